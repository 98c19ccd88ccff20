import type { ClaimId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { search } from './search.js'

/** A claim below this share of the best score is no answer to a question. */
const FLOOR = 0.5

/** How many hits of all kinds are looked through for claims. */
const DEPTH = 1_000

/** The claims that a search finds, best first, without those far behind the best. */
export function findClaims(graph: HearsayGraph, query: string, limit: number): readonly ClaimId[] {
  const claims = search(graph, query, DEPTH).filter(({ kind }) => kind === 'claim')
  const best = claims[0]?.score ?? 0
  return claims
    .filter(({ score }) => score >= best * FLOOR)
    .slice(0, limit)
    .map(({ id }) => id)
}
