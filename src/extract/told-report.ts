import { CARRIED, FIRST_REPORTED } from '../lexicon/relays.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { listAfter, PHRASE_ENDS } from './outlet-lists.js'

/** Most places looked at between the verb and the report, and before the noun of one phrase. */
const FAR = 18
const LONG = 12

const OWNED: ReadonlySet<string> = new Set(['by', 'from', 'in'])

const NOMINAL: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NUM, TAG.PROPN, TAG.NOUN, TAG.SYM, TAG.PRON])

/** Whether place `i` may stand in front of the noun of a phrase: `[the Echo 's long] report`. */
export const leads = ({ tag, role, word }: Unit, i: number): boolean =>
  !(role[i]! & (PHRASE_ENDS | ROLE.COMMA | ROLE.AND)) &&
  (NOMINAL.has(tag[i]!) || (role[i]! & (ROLE.GENITIVE | ROLE.CAPITAL | ROLE.POSSESSIVE)) !== 0 || word[i] === '-')

/**
 * The phrases that tell whose report the one at `head` is: `a report [by the Echo]`, `[the Echo's report]`; none begins before
 * `floor`.
 */
export function reportAt(unit: Unit, head: number, floor = 0): Stretch[] {
  let start = head
  while (start > floor && head - start < LONG && leads(unit, start - 1)) start--
  const owner = OWNED.has(unit.word[head + 1] ?? '') ? listAfter(unit, head + 2).slice(0, 1) : []
  return [...owner, { start, end: head + 1 }]
}

/**
 * The report that is the subject of a passive verb at `verb`: before it with no other verb between, or with one that is told
 * aside ("the report, published on Friday, was …"); or where the thing was reported first ("first reported by … and …").
 */
export function subjectReport(unit: Unit, verb: number): Stretch[] {
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
