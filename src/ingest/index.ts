import type { Article, Block, Issue, OutletEntry } from '../model/index.js'

/** A file as read: its path as given and its bytes. */
export interface RawFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Settings of `ingest`. */
export interface IngestOptions {
  /** Whether navigation, captions and banners are told from the body (default true). */
  readonly strip?: boolean
}

/** What `ingest` made of a set of files. */
export interface Ingested {
  readonly articles: readonly Article[]
  readonly registry: readonly OutletEntry[]
  readonly issues: readonly Issue[]
}

const paragraphs = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/gu)].map((line) => ({ kind: 'body', span: [line.index, line.index + line[0].length] }))

/** One article record (`{id, outlet?, title?, published?, url?, text}`) as an article, or issues that say why not. */
export function toArticle(
  record: unknown,
  _options: IngestOptions = {},
): { readonly article?: Article; readonly issues: readonly Issue[] } {
  const { id, outlet, title, published, url, text } = Object(record) as Partial<Record<string, string>>
  if (typeof id !== 'string' || typeof text !== 'string')
    return { issues: [{ code: 'bad-record', severity: 'error', message: 'An article needs an id and a text.' }] }
  const moved = title !== undefined && !text.startsWith(title) ? `${title}\n\n${text}` : text
  const textOffset = moved.length - text.length
  return {
    article: {
      id,
      outlet: outlet ?? 'unknown outlet',
      title,
      published,
      url,
      text: moved,
      ...(textOffset > 0 ? { textOffset } : {}),
      blocks: paragraphs(moved),
    },
    issues: [],
  }
}

const base = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** Raw files as articles, whatever their order: text with a `manifest.json` beside it, and JSONL. */
export function ingest(files: readonly RawFile[], options: IngestOptions = {}): Ingested {
  const decode = (file: RawFile): string => new TextDecoder().decode(file.bytes)
  const about = Object.assign(
    {},
    ...files.filter((file) => base(file.name) === 'manifest.json').map((file) => JSON.parse(decode(file)) as object),
  ) as Record<string, object>
  const records = files.flatMap((file): unknown[] => {
    if (file.name.endsWith('.json')) return []
    if (!file.name.endsWith('.jsonl'))
      return [{ id: base(file.name).replace(/\.\w+$/u, ''), ...about[base(file.name)], text: decode(file) }]
    return decode(file)
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
  })
  const made = records.map((record) => toArticle(record, options))
  return {
    articles: made.flatMap(({ article }) => article ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    registry: [],
    issues: made.flatMap(({ issues }) => issues),
  }
}
