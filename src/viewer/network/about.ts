import { MultiDirectedGraph } from 'graphology'
import {
  layout,
  type EdgeAttributes,
  type GraphAttributes,
  type HearsayGraph,
  type NodeAttributes,
} from '../../graph/index.js'

/**
 * What of a graph is about one claim, laid out by itself: who reports it, who has it from whom, and the claims that contradict
 * it. Empty where there is no such claim.
 */
export function about(graph: HearsayGraph, claim: string | undefined): HearsayGraph {
  const part: HearsayGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  if (claim === undefined || !graph.hasNode(claim)) return part
  const add = (key: string, edge: EdgeAttributes, from: string, to: string): void => {
    for (const end of [from, to]) if (!part.hasNode(end)) part.addNode(end, graph.getNodeAttributes(end))
    part.addEdgeWithKey(key, from, to, edge)
  }
  part.addNode(claim, graph.getNodeAttributes(claim))
  graph.forEachEdge(claim, add)
  for (const agent of graph.inNeighbors(claim))
    graph.forEachOutEdge(agent, (key, edge, from, to) => {
      if (edge.kind === 'cites' && edge.claim === claim) add(key, edge, from, to)
    })
  layout(part)
  return part
}
