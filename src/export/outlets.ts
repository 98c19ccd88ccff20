import type { HearsayGraph } from '../graph/index.js'
import { EDGE_TABLE, NODE_TABLE, summedCites } from './contracted.js'
import { nodeOf } from './rows.js'
import type { Projection } from './table.js'

/** Who cites whom, alone: outlets, and a `cites` edge wherever one names another as where it has something from. */
export function outlets(graph: HearsayGraph): Projection {
  const kept = new Set(graph.filterNodes((_key, { kind }) => kind === 'outlet'))
  const cites = summedCites(graph).filter(({ source, target }) => kept.has(source) && kept.has(target))
  return {
    nodeColumns: NODE_TABLE,
    edgeColumns: EDGE_TABLE,
    nodeCount: kept.size,
    edgeCount: cites.length,
    *nodes() {
      for (const key of kept) yield nodeOf(graph, key, graph.getNodeAttributes(key))
    },
    edges: () => cites,
  }
}
