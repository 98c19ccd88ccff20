import { DOERS, OVERLAPPING } from '../../lexicon/doers.js'
import { DEMONYMS } from '../../lexicon/places.js'
import type { Span } from '../../model/index.js'
import { stem } from '../../text/stem.js'
import { predicateOf, subjectHead } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

/** Who did what to whom, as far as the words show it. */
interface Deed {
  readonly doer: Key
  readonly verb: Key
  /** Where the doer stands, with "by" before it. */
  readonly span: Span
  /** `undefined` for a pronoun. */
  readonly patient: Key | undefined
  /** Whether the words single the doer out: "it was the firm that cancelled". */
  readonly only: boolean
}

/** What is done to one thing by one side alone, in base forms: many may search a house, one side burns it down. */
const ONCE: ReadonlySet<string> = new Set(
  `abduct assassinate build burn bury buy cancel cancelled close cut demolish destroy detonate dig dug discover donate dump fire found free hire invent kidnap
   kill launch leak murder open order organise organize pay plant poison pull remove rescue save sell shoot shut sink steal stop suspend
   transfer win write`
    .split(/\s+/u)
    .map(stem),
)

/** What one side does to another, which cannot have done the same to it: "the barge [rammed] the ferry". */
const ONE_WAY: ReadonlySet<string> = new Set(
  'approach chase contact hire invite overtake ram rear-end recruit'.split(' ').map(stem),
)

/** "It was [the firm] that cancelled the order". */
const CLEFT = /^\W*it (?:is|was|were) (?!not )([^,;.:]{2,60}?) (?:that|who|which) /iu
/** "Was killed [by rebels]"; not "by Monday", "by five per cent", "by saying". */
const BY =
  /\bby (?!\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|then|now|about|nearly|mistake|accident|\p{Ll}+ing\b)([^,;.:]{2,60}?)(?=$|[,;.:]| (?:and|but|after|before|when|while|on|in|at|near|during|who|which|that|with|as|because|since|until|late|early|last|yesterday)\b)/iu
const BE = /\b(?:is|are|was|were|be|been|being)(?: \p{L}{1,14}ly| also| not)? $/iu
/** A thing known to the reader, which was done to once: "[the] contract", not "nine sailors". */
const DEFINITE = /\b(?:the|his|her|its|their|this|that)(?: \p{Ll}{1,16}){0,2} $/iu

const PRONOUN = /^\W*(?:he|she|it|they)\W*$/iu
/** Weight from which on a verb is rare enough for a pronoun to mean what the other side names. */
const RARE = 5

const inside = ({ keys }: Content, [start, end]: Span): Key[] =>
  keys.filter(({ span }) => span[0] >= start && span[1] <= end)

/** A subject from its first content word to its head. */
function phraseOf(content: Content, head: Key): Span {
  const first = inside(content, [predicateOf(content).subject[0], head.span[1]])[0] ?? head
  return [first.span[0], head.span[1]]
}

/** The head of a phrase: its last content word before a preposition. */
function headOf(content: Content, [start, end]: Span): Key | undefined {
  const cut = content.clause.slice(start, end).search(/ (?:of|from|in|on|at|for|with) /iu)
  return inside(content, [start, cut < 0 ? end : start + cut]).at(-1)
}

const isDefinite = ({ clause }: Content, { name, span }: Key): boolean =>
  name || DEFINITE.test(clause.slice(Math.max(0, span[0] - 40), span[0]))

/** The deed that a content tells of one thing, in active or passive words, or nothing. */
const deedOf = remembered((content: Content): Deed | undefined => {
  const { clause, keys, negations } = content
  if (negations.length > 0) return undefined
  const after = (at: number): Key | undefined => keys.find(({ span }) => span[0] >= at)
  const make = (
    doer: Key | undefined,
    verb: Key | undefined,
    patient: Key | 'pronoun' | undefined,
    span: Span,
    only: boolean,
  ) =>
    doer &&
    verb &&
    patient &&
    !doer.word.number &&
    (ONCE.has(verb.word.stem) || ONE_WAY.has(verb.word.stem)) &&
    (patient === 'pronoun' || isDefinite(content, patient))
      ? { doer, verb, patient: patient === 'pronoun' ? undefined : patient, span, only }
      : undefined
  const cleft = CLEFT.exec(clause)
  if (cleft) {
    const start = cleft[0].indexOf(cleft[1]!)
    const span: Span = [start, start + cleft[1]!.length]
    const verb = after(cleft[0].length)
    return make(headOf(content, span), verb, verb && objectOf(content, verb), span, true)
  }
  const { heads } = predicateOf(content)
  const verb = keys.find(({ span }) => heads[0]?.[0] === span[0])
  if (!verb) return undefined
  if (!BE.test(clause.slice(0, verb.span[0]))) {
    const doer = subjectHead(content)
    return make(doer, verb, objectOf(content, verb), doer ? phraseOf(content, doer) : verb.span, false)
  }
  const by = BY.exec(clause.slice(verb.span[1]))
  if (!by) return undefined
  const start = verb.span[1] + by.index
  const span: Span = [start, start + by[0].length]
  const subject = clause.slice(...predicateOf(content).subject)
  return make(
    headOf(content, [start + 3, span[1]]),
    verb,
    PRONOUN.test(subject) ? 'pronoun' : subjectHead(content),
    span,
    false,
  )
})

