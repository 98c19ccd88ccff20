import type { Issue, OutletEntry, Severity, Span } from '../model/index.js'

/** A file as read: its path as given, with `/`, and its bytes. */
export interface RawFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Settings of `ingest` and `toArticle`. */
export interface IngestOptions {
  /** Whether furniture, captions and comments are told from the body (default `true`); else all of it is body. */
  readonly strip?: boolean
}

/** What a format found of one article, before it is checked: values as they stood in the input. */
export interface Draft {
  readonly id?: unknown
  readonly outlet?: unknown
  readonly title?: unknown
  readonly byline?: unknown
  readonly published?: unknown
  readonly url?: unknown
  readonly language?: unknown
  readonly via?: unknown
  readonly text?: unknown
}

/** A draft with where it came from. */
export interface Placed {
  readonly draft: Draft
  /** Name of the file. */
  readonly file: string
  /** File and line, for issues. */
  readonly place: string
  /** In a file of several articles, which one: its line or its number, from 1. */
  readonly part?: number
  /** Where the format itself marks captions of pictures, in the draft's text. */
  readonly captions?: readonly Span[]
}

/** What one file gave. */
export interface Parsed {
  readonly drafts: readonly Placed[]
  readonly registry?: readonly OutletEntry[]
  readonly issues: readonly Issue[]
}

/** Nothing but an issue. */
export const refused = (code: string, place: string, message: string): Parsed => ({
  drafts: [],
  issues: [problem('error', code, place, message)],
})

/** An issue about a place in the input. */
export const problem = (severity: Severity, code: string, place: string, message: string): Issue => ({
  code,
  severity,
  message,
  place,
})

/** A plain object, as JSON and YAML make them. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an error says, in one line of at most 200 characters. */
export const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.slice(0, 200)

/** Lone surrogates, which no encoding can hold, replaced by U+FFFD; offsets stay. */
export const wellFormed = (text: string): string =>
  /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text
