import { instant, type Article, type Statement } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { articleId, statementId } from './full-edges.js'
import { sizeFor } from './rows.js'
import type { TableNode } from './table.js'
import { wordsOf } from './words.js'
import { oneLine } from './xml.js'

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Places articles and statements around their publisher or claim, on a circle by number, so that none coincide. */
const beside = (graph: HearsayGraph, node: string | undefined, n: number, radius: number): { x: number; y: number } => {
  const { x, y } = node !== undefined && graph.hasNode(node) ? graph.getNodeAttributes(node) : { x: 0, y: 0 }
  const angle = n * 2.399963
  return { x: round(x + radius * Math.cos(angle)), y: round(y + radius * Math.sin(angle)) }
}

/** An article as a node beside its publisher. */
export const articleNode = (
  graph: HearsayGraph,
  article: Article,
  publisher: string | undefined,
  n: number,
): TableNode => ({
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

/** A statement as a node beside its claim. */
export const statementNode = (
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
