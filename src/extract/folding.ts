import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { QuoteTokens, Reading } from './reading.js'

const ENDS = ROLE.COMMA | ROLE.STOP | ROLE.DASH

/**
 * Whether a quotation stands as a whole beside its sentence (`“We will appeal,” he said`) and is not woven into it (`a
 * “rigged” system`): it holds several sentences, ends with a mark of its own, or is introduced by one.
 */
export function isFolded(base: Reading, quote: QuoteTokens, from: number, to: number, several: boolean): boolean {
  const { role, cues, tag } = base
  if (quote.depth > 0) return false
  if (several || !quote.closed) return true
  const size = quote.last - quote.first - 1
  const last = role[quote.last - 1]!
  const before = quote.first > from ? role[quote.first - 1]! : -1
  const after = quote.last + 1 < to ? role[quote.last + 1]! : -1
  if (before === -1 || before & (ROLE.COMMA | ROLE.STOP | ROLE.MARK | ROLE.COLON)) {
    return (
      size > 1 &&
      ((last & ENDS) !== 0 || after === -1 || (after & (ENDS | ROLE.MARK)) !== 0 || size > 4 || before === ROLE.COLON)
    )
  }
  const cue = cues[quote.first - 1]
  if (cue && tag[quote.first - 1] === TAG.VERB && cue.ways & WAY.SAY && base.capital[quote.first + 1] === 1)
    return size > 2
  return (last & ROLE.STOP) !== 0 && base.words[quote.last - 1] !== '.' && size > 3 && tag[quote.first - 1] !== TAG.DET
}

/**
 * Whether the sentence that a question or exclamation in quotation marks ends goes on: `“Why now?” Ann Lee asked.` Behind a
 * full stop only where nothing else follows: `“We will appeal.” Lee said.`
 */
export function goesOn(base: Reading, reach: number, end: number, to: number): boolean {
  const { words, role, cues, tag, capital } = base
  if (reach !== end - 1 || !(role[reach - 1]! & ENDS)) return false
  const ended = words[reach - 1] === '.'
  for (let i = end; i < Math.min(to, end + 5); i++) {
    if (cues[i] && cues[i]!.ways & (WAY.SAY | WAY.ASK) && tag[i] === TAG.VERB)
      return capital[i] === 0 && (!ended || (i > end && (i + 1 >= to || (role[i + 1]! & ROLE.STOP) !== 0)))
    if (role[i]! & (ROLE.STOP | ROLE.COMMA)) return false
  }
  return false
}
