import { cover, type Span } from '../model/index.js'
import type { NameRun } from '../text/names.js'
import { DEMONYMS } from '../lexicon/places.js'
import { TAG } from '../text/tags.js'
import type { Reading } from './reading.js'
import { tokenAt } from './token-at.js'

/** Start of a phrase whose compound adjective was left out: "[a state-owned] daily". */
function withCompound({ words, tag }: Reading, first: number): number {
  if (first < 2 || words[first - 2] !== '-' || tag[first - 1] !== TAG.VERB) return first
  let i = first - 3
  while (i > 0 && (tag[i - 1] === TAG.DET || tag[i - 1] === TAG.ADJ || tag[i - 1] === TAG.NUM)) i--
  return Math.max(i, 0)
}

const BOTH: ReadonlySet<string> = new Set(['both', 'all', 'each'])

/** Start of the names that "both" and "all" sum up: "[Lee and Ray] both deny it". */
function withNames({ words, tag, capital }: Reading, first: number): number {
  let i = first
  while (i > 0 && first - i < 12 && (capital[i - 1] === 1 || (words[i - 1] === 'and' && tag[i - 2] === TAG.PROPN))) i--
  while (i < first && tag[i] !== TAG.PROPN) i++
  return words.slice(i, first).includes('and') ? i : first
}

/** Start of a phrase of which one of two adjectives was left out: "[French and] British officials". */
function withAdjective({ text, start, end, words, tag, capital }: Reading, { first, last }: NameRun): number {
  const before = first - 2
  if (before < 0 || (words[first - 1] !== 'and' && words[first - 1] !== 'or') || last - first < 2) return first
  // five past and current employees
  if (capital[before] !== 1 && tag[before] === TAG.ADJ && tag[first] === TAG.ADJ) {
    let i = before
    while (i > 0 && (tag[i - 1] === TAG.ADJ || tag[i - 1] === TAG.NUM || tag[i - 1] === TAG.DET)) i--
    return i
  }
  if (capital[before] !== 1 || capital[first] !== 1 || capital[last - 1] === 1) return first
  const kin = (i: number): boolean => tag[i] === TAG.ADJ || DEMONYMS.has(text.slice(start[i], end[i]))
  return kin(before) && kin(first) ? before : first
}

/** The tokens of the words for a source, of which there is at least one span. */
export function sourceWords(reading: Reading, spans: readonly Span[]): NameRun {
  const [from, to] = cover(spans)!
  const first = withCompound(reading, tokenAt(reading, from))
  let last = tokenAt(reading, to)
  while (last - first > 1 && /^["“”‘’'«»]$/u.test(reading.words[last - 1]!)) last--
  if (last - first === 1 && BOTH.has(reading.words[first]!)) {
    const whole = withNames(reading, first)
    return whole < first ? { first: whole, last: first } : { first, last }
  }
  return { first: withAdjective(reading, { first, last }), last }
}
