import { ROLE } from '../lexicon/roles.js'
import { verbGroups, type VerbGroup } from './02-groups.js'
import type { Stretch } from './03-phrases.js'
import { subjects } from './04-subjects.js'
import type { Subject } from './subject.js'
import type { Unit } from './01-units.js'
import type { Reading } from './reading.js'

/** A unit with its verb groups and their subjects: what the rules read. */
export interface Scene {
  readonly reading: Reading
  readonly unit: Unit
  /** Index of the unit in the reading. */
  readonly index: number
  readonly groups: readonly VerbGroup[]
  readonly subject: readonly (Subject | undefined)[]
  /** One past the last place that is not a mark at the end of the sentence. */
  readonly end: number
}

/** Sets the scene for unit `index`. */
export function scene(reading: Reading, index: number): Scene {
  const unit = reading.units[index]!
  const groups = verbGroups(unit)
  let end = unit.n
  while (end > 0 && !unit.quote[end - 1] && unit.role[end - 1]! & (ROLE.STOP | ROLE.SEMICOLON)) end--
  return { reading, unit, index, groups, subject: subjects(unit, groups), end }
}

/** Where the clause of group `g` begins: at its own subject, else at its verb. */
export function clauseStart({ groups, subject }: Scene, g: number): number {
  const own = subject[g]
  return own && !own.shared && own.start < groups[g]!.start ? own.start : groups[g]!.start
}

/** Places that one rule has put together. */
export interface Places {
  readonly source: Stretch | undefined
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
  readonly addressee?: Stretch
}
