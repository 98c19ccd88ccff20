import { byId, type AgentId, type ClaimId } from '../model/index.js'
import { type CitesEdge, type HearsayGraph, type ReportsEdge, type Standing } from '../graph/index.js'
import { gather } from './gather.js'
import { rows, type Rows } from './rows.js'
import { watch } from './watch.js'

/**
 * The edges of a graph in typed arrays, by claim and by agent: an edge is a number, and the edges of a claim or an agent stand
 * side by side. Agents and claims are numbered in the order of their ids.
 */
export interface Atlas {
  readonly agents: readonly AgentId[]
  readonly agentNumber: ReadonlyMap<AgentId, number>
  /** One an agent. */
  readonly standings: readonly Standing[]
  readonly claims: readonly ClaimId[]
  readonly claimNumber: ReadonlyMap<ClaimId, number>
  /** `reports` edges, by claim, then agent. */
  readonly reports: {
    readonly agent: Int32Array
    readonly claim: Int32Array
    readonly edge: readonly ReportsEdge[]
    /** Those of claim `k` are `ofClaim[k]` up to, not including, `ofClaim[k + 1]`. */
    readonly ofClaim: Int32Array
    readonly ofAgent: Rows
  }
  /** `cites` edges but those of relays, by claim, then the agent that cites, then the cited. */
  readonly cites: {
    readonly from: Int32Array
    readonly to: Int32Array
    readonly claim: Int32Array
    /** Number of the `reports` edge of the agent that cites, and of the cited; -1 where it has none. */
    readonly fromReport: Int32Array
    readonly toReport: Int32Array
    readonly edge: readonly CitesEdge[]
    /** As in `reports`. */
    readonly ofClaim: Int32Array
    readonly out: Rows
    readonly into: Rows
  }
}

/** The standing of what is no agent. */
export const EMPTY: Standing = { kind: 'unnamed', name: '', articles: 0 }

function standingOf(graph: HearsayGraph, agent: AgentId): Standing {
  const node = graph.getNodeAttributes(agent)
  if (node.kind === 'outlet') return { kind: 'outlet', name: node.name, articles: node.articles, family: node.family }
  return node.kind === 'source'
    ? { kind: node.sourceKind, name: node.name, articles: 0, affiliation: node.affiliation }
    : EMPTY
}

const numbers = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, i) => [id, i]))

const pick = (values: Int32Array, order: Int32Array): Int32Array => order.map((i) => values[i]!)

/** For each `cites` edge the numbers of the `reports` edges of its ends for the same claim. */
function reportsOfCites(
  agents: number,
  agent: Int32Array,
  reportStart: Int32Array,
  from: Int32Array,
  to: Int32Array,
  citeStart: Int32Array,
): { fromReport: Int32Array; toReport: Int32Array } {
  const fromReport = new Int32Array(from.length).fill(-1)
  const toReport = new Int32Array(from.length).fill(-1)
  // For each agent the last claim's report of it; one that stands before this claim's reports belongs to another claim.
  const at = new Int32Array(agents).fill(-1)
  for (let claim = 0; claim + 1 < citeStart.length; claim++) {
    const first = reportStart[claim]!
    for (let i = first; i < reportStart[claim + 1]!; i++) at[agent[i]!] = i
    for (let i = citeStart[claim]!; i < citeStart[claim + 1]!; i++) {
      if (at[from[i]!]! >= first) fromReport[i] = at[from[i]!]!
      if (at[to[i]!]! >= first) toReport[i] = at[to[i]!]!
    }
  }
  return { fromReport, toReport }
}

function make(graph: HearsayGraph): Atlas {
  const agents: AgentId[] = []
  const claims: ClaimId[] = []
  graph.forEachNode((key, { kind }) => (kind === 'claim' ? claims : agents).push(key))
  agents.sort(byId)
  claims.sort(byId)
  const agentNumber = numbers(agents)
  const claimNumber = numbers(claims)
  const { reports: at, cites: c } = gather(graph, agentNumber, claimNumber)
  // A sort by one key after another, each keeping the order of the one before.
  const byAgent = rows(at.agent, agents.length).items
  const reportOrder = rows(at.claim, claims.length, byAgent)
  const byTo = rows(c.to, agents.length).items
  const byFrom = rows(c.from, agents.length, byTo).items
  const citeOrder = rows(c.claim, claims.length, byFrom)
  const agent = pick(at.agent, reportOrder.items)
  const [from, to, claim] = [c.from, c.to, c.claim].map((values) => pick(values, citeOrder.items)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  return {
    agents,
    agentNumber,
    standings: agents.map((id) => standingOf(graph, id)),
    claims,
    claimNumber,
    reports: {
      agent,
      claim: pick(at.claim, reportOrder.items),
      edge: Array.from(reportOrder.items, (i) => at.edge[i]!),
      ofClaim: reportOrder.start,
      ofAgent: rows(agent, agents.length),
    },
    cites: {
      from,
      to,
      claim,
      ...reportsOfCites(agents.length, agent, reportOrder.start, from, to, citeOrder.start),
      edge: Array.from(citeOrder.items, (i) => c.edge[i]!),
      ofClaim: citeOrder.start,
      out: rows(from, agents.length),
      into: rows(to, agents.length),
    },
  }
}

/**
 * The atlas of a graph, made on first use and again after the graph has changed (a changed position or colour is no change).
 * About 1.5 s and 100 bytes an edge for a million edges.
 */
export const atlas: (graph: HearsayGraph) => Atlas = watch(make)
