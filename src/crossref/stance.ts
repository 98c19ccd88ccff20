import { NEGATIONS, REFUTING, REPORTED } from '../lexicon/refutations.js'
import type { Reading } from './reading.js'

const phrases = (list: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.map((phrase) => phrase.replaceAll(' ', '\\s')).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  )

const REFUTING_WORDS = phrases(REFUTING)
const REPORTED_WORDS = phrases(REPORTED)

const negations = (text: string): number =>
  (text.match(/(?<![\p{L}\p{N}])[\p{L}]+(?:[’']t)?/gu) ?? []).filter((form) => {
    const lower = form.toLowerCase()
    return NEGATIONS.has(lower) || /n[’']t$/u.test(lower)
  }).length

/** Whether exactly one of two texts refutes what both speak of: by a word ("hoax"), or by an odd number of negations. */
export function refutes(a: Reading, b: Reading): boolean {
  const x = REFUTING_WORDS.test(a.text)
  const y = REFUTING_WORDS.test(b.text)
  if (x !== y) return true
  return (negations(a.text) + negations(b.text)) % 2 === 1
}

/** Whether `b` merely passes on, or asks about, what `a` says plainly. */
export const weakens = (a: Reading, b: Reading): boolean =>
  (REPORTED_WORDS.test(b.text) || /\?/u.test(b.text) || /[:,] [A-Z]\w+$/u.test(b.text)) && !REPORTED_WORDS.test(a.text)
