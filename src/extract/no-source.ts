import type { Attribution } from '../model/index.js'
import { TAG } from '../text/tags.js'
import type { Reading } from './reading.js'
import { tokenAt } from './token-at.js'

/** Words for no one in particular: "anybody who says so" attributes nothing. */
export const NOBODY: ReadonlySet<string> = new Set(
  'anybody anyone nobody none everybody everyone somebody someone whoever let you'.split(' '),
)
/** `[no] official`, `[not] one of them`, `[none] of the guards`: who says nothing; `No 10` and `No Labels` are names. */
export const isNone = ({ words, tag, capital }: Reading, first: number): boolean =>
  (words[first] === 'no' && capital[first + 1] !== 1 && tag[first + 1] !== TAG.NUM && words[first + 1] !== '.') ||
  (words[first] === 'not' && (words[first + 1] === 'one' || words[first + 1] === 'a')) ||
  (words[first] === 'neither' && (words[first + 1] === 'of' || words[first + 1] === 'side'))

const HEARERS: ReadonlySet<string> = new Set(
  'court jury jurors inquest tribunal hearing inquiry committee meeting judges'.split(' '),
)

/** "[The court] heard that …": who heard it says nothing. */
export function isHearer({ words, start }: Reading, { source, cue }: Attribution): boolean {
  if (!source[0] || !cue[0]) return false
  const heard = words[tokenAt({ start }, cue.at(-1)![1]) - 1]
  return (heard === 'heard' || heard === 'hears') && HEARERS.has(words[tokenAt({ start }, source.at(-1)![1]) - 1] ?? '')
}
