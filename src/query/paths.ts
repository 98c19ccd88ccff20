import { byId, type AgentId, type ClaimId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { atlas } from './atlas.js'
import { agentAt } from './claim-at.js'
import { viewOf } from './view-of.js'

/** How one agent depends on another for one claim. */
export interface Path {
  readonly claim: ClaimId
  /** From the first agent to the second, both included: a shortest way, the first by id where there are several. */
  readonly agents: readonly AgentId[]
}

/** A shortest way from `from` to `to`, or `undefined`; neighbours are tried in ascending order. */
function shortest(next: readonly (readonly number[])[], from: number, to: number): number[] | undefined {
  const before = new Map<number, number>([[from, -1]])
  const queue = [from]
  for (let i = 0; i < queue.length && !before.has(to); i++)
    for (const k of next[queue[i]!]!)
      if (!before.has(k)) {
        before.set(k, queue[i]!)
        queue.push(k)
      }
  if (!before.has(to)) return undefined
  const way: number[] = []
  for (let at = to; at !== -1; at = before.get(at)!) way.push(at)
  return way.reverse()
}

/**
 * How agent `a` depends on agent `b`: for each claim that `a` has from `b`, directly or through others, a shortest way. Shortest
 * ways first. Never across claims: who cites Reuters on one matter does not rest on it in another. Throws `unknown-agent`.
 */
export function paths(graph: HearsayGraph, a: AgentId, b: AgentId): readonly Path[] {
  agentAt(graph, a)
  agentAt(graph, b)
  const map = atlas(graph)
  const { ofAgent, claim } = map.reports
  const claimsOf = (agent: AgentId): number[] => {
    const n = map.agentNumber.get(agent)!
    return Array.from(ofAgent.items.subarray(ofAgent.start[n]!, ofAgent.start[n + 1]!), (i) => claim[i]!)
  }
  const theirs = new Set(claimsOf(b))
  return claimsOf(a)
    .flatMap((k): Path[] => {
      if (a === b || !theirs.has(k)) return []
      const view = viewOf(map, k)
      const way = shortest(view.out, view.agents.indexOf(a), view.agents.indexOf(b))
      return way ? [{ claim: view.claim, agents: way.map((i) => view.agents[i]!) }] : []
    })
    .sort((x, y) => x.agents.length - y.agents.length || byId(x.claim, y.claim))
}
