import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Scene } from './scene.js'

/**
 * Where the content of a clause that is itself subordinate ends: `While he says it is safe, the union objects` before the
 * union, `Lee, who said she was ill, left` before `left`.
 */
export function subordinateEnd({ unit, groups, subject }: Scene, from: number, end: number, g: number): number {
  const own = subject[g]
  if (!own || own.shared || own.start === 0) return end
  if (own.relative && own.start < 9 && !(unit.role[own.start - 1]! & ROLE.COMMA))
    end = beforeMain({ unit, groups, subject }, from, end, g)
  const before = unit.role[own.start - 1]!
  const adverbial =
    (before & ROLE.SUBORDINATOR) !== 0 &&
    (own.start === 1 || (unit.role[own.start - 2]! & (ROLE.COMMA | ROLE.BUT | ROLE.AND)) !== 0)
  const relative = own.relative && (before & ROLE.COMMA) !== 0
  if (!adverbial && !relative) return end
  for (let k = g + 1; k < groups.length; k++) {
    const group = groups[k]!
    if (!group.finite || group.start <= from + 1 || group.start >= end) continue
    const next = subject[k]
    const start = adverbial ? (next && !next.shared ? next.start : -1) : group.start
    if (start > from + 1 && unit.role[start - 1]! & ROLE.COMMA) return start - 1
  }
  return end
}

/**
 * Where the content of a relative clause that opens a sentence ends, before the verb of the sentence itself: `Those who say rents
 * are too high | split about evenly`.
 */
function beforeMain(
  { unit, groups, subject }: Pick<Scene, 'unit' | 'groups' | 'subject'>,
  from: number,
  end: number,
  g: number,
): number {
  let inner = -1
  for (let k = g + 1; k < groups.length && groups[k]!.start < end; k++) {
    const group = groups[k]!
    if (!group.finite || group.start < from) continue
    const own = subject[k]
    const bare = !own || own.shared || (own.start < from && !own.relative)
    const object = own && !own.relative && (unit.tag[own.start - 1] === TAG.ADP || own.start === groups[k - 1]!.end)
    const described = unit.tag[group.start - 1] === TAG.DET || unit.tag[group.start - 1] === TAG.ADJ
    const joined = unit.role[group.start - 1]! & (ROLE.AND | ROLE.BUT | ROLE.COMMA)
    if (inner >= 0 && (bare || (object && !(unit.role[own.start]! & ROLE.PRONOUN))) && !joined && !described)
      return group.start
    inner = k
  }
  return end
}

/** Whether group `k` leaves the content for the main clause: `said it was safe, but closed the road`. */
export function breaksOff({ unit, groups, subject }: Scene, k: number, from: number): boolean {
  const group = groups[k]!
  const { role } = unit
  if (!group.finite || group.start < from + 4 || !(role[group.start - 1]! & ROLE.BUT)) return false
  return (role[group.start - 2]! & ROLE.COMMA) !== 0 && (!subject[k] || subject[k]!.shared)
}
