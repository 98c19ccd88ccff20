import { slice, type Article, type Statement } from '../model/index.js'
import { joinIds, publishersOf, type ClaimNode, type HearsayGraph } from '../graph/index.js'
import { oneLine } from './xml.js'
import type { Cells, Relation, TableEdge } from './table.js'

/** Key of an article's node. */
export const articleId = (id: string): string => `article:${id}`
/** Key of a statement's node. */
export const statementId = (id: string): string => `statement:${id}`

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

function claimAt(graph: HearsayGraph, id: string): ClaimNode | undefined {
  const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined
  return node?.kind === 'claim' ? node : undefined
}

function* statementEdges(
  graph: HearsayGraph,
  statement: Statement,
  article: Article | undefined,
): Generator<TableEdge> {
  const id = statementId(statement.id)
  const start = article?.published
  yield plain(articleId(statement.article), id, 'states', start)
  const claim = statement.claim === undefined ? undefined : claimAt(graph, statement.claim)
  const denies = statement.polarity === 'denied' && claim?.polarity !== 'denied'
  if (claim) yield plain(id, statement.claim!, denies ? 'denies' : 'says', start)
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

/** Who publishes which article, what it states, which claim that says or denies, who vouches for it, and which article reuses which. */
export function* fullEdges(graph: HearsayGraph, articles: ReadonlyMap<string, Article>): Generator<TableEdge> {
  const dataset = graph.getAttributes()
  for (const [article, publisher] of publishersOf(dataset))
    if (graph.hasNode(publisher))
      yield plain(publisher, articleId(article), 'publishes', articles.get(article)?.published)
  for (const statement of dataset.statements) yield* statementEdges(graph, statement, articles.get(statement.article))
  for (const { a, b, passages, credited } of dataset.reuse) {
    const words = passages.reduce((sum, passage) => sum + passage.words, 0)
    const cells = { words, verbatim: passages.every((passage) => passage.verbatim), credited }
    yield plain(articleId(b), articleId(a), 'reuses', articles.get(b)?.published, cells)
  }
}
