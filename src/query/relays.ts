import { byId, type AgentId, type Certainty, type ClaimId } from '../model/index.js'
import { splitIds, type CitesEdge, type HearsayGraph } from '../graph/index.js'
import { agentAt, nameOf } from './claim-at.js'
import { facts } from './facts.js'
import { watch } from './watch.js'

/** One that carried a report, as an article says in passing. It counts as no outlet of the claim. */
export interface Relayed {
  /** Who carried it. */
  readonly by: AgentId
  readonly byName: string
  /** Whose report it is. */
  readonly of: AgentId
  readonly ofName: string
  /** Key of the edge in the graph. */
  readonly edge: string
  /** The words that say so. */
  readonly cue: string
  readonly certainty: Certainty
  /** Names of the outlets whose articles say so, sorted. */
  readonly tellers: readonly string[]
  /** How many articles of `by` were read. */
  readonly articles: number
}

/** An edge of a relay with its key and ends. */
export interface RelayEdge {
  readonly key: string
  readonly from: AgentId
  readonly to: AgentId
  readonly edge: CitesEdge
}

/** The edges of relays, by key; read once for a graph that does not change. */
export const relayEdges: (graph: HearsayGraph) => ReadonlyMap<ClaimId, readonly RelayEdge[]> = watch((graph) => {
  const found = new Map<ClaimId, RelayEdge[]>()
  graph.forEachEdge((key, edge, from, to) => {
    if (edge.kind !== 'cites' || !edge.relay) return
    const list = found.get(edge.claim)
    if (list) list.push({ key, from, to, edge })
    else found.set(edge.claim, [{ key, from, to, edge }])
  })
  for (const list of found.values()) list.sort((a, b) => byId(a.key, b.key))
  return found
})

/** Who else carried the reports that a claim is known from, by the key of the edge. */
export function relaysOf(graph: HearsayGraph, claim: ClaimId): readonly Relayed[] {
  const { statements, articles } = facts(graph)
  return (relayEdges(graph).get(claim) ?? []).map(({ key, from, to, edge }): Relayed => {
    const by = agentAt(graph, from)
    const tellers = splitIds(edge.statements).flatMap(
      (id) => articles.get(statements.get(id)?.article ?? '')?.outlet ?? [],
    )
    return {
      by: from,
      byName: by.name,
      of: to,
      ofName: nameOf(graph, to),
      edge: key,
      cue: edge.cue,
      certainty: edge.certainty,
      tellers: [...new Set(tellers)].sort(byId),
      articles: by.kind === 'outlet' ? by.articles : 0,
    }
  })
}
