import { cluster } from './cluster.js'
import type { ClaimGroups } from './corpus.js'
import { divide } from './divide.js'
import type { Matches } from './matches.js'

/** Mean score at which statements are one claim. */
const THRESHOLD = 0.38

/** Groups statements that say the same; every statement is in one group. */
export function sameClaims(matches: Matches): ClaimGroups {
  const { said, edges, rivals, apart } = matches
  const kept = new Set([
    ...rivals.map(({ a, b }) => a * said.length + b),
    ...apart.map(([a, b]) => a * said.length + b),
  ])
  const parts = (a: number, b: number): boolean => kept.has(Math.min(a, b) * said.length + Math.max(a, b))
  const groups = divide(cluster(said.length, edges, THRESHOLD, parts), matches)
  return groups.map((group) => group.map((i) => said[i]!.statement.id))
}
