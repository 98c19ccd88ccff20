import type { AgentId } from '../model/index.js'
import { adjacency, followed, type ClaimView, type Standing, type ViewCite } from '../graph/index.js'
import { EMPTY, type Atlas } from './atlas.js'

/** One claim as a small graph of its own, out of the atlas. */
export function viewOf(map: Atlas, claim: number): ClaimView {
  const { reports, cites } = map
  const first = reports.ofClaim[claim]!
  const end = reports.ofClaim[claim + 1]!
  const inside: ViewCite[] = []
  for (let i = cites.ofClaim[claim]!; i < cites.ofClaim[claim + 1]!; i++) {
    const from = cites.fromReport[i]! - first
    const to = cites.toReport[i]! - first
    if (from >= 0 && to >= 0) inside.push({ from, to, edge: cites.edge[i]! })
  }
  return {
    claim: map.claims[claim]!,
    agents: Array.from(reports.agent.subarray(first, end), (agent) => map.agents[agent]!),
    reports: reports.edge.slice(first, end),
    cites: inside,
    ...adjacency(end - first, followed(inside)),
  }
}

/** The standing of an agent that is in the graph. */
export const standingIn =
  (map: Atlas) =>
  (agent: AgentId): Standing =>
    map.standings[map.agentNumber.get(agent) ?? -1] ?? EMPTY
