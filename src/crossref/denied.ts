import { CARRIERS, NEGATIONS_WITH_TO } from '../lexicon/negations.js'
import type { Span } from '../model/index.js'
import type { Term } from '../text/terms.js'
import type { Key } from './reading.js'

/** How far behind a negation the word stands that it denies, in code units. */
const REACH = 40

const MARK = /[,;:.!?—–]/u

/** Negations that may deny what stands before them: "rain did [not]". */
const PLAIN = /^(?:not|never|nothing|cannot|\p{L}+n[’']t)$/iu

/** A negation with the word that it denies. */
export interface Denied {
  readonly negation: Span
  readonly key: Key
  /** Where the word stands that is denied, which may not be the first time it does. */
  readonly span: Span
}

/** "Has no [plans] to close", "took no [part] in the raid": the word after such a word is what is denied. */
const carries = (text: string, { word, span }: Term): boolean =>
  CARRIERS.has(word.lower) && /^ (?:to|of|in) /u.test(text.slice(span[1], span[1] + 4))

/**
 * The word that each negation denies: the word itself ("[un]paid"), else the next content word that is no adverb and carries no
 * other, else the one before in its part of the sentence ("rain did [not] do this"). `keys` are those that may be denied, `terms`
 * all words of the text.
 */
export function deniedWords(
  text: string,
  terms: readonly Term[],
  keys: readonly Key[],
  negations: readonly Span[],
): Denied[] {
  if (negations.length === 0) return []
  const byStem = new Map(keys.map((key) => [key.word.stem, key]))
  const known = ({ word }: Term): boolean => !word.stop && byStem.has(word.stem)
  return negations.flatMap((negation) => {
    const own = terms.find(
      ({ span, word }) => span[0] === negation[0] && word.negative && !NEGATIONS_WITH_TO.has(word.lower),
    )
    const next = terms.find(
      (term) =>
        term.span[0] > negation[0] &&
        term.span[0] - negation[1] <= REACH &&
        known(term) &&
        !term.word.lower.endsWith('ly') &&
        !carries(text, term),
    )
    const before = PLAIN.test(text.slice(...negation))
      ? terms.findLast(
          (one) => one.span[1] < negation[0] && known(one) && !MARK.test(text.slice(one.span[1], negation[0])),
        )
      : undefined
    const term = own ?? next ?? before
    const key = term && byStem.get(term.word.stem)
    return key ? [{ negation, key, span: term.span }] : []
  })
}

/** How far a negation reaches within its clause, in code units. */
const CLAUSE = 60

/** Whether a word is denied or stands behind a negation in its clause: "there is [no] place for [troops]". */
export const isUnder = (text: string, negations: readonly Span[], { span, word }: Key): boolean =>
  word.negative ||
  negations.some(([, end]) => end <= span[0] && span[0] - end <= CLAUSE && !/[,;:.!?]/u.test(text.slice(end, span[0])))
