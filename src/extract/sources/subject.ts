import { PRONOUNS } from '../../lexicon/pronouns.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { isFinite } from '../finite.js'
import type { Reading } from '../reading.js'
import { tokenAt } from '../token-at.js'

/** Longest subject, and longest phrase before it, in tokens. */
const LONGEST = 20

/** A verb that the tagger took for a noun: "Pilots [reject] the plan". */
const isMistaken = ({ tag, words }: Reading, i: number): boolean =>
  tag[i] === TAG.NOUN &&
  tag[i - 1] === TAG.NOUN &&
  /[^s]s$/u.test(words[i - 1] ?? '') &&
  (tag[i + 1] === TAG.DET || tag[i + 1] === TAG.PRON)

/**
 * The noun phrase without a name that is the subject of the sentence at `[from, to)`: "[Port managers] dispute this", past a
 * phrase before a comma ("On Monday, [the crew] …", "[My uncle] works there"); `undefined` where a pronoun, a quotation or no verb follows.
 */
export function subjectOf(reading: Reading, from: number, to: number): NameRun | undefined {
  const { words, tag, start, capital } = reading
  let first = tokenAt(reading, from)
  if (tag[first] === TAG.CCONJ) first++
  const opens = tag[first]
  if (opens === TAG.ADP || opens === TAG.SCONJ || opens === TAG.ADV) {
    let comma = first + 1
    while (comma < start.length && start[comma]! < to && comma - first < LONGEST && words[comma] !== ',') comma++
    if (words[comma] !== ',') return undefined
    first = comma + 1
  }
  const own = words[first] === 'my' || words[first] === 'our'
  if ((PRONOUNS.has(words[first] ?? '') && !own) || /^["“«]/u.test(words[first] ?? '')) return undefined
  for (let i = first; i < start.length && start[i]! < to && i - first < LONGEST; i++) {
    if (words[i] === ';' || (PRONOUNS.has(words[i]!) && !(own && i === first))) return undefined
    if (!isFinite(reading, i) && !isMistaken(reading, i)) continue
    if (i === first || (tag[i - 1] === TAG.PROPN && capital[i - 1] === 1)) return undefined
    return { first, last: i }
  }
  return undefined
}
