import { DENYING_WORDS, NEGATIONS, NEGATIONS_WITH_TO, NOT_DENIED } from '../lexicon/negations.js'
import type { Span } from '../model/index.js'
import type { Term } from './terms.js'

/** What a clause sets aside in favour of what it says: "by the storm [and not by the crew]", "nine dead[, not seven]". */
const CONTRAST =
  /(?:,|[—–-]|\band) not (?!only|just|merely|least|to |for |in |have |has |been |be |will |yet|long|far|all |every)[^,.;:!?—–]{1,80}|\b(?:rather than|instead of) [^,.;:!?—–]{1,80}/giu

/** The spans of what a text sets aside in favour of what it says. Linear in its length. */
export const contrasts = (text: string): Span[] =>
  [...text.matchAll(CONTRAST)].map(({ 0: { length }, index }) => [index, index + length] as const)

/** "It did not open [until] May": it did open, but not so "until further notice"; "[not surprisingly], it opened". */
const UNTIL = /^(?:[^,.;:!?]{0,60}\b(?:until|till|without|unless)\b(?! further notice)| \w{2,20}ly,)/iu
/** "Prices have [never been higher]", "it was never worse": they are very high, and it was bad. */
const NEVER_MORE = /^ (?:\p{L}{1,12} ){0,2}(?:better|worse|more|closer|\p{L}{2,10}[^aeiou]er)\b/iu
/** "[Not one but] two men": two. "No one came", "not one flare was fired" deny. */
const NOT_ONE_BUT = /^not one (?:\p{L}{1,20} ){0,3}but\b/iu
/** "[No,] nine men did not die" answers a question and denies nothing by itself. */
const ANSWER = /^\W*no[,:;—–](?=\s)/iu
/** How far a negation reaches, in code units. */
const CLAUSE = 70

/** The words that make a text deny what it would say without them; spans of contrast count as unsaid. */
export function negations(text: string, terms: readonly Term[], unsaid: readonly Span[]): Span[] {
  const answer = ANSWER.exec(text)?.[0].length ?? 0
  return terms
    .filter(({ word, span }, i) => {
      if (span[0] < answer) return false
      if (unsaid.some(([start, end]) => start <= span[0] && span[1] <= end)) return false
      if (word.negative || DENYING_WORDS.has(word.lower)) return true
      const next = terms[i + 1]?.word.lower ?? ''
      const refuses = next === 'to' && NEGATIONS_WITH_TO.has(word.lower)
      if (word.lower === 'never' && NEVER_MORE.test(text.slice(span[1], span[1] + CLAUSE))) return false
      const negates =
        refuses ||
        (NEGATIONS.has(word.lower) && !NOT_DENIED.has(next) && !NOT_ONE_BUT.test(text.slice(span[0], span[1] + CLAUSE)))
      return (negates || /n[’']t$/u.test(word.lower)) && !UNTIL.test(text.slice(span[1], span[1] + CLAUSE))
    })
    .map(({ span }) => span)
}
