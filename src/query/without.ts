import type { AgentId, ClaimId } from '../model/index.js'
import type { ClaimView, HearsayGraph, Standing } from '../graph/index.js'
import { atlas, standingIn, viewOf } from './atlas.js'
import { agentAt } from './claim-at.js'
import { supported, supportOf } from './support.js'

/** What becomes of one claim without an agent. */
export interface Fate {
  readonly claim: ClaimId
  /** `falls`: no outlet keeps any support; `weakens`: some outlet or some end is lost; `stands`: all still have it elsewhere. */
  readonly fate: 'falls' | 'weakens' | 'stands'
  /** Outlets that lose all support, sorted. */
  readonly lost: readonly AgentId[]
  /** Outlets that keep some, sorted. */
  readonly left: readonly AgentId[]
}

/** What falls without an agent. */
export interface Without {
  readonly agent: AgentId
  /** The claims it takes part in: those that fall, then those that weaken, then the others; by id. */
  readonly claims: readonly Fate[]
}

const ORDER = { falls: 0, weakens: 1, stands: 2 }

/** `undefined` where the claim had no support before. */
function fateOf(view: ClaimView, agent: AgentId, standing: (agent: AgentId) => Standing): Fate | undefined {
  const support = supportOf(view, standing)
  const removed = view.agents.indexOf(agent)
  const before = supported(support)
  const after = supported(support, removed)
  const lost: AgentId[] = []
  const left: AgentId[] = []
  view.agents.forEach((outlet, i) => {
    if (before[i] && standing(outlet).kind === 'outlet') (after[i] ? left : lost).push(outlet)
  })
  if (lost.length + left.length === 0) return undefined
  const weaker = lost.length > 0 || support.ends.includes(removed)
  return { claim: view.claim, fate: left.length === 0 ? 'falls' : weaker ? 'weakens' : 'stands', lost, left }
}

/**
 * What falls if this source is wrong: every claim it takes part in, and the outlets that have nothing left without it. Claims
 * that nothing supported before (circles) are left out. Throws `unknown-agent`. Cost: its claims, not the graph.
 */
export function without(graph: HearsayGraph, agent: AgentId): Without {
  agentAt(graph, agent)
  const map = atlas(graph)
  const standing = standingIn(map)
  const { ofAgent } = map.reports
  const number = map.agentNumber.get(agent)!
  const fates: Fate[] = []
  for (let i = ofAgent.start[number]!; i < ofAgent.start[number + 1]!; i++) {
    const fate = fateOf(viewOf(map, map.reports.claim[ofAgent.items[i]!]!), agent, standing)
    if (fate) fates.push(fate)
  }
  return { agent, claims: fates.sort((a, b) => ORDER[a.fate] - ORDER[b.fate]) }
}
