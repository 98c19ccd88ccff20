import { cluster } from './cluster.js'
import type { ClaimGroups } from './corpus.js'
import type { Matches } from './matches.js'

/** Mean score at which statements are one claim. */
const THRESHOLD = 0.42

/** Groups statements that say the same; every statement is in one group. */
export function sameClaims({ said, edges, rivals }: Matches): ClaimGroups {
  const apart = new Set(rivals.map(({ a, b }) => a * said.length + b))
  const parts = (a: number, b: number): boolean => apart.has(Math.min(a, b) * said.length + Math.max(a, b))
  return cluster(said.length, edges, THRESHOLD, parts).map((group) => group.map((i) => said[i]!.statement.id))
}