/** What stands right behind a verb: "[the] boy". */
function objectOf(content: Content, { span }: Key): Key | undefined {
  const phrase =
    /^(?: out| up| down| off)?((?: (?!by\b|of\b|in\b|at\b|to\b|on\b|from\b|for\b|with\b)[\p{L}’'-]{1,20}){1,4})/iu.exec(
      content.clause.slice(span[1], span[1] + 80),
    )
  return phrase
    ? inside(content, [span[1], span[1] + phrase[0].length]).findLast(({ word }) => !word.reporting)
    : undefined
}

/** Whether a content tells of a deed that one side alone does. */
export const tellsDeed = (content: Content): boolean => deedOf(content) !== undefined

/** The kind of a doer, by its word in the singular. */
function kindOf({ word }: Key): string | undefined {
  return (
    DOERS.get(word.lower) ?? DOERS.get(word.lower.replace(/ies$/u, 'y')) ?? DOERS.get(word.lower.replace(/s$/u, ''))
  )
}

/** The kind of whoever a phrase names, by its head or a word before that: "[army] shelling". */
const kindIn = (content: Content, { doer, span }: Deed): string | undefined =>
  kindOf(doer) ??
  inside(content, [span[0], doer.span[1]])
    .map(kindOf)
    .find((kind) => kind !== undefined)

/** Whether the doers of two deeds are of kinds that are not the same people. */
function differ(a: Content, p: Deed, b: Content, q: Deed): boolean {
  const [x, y] = [kindIn(a, p), kindIn(b, q)]
  return x !== undefined && y !== undefined && x !== y && !OVERLAPPING.has([x, y].sort().join(' '))
}

const nationIn = (content: Content, { span }: Deed): string | undefined =>
  inside(content, span)
    .map((key) => content.text.slice(...key.span))
    .find((word) => DEMONYMS.has(word))

/** "A [French] company" and "a [Chinese] company" are two. */
function ofOtherNations(a: Content, p: Deed, b: Content, q: Deed): boolean {
  const [x, y] = [nationIn(a, p), nationIn(b, q)]
  return x !== undefined && y !== undefined && x !== y && likeness(p.doer, q.doer) >= 0.7 && p.doer.name === q.doer.name
}

/** Whether two deeds were done to one thing; a pronoun is anything where the deed is a rare one. */
function samePatient({ patient: x, verb }: Deed, { patient: y }: Deed): boolean {
  if (x === undefined || y === undefined) return x !== y && verb.weight >= RARE
  return likeness(x, y) >= 0.7
}

/** Whether each of two is said to have done it to the other. */
const isTurned = (p: Deed, q: Deed): boolean =>
  p.patient !== undefined &&
  q.patient !== undefined &&
  likeness(p.doer, q.patient) >= 0.7 &&
  likeness(q.doer, p.patient) >= 0.7

const turned = (p: Deed, q: Deed): Clash => ({ type: 'actor', strength: 0.75, a: p.span, b: q.span, settled: true })

/** "The boy was pulled out [by soldiers]" against "[villagers] pulled the boy out"; "it was [the firm] that cancelled the order". */
export const actor: Detector = (a, b): Clash | undefined => {
  const p = deedOf(a)
  const q = p && deedOf(b)
  if (!p || !q || likeness(p.verb, q.verb) < 0.7) return undefined
  if (ONE_WAY.has(p.verb.word.stem)) return isTurned(p, q) ? turned(p, q) : undefined
  if (!samePatient(p, q)) return undefined
  if (ofOtherNations(a, p, b, q)) return { type: 'actor', strength: 0.75, a: p.span, b: q.span, settled: true }
  if (likeness(p.doer, q.doer) > 0 || !(p.only || q.only || differ(a, p, b, q))) return undefined
  return { type: 'actor', strength: p.only || q.only ? 0.85 : 0.75, a: p.span, b: q.span, settled: true }
}
