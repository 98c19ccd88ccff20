import type { AgentId, ClaimId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { atlas } from './atlas.js'
import { agentAt } from './claim-at.js'
import { dominance, NONE } from './dominance.js'

/** What becomes of one claim without an agent. */
export interface Fate {
  readonly claim: ClaimId
  /** `falls`: no outlet keeps any support; `weakens`: some outlet, or an end of trails, is lost. */
  readonly fate: 'falls' | 'weakens'
  /** Outlets that lose all support, sorted. */
  readonly lost: readonly AgentId[]
  /** Outlets that keep some, sorted. */
  readonly left: readonly AgentId[]
}

/** What falls without an agent. */
export interface Without {
  readonly agent: AgentId
  /** Claims that fall, then those that weaken; each by id. */
  readonly claims: readonly Fate[]
  /** How many more claims it takes part in that stand all the same: every outlet has them from elsewhere too. */
  readonly stand: number
}

/**
 * What falls if this source is wrong: every claim it takes part in, and the outlets that have nothing left without it. Claims
 * that nothing supported before (circles) are left out. Throws `unknown-agent`. Cost: its claims, not the graph.
 */
export function without(graph: HearsayGraph, agent: AgentId): Without {
  agentAt(graph, agent)
  const map = atlas(graph)
  const { above, end } = dominance(graph)
  const { ofAgent, ofClaim, claim: claims, agent: agents } = map.reports
  const number = map.agentNumber.get(agent)!
  const hangs = (report: number, on: number): boolean => {
    let at = report
    while (at >= 0 && at !== on) at = above[at]!
    return at === on
  }
  const falls: Fate[] = []
  const weakens: Fate[] = []
  let stand = 0
  for (let n = ofAgent.start[number]!; n < ofAgent.start[number + 1]!; n++) {
    const own = ofAgent.items[n]!
    const claim = claims[own]!
    const lost: AgentId[] = []
    const left: AgentId[] = []
    for (let i = ofClaim[claim]!; i < ofClaim[claim + 1]!; i++)
      if (above[i] !== NONE && map.standings[agents[i]!]!.kind === 'outlet')
        (hangs(i, own) ? lost : left).push(map.agents[agents[i]!]!)
    if (lost.length + left.length === 0) continue
    const about = map.claims[claim]!
    if (left.length === 0) falls.push({ claim: about, fate: 'falls', lost, left })
    else if (lost.length > 0 || end[own] === 1) weakens.push({ claim: about, fate: 'weakens', lost, left })
    else stand++
  }
  return { agent, claims: [...falls, ...weakens], stand }
}
