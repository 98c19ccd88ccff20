import { instant, slice, type Article, type Statement } from '../model/index.js'
import { joinIds, type HearsayGraph } from '../graph/index.js'
import { EDGE_TABLE, NODE_TABLE } from './contracted.js'
import { edgeOf, nodeOf, sizeFor } from './rows.js'
import type { Cells, Projection, Relation, TableColumn, TableEdge, TableNode } from './table.js'
import { wordsOf } from './words.js'
import { oneLine } from './xml.js'

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

const articleId = (id: string): string => `article:${id}`
const statementId = (id: string): string => `statement:${id}`

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Places articles and statements around their publisher or claim, on a circle by number, so that none coincide. */
const beside = (graph: HearsayGraph, node: string | undefined, n: number, radius: number): { x: number; y: number } => {
  const { x, y } = node !== undefined && graph.hasNode(node) ? graph.getNodeAttributes(node) : { x: 0, y: 0 }
  const angle = n * 2.399963
  return { x: round(x + radius * Math.cos(angle)), y: round(y + radius * Math.sin(angle)) }
}

const articleNode = (graph: HearsayGraph, article: Article, publisher: string | undefined, n: number): TableNode => ({
  id: articleId(article.id),
  kind: 'article',
  label: oneLine(article.title ?? article.id),
  ...beside(graph, publisher, n, 12),
  size: sizeFor(1),
  start: article.published,
  cells: {
    node_kind: 'article',
    name: article.id,
    title: article.title,
    url: article.url,
    published: article.published,
    published_ms: instant(article.published),
  },
})

const statementNode = (
  graph: HearsayGraph,
  statement: Statement,
  article: Article | undefined,
  n: number,
): TableNode => ({
  id: statementId(statement.id),
  kind: 'statement',
  label: oneLine(wordsOf(statement)),
  ...beside(graph, statement.claim, n, 6),
  size: sizeFor(0),
  start: article?.published,
  cells: {
    node_kind: 'statement',
    text: wordsOf(statement),
    polarity: statement.polarity,
    hedged: statement.hedged,
    published: article?.published,
    published_ms: instant(article?.published),
    url: article?.url,
    start_offset: statement.content[0]?.[0],
    end_offset: statement.content.at(-1)?.[1],
  },
})

const plain = (
  source: string,
  target: string,
  relation: Relation,
  start: string | undefined,
  cells: Cells = {},
): TableEdge => ({
  id: `${relation}|${joinIds([source, target])}`,
  source,
  target,
  relation,
  weight: 1,
  line: 'solid',
  start,
  cells: { relation, ...cells },
})

function* statementEdges(
  graph: HearsayGraph,
  statement: Statement,
  article: Article | undefined,
): Generator<TableEdge> {
  const id = statementId(statement.id)
  const start = article?.published
  yield plain(articleId(statement.article), id, 'states', start)
  if (statement.claim !== undefined && graph.hasNode(statement.claim)) yield plain(id, statement.claim, 'says', start)
  const placed = new Set<string>()
  for (const [position, link] of statement.chain.entries()) {
    if (link.agent === null || placed.has(link.agent) || !graph.hasNode(link.agent)) continue
    placed.add(link.agent)
    const { certainty, inferred } = link
    const cue = article ? oneLine(slice(article.text, link.cue, ' … '), 200) : ''
    const edge = plain(link.agent, id, 'vouches', start, { position, cue, certainty, inferred })
    yield { ...edge, line: inferred ? 'dashed' : certainty === 'asserted' ? 'solid' : 'dotted' }
  }
}

function* extraEdges(graph: HearsayGraph, articles: ReadonlyMap<string, Article>): Generator<TableEdge> {
  const { statements, reuse } = graph.getAttributes()
  const published = new Set<string>()
  for (const statement of statements) {
    const article = articles.get(statement.article)
    const publisher = statement.chain[0]?.agent
    if (publisher != null && graph.hasNode(publisher) && !published.has(statement.article)) {
      published.add(statement.article)
      yield plain(publisher, articleId(statement.article), 'publishes', article?.published)
    }
    yield* statementEdges(graph, statement, article)
  }
  for (const { a, b, passages, credited } of reuse) {
    const words = passages.reduce((sum, passage) => sum + passage.words, 0)
    const cells = { words, verbatim: passages.every((passage) => passage.verbatim), credited }
    yield plain(articleId(b), articleId(a), 'reuses', articles.get(b)?.published, cells)
  }
}

/**
 * Everything: claims, outlets and sources as they are, one `cites` edge per pair and claim, and articles and statements as
 * nodes: who `publishes` an article, what it `states`, which claim that `says`, who `vouches` for it (by position in the
 * chain, the publisher first), and which article `reuses` another's words.
 */
export function full(graph: HearsayGraph): Projection {
  const { articles, statements } = graph.getAttributes()
  const byId = new Map(articles.map((article) => [article.id, article]))
  const publishers = new Map(statements.map(({ article, chain }) => [article, chain[0]?.agent ?? undefined]))
  const extra = [...extraEdges(graph, byId)].filter(({ source, target }) =>
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
