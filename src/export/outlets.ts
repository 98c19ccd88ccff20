import { EDGE_COLUMNS, NODE_COLUMNS, type HearsayGraph } from '../graph/index.js'
import { tableColumns } from './columns.js'
import { CLAIMS, NODE_KIND, RELATION, summedCites } from './contracted.js'
import { nodeOf } from './rows.js'
import type { Projection } from './table.js'

/** Who cites whom, alone: outlets, and a `cites` edge wherever one names another as where it has something from. */
export function outlets(graph: HearsayGraph): Projection {
  const kept = new Set(graph.filterNodes((_key, { kind }) => kind === 'outlet'))
  const cites = summedCites(graph).filter(({ source, target }) => kept.has(source) && kept.has(target))
  return {
    nodeColumns: [NODE_KIND, ...tableColumns(NODE_COLUMNS.outlet)],
    edgeColumns: [RELATION, ...tableColumns(EDGE_COLUMNS.cites), CLAIMS],
    nodeCount: kept.size,
    edgeCount: cites.length,
    *nodes() {
      for (const key of kept) yield nodeOf(graph, key, graph.getNodeAttributes(key))
    },
    edges: () => cites,
  }
}
