import { FORM } from '../lexicon/inflect.js'
import { MEDIA_NOUNS } from '../lexicon/outlet-words.js'
import { CARRIED, ELSEWHERE, FIRST_REPORTED, RELAYS } from '../lexicon/relays.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED, type Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'

/** A place in a sentence that may say who carried whose report; the phrases wait to be resolved. */
export interface RelayPhrase {
  readonly cue: Stretch
  /** Those who carried it, nearest to the verb first: what follows one that is no outlet is none either. */
  readonly by: readonly Stretch[]
  /** Phrases for the report or its outlet, the surest first. */
  readonly of: readonly Stretch[]
  readonly hedged: boolean
}

/** Most places looked at between the verb and the report, and within one phrase; most that carried it. */
const FAR = 18
const LONG = 12
const MOST = 8

const ENDS = ROLE.STOP | ROLE.SEMICOLON | ROLE.COLON | ROLE.DASH | ROLE.MARK | ROLE.BUT | ROLE.THAT | ROLE.SUBORDINATOR
const LIST = ROLE.COMMA | ROLE.AND

/** Words between the members of a list that are none of them: `by others, including the Echo`. */
const INCLUDING: ReadonlySet<string> = new Set(['including', 'like', 'notably', 'both'])
const THERE: ReadonlySet<string> = new Set(['by', 'in', 'on'])
/** What may stand between the verb and `by`: `carried in full by`. */
const HOW: ReadonlySet<string> = new Set('live in full part at length verbatim almost word for immediately'.split(' '))
const OWNED: ReadonlySet<string> = new Set(['by', 'from', 'in'])

const verbal = ({ tag, role }: Unit, i: number): boolean =>
  (tag[i] === TAG.VERB || tag[i] === TAG.AUX) && !(role[i]! & ROLE.CAPITAL)

/** Whether a phrase about outlets cannot go on over place `i`; `before` is the word in front of it in the text. */
const parts = (unit: Unit, i: number, before: string | undefined): boolean =>
  (unit.role[i]! & (ENDS | ROLE.WH)) !== 0 ||
  unit.tag[i] === QUOTED ||
  verbal(unit, i) ||
  (unit.tag[i] === TAG.ADP && unit.word[i] !== 'of' && !MEDIA_NOUNS.has(before ?? ''))

/** The members of a list that begins at `from`: `by [Radio Nord], [the Echo] and [several websites]`. */
function listAfter(unit: Unit, from: number): Stretch[] {
  const { n, role, word } = unit
  const found: Stretch[] = []
  let start = from
  const close = (end: number): unknown => end > start && found.push({ start, end })
  for (let i = from; i <= n; i++) {
    const parting = i < n && ((role[i]! & LIST) !== 0 || INCLUDING.has(word[i]!))
    if (i < n && !parting && i - start < LONG && !parts(unit, i, word[i - 1])) continue
    close(i)
    if (!parting || found.length >= MOST) return found
    start = i + 1
  }
  return found
}

/** The members of the list that ends before `to`, the last first: `[Radio Nord] and [the Echo] carried`. */
function listBefore(unit: Unit, to: number): Stretch[] {
  const { role, word } = unit
  const found: Stretch[] = []
  if (to > 0 && role[to - 1]! & ROLE.RELATIVE) return [{ start: to - 1, end: to }]
  let end = to
  for (let i = to - 1; i >= -1; i--) {
    const parting = i >= 0 && (role[i]! & LIST) !== 0
    if (i >= 0 && !parting && end - i < LONG && !parts(unit, i, word[i - 1])) continue
    let start = i + 1
    while (start < end && role[start]! & ROLE.TIME) start++
    if (start < end) found.push({ start, end })
    if (!parting || found.length >= MOST) return found
    end = i
  }
  return found
}

const NOMINAL: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NUM, TAG.PROPN, TAG.NOUN, TAG.SYM, TAG.PRON])

/** Whether place `i` may stand in front of the noun of a phrase: `[the Echo 's long] report`. */
const leads = ({ tag, role, word }: Unit, i: number): boolean =>
  !(role[i]! & (ENDS | ROLE.COMMA | ROLE.AND)) &&
  (NOMINAL.has(tag[i]!) || (role[i]! & (ROLE.GENITIVE | ROLE.CAPITAL | ROLE.POSSESSIVE)) !== 0 || word[i] === '-')

/**
 * The phrases that tell whose report the one at `head` is: `a report [by the Echo]`, `[the Echo's report]`; none begins before
 * `floor`.
 */
function reportAt(unit: Unit, head: number, floor = 0): Stretch[] {
  let start = head
  while (start > floor && head - start < LONG && leads(unit, start - 1)) start--
  const owner = OWNED.has(unit.word[head + 1] ?? '') ? listAfter(unit, head + 2).slice(0, 1) : []
  return [...owner, { start, end: head + 1 }]
}

/**
 * The report that is the subject of a passive verb at `verb`: before it with no other verb between, or with one that is told
 * aside ("the report, published on Friday, was …"); or where the thing was reported first ("first reported by … and …").
 */
