import { LIGHT_VERBS, NEGATIONS_WITH_TO } from '../lexicon/negations.js'
import type { RelationType, Span } from '../model/index.js'
import { sameSide } from '../text/opposites.js'
import { agreeOnTopic, isSaid, predicateOf, subjectHead } from './agreement.js'
import { barsFor, CERTAIN } from './bars.js'
import { elsewhen } from './clashes/date.js'
import type { Clash } from './clashes/index.js'
import { apart } from './clashes/whereabouts.js'
import { limitedTo, type Content } from './content.js'
import { likeness, ROOT } from './features.js'
import { saysOught } from './ought.js'
import { overlap, type Overlap } from './overlap.js'
import type { Key } from './reading.js'
import { shared } from './shared.js'

/** Types of which the two contents must also say something of the same. */
const STRICT: ReadonlySet<RelationType> = new Set(['denial', 'antonym', 'date', 'number'])

/** Marks between the parts of a sentence. */
const MARK = /[,;:—–](?=\s)/gu
/** Content words that a part must have to be compared by itself. */
const ENOUGH = 2

/** A content that asks, wishes or supposes instead of saying: "whether the bridge will hold", "to resign", "calls to resign". */
const NOT_SAID =
  /\?\s*["”’]?$|^(?:(?:why|whether|if|how|what|when|who|where|to) |(?:(?:the|any|all|such|new|a|an) )?(?:calls?|demands?|requests?|proposals?|invitations?|offers?|appeals?|pressure) (?:to|for|that) )/iu

/** A content without the words of a clash, as far as the other side lacks them; `numbers`: without any number. */
const without = (content: Content, span: Span, other: Content, numbers: boolean): Content => {
  const keys = content.keys.filter((key) => {
    if (numbers && key.word.number) return false
    const inside = span[0] <= key.span[0] && key.span[1] <= span[1]
    return !inside || other.keys.some((candidate) => likeness(key, candidate) > 0)
  })
  return limitedTo(keys, content)
}

/** A content cut to the part between marks in which a clash stands, where that part says enough to be compared. */
const part = (content: Content, span: Span): Content => {
  const start = Math.max(...[...content.text.slice(0, span[0]).matchAll(MARK)].map(({ index }) => index), 0)
  const after = content.text.slice(span[1]).search(MARK)
  const end = after < 0 ? content.text.length : span[1] + after
  const keys = content.keys.filter((key) => key.span[0] >= start && key.span[1] <= end)
  if (keys.length < ENOUGH) return content
  return limitedTo(keys, content)
}

/** What two contents have in common besides the words that clash. */
function rest(a: Content, b: Content, { type, a: inA, b: inB }: Clash): Overlap {
  if (type === 'denial') return overlap(a, b)
  const numbers = type === 'number'
  const whole = overlap(without(a, inA, b, numbers), without(b, inB, a, numbers))
  const [x, y] = [part(a, inA), part(b, inB)]
  const parts = overlap(without(x, inA, y, numbers), without(y, inB, x, numbers))
  return parts.words >= ENOUGH && parts.dice > whole.dice ? parts : whole
}

/** A match above this is a word with a partner. */
const PARTNER = 0.4
/** What of the words that a denial denies the other side must say … */
const COVERED = 0.75
/** … and how much both must have in common. */
const COVERED_DICE = 0.25

/** "The ministry [had received no] letter" against "a letter had come", which need not say to whom. */
const GOT_NONE = /\b(?:received|got|seen|had) no\b/iu

/**
 * Whether one side says all of what the other denies, be it with much besides: "no warning was sent" against "a warning went to every
 * boat at noon". What merely says that there was something counts for nothing.
 */
function coversDenied(a: Content, b: Content, clash: Clash): boolean {
  if (clash.denier === undefined) return false
  const [x, y] = [part(a, clash.a), part(b, clash.b)]
  if (Math.max(overlap(a, b).dice, overlap(x, y).dice) < COVERED_DICE) return false
  const ofA = clash.denier === 'a'
  const [denying, other, words] = ofA ? [x, b, clash.a] : [y, a, clash.b]
  const { inA } = shared(denying, other)
  const got = GOT_NONE.test(denying.text) && subjectHead(other)?.span[0] === (ofA ? clash.b : clash.a)[0]
  const { subject } = predicateOf(ofA ? a : b)
  let [all, covered] = [0, 0]
  denying.keys.forEach(({ word, weight, span }, i) => {
    if (got && span[1] <= subject[1]) return
    if (clash.type === 'date' && words[0] <= span[0] && span[1] <= words[1]) return
    if (LIGHT_VERBS.has(word.lower) || word.reporting || NEGATIONS_WITH_TO.has(word.lower)) return
    all += weight
    if (inA[i]! > (words[0] <= span[0] && span[1] <= words[1] ? ROOT : PARTNER)) covered += weight
  })
  return all > 0 && covered >= COVERED * all
}

const isOfOneRoot = (a: Key, b: Key): boolean => [1, ROOT].includes(likeness(a, b))

/**
 * Whether what somebody denies in a word or two, without a verb, is named by the other side in words of one root: of "denied any
 * [order]" a synonym is too little.
 */
function namesDenied(denying: Content, other: Content): boolean {
  if (!denying.denied || predicateOf(denying).clause) return true
  const said = denying.keys.filter(({ name }) => !name)
  return (
    said.length === 0 ||
    said.some((key) => other.keys.some((one) => isOfOneRoot(key, one) || sameSide(key.word, one.word)))
  )
}

/** What limits a denial: "never sold a ticket [above the quota]", "did not sail [without a permit]". */
const LIMIT = /^[^,;:.!?]{0,60}?\b(?:above|against|beyond|except|in excess of|inside|outside|over|within|without)\b/iu

/** Whether a content denies no more than a limited thing, of which the other side does not speak. */
function isLimited(denying: Content, other: Content, [, end]: Span): boolean {
  const limit = LIMIT.exec(denying.text.slice(end))
  const key = limit && denying.keys.find(({ span }) => span[0] >= end + limit[0].length)
  return key ? !other.keys.some((one) => likeness(key, one) > PARTNER) : false
}

/** "[I never] sold a boat": no one can know it better, so that less need be common for it to be meant. */
const PERSONAL = /^\W*(?:I|we)(?: have|['’]ve)? never\b/iu

/**
 * How sure it is, in [0, 1], that a clash is one about the same thing: by what the two contents have in common besides the
 * words that clash. 0 where it is too little, or where one of them says nothing that could be true.
 */
export function bearing(a: Content, b: Content, clash: Clash): number {
  if (!a.vouched || !b.vouched || NOT_SAID.test(a.text) || NOT_SAID.test(b.text)) return 0
  if (saysOught(a) !== saysOught(b)) return 0
  if (clash.type !== 'date' && clash.strength < CERTAIN && elsewhen(a, b)) return 0
  if (clash.type !== 'place' && clash.strength < CERTAIN && apart(a, b)) return 0
  const { dice, contained, words } = rest(a, b, clash)
  const bars = barsFor(a, b, clash)
  const enough =
    clash.settled || bars.some((bar) => dice >= bar.dice && contained >= bar.contained && words >= bar.words)
  if (!enough && !coversDenied(a, b, clash)) return 0
  const denying = clash.denier && (clash.denier === 'a' ? a : b)
  const other = denying === a ? b : a
  if (denying && !clash.settled && !namesDenied(denying, other)) return 0
  if (denying && isLimited(denying, other, denying === a ? clash.a : clash.b)) return 0
  const common = 0.5 * dice + 0.5 * contained
  if (clash.settled || clash.strength >= CERTAIN) return clash.strength * (0.4 + 0.6 * common)
  if (STRICT.has(clash.type) && !agreeOnTopic(a, b, clash)) return 0
  if (clash.type === 'antonym' && !clash.inPassing && !clash.anywhere && !(isSaid(a, clash.a) && isSaid(b, clash.b)))
    return 0
  return clash.strength * (denying && PERSONAL.test(denying.text) ? 0.4 + 0.6 * common : common)
}
