import { LIGHT_VERBS } from '../lexicon/negations.js'
import type { Span } from '../model/index.js'
import { opposite, sameSide } from '../text/opposites.js'
import { predicate, type Predicate } from '../text/predicate.js'
import type { Clash } from './clashes/index.js'
import type { Content } from './content.js'
import { likeness } from './features.js'
import type { Key } from './reading.js'
import { remembered } from './remembered.js'

/** What a content says of whom. */
export const predicateOf = remembered(({ clause }: Content): Predicate => predicate(clause))

/** The same of all its words, those included by which it calls the rest untrue. */
export const predicateOfAll = remembered((content: Content): Predicate =>
  content.clause === content.text ? predicateOf(content) : predicate(content.text),
)

const within = (spans: readonly Span[], { span }: Key): boolean =>
  spans.some(([start, end]) => start <= span[0] && span[1] <= end)

const match = (a: Key, b: Key): boolean => likeness(a, b) > 0.4 || opposite(a.word, b.word) || sameSide(a.word, b.word)

const common = (a: readonly Key[], b: readonly Key[]): boolean => a.some((key) => b.some((other) => match(key, other)))

/** "Has nothing to do with it" denies whatever was said. */
const NOTHING_TO_DO = /\bnothing to do with\b/iu

/** A subject that is nobody or anybody, and so includes that of the other side: "[nobody] saw it". */
const OPEN_SUBJECT =
  /^\W*(?:nobody|no one|no \p{Ll}{2,16}|not (?:a|one) (?:single )?\p{Ll}{2,16}|none|neither|nothing|everybody|everyone|somebody|someone|anybody|anyone|there)\b/iu

/** A subject that is somebody by a tie alone, whom the other side may name: "[her client] tested positive". */
const TIED = /^\W*(?:my|our|his|her|their) \p{Ll}{3,16}\W*$/u
/** Verbs or adjectives that two contents must have in common to speak of the same, where one subject is so named. */
const BOTH = 2

