import { byId, type AgentId, type ClaimId } from '../model/index.js'
import type { CitesEdge, ReportsEdge } from './schema.js'

/** A `cites` edge within one claim; `from` and `to` count in `ClaimView.agents`. */
export interface ViewCite {
  readonly from: number
  readonly to: number
  readonly edge: CitesEdge
}

/** One claim as a small graph of its own: its agents by number, what each reports and who has it from whom. */
export interface ClaimView {
  readonly claim: ClaimId
  /** Sorted by id. */
  readonly agents: readonly AgentId[]
  /** One an agent, in the order of `agents`. */
  readonly reports: readonly ReportsEdge[]
  /** By `from`, then `to`. */
  readonly cites: readonly ViewCite[]
  /** Whom each agent cites, by the steps that trails follow. */
  readonly out: Adjacency
  /** By whom each agent is cited, by the same steps. */
  readonly into: Adjacency
}

/** For each agent of a view the numbers of others, ascending. */
export type Adjacency = readonly (readonly number[])[]

/** Whom each of `size` agents cites, and by whom it is cited. */
export function adjacency(
  size: number,
  cites: readonly ViewCite[],
): { readonly out: Adjacency; readonly into: Adjacency } {
  const out: number[][] = Array.from({ length: size }, () => [])
  const into: number[][] = Array.from({ length: size }, () => [])
  for (const { from, to } of cites) {
    out[from]!.push(to)
    into[to]!.push(from)
  }
  return { out, into }
}

/**
 * The steps that trails follow. An outlet that copied, and says whom it has it from, is taken at its word; only where it names
 * nobody does the trail go on in the text that it copied, and with it to whomever that text's other articles name.
 */
export function followed<T extends { readonly from: number; readonly edge: CitesEdge }>(
  cites: readonly T[],
): readonly T[] {
  const speaks = new Set(cites.flatMap(({ from, edge }) => (edge.copied ? [] : [from])))
  return cites.filter(({ from, edge }) => !edge.copied || !speaks.has(from))
}

/** Makes the view of one claim from its edges, whatever their order; a `cites` edge to an agent without a report is left out, and a relay's. */
export function claimView(
  claim: ClaimId,
  reports: Iterable<readonly [AgentId, ReportsEdge]>,
  cites: Iterable<{ readonly from: AgentId; readonly to: AgentId; readonly edge: CitesEdge }>,
): ClaimView {
  const rows = [...reports].sort(([a], [b]) => byId(a, b))
  const number = new Map(rows.map(([agent], i) => [agent, i]))
  const inside = [...cites]
    .flatMap(({ from, to, edge }) => {
      const a = number.get(from)
      const b = number.get(to)
      return a === undefined || b === undefined || edge.relay ? [] : [{ from: a, to: b, edge }]
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
  return {
    claim,
    agents: rows.map(([agent]) => agent),
    reports: rows.map(([, edge]) => edge),
    cites: inside,
    ...adjacency(rows.length, followed(inside)),
  }
}

/** Marks in `seen` (1) every agent that is reached from `start`, itself included, and returns it; stops at marked ones. */
export function reach(next: Adjacency, start: number, seen = new Uint8Array(next.length)): Uint8Array {
  if (seen[start]) return seen
  const stack = [start]
  seen[start] = 1
  while (stack.length > 0)
    for (const k of next[stack.pop()!]!)
      if (!seen[k]) {
        seen[k] = 1
        stack.push(k)
      }
  return seen
}
