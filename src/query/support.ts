import { endsOf, reach, type Adjacency, type ClaimView, type Standing } from '../graph/index.js'
import type { AgentId } from '../model/index.js'

/**
 * How support flows through a claim: from a root over the ends of its trails to those who have it from them. The root's number
 * is `view.agents.length`.
 */
export interface Support {
  readonly root: number
  readonly next: Adjacency
  /** Ends right below the root: all but circles and those who have it from another end. */
  readonly ends: readonly number[]
}

/** The flow of support of one claim. An end that has it from another hangs below that one and not from the root. */
export function supportOf(view: ClaimView, standing: (agent: AgentId) => Standing): Support {
  const number = new Map(view.agents.map((agent, i) => [agent, i]))
  const all = endsOf(view, standing)
    .filter(({ kind }) => kind !== 'circle')
    .map(({ agent }) => number.get(agent)!)
  const reached = all.map((end) => reach(view.out, end))
  // Of ends that have it from one another, the first stands for all.
  const ends = all.filter((end, i) =>
    all.every((other, k) => other === end || !reached[i]![other] || (reached[k]![end] === 1 && end < other)),
  )
  return { root: view.agents.length, next: [...view.into, ends], ends }
}

/** Which agents keep some support, without `removed` where one is given: 1 or 0 by number. */
export function supported({ next, root }: Support, removed?: number): Uint8Array {
  const seen = new Uint8Array(next.length)
  if (removed !== undefined) seen[removed] = 1
  reach(next, root, seen)
  if (removed !== undefined) seen[removed] = 0
  return seen
}
