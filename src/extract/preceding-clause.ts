import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import type { Unit } from './01-units.js'
import type { Scene } from './scene.js'

/** Marks around an aside. */
const PAUSE = ROLE.COMMA | ROLE.DASH

/** `They would vote for it, whatever Ann Lee says`: words before a speaker who says nothing there. */
export const WHATEVER: ReadonlySet<string> = new Set(['whatever', 'what', 'whoever', 'however', 'than', 'you'])

/** Where the clause before place `to` begins: at the start of the sentence, without a leading conjunction. */
export function openingOf(unit: Unit, to: number): number {
  let i = 0
  const skipped = ROLE.BUT | ROLE.AND | ROLE.MARK | ROLE.COMMA | ROLE.STOP | ROLE.DASH
  for (let k = to - 1; k > 0 && i === 0; k--)
    if (!unit.quote[k] && unit.role[k]! & (ROLE.COLON | ROLE.SEMICOLON)) i = k + 1
  while (i + 1 < to && !unit.quote[i] && unit.role[i]! & skipped) i++
  return i > 0 && unit.role[i - 1]! & ROLE.MARK ? i - 1 : i
}

/** End of the clause that a comma, or a comma within a closing quotation mark, parts from `begin`; -1 where none does. */
export function clauseBefore(unit: Unit, begin: number): number {
  if (begin > 1 && unit.role[begin - 1]! & PAUSE) return begin - 1
  // Rents will rise, as the mayor pointed out.
  if (begin > 2 && unit.role[begin - 1]! & ROLE.AS && unit.role[begin - 2]! & PAUSE) return begin - 2
  return begin > 2 && unit.role[begin - 1]! & ROLE.MARK && unit.role[begin - 2]! & (PAUSE | ROLE.STOP) ? begin : -1
}

/** What a further verb hangs on. */
const HANGS = ROLE.SUBORDINATOR | ROLE.WH | ROLE.THAT | ROLE.RELATIVE

/** Openings that are never followed by a clause: `Despite the rain, rents rose, he said`. */
const PHRASAL: ReadonlySet<string> = new Set('instead despite during amid following without ahead'.split(' '))

/** Whether what begins at `start` and ends at `to`, perhaps with `when` or `after`, has a main clause too. */
export function hasMainClause({ groups, unit, subject }: Scene, g: number, start: number, to: number): boolean {
  if (unit.quote.subarray(start, groups[g]!.start).some((q) => q > 0)) return true
  // Asked by the Courier whether she would stand, Ann Lee laughed; asked whether she would, she told us to go.
  const first = groups[0]!
  const participle = !first.finite ? first.passive : !subject[0] && first.cue !== undefined && first.cue.ways & WAY.ASK
  const asked = first.start === start && participle
  const opened = asked || ((unit.role[start]! & ROLE.SUBORDINATOR) !== 0 && !PHRASAL.has(unit.word[start]!))
  const behind = groups.filter((group, k) => k < g && group.finite && group.start < to)
  if (!opened) return behind.length > 0
  let comma = start
  while (comma < to && !(unit.role[comma]! & ROLE.COMMA)) comma++
  if (comma < to) return behind.some((group) => group.start > comma)
  // When the mayor asked if it was shut, he shrugged.
  const hung = unit.role.subarray(start + 1, to).filter((role) => role & HANGS).length
  return behind.length > 1 + hung
}
