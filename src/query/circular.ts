import type { AgentId, ClaimId } from '../model/index.js'
import { edgeKey, followed, splitIds, type CitesEdge, type HearsayGraph } from '../graph/index.js'
import { atlas, type Atlas } from './atlas.js'
import { claimNode } from './claim-at.js'
import { clock } from './clock.js'
import { components, type Net } from './components.js'
import { evidence, type Evidence } from './facts.js'

/** One step of a circle. */
export interface CircleStep {
  readonly from: AgentId
  readonly to: AgentId
  /** Key of the edge in the graph. */
  readonly edge: string
  readonly claim: ClaimId
  /** EDTF date of its earliest article. */
  readonly first?: string
}

/** Agents that have it from one another. */
export interface Circle {
  /** The claim it is about; `null` for a circle across claims. */
  readonly claim: ClaimId | null
  /** Sorted. */
  readonly agents: readonly AgentId[]
  /** Every step among them (across claims: the earliest of each agent), in the order of time, undated last. */
  readonly steps: readonly CircleStep[]
}

type InTime = (a: CircleStep, b: CircleStep) => number

const inTime = (): InTime =>
  clock<CircleStep>(
    ({ first }) => first,
    ({ edge }) => edge,
  )

function step(map: Atlas, i: number): CircleStep {
  const [from, to] = [map.agents[map.cites.from[i]!]!, map.agents[map.cites.to[i]!]!]
  const { claim, first } = map.cites.edge[i]!
  return { from, to, edge: edgeKey('cites', from, to, claim), claim, ...(first === undefined ? {} : { first }) }
}

/** Circles among the agents of one claim. */
function ofClaim(map: Atlas, claim: number, circles: Circle[], order: InTime): void {
  const { cites, reports } = map
  const [first, end] = [cites.ofClaim[claim]!, cites.ofClaim[claim + 1]!]
  if (end - first < 2) return
  const base = reports.ofClaim[claim]!
  const size = reports.ofClaim[claim + 1]! - base
  const edges: { readonly from: number; readonly to: number; readonly edge: CitesEdge; readonly i: number }[] = []
  for (let i = first; i < end; i++) {
    const [from, to] = [cites.fromReport[i]! - base, cites.toReport[i]! - base]
    if (from >= 0 && to >= 0) edges.push({ from, to, edge: cites.edge[i]!, i })
  }
  const trails = followed(edges)
  const start = new Int32Array(size + 1)
  // Edges stand by the agent that cites, so its row only has to be closed.
  for (const { from } of trails) start[from + 1]!++
  for (let k = 0; k < size; k++) start[k + 1]! += start[k]!
  for (const group of components({ start, to: Int32Array.from(trails, ({ to }) => to) })) {
    const members = new Set(group)
    const inside = trails.filter(({ from, to }) => members.has(from) && members.has(to))
    // Outlets that copy one another's texts from day to day, and say so nowhere, are no circular reporting.
    if (inside.every(({ edge }) => edge.copied)) continue
    circles.push({
      claim: map.claims[claim]!,
      agents: group.map((k) => map.agents[reports.agent[k + base]!]!),
      steps: inside.map(({ i }) => step(map, i)).sort(order),
    })
  }
}

/** Circular reporting: circles for one claim, or for every claim of the graph, in time order. Throws `unknown-claim`. */
export function circular(graph: HearsayGraph, claim?: ClaimId): readonly Circle[] {
  const map = atlas(graph)
  const order = inTime()
  const circles: Circle[] = []
  if (claim === undefined) for (let k = 0; k < map.claims.length; k++) ofClaim(map, k, circles, order)
  else if (claimNode(graph, claim)) ofClaim(map, map.claimNumber.get(claim)!, circles, order)
  return circles.sort((a, b) => order(a.steps[0]!, b.steps[0]!))
}

/** For each outlet the outlets it cites, over all claims; sources have none. */
function outletNet({ agents, standings, cites }: Atlas): Net {
  const start = new Int32Array(agents.length + 1)
  const to: number[] = []
  for (let agent = 0; agent < agents.length; agent++) {
    if (standings[agent]!.kind === 'outlet')
      for (let n = cites.out.start[agent]!; n < cites.out.start[agent + 1]!; n++) {
        const cited = cites.to[cites.out.items[n]!]!
        if (standings[cited]!.kind === 'outlet') to.push(cited)
      }
    start[agent + 1] = to.length
  }
  return { start, to: Int32Array.from(to) }
}

/**
 * Outlets that live off one another: circles of citation across all claims, the largest first. A circle need not be about one
 * claim, so that it is a habit to know of, and no fault by itself.
 */
export function mutual(graph: HearsayGraph): readonly Circle[] {
  const map = atlas(graph)
  const { out, to, edge } = map.cites
  const order = inTime()
  const earlier = clock<number>(
    (i) => edge[i]!.first,
    () => '',
  )
  return components(outletNet(map))
    .map((members): Circle => {
      const inside = new Set(members)
      const steps = members.map((agent) => {
        let first = -1
        // Edges of one agent stand by claim, so that of two at the same time the first claim's is kept.
        for (const i of out.items.subarray(out.start[agent]!, out.start[agent + 1]!))
          if (inside.has(to[i]!) && (first < 0 || earlier(i, first) < 0)) first = i
        return step(map, first)
      })
      return { claim: null, agents: members.map((agent) => map.agents[agent]!), steps: steps.sort(order) }
    })
    .sort((a, b) => b.agents.length - a.agents.length || order(a.steps[0]!, b.steps[0]!))
}

/** The words that prove a step of a circle. */
export function stepEvidence(graph: HearsayGraph, { edge, to }: CircleStep): readonly Evidence[] {
  const attributes = graph.getEdgeAttributes(edge)
  return evidence(graph, splitIds(attributes.statements), to)
}
