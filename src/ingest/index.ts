import { byId, type Article, type Issue, type OutletEntry } from '../model/index.js'
import { toArticle } from './article.js'
import { readFile } from './format.js'
import { giveIds } from './ids.js'
import { readManifest } from './manifest.js'
import { baseName, normalPath } from './name.js'
import { decode } from './decode.js'
import type { Draft, IngestOptions, Placed, RawFile } from './raw.js'

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
  const issues: Issue[] = []
  const registry: OutletEntry[] = []
  const placed: Placed[] = []
  const manifest = new Map<string, Draft>()
  const seen = new Set<string>()
  for (const file of [...files].sort((a, b) => byId(a.name, b.name))) {
    const decoded = decode(file)
    issues.push(...decoded.issues)
    if (decoded.text === undefined) continue
    if (baseName(file.name) === 'manifest.json') {
      const read = readManifest(decoded.text, file.name)
      for (const [name, draft] of read.entries) manifest.set(name, draft)
      issues.push(...read.issues)
      continue
    }
    seen.add(normalPath(file.name))
    const parsed = readFile(decoded.text, file.name)
    placed.push(...parsed.drafts)
    registry.push(...(parsed.registry ?? []))
    issues.push(...parsed.issues)
  }
  issues.push(...missing(manifest, seen))
  const described = placed.map(({ draft, ...rest }) => ({
    ...rest,
    draft: merge(draft, manifest.get(normalPath(rest.file))),
  }))
  const named = giveIds(described)
  issues.push(...named.issues)
  const articles: Article[] = []
  for (const { draft, place, captions } of named.drafts) {
    const made = toArticle(withOutlet(draft, registry), options, captions)
    if (made.article) articles.push(made.article)
    issues.push(...made.issues.map((issue) => ({ ...issue, place })))
  }
  return { articles: articles.sort((a, b) => byId(a.id, b.id)), registry, issues }
}

/** What the article itself says, filled up from the manifest. */
const merge = (own: Draft, about: Draft | undefined): Draft =>
  about === undefined
    ? own
    : {
        ...about,
        ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== null)),
      }

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