function subjectReport(unit: Unit, verb: number): Stretch[] {
  const { role, word, tag } = unit
  const first: Stretch[] = []
  let between = -1
  for (let i = verb - 1; i >= 0 && verb - i < FAR; i--) {
    if (role[i]! & (ROLE.STOP | ROLE.SEMICOLON | ROLE.COLON | ROLE.BUT)) return first
    if (FIRST_REPORTED.has(word[i]!) && OWNED.has(word[i + 1] ?? '') && joined(unit, i, verb))
      first.push(...listAfter(unit, i + 2).slice(0, 1))
    if (CARRIED.has(word[i]!) && tag[i] !== TAG.VERB) {
      const aside =
        between < 0 || between === i + 1 || ((role[i + 1]! | role[between - 1]!) & (ROLE.COMMA | ROLE.RELATIVE)) !== 0
      return aside ? [...first, ...reportAt(unit, i)] : first
    }
    if (tag[i] === TAG.VERB && !(role[i]! & (ROLE.CAPITAL | ROLE.BE | ROLE.HAVE))) between = i
  }
  return first
}

/** Whether `and` joins the verbs at two places: `first reported in the Echo [and] then picked up by Radio Nord`. */
function joined({ role, tag }: Unit, from: number, to: number): boolean {
  let i = to - 1
  while (i > from && (tag[i] === TAG.ADV || role[i]! & (ROLE.TIME | ROLE.BE | ROLE.HAVE))) i--
  return (role[i]! & (ROLE.AND | ROLE.COMMA)) !== 0
}

/** The auxiliaries and adverbs right before a verb: where they begin, and what they make of it. */
function helped({ role, tag, word }: Unit, verb: number): { start: number; roles: number } {
  let start = verb
  let roles = 0
  const helps = (i: number): boolean =>
    tag[i] === TAG.ADV ||
    word[i] === 'been' ||
    word[i] === 'since' ||
    word[i] === 'both' ||
    (role[i]! & (ROLE.BE | ROLE.HAVE | ROLE.MODAL | ROLE.NOT | ROLE.HEARSAY | ROLE.TIME)) !== 0
  while (start > 0 && verb - start < 8 && helps(start - 1)) roles |= role[--start]!
  return { start, roles }
}

/** `[The Echo's report] was picked up by [Radio Nord and several sites]`, also without `was`. */
function passive(unit: Unit, verb: number, end: number): RelayPhrase | undefined {
  let by = end
  while (by < unit.n && by - end < 4 && !(THERE.has(unit.word[by]!) && unit.word[by + 1] !== 'full')) {
    if (unit.tag[by] !== TAG.ADV && !HOW.has(unit.word[by]!)) return undefined
    by++
  }
  if (!THERE.has(unit.word[by] ?? '')) return undefined
  const { start, roles } = helped(unit, verb)
  if (roles & ROLE.NOT || (roles & ROLE.HAVE && !(roles & ROLE.BE))) return undefined
  const of = subjectReport(unit, start)
  const cue = { start: roles & ROLE.BE ? start : verb, end: by + 1 }
  return of.length === 0
    ? undefined
    : { cue, by: listAfter(unit, by + 1), of, hedged: (roles & (ROLE.MODAL | ROLE.HEARSAY)) !== 0 }
}

/** `[Radio Nord and the Mail] carried [a report by the Echo]`. */
function active(unit: Unit, verb: number, end: number): RelayPhrase | undefined {
  const { start, roles } = helped(unit, verb)
  // "The Fenwick Echo [features] the report": a tagger takes the verb for a part of the name.
  const isVerb =
    unit.tag[verb] === TAG.VERB || (unit.tag[end] === TAG.DET && (unit.role[verb - 1]! & ROLE.CAPITAL) !== 0)
  if (roles & (ROLE.NOT | ROLE.BE) || start === 0 || !isVerb) return undefined
  let head = -1
  for (let i = end; i < unit.n && i - end < LONG; i++) {
    if (CARRIED.has(unit.word[i]!) && !(unit.role[i + 1]! & ROLE.GENITIVE)) head = i
    else if (!leads(unit, i)) break
  }
  const cue = { start: verb, end }
  return head <= end
    ? undefined
    : {
        cue,
        by: listBefore(unit, start),
        of: reportAt(unit, head, end),
        hedged: (roles & (ROLE.MODAL | ROLE.HEARSAY)) !== 0,
      }
}

/** The places of a sentence that may say who carried whose report, in its order. Linear. */
export function relayPhrases(unit: Unit): RelayPhrase[] {
  const found: RelayPhrase[] = []
  for (let i = 0; i < unit.n; i++) {
    if (!(unit.role[i]! & ROLE.RELAY) || unit.role[i]! & ROLE.CAPITAL) continue
    const verb = RELAYS.get(unit.word[i]!)!
    if (verb.particle !== undefined && unit.word[i + 1] !== verb.particle) continue
    const end = verb.particle === undefined ? i + 1 : i + 2
    if (ELSEWHERE.has(unit.word[end] ?? '')) continue
    const one =
      (verb.form & FORM.PARTICIPLE ? passive(unit, i, end) : undefined) ??
      (verb.form & (FORM.BASE | FORM.S | FORM.PAST) ? active(unit, i, end) : undefined)
    if (one && one.by.length > 0) found.push(one)
  }
  return found
}
