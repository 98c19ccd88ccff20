import type { Span } from '../model/index.js'
import type { Key } from './reading.js'

/** How far behind a negation the word stands that it denies, in code units. */
const REACH = 40

const MARK = /[,;:.!?—–]/u

/** A negation with the word that it denies. */
export interface Denied {
  readonly negation: Span
  readonly key: Key
}

/**
 * The word that each negation denies: the word itself ("[un]paid"), else the next content word that is no adverb, else the
 * one before in its part of the sentence ("rain did [not] do this").
 */
export function deniedWords(text: string, keys: readonly Key[], negations: readonly Span[]): Denied[] {
  return negations.flatMap((negation) => {
    const own = keys.find(({ span }) => span[0] === negation[0])
    const next = keys.find(
      ({ span, word }) => span[0] > negation[0] && span[0] - negation[1] <= REACH && !word.lower.endsWith('ly'),
    )
    const key = own?.word.negative
      ? own
      : (next ?? keys.findLast(({ span }) => span[1] < negation[0] && !MARK.test(text.slice(span[1], negation[0]))))
    return key ? [{ negation, key }] : []
  })
}

/** How far a negation reaches within its clause, in code units. */
const CLAUSE = 60

/** Whether a word is denied or stands behind a negation in its clause: "there is [no] place for [troops]". */
export const isUnder = (text: string, negations: readonly Span[], { span, word }: Key): boolean =>
  word.negative ||
  negations.some(([, end]) => end <= span[0] && span[0] - end <= CLAUSE && !/[,;:.!?]/u.test(text.slice(end, span[0])))
