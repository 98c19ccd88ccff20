import { cluster } from './cluster.js'
import type { ClaimGroups } from './corpus.js'
import { divide } from './divide.js'
import type { Matches } from './matches.js'
import { prefer } from './prefer.js'

/** Mean score at which statements are one claim. */
const THRESHOLD = 0.36

/** Groups statements that say the same; every statement is in one group. */
export function sameClaims(matches: Matches): ClaimGroups {
  const { said, edges, rivals, apart } = matches
  const parted = [...rivals.map(({ a, b }) => [a, b] as const), ...apart]
  const kept = new Set(parted.map(([a, b]) => a * said.length + b))
  const parts = (a: number, b: number): boolean => kept.has(Math.min(a, b) * said.length + Math.max(a, b))
  const groups = divide(cluster(said.length, prefer(said.length, edges, parted), THRESHOLD, parts), matches)
  return groups.map((group) => group.map((i) => said[i]!.statement.id))
}
