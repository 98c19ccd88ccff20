import { byId, type Article, type Issue, type OutletEntry } from '../model/index.js'
import { toArticle } from './article.js'
import { readFile } from './format.js'
import { giveIds } from './ids.js'
import { readManifest } from './manifest.js'
import { baseName, normalPath } from './name.js'
import { decode } from './decode.js'
import type { Draft, IngestOptions, Parsed, RawFile } from './raw.js'
import { unread } from './unread.js'

export { toArticle } from './article.js'
export type { IngestOptions, RawFile } from './raw.js'

/** What `ingest` made of a set of files. */
export interface Ingested {
  /** Sorted by id; ids are unique. */
  readonly articles: readonly Article[]
  /** What `outlets.json` files say about outlets. */
  readonly registry: readonly OutletEntry[]
  /** What could not be read or is doubtful: first about files by name, then about articles by id. */
  readonly issues: readonly Issue[]
}

/**
 * Raw files as articles, the same whatever their order. By its name, and where that says nothing by its first characters, a
 * file is text or Markdown (one article, with or without YAML front matter), JSON Lines (an article record a line), JSON, a
 * page (HTML) or a feed (RSS, Atom). `manifest.json` describes the files beside it (front matter goes first) and
 * `outlets.json` lists outlets. An article's id is the one given, else the name of its file without the ending, or its
 * path where two share the name. Never throws: whatever cannot be read is an issue, and the rest is built.
 */
export function ingest(files: readonly RawFile[], options: IngestOptions = {}): Ingested {
  const parsed = [...files].sort((a, b) => byId(a.name, b.name)).map(read)
  const registry = parsed.flatMap((file) => file.registry ?? [])
  const manifest = new Map(parsed.flatMap((file) => [...(file.manifest ?? [])]))
  const seen = new Set(parsed.filter((file) => !file.manifest).map((file) => normalPath(file.name)))
  const named = giveIds(
    parsed.flatMap((file) => {
      const about = manifest.get(normalPath(file.name))
      return about ? file.drafts.map((entry) => ({ ...entry, draft: merge(entry.draft, about) })) : file.drafts
    }),
  )
  const made = named.drafts.map(({ draft, place, captions }) => {
    const { article, issues } = toArticle(withOutlet(draft, registry), options, captions)
    return { article, issues: issues.map((issue) => ({ ...issue, place })) }
  })
  return {
    articles: made.flatMap(({ article }) => article ?? []).sort((a, b) => byId(a.id, b.id)),
    registry,
    issues: [
      parsed.flatMap((file) => file.issues),
      missing(manifest, seen),
      named.issues,
      made.flatMap((one) => one.issues),
    ].flat(),
  }
}

/** What a file gave: articles and outlets, or what it says about the files beside it. */
interface Read extends Parsed {
  readonly name: string
  readonly manifest?: ReadonlyMap<string, Draft>
}

function read(file: RawFile): Read {
  const { name } = file
  const other = unread(file)
  if (other) return { name, drafts: [], issues: [other] }
  const { text, issues } = decode(file)
  if (text === undefined) return { name, drafts: [], issues }
  if (baseName(name) === 'manifest.json') {
    const about = readManifest(text, name)
    return { name, drafts: [], manifest: about.entries, issues: [...issues, ...about.issues] }
  }
  const parsed = readFile(text, name)
  return { ...parsed, name, issues: [issues, parsed.issues].flat() }
}

/** What the article itself says, filled up from the manifest. */
const merge = (own: Draft, about: Draft): Draft => ({
  ...about,
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== null)),
})

function missing(manifest: ReadonlyMap<string, Draft>, seen: ReadonlySet<string>): Issue[] {
  return [...manifest.keys()]
    .filter((name) => !seen.has(name))
    .sort(byId)
    .map((name) => ({
      code: 'missing-file',
      severity: 'warning',
      message: 'A manifest describes this file, but it was not among those given.',
      place: name,
    }))
}

/** The outlet that the user's registry knows by the host of the article's address, where the draft names none. */
function withOutlet(draft: Draft, registry: readonly OutletEntry[]): Draft {
  if (typeof draft.outlet === 'string' || typeof draft.url !== 'string') return draft
  const host = /^https?:\/\/(?:www\.)?([^/:?#\s]{3,100})/iu.exec(draft.url)?.[1]?.toLowerCase()
  const known = registry.find((entry) =>
    entry.domains?.some((domain) => host === domain || host?.endsWith(`.${domain}`)),
  )
  return known ? { ...draft, outlet: known.name } : draft
}
