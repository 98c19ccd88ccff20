import { REFUTING, REPORTED, UNREFUTING } from '../lexicon/refutations.js'

const phrases = (list: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.map((phrase) => phrase.replaceAll(' ', '\\s')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )

const REFUTING_WORDS = phrases(REFUTING)
const UNREFUTING_WORDS = phrases(UNREFUTING)
const REPORTED_WORDS = phrases(REPORTED)
/** "No, the mayor did not resign" answers a rumour. */
const ANSWER = /^(?:no|nope|sorry)\s?[,:;–—-]/iu

/** A request that is turned down is no claim denied: "the judge [denied a motion] to dismiss". */
const TURNED_DOWN =
  /\bden(?:y|ies|ied|ying) (?:[\p{L}’'-]{1,20} ){0,4}(?:motion|request|application|appeal|bail|bond|entry|access|visa|permission|parole|benefits|petition|bid)s?\b/giu

/** The first words by which a text says that what is told of is untrue. */
export function refutation(text: string): string | undefined {
  if (ANSWER.test(text)) return text.slice(0, text.search(/[,:;–—-]/u))
  const plain = text.replace(TURNED_DOWN, '').replace(UNREFUTING_WORDS, (words) => ' '.repeat(words.length))
  return plain.match(REFUTING_WORDS)?.[0]
}

/** Whether `b` merely passes on, or asks about, what `a` says plainly. */
export const weakens = (a: string, b: string): boolean =>
  (b.search(REPORTED_WORDS) >= 0 || b.includes('?')) && a.search(REPORTED_WORDS) < 0
