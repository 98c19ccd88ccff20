import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { endsAsShow, isLostVerb } from './lost-verbs.js'
import { isSaid, isVerbBetween, type Tagged } from './mistaken.js'
import { isAlleged, isHead, isIntention, isLikelyVerb, isPast } from './tag-signs.js'

/** What a token is that the tagger takes for a noun, in the line that begins at `line`. */
export function nounTag(tagged: Tagged, i: number, line: number): number {
  const { words, role, tag } = tagged
  const word = words[i]!
  const before = i > 0 ? words[i - 1]! : '.'
  const behind = i > 0 ? tag[i - 1]! : TAG.PUNCT
  // has learnt that
  if (word === 'learnt' && behind === TAG.AUX) return TAG.VERB
  if (word === 'say' && (behind === TAG.NOUN || before === 'both' || before === 'all')) return TAG.VERB
  if (behind === TAG.PROPN && role[i + 1]! & (ROLE.STOP | ROLE.COMMA) && isSaid(words, i)) return TAG.VERB
  if (isIntention(tagged, i, line)) return TAG.VERB
  const that = role[i + 1]! & ROLE.THAT || (words[i + 1] === 'further' && role[i + 2]! & ROLE.THAT)
  if (that && isLikelyVerb(words, tag, role, i, line)) return TAG.VERB
  return isVerbBetween(tagged, i, line) || endsAsShow(tagged, i, line) || isLostVerb(tagged, i, line)
    ? TAG.VERB
    : TAG.NOUN
}

/** What a token is that the tagger takes for an adjective. */
export function adjectiveTag(tagged: Tagged, i: number, line: number): number {
  const { words, role, tag } = tagged
  const word = words[i]!
  if (word.endsWith('ed') && isPast(words, tag, role, i)) return TAG.VERB
  // the chief of police
  if (word === 'chief' && words[i + 1] === 'of') return TAG.NOUN
  if (isHead(words, tag, role, i)) return TAG.NOUN
  if (i > 0 && role[i - 1]! & ROLE.BE && isAlleged(words, role, i)) return TAG.VERB
  return isLostVerb(tagged, i, line) ? TAG.VERB : TAG.ADJ
}
