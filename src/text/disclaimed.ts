import { SAYINGS, UNTRUE, UTTERLY } from '../lexicon/verdicts.js'
import type { Span } from '../model/index.js'

const CLAIMS = `(?:${SAYINGS}|idea|notion)`
const ADVERB = `(?:(?:${UTTERLY}) )?`
const WRONG = `(?:${UNTRUE})`

/** "[There is no truth in reports that] the mine will close", "[it is untrue that] the mill burnt". */
const BEFORE = new RegExp(
  `^\\W{0,3}(?:there (?:is|was|has been|’s|'s) (?:absolutely )?(?:no|not a word of|not any|little) (?:truth|substance|basis|foundation) (?:in|to|behind|for) (?:(?:the|these|any|all|such|media|news|press|recent) ){0,3}${CLAIMS} (?:that )?|(?:it|that)(?: is| was|’s|'s) ${ADVERB}${WRONG} (?:to (?:say|claim|suggest) )?that )`,
  'iu',
)

/** "[The report that] the mine will close [is false]". */
const AROUND = new RegExp(
  `^\\W{0,3}((?:(?:the|any|all|these|such|media|news|press) ){0,3}${CLAIMS} that )[^.;!?]{3,300}?( (?:is|are|was|were) ${ADVERB}${WRONG}\\W{0,3})$`,
  'iu',
)

/**
 * The words by which a text says of a clause that it is untrue, around that clause, or nothing where it does not. Linear in its
 * length.
 */
export function disclaimed(text: string): readonly Span[] {
  const before = BEFORE.exec(text)
  if (before) return [[0, before[0].length]]
  const around = AROUND.exec(text)
  if (!around) return []
  const opening = around[0].indexOf(around[1]!) + around[1]!.length
  return [
    [0, opening],
    [text.length - around[2]!.length, text.length],
  ]
}
