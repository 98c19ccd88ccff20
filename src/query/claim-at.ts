import { HearsayError, type AgentId, type ClaimId } from '../model/index.js'
import type { ClaimNode, ClaimView, HearsayGraph, OutletNode, SourceNode } from '../graph/index.js'
import { atlas } from './atlas.js'
import { viewOf } from './view-of.js'

/** The node of a claim. Throws `HearsayError` `unknown-claim` where the graph has none of that id. */
export function claimNode(graph: HearsayGraph, claim: ClaimId): ClaimNode {
  const node = graph.hasNode(claim) ? graph.getNodeAttributes(claim) : undefined
  if (node?.kind === 'claim') return node
  throw new HearsayError('unknown-claim', `No claim has the id ${claim}; \`search\` finds claims by their words.`, {
    claim,
  })
}

/** The node of an agent. Throws `HearsayError` `unknown-agent` where the graph has none of that id. */
export function agentAt(graph: HearsayGraph, agent: AgentId): OutletNode | SourceNode {
  const node = graph.hasNode(agent) ? graph.getNodeAttributes(agent) : undefined
  if (node && node.kind !== 'claim') return node
  throw new HearsayError('unknown-agent', `No agent has the id ${agent}; \`search\` finds agents by name.`, { agent })
}

/** Name of an agent of the graph. */
export const nameOf = (graph: HearsayGraph, agent: AgentId): string => agentAt(graph, agent).name

/** One claim as a small graph of its own. Throws `HearsayError` `unknown-claim`. */
export function viewAt(graph: HearsayGraph, claim: ClaimId): ClaimView {
  claimNode(graph, claim)
  const map = atlas(graph)
  return viewOf(map, map.claimNumber.get(claim)!)
}
