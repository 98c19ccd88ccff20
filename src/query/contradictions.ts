import type { AgentId, ClaimId, RelationType, StatementId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { claimNode } from './claim-at.js'
import { evidence, type Evidence } from './facts.js'

/** One side of a contradiction. */
export interface Side {
  readonly claim: ClaimId
  readonly text: string
  /** Who stands behind it: the origins, never those who merely report it. */
  readonly holders: readonly AgentId[]
  readonly evidence: Evidence | undefined
}

/** Two claims that cannot both hold. */
export interface Contradiction {
  readonly type: RelationType
  /** Confidence in [0, 1]. */
  readonly score: number
  readonly why: string
  /** The claim reported later. */
  readonly later: Side
  readonly earlier: Side
}

/** Contradictions of one claim or of all, the surest first. Throws `unknown-claim`. */
export function contradictions(graph: HearsayGraph, claim?: ClaimId): readonly Contradiction[] {
  if (claim !== undefined) claimNode(graph, claim)
  const side = (id: ClaimId, of: { statement: StatementId; holders: readonly AgentId[] }): Side => ({
    claim: id,
    text: claimNode(graph, id).text,
    holders: of.holders,
    evidence: evidence(graph, [of.statement])[0],
  })
  return graph
    .getAttribute('relations')
    .filter(({ kind, a, b }) => kind === 'contradicts' && (claim === undefined || a === claim || b === claim))
    .filter(({ a, b }) => graph.hasNode(a) && graph.hasNode(b))
    .map(({ type, score, why, a, b, evidence: on }) => ({
      type,
      score,
      why,
      later: side(a, on.a),
      earlier: side(b, on.b),
    }))
    .sort((x, y) => y.score - x.score)
}
