import { slice, type Article, type Span, type Statement, type StatementId } from '../model/index.js'
import { copiesOf, publishersOf, type Copy, type HearsayGraph } from '../graph/index.js'
import { nameOf } from './claim-at.js'
import { watch } from './watch.js'

/** The evidence behind a graph, by id. */
export interface Facts {
  readonly articles: ReadonlyMap<string, Article>
  readonly statements: ReadonlyMap<StatementId, Statement>
  /** Agent id of who published each article. */
  readonly publishers: ReadonlyMap<string, string>
  /** Name of who published each article: what its outlet is called, whatever the article calls it. */
  readonly outlets: ReadonlyMap<string, string>
  readonly copyOf: (statement: StatementId) => Copy | undefined
}

const isAgent = (graph: HearsayGraph, id: string): boolean =>
  graph.hasNode(id) && graph.getNodeAttribute(id, 'kind') !== 'claim'

/** The evidence behind a graph, gathered on first use and again after the graph has changed. */
export const facts: (graph: HearsayGraph) => Facts = watch((graph) => {
  const data = graph.getAttributes()
  const publishers = publishersOf(data)
  return {
    articles: new Map(data.articles.map((article) => [article.id, article])),
    statements: new Map(data.statements.map((statement) => [statement.id, statement])),
    publishers,
    outlets: new Map(
      [...publishers].flatMap(([article, id]) => (isAgent(graph, id) ? [[article, nameOf(graph, id)] as const] : [])),
    ),
    copyOf: copiesOf(data, publishers),
  }
})

/** One statement as evidence: where it stands and in which words. */
export interface Evidence {
  readonly statement: StatementId
  readonly article: string
  /** Name of the outlet that published the article. */
  readonly outlet: string
  readonly title?: string
  readonly published?: string
  readonly url?: string
  /** What is said, white space folded. */
  readonly words: string
  /** Places of the words in the article's text. */
  readonly content: readonly Span[]
  /** The words that name the agent and those that attribute, of the link asked for; empty where it is inferred. */
  readonly mention: string
  readonly cue: string
}

const folded = (text: string, spans: readonly Span[]): string => slice(text, spans, ' … ').replace(/\s+/gu, ' ').trim()

/** The evidence of statements, in the order of `ids`; with `agent` also the words that link to it. Unknown ids are left out. */
export function evidence(graph: HearsayGraph, ids: readonly StatementId[], agent?: string): readonly Evidence[] {
  const { statements, articles, outlets } = facts(graph)
  return ids.flatMap((id): Evidence[] => {
    const statement = statements.get(id)
    const article = statement && articles.get(statement.article)
    if (!statement || !article) return []
    const link = agent === undefined ? undefined : statement.chain.findLast((link) => link.agent === agent)
    return [
      {
        statement: id,
        article: article.id,
        outlet: outlets.get(article.id) ?? article.outlet,
        title: article.title,
        published: article.published,
        url: article.url,
        words: folded(article.text, statement.content),
        content: statement.content,
        mention: folded(article.text, link?.mention ?? []),
        cue: folded(article.text, link?.cue ?? []),
      },
    ]
  })
}
