import type { AgentKind, OutletEntry } from '../../model/index.js'
import { plainName } from './outlet-index.js'

/** A role someone has in the article: "the director of the zoo" has head `director` and words `director zoo`. */
export interface Role {
  readonly head: string
  readonly words: ReadonlySet<string>
  /** As written. */
  readonly text: string
}

/** Someone or something that may vouch, while an article is read. Grows as mentions are met; becomes an `Agent`. */
export interface Entity {
  kind: AgentKind
  name: string
  /** Its name as names are compared. */
  readonly key: string
  /** The name a reader gave. */
  author: string | undefined
  readonly roles: Role[]
  gender: 'm' | 'f' | undefined
  plural: boolean
  /** Whether it is a country, a capital or another place. */
  place: boolean
  /** The noun that later mentions may take up: "official" of "a senior official"; a name's last word. */
  head: string
  /** Offsets of its mentions, ascending. */
  readonly at: number[]
  entry: OutletEntry | undefined
  affiliation: Entity | undefined
  spokeTo: Entity | undefined
  /** Known in this article alone: unnamed sources and readers. */
  readonly local: boolean
}

/** A name as a key: `plainName` in lower case. */
export const nameKey = (name: string): string => plainName(name).toLowerCase()

/** A new entity without mentions; every one has the same fields, which keeps looking at them fast. */
export const entity = (kind: AgentKind, name: string, more: Partial<Entity> = {}): Entity => ({
  kind,
  name,
  key: nameKey(name),
  author: more.author,
  roles: [],
  gender: more.gender,
  plural: more.plural ?? false,
  place: false,
  head: more.head ?? name.slice(name.lastIndexOf(' ') + 1).toLowerCase(),
  at: [],
  entry: more.entry,
  affiliation: more.affiliation,
  spokeTo: more.spokeTo,
  local: more.local ?? false,
})

/** Offset of the last mention before `offset`, or -1. */
export function lastBefore({ at }: Entity, offset: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low > 0 ? at[low - 1]! : -1
}
