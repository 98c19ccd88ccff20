import { THINKING } from '../../lexicon/negations.js'
import type { Span } from '../../model/index.js'
import { sameSide } from '../../text/opposites.js'
import { stem } from '../../text/stem.js'
import { whole, type Content } from '../content.js'
import type { Denied } from '../denied.js'
import { headsOf, isSaid, predicateOf, subjectHead } from '../agreement.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'
import { isMarket } from './number.js'
import { isAside, hasOther, standsApart } from './denied-parts.js'

const THOUGHT: ReadonlySet<string> = new Set([...THINKING].map(stem))

/** A relative or conditional clause begins before: "a bridge [that does] not hold", "[if the pumps do] not hold". */
const SUBORDINATE =
  /\b(?:(?:who|which|whom|whose|that|because|so|while) (?:\p{L}{1,12} ){0,2}|(?:if|unless|whether|until|should) (?:[\p{L}’']{1,20} ){0,7})$/iu

/** "Whether it rains or [not]". */
const OR_NOT = /\bor $/iu

/** "She was [not told]" denies more than "she did not say". */
const PASSIVE = /\b(?:was|were|been|is|are) $/iu

/** Whether a negation stands in the main clause and denies a word that can be denied: no name, no verb of saying. */
const isMain = ({ text }: Content, { negation, key }: Denied): boolean => {
  const before = text.slice(0, negation[0])
  const said = key.word.reporting && !PASSIVE.test(before)
  return !key.name && !said && !SUBORDINATE.test(before) && !OR_NOT.test(before)
}

/** "The mayor did not [know] of it" against "the mayor [knew] of it", of one person. */
function isThought(a: Content, { span }: Denied, b: Content, key: Key): boolean {
  const [x, y] = [subjectHead(a), subjectHead(b)]
  return x !== undefined && y !== undefined && likeness(x, y) === 1 && isSaid(a, span) && isSaid(b, key.span)
}

interface Found {
  readonly denied: Denied
  readonly key: Key
}

/** "[None of] the pilots": whose verb is denied as well. */
const NOBODY = /^\W*(?:nobody|no one|none|neither|no|not (?:a|one))\b/iu

/** What a content says of nobody: "none of the pilots [slept]". */
function deniedHeads(content: Content): readonly Denied[] {
  const [negation] = content.negations
  const { subject } = predicateOf(content)
  if (!negation || negation[1] > subject[1] || !NOBODY.test(content.clause.slice(...subject))) return []
  return headsOf(content).map((key) => ({ negation, key, span: key.span }))
}

/** "He paid no more [than] the fee" denies nothing of what it compares. */
const compares = remembered(({ text }: Content): boolean => /\bthan\b/iu.test(text))

/** A word that `a` denies and `b`, which denies nothing, has too. */
function onlyIn(a: Content, b: Content): Found | undefined {
  if (a.negations.length === 0 || b.negations.length > 0 || isMarket(a) || compares(a)) return undefined
  if (hasOther(a, b)) return undefined
  for (const denied of [...a.deniedWords, ...deniedHeads(a)]) {
    const key = b.keys.find(
      (candidate) => likeness(denied.key, candidate) > 0.4 || sameSide(denied.key.word, candidate.word),
    )
    if (
      key &&
      (!THOUGHT.has(denied.key.word.stem) || isThought(a, denied, b, key)) &&
      isMain(a, denied) &&
      !isAside(a, denied, b) &&
      !standsApart(a, denied, b, key)
    )
      return { denied, key }
  }
  return undefined
}

const spanOf = ({ negation, span }: Denied): Span => [Math.min(negation[0], span[0]), Math.max(negation[1], span[1])]

/** Negations that deny the whole of a clause which they open: "[nobody] had complained". */
const OPENING =
  /^\W*(?:there (?:is|was|were|are|had been|has been|have been) )?(?:no|nobody|none|neither|nothing|never)\b|\bnever\b/iu

/** Whether a content says of everything that it is not so, and so sides with a denial: "[no] customer was warned". */
const deniesAll = ({ text, negations }: Content): boolean => negations.length > 0 && OPENING.test(text)

/** Whether a content denies a word of what another content is about: "the firm did [not know]" and (denied) "it had [known]". */
export const deniesToo = (content: Content, denied: Content): boolean =>
  content.deniedWords.some((one) => isMain(content, one) && denied.keys.some((other) => likeness(one.key, other) > 0.4))

/** "The dam [did not] fail" against "the dam failed"; "the firm denied that it had sold arms" against "it sold arms". */
export const denial: Detector = (a, b): Clash | undefined => {
  const inA = onlyIn(a, b)
  const inB = inA ? undefined : onlyIn(b, a)
  if ((inA !== undefined || inB !== undefined) === (a.denied !== b.denied)) return undefined
  const type = (inA ?? inB)?.denied.key.word.negative ? 'antonym' : 'denial'
  if (inA) return { type, strength: 0.8, a: spanOf(inA.denied), b: inA.key.span, denier: 'a' }
  if (inB) return { type, strength: 0.8, a: inB.key.span, b: spanOf(inB.denied), denier: 'b' }
  const [denied, other] = a.denied ? [a, b] : [b, a]
  if (deniesAll(other) || (denied.negations.length === 0 && deniesToo(other, denied))) return undefined
  return { type, strength: 0.9, a: whole(a), b: whole(b), denier: a.denied ? 'a' : 'b' }
}

/** Whether a content denies something, by its speaker or by its words; what is denied twice is affirmed. */
export const isNegative = ({ denied, negations }: Content): boolean => denied !== negations.length > 0

/** The word after a verb of thinking that is denied, which so is denied as well: "never thought it a [fraud]"; else the word itself. */
const thoughtOf = ({ keys }: Content, { key, span }: Denied): Key =>
  (THOUGHT.has(key.word.stem) ? keys.find((next) => next.span[0] >= span[1]) : undefined) ?? key

/**
 * Whether one of two contents denies, in whatever clause, a word that the other has: too little for a contradiction, enough to
 * keep them from being one claim.
 */
export const deniesPart = (a: Content, b: Content): boolean => {
  const [inA, inB] = [isNegative(a), isNegative(b)]
  if (inA === inB) return false
  const [denier, other] = inA ? [a, b] : [b, a]
  const has = (key: Key): boolean => other.keys.some((candidate) => likeness(key, candidate) > 0.4)
  return denier.deniedWords.some((denied) => has(denied.key) || has(thoughtOf(denier, denied)))
}
