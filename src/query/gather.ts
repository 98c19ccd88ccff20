import type { AgentId, ClaimId } from '../model/index.js'
import type { CitesEdge, HearsayGraph, ReportsEdge } from '../graph/index.js'

/** The edges of a graph by number, in the order in which the graph gives them. */
export interface Gathered {
  readonly reports: { readonly agent: Int32Array; readonly claim: Int32Array; readonly edge: readonly ReportsEdge[] }
  readonly cites: {
    readonly from: Int32Array
    readonly to: Int32Array
    readonly claim: Int32Array
    readonly edge: readonly CitesEdge[]
  }
}

/** Looks a key up, and remembers the last: edges of one agent mostly follow one another. */
function remembering(numbers: ReadonlyMap<string, number>): (key: string) => number {
  let last = ''
  let number = -1
  return (key) => {
    if (key !== last) {
      last = key
      number = numbers.get(key) ?? -1
    }
    return number
  }
}

/** Reads every `reports` and `cites` edge once; a `cites` edge of a relay, or about a claim that is not there, is left out. */
export function gather(
  graph: HearsayGraph,
  agentNumber: ReadonlyMap<AgentId, number>,
  claimNumber: ReadonlyMap<ClaimId, number>,
): Gathered {
  const column = (): Int32Array => new Int32Array(graph.size)
  const [agent, reported, from, to, about] = [column(), column(), column(), column(), column()]
  const reports: ReportsEdge[] = []
  const cites: CitesEdge[] = []
  const [agentOf, citingOf, citedOf] = [agentNumber, agentNumber, agentNumber].map(remembering)
  graph.forEachEdge((_key, edge, source, target) => {
    if (edge.kind === 'reports') {
      agent[reports.length] = agentOf!(source)
      reported[reports.length] = claimNumber.get(target)!
      reports.push(edge)
    } else if (edge.kind === 'cites') {
      const claim = claimNumber.get(edge.claim)
      if (claim === undefined || edge.relay) return
      from[cites.length] = citingOf!(source)
      to[cites.length] = citedOf!(target)
      about[cites.length] = claim
      cites.push(edge)
    }
  })
  return {
    reports: { agent: agent.slice(0, reports.length), claim: reported.slice(0, reports.length), edge: reports },
    cites: {
      from: from.slice(0, cites.length),
      to: to.slice(0, cites.length),
      claim: about.slice(0, cites.length),
      edge: cites,
    },
  }
}
