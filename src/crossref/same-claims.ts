import { cluster } from './cluster.js'
import type { ClaimGroups } from './corpus.js'
import { divide } from './divide.js'
import type { Matches } from './matches.js'
import { pair, prefer } from './prefer.js'

/** Mean score at which statements are one claim. */
const THRESHOLD = 0.36

/** Groups statements that say the same; every statement is in one group. */
export function sameClaims(matches: Matches): ClaimGroups {
  const { said, edges, rivals, apart } = matches
  const size = said.length
  const parted = new Set<number>()
  for (const { a, b } of rivals) parted.add(pair(size, a, b))
  for (const [a, b] of apart) parted.add(pair(size, a, b))
  const parts = (a: number, b: number): boolean => parted.has(pair(size, a, b))
  const groups = divide(cluster(size, prefer(size, edges, parted), THRESHOLD, parts), matches)
  return groups.map((group) => group.map((i) => said[i]!.statement.id))
}
