import type { RawFile } from '../../src/ingest/index.js'

/** A file of the given text, or of bytes. */
export const file = (name: string, content: string | Uint8Array): RawFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

/** An English paragraph, long enough for its language to be told. */
export const PROSE =
  'The harbour board voted on Tuesday to shut the old swing bridge for good, after forty years of repairs that ' +
  'never lasted, and its chairman told the council that it would not be opened again.'
