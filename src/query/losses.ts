import type { ClaimId, Loss } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { claimNode } from './claim-at.js'
import { evidence, type Evidence } from './facts.js'

/** Something that a retelling dropped or changed, with the words on both sides. */
export interface LossFound extends Loss {
  readonly before: Evidence
  readonly after: Evidence
}

/** What was lost on the way: hedges, attributions, sources, numbers; of one claim or of all. Throws `unknown-claim`. */
export function losses(graph: HearsayGraph, claim?: ClaimId): readonly LossFound[] {
  if (claim !== undefined) claimNode(graph, claim)
  return graph.getAttribute('losses').flatMap((loss): LossFound[] => {
    if (claim !== undefined && loss.claim !== claim) return []
    const [before, after] = evidence(graph, [loss.from, loss.to])
    return before && after ? [{ ...loss, before, after }] : []
  })
}
