import { FORM } from '../lexicon/inflect.js'
import { CARRIED, ELSEWHERE, RELAYS } from '../lexicon/relays.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { listAfter, listBefore } from './outlet-lists.js'
import { leads, reportAt, subjectReport } from './told-report.js'

/** A place in a sentence that may say who carried whose report; the phrases wait to be resolved. */
export interface RelayPhrase {
  readonly cue: Stretch
  /** Those who carried it, nearest to the verb first: what follows one that is no outlet is none either. */
  readonly by: readonly Stretch[]
  /** Phrases for the report or its outlet, the surest first. */
  readonly of: readonly Stretch[]
  readonly hedged: boolean
}

/** Most places between the verb and the report that is its object. */
const LONG = 12

const THERE: ReadonlySet<string> = new Set(['by', 'in', 'on'])
/** What may stand between the verb and `by`: `carried in full by`. */
const HOW: ReadonlySet<string> = new Set('live in full part at length verbatim almost word for immediately'.split(' '))

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