/** "He [never] had the key" says nothing of whether there was a key. */
const hasNever = ({ clause }: Content): boolean =>
  /^\W*(?:I|we|he|she|they)\b.{0,30}\b(?:never|not|n[’']t)\b/iu.test(clause)

/** "[There] were nine men on board" says no more of them than another sentence that counts them. */
const isThere = ({ clause }: Content, { subject }: Predicate): boolean =>
  /^\W*there\W*$/iu.test(clause.slice(...subject))

/** A subject that may be whomever another pronoun means: "[they] blasted on Thursday", "[it] had not blasted since June". */
const PRONOUN = /^\W*(?:he|she|it|they)\W*$/iu
/** Weight from which on a verb is rare enough for that. */
const RARE = 5

const isPronoun = ({ clause }: Content, { subject }: Predicate): boolean => PRONOUN.test(clause.slice(...subject))

const haveRare = (a: readonly Key[], b: readonly Key[]): boolean =>
  a.some((key) => key.weight >= RARE && b.some((other) => likeness(key, other) >= 0.7))

const isTied = ({ clause }: Content, { subject }: Predicate): boolean => TIED.test(clause.slice(...subject))

/** Who or what a content speaks of: the words before its verb, or its speaker where these name nobody. */
function subjects({ keys, voice }: Content, { subject }: Predicate): readonly Key[] {
  const own = keys.filter((key) => within([subject], key))
  return own.length > 0 ? own : voice
}

const named = (keys: readonly Key[]): boolean => keys.some(({ name }) => name)

/** The content words among what a content says of its subject. */
export const headsOf = (content: Content): Key[] =>
  content.reading.keys.filter((key) => within(predicateOf(content).heads, key))

/** The word before the verb that names what a content speaks of: "the [lamp] on the quay was lit"; nothing where none does. */
export const subjectHead = (content: Content): Key | undefined => {
  const { subject } = predicateOf(content)
  const end = content.clause
    .slice(...subject)
    .search(/ (?:about|against|at|between|for|from|in|near|of|on|that|which|who|with) /iu)
  return content.reading.keys.findLast((key) => within([subject], key) && (end < 0 || key.span[0] < subject[0] + end))
}

/** "It is crucial [to] improving ties" does not say that they improve. */
const AIM = /\b(?:to|of|for|in|by|about|at|on|without) $/iu

/** Whether words of a content are what it says of its subject. */
export const isSaid = (content: Content, [start, end]: Span): boolean =>
  predicateOf(content).heads.some((head) => start <= head[1] && head[0] <= end) &&
  !(AIM.test(content.text.slice(0, start)) && /ing$/iu.test(content.text.slice(start, end)))

const isLight = ({ word }: Key): boolean => LIGHT_VERBS.has(word.lower)

/** At most one word and an article between a verb and its object. */
const OBJECT = /^ (?:(?:a|an|the|its|his|her|their|this|two|three|several|many|some)\s)?(?:\p{L}{1,20} )?$/u

/** Whether a content says that there is the thing it has at `span`: "a [warning] went out", "he sent a [warning]". */
function tellsOf(content: Content, [start, end]: Span): boolean {
  const { heads } = predicateOf(content)
  if (subjectHead(content)?.span[0] === start) return true
  return heads.some(([from, to]) => (from <= start && end <= to) || OBJECT.test(content.text.slice(to, start)))
}

/**
 * Whether a content that denies that there was a thing at all ("no warning was sent", "they left without a permit") stands
 * against one that tells of it.
 */
function deniesThing(denier: Content, other: Content, denied: Span, words: Span): boolean {
  const negation = denier.negations.find(([start]) => start >= denied[0] && start < denied[1])
  const form = negation === undefined ? '' : denier.text.slice(...negation).toLowerCase()
  if (form === 'without') return tellsOf(other, words)
  if (form !== 'no' && form !== 'neither') return false
  return headsOf(denier).every((key) => isLight(key) || within([denied], key)) && tellsOf(other, words)
}

/** Share of the words of what is denied in a word or two that the other side must have. */
const COVERED = 0.85

/** Whether somebody denies in a few words that name nobody what the other side says in full: "denied [interference in the vote]". */
function deniesBare(denier: Content, subject: readonly Key[], other: Content): boolean {
  if (!denier.denied || subject.length > 0 || predicateOf(denier).clause) return false
  const found = denier.keys.filter((key) => other.keys.some((one) => match(key, one)))
  return found.length >= BOTH && weigh(found) >= COVERED * denier.weight
}

const weigh = (keys: readonly Key[]): number => keys.reduce((sum, { weight }) => sum + weight, 0)

/**
 * Whether the contents of a clash say something of the same: of subjects that one has in common with the other, by verbs or
 * adjectives that are the same or opposites, both of what is or both of what may be. "He will raise the leak" and "there was no leak" do
 * not. A content without a verb says nothing, but for numbers, unless its speaker denies it.
 */
export function agreeOnTopic(a: Content, b: Content, clash: Clash): boolean {
  const x = predicateOf(a)
  const y = predicateOf(b)
  const told = (x.clause || a.denied) && (y.clause || b.denied)
  if (!told) return clash.type === 'number'
  if (x.open !== undefined && y.open !== undefined && x.open !== y.open) return false
  const thing =
    clash.denier !== undefined &&
    (clash.denier === 'a' ? deniesThing(a, b, clash.a, clash.b) : deniesThing(b, a, clash.b, clash.a))
  if (clash.type === 'number' && (isThere(a, x) || isThere(b, y))) return true
  const subjectless = subjectHead(a) === undefined || subjectHead(b) === undefined
  if (clash.type === 'number' && !subjectless && (headsOf(a).length === 0 || headsOf(b).length === 0)) return true
  const idle = NOTHING_TO_DO.test(a.text) || NOTHING_TO_DO.test(b.text)
  if (!idle && !thing && !common(headsOf(a), headsOf(b))) return false
  const [p, q] = [subjects(a, x), subjects(b, y)]
  if (named(p) && named(q) && !common(p, q)) return false
  if (clash.denier !== undefined && !thing) {
    const [denying, other, said] = clash.denier === 'a' ? [a, b, y] : [b, a, x]
    if (hasNever(denying) && isThere(other, said)) return false
  }
  if (OPEN_SUBJECT.test(a.clause.slice(...x.subject)) || OPEN_SUBJECT.test(b.clause.slice(...y.subject))) return true
  if (deniesBare(a, p, b) || deniesBare(b, q, a)) return true
  if (isTied(a, x) !== isTied(b, y) && headsOf(a).filter((key) => common([key], headsOf(b))).length >= BOTH) return true
  if (isPronoun(a, x) && isPronoun(b, y) && haveRare(headsOf(a), headsOf(b))) return true
  return common(p, [...b.keys, ...b.voice]) || common(q, [...a.keys, ...a.voice])
}
