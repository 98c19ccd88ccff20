import { GENDERED } from '../../lexicon/persons.js'
import type { Span } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import type { Antecedents } from './antecedents.js'
import type { Cast } from './members.js'
import { entity, type Entity, nameKey } from './entity.js'
import { latest } from './latest.js'
import type { Reading } from '../reading.js'
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
  /** Whether `speaker` is quoted there word for word: then "he" is somebody else. */
  readonly quoted: boolean
  /** Whether it stands in a headline, whose people are named further down. */
  readonly headline: boolean
  /** Outlets in whose own words all of it is told: "the report" is none of theirs there. */
  readonly framed?: readonly Entity[]
  /** What the source says, where no antecedent of its pronoun stands. */
  readonly content: readonly Span[]
}

/** What the rules that resolve a source share, while one article is read. */
export interface Inquiry {
  readonly reading: Reading
  readonly cast: Cast
  readonly back: Antecedents
  /** A source without a name of its own, new. */
  readonly local: (kind: Entity['kind'], range: NameRun, head: string, plural: boolean) => Entity
  /** The source without a name that was called just so before. */
  readonly again: (name: string) => Entity | undefined
  /** The source without a name whose noun was `head`, met last before `offset`. */
  readonly earlier: (head: string, offset: number, modifiers?: readonly string[]) => Entity | undefined
  readonly resolve: (range: NameRun, place: Place) => Resolved | undefined
}

/** Named in these words. */
export const direct = (who: Entity, via: readonly Entity[] = []): Resolved => ({ who, inferred: false, via })

/** Taken up from elsewhere. */
export const taken = (who: Entity, via: readonly Entity[] = []): Resolved => ({ who, inferred: true, via })

/** The memory of sources without a name. */
export function unnamedMemory(reading: Reading, cast: Cast): Pick<Inquiry, 'local' | 'again' | 'earlier'> {
  const byHead = new Map<string, Entity[]>()
  const byText = new Map<string, Entity>()
  return {
    local: (kind, range, head, plural) => {
      const made = entity(kind, textOf(reading, range), { head, plural, local: true })
      const gender = GENDERED.get(head)
      if (gender) made.gender = gender
      cast.members.push(made)
      const known = byHead.get(head)
      if (known) known.push(made)
      else byHead.set(head, [made])
      if (!byText.has(made.key)) byText.set(made.key, made)
      return made
    },
    again: (name) => byText.get(nameKey(name)),
    earlier: (head, offset, modifiers = []) => {
      const known = byHead.get(head) ?? byHead.get(head.replace(/s$/u, '')) ?? []
      return latest(
        known.filter(({ name }) => modifiers.every((word) => name.toLowerCase().includes(word))),
        offset,
      )
    },
  }
}
