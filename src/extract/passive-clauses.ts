import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import type { Scene } from './scene.js'

/** The password was known to six of them; he was known to police: no act is known there. */
export const isKnownAct = ({ tag, word }: Unit, verb: number): boolean =>
  (tag[verb] === TAG.VERB || tag[verb] === TAG.AUX || tag[verb] === TAG.ADV) && !KNOWERS.has(word[verb]!)
const KNOWERS: ReadonlySet<string> = new Set(['police', 'at', 'us', 'all', 'everyone'])

/** The sentence around an aside between commas from `from` to `to`, or before one that ends it; `undefined` where it is none. */
export function around({ unit, end, groups }: Scene, from: number, to: number): Stretch[] | undefined {
  const { role } = unit
  if (from < 2 || !(role[from - 1]! & ROLE.COMMA) || (to < end && !(role[to]! & ROLE.COMMA))) return undefined
  const rest = to + 1 < end ? [{ start: to + 1, end }] : []
  if (!groups.some((group) => group.finite && (group.end < from || group.start > to))) return undefined
  return [{ start: 0, end: from - 1 }, ...rest]
}

/** Place of the comma that ends a clause in front of the main one, of which a verb follows: `Asked [when it broke], she left`. */
export function frontedEnd({ unit, groups }: Scene, from: number, end: number): number {
  const first = groups.find((group) => group.start >= from && group.finite)
  if (!first) return end
  for (let i = first.end; i < end; i++)
    if (unit.role[i]! & ROLE.COMMA && groups.some((group) => group.finite && group.start > i)) return i
  return end
}
