<<<<<<< HEAD
import { verbGroups, type VerbGroup } from './02-groups.js'
import type { Stretch } from './03-phrases.js'
import { type Subject, subjects } from './04-subjects.js'
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
  while (end > 0 && !unit.quote[end - 1] && unit.role[end - 1]! & (4 | 8)) end--
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
=======
import { GENDERED } from '../lexicon/roles.js'
import type { NameRun } from '../text/names.js'
import type { Antecedents } from './antecedents.js'
import type { Cast } from './cast.js'
import { entity, type Entity } from './entity.js'
import { plainName } from './outlet-index.js'
import type { Reading } from './reading.js'
import { textOf } from './role.js'

/** Whom a phrase means. */
export interface Resolved {
  readonly who: Entity
  /** Whether the words are a pronoun or take up somebody named elsewhere. */
  readonly inferred: boolean
  /** Outlets between the publisher and `who`: "a memo seen by [Reuters]". */
  readonly via: readonly Entity[]
}

/** Where a phrase stands. */
export interface Place {
  /** Offset of the phrase in the text. */
  readonly offset: number
  /** Who is speaking there: the source of the attribution around it, the reader of the comment, else the publisher. */
  readonly speaker: Entity
  /** Whether it stands in a headline, whose people are named further down. */
  readonly headline: boolean
}

/** What the rules that resolve a source share, while one article is read. */
export interface Scene {
  readonly reading: Reading
  readonly cast: Cast
  readonly back: Antecedents
  /** A source without a name of its own, new. */
  readonly local: (kind: Entity['kind'], range: NameRun, head: string, plural: boolean) => Entity
  /** The source without a name that was called just so before. */
  readonly again: (name: string) => Entity | undefined
  /** The source without a name whose noun was `head`, met last before `offset`. */
  readonly earlier: (head: string, offset: number) => Entity | undefined
  readonly resolve: (range: NameRun, place: Place) => Resolved | undefined
}

/** Named in these words. */
export const direct = (who: Entity, via: readonly Entity[] = []): Resolved => ({ who, inferred: false, via })

/** Taken up from elsewhere. */
export const taken = (who: Entity, via: readonly Entity[] = []): Resolved => ({ who, inferred: true, via })

const key = (name: string): string => plainName(name).toLowerCase()

/** The memory of sources without a name. */
export function unnamedMemory(
  reading: Reading,
  cast: Cast,
  back: Antecedents,
): Pick<Scene, 'local' | 'again' | 'earlier'> {
  const byHead = new Map<string, Entity[]>()
  const byText = new Map<string, Entity>()
  return {
    local: (kind, range, head, plural) => {
      const made = entity(kind, textOf(reading, range), { head, plural, local: true })
      const gender = GENDERED[head]
      if (gender) made.gender = gender
      cast.members.push(made)
      const known = byHead.get(head)
      if (known) known.push(made)
      else byHead.set(head, [made])
      if (!byText.has(key(made.name))) byText.set(key(made.name), made)
      return made
    },
    again: (name) => byText.get(key(name)),
    earlier: (head, offset) => {
      const known = byHead.get(head) ?? byHead.get(head.replace(/s$/u, ''))
      return known && back.latest(known, offset)
    },
  }
>>>>>>> 2fdf06c (extract: resolve sources, join chains and cut statements)
}
