import { byDate, type Certainty } from '../model/index.js'
import { EDGE_COLUMNS, NODE_COLUMNS, joinIds, splitIds, type CitesEdge, type HearsayGraph } from '../graph/index.js'
import { tableColumns } from './columns.js'
import { edgeOf, nodeOf } from './rows.js'
import type { Projection, TableColumn, TableEdge } from './table.js'

const COLUMNS = [...EDGE_COLUMNS.reports, ...EDGE_COLUMNS.cites, ...EDGE_COLUMNS.contradicts]

const STRENGTH: Readonly<Record<Certainty, number>> = { asserted: 2, hedged: 1, denied: 0 }

interface Sum {
  readonly id: string
  readonly source: string
  readonly target: string
  edge: CitesEdge
  readonly claims: string[]
  readonly statements: Set<string>
}

const before = (a: string | undefined, b: string | undefined): boolean =>
  byDate({ published: a, id: '' }, { published: b, id: '' }) < 0

/** Two accounts of one agent citing another as one: the earliest cue, the strongest certainty, all statements. */
const merge = (a: CitesEdge, b: CitesEdge): CitesEdge => ({
  ...a,
  cue: (before(b.first, a.first) && b.cue) || a.cue || b.cue,
  certainty: STRENGTH[b.certainty] > STRENGTH[a.certainty] ? b.certainty : a.certainty,
  inferred: a.inferred && b.inferred,
  copied: a.copied && b.copied,
  own: a.own || b.own,
  first: before(b.first, a.first) ? b.first : a.first,
  last: a.last === undefined || (b.last !== undefined && before(a.last, b.last)) ? b.last : a.last,
})

/** The `cites` edges of the graph summed over claims: one for each pair of agents, as heavy as it has claims. */
export function summedCites(graph: HearsayGraph): readonly TableEdge[] {
  const sums = new Map<string, Sum>()
  graph.forEachEdge((_key, edge, source, target) => {
    if (edge.kind !== 'cites') return
    const id = `cites|${joinIds([source, target])}`
    const met = sums.get(id)
    const sum: Sum = met ?? { id, source, target, edge, claims: [], statements: new Set() }
    if (met) met.edge = merge(met.edge, edge)
    else sums.set(id, sum)
    sum.claims.push(edge.claim)
    for (const statement of splitIds(edge.statements)) sum.statements.add(statement)
  })
  return [...sums.values()].map(({ id, source, target, edge, claims, statements }): TableEdge => {
    const row = edgeOf(id, source, target, { ...edge, statements: joinIds([...statements].sort()) })
    return { ...row, weight: claims.length, cells: { ...row.cells, claim: joinIds(claims), claims: claims.length } }
  })
}

/** Claim, outlet or source. */
export const NODE_KIND: TableColumn = { id: 'node_kind', type: 'string' }
/** What kind of edge it is. */
export const RELATION: TableColumn = { id: 'relation', type: 'string' }
/** Over how many claims a `cites` edge is summed. */
export const CLAIMS: TableColumn = { id: 'claims', type: 'integer' }

/** Columns of the edges where `cites` are summed. */
export const EDGE_TABLE: readonly TableColumn[] = [RELATION, ...tableColumns(COLUMNS), CLAIMS]

/** Columns of claims, outlets and sources. */
export const NODE_TABLE: readonly TableColumn[] = [
  NODE_KIND,
  ...tableColumns([...NODE_COLUMNS.claim, ...NODE_COLUMNS.outlet, ...NODE_COLUMNS.source]),
]

/** Claims, outlets and sources, with who cites whom summed over all claims: the picture to look at. */
export function contracted(graph: HearsayGraph): Projection {
  const cites = summedCites(graph)
  const others = graph.reduceEdges((count, _key, { kind }) => (kind === 'cites' ? count : count + 1), 0)
  return {
    nodeColumns: NODE_TABLE,
    edgeColumns: EDGE_TABLE,
    nodeCount: graph.order,
    edgeCount: others + cites.length,
    *nodes() {
      for (const { node, attributes } of graph.nodeEntries()) yield nodeOf(graph, node, attributes)
    },
    *edges() {
      for (const { edge, source, target, attributes } of graph.edgeEntries())
        if (attributes.kind !== 'cites') yield edgeOf(edge, source, target, attributes)
      yield* cites
    },
  }
}
