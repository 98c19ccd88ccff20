import type { Span } from '../../model/index.js'
import { stem } from '../../text/stem.js'
import { predicateOf, subjectHead } from '../agreement.js'
import type { Content } from '../content.js'
import { keysIn, type Key } from '../reading.js'
import { remembered } from '../remembered.js'

/** What is done to one thing by one side alone, in base forms: many may search a house, one side burns it down. */
const ONCE: ReadonlySet<string> = new Set(
  `abduct assassinate build burn bury buy cancel cancelled close cut demolish destroy detonate dig dug discover donate dump fire found free hire invent kidnap
   kill launch leak murder open order organise organize pay plant poison pull remove rescue save sell shoot shut sink steal stop suspend
   transfer win write`
    .split(/\s+/u)
    .map(stem),
)

/** Who did what to whom, as far as the words show it. */
export interface Deed {
  readonly doer: Key
  readonly verb: Key
  /** Where the doer stands, with "by" before it. */
  readonly span: Span
  /** `undefined` for a pronoun. */
  readonly patient: Key | undefined
  /** Whether the words single the doer out: "it was the firm that cancelled". */
  readonly only: boolean
}

/** What one side does to another, which cannot have done the same to it: "the barge [rammed] the ferry". */
export const ONE_WAY: ReadonlySet<string> = new Set(
  'approach chase contact hire invite overtake ram rear-end recruit'.split(' ').map(stem),
)

const isDeed = ({ word }: Key): boolean => ONCE.has(word.stem) || ONE_WAY.has(word.stem)

/** "It was [the firm] that cancelled the order". */
const CLEFT = /^\W*it (?:is|was|were) (?!not )([^,;.:]{2,60}?) (?:that|who|which) /iu
/** "Was killed [by rebels]"; not "by Monday", "by five per cent", "by saying". */
const BY =
  /\bby (?!\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|then|now|about|nearly|mistake|accident|\p{Ll}+ing\b)([^,;.:]{2,60}?)(?=$|[,;.:]| (?:and|but|after|before|when|while|on|in|at|near|during|who|which|that|with|as|because|since|until|late|early|last|yesterday)\b)/iu
const BE = /\b(?:is|are|was|were|be|been|being)(?: \p{L}{1,14}ly| also| not)? $/iu
/** A thing known to the reader, which was done to once: "[the] contract", not "nine sailors". */
const DEFINITE = /\b(?:the|his|her|its|their|this|that)(?: \p{Ll}{1,16}){0,2} $/iu

const PRONOUN = /^\W*(?:he|she|it|they)\W*$/iu
/** A subject from its first content word to its head. */
function phraseOf(content: Content, head: Key): Span {
  const first = keysIn(content.keys, [predicateOf(content).subject[0], head.span[1]])[0] ?? head
  return [first.span[0], head.span[1]]
}

/** The head of a phrase: its last content word before a preposition. */
function headOf(content: Content, [start, end]: Span): Key | undefined {
  const cut = content.clause.slice(start, end).search(/ (?:of|from|in|on|at|for|with) /iu)
  return keysIn(content.keys, [start, cut < 0 ? end : start + cut]).at(-1)
}

const isDefinite = ({ clause }: Content, { name, span }: Key): boolean =>
  name || DEFINITE.test(clause.slice(Math.max(0, span[0] - 40), span[0]))

/** The deed that a content tells of one thing, in active or passive words, or nothing. */
export const deedOf = remembered((content: Content): Deed | undefined => {
  const { clause, keys, negations } = content
  if (negations.length > 0 || !keys.some(isDeed)) return undefined
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
    isDeed(verb) &&
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

/** The last content word of what stands right behind a verb: "shot the [boy]"; nothing where nothing does. */
export function objectOf(content: Content, { span }: Key): Key | undefined {
  const phrase =
    /^(?: out| up| down| off)?((?: (?!by\b|of\b|in\b|at\b|to\b|on\b|from\b|for\b|with\b)[\p{L}’'-]{1,20}){1,4})/iu.exec(
      content.clause.slice(span[1], span[1] + 80),
    )
  return phrase
    ? keysIn(content.keys, [span[1], span[1] + phrase[0].length]).findLast(({ word }) => !word.reporting)
    : undefined
}

/** Whether a content tells of a deed that one side alone does. */
export const tellsDeed = (content: Content): boolean => deedOf(content) !== undefined
