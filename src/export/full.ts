import { publishersOf, type HearsayGraph } from '../graph/index.js'
import { EDGE_TABLE, NODE_TABLE } from './contracted.js'
import { fullEdges } from './full-edges.js'
import { articleNode, statementNode } from './full-nodes.js'
import { edgeOf, nodeOf } from './rows.js'
import type { Projection, TableColumn } from './table.js'

const NODE_EXTRA: readonly TableColumn[] = [
  { id: 'title', type: 'string' },
  { id: 'url', type: 'string' },
  { id: 'published', type: 'string' },
  { id: 'published_ms', type: 'long' },
  { id: 'hedged', type: 'boolean' },
  { id: 'start_offset', type: 'integer' },
  { id: 'end_offset', type: 'integer' },
]

const EDGE_EXTRA: readonly TableColumn[] = [
  { id: 'position', type: 'integer' },
  { id: 'words', type: 'integer' },
  { id: 'verbatim', type: 'boolean' },
  { id: 'credited', type: 'boolean' },
]

/**
 * Everything: claims, outlets and sources as they are, one `cites` edge per pair and claim, and articles and statements as
 * nodes: who `publishes` an article, what it `states`, which claim that `says` or
 * `denies`, who `vouches` for it (by position in the
 * chain, the publisher first), and which article `reuses` another's words.
 */
export function full(graph: HearsayGraph): Projection {
  const { articles, statements } = graph.getAttributes()
  const byId = new Map(articles.map((article) => [article.id, article]))
  const publishers = publishersOf(graph.getAttributes())
  const extra = [...fullEdges(graph, byId)].filter(({ source, target }) =>
    [source, target].every((id) => !id.startsWith('article:') || byId.has(id.slice('article:'.length))),
  )
  return {
    nodeColumns: [...NODE_TABLE, ...NODE_EXTRA],
    edgeColumns: [...EDGE_TABLE, ...EDGE_EXTRA],
    nodeCount: graph.order + articles.length + statements.length,
    edgeCount: graph.size + extra.length,
    *nodes() {
      for (const { node, attributes } of graph.nodeEntries()) yield nodeOf(graph, node, attributes)
      for (const [n, article] of articles.entries()) yield articleNode(graph, article, publishers.get(article.id), n)
      for (const [n, statement] of statements.entries())
        yield statementNode(graph, statement, byId.get(statement.article), n)
    },
    *edges() {
      for (const { edge, source, target, attributes } of graph.edgeEntries())
        yield edgeOf(edge, source, target, attributes)
      yield* extra
    },
  }
}
