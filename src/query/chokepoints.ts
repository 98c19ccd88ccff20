import { byId, type AgentId, type ClaimId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { atlas } from './atlas.js'
import { nameOf, viewAt } from './claim-at.js'
import { dominators } from './dominators.js'
import { supported, supportOf } from './support.js'
import { standingIn } from './view-of.js'

/** An agent without whom outlets lose all that they have for a claim. */
export interface Chokepoint {
  readonly agent: AgentId
  readonly name: string
  /** Outlets that fall with it, sorted; itself too where it is an outlet. */
  readonly outlets: readonly AgentId[]
  /** Their share of the outlets that have support, in (0, 1]. */
  readonly share: number
}

/** Share of a claim's supported outlets from which an agent is worth naming. */
const MOST = 0.5

/**
 * The agents without whom a claim loses all or most of its support: those that every trail from at least half of its outlets
 * to an origin passes (dominators). Greatest share first; at the same share those next to the origins first. Throws
 * `unknown-claim`.
 */
export function chokepoints(graph: HearsayGraph, claim: ClaimId): readonly Chokepoint[] {
  const view = viewAt(graph, claim)
  const standing = standingIn(atlas(graph))
  const support = supportOf(view, standing)
  const idom = dominators(support.next, support.root)
  const seen = supported(support)
  const depth = new Map<number, number>()
  const under = new Map<number, AgentId[]>()
  let outlets = 0
  view.agents.forEach((agent, i) => {
    if (seen[i] === 0) return
    const above: number[] = []
    for (let at = i; at !== support.root; at = idom[at]!) above.push(at)
    above.forEach((at, k) => depth.set(at, above.length - k))
    if (standing(agent).kind !== 'outlet') return
    outlets++
    for (const at of above) under.set(at, [...(under.get(at) ?? []), agent])
  })
  return [...under]
    .filter(([, fallen]) => fallen.length >= outlets * MOST)
    .sort(
      ([a, x], [b, y]) =>
        y.length - x.length || depth.get(a)! - depth.get(b)! || byId(view.agents[a]!, view.agents[b]!),
    )
    .map(([i, fallen]) => ({
      agent: view.agents[i]!,
      name: nameOf(graph, view.agents[i]!),
      outlets: fallen.sort(byId),
      share: fallen.length / outlets,
    }))
}
