import type { Article, Statement } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { accountOf } from './prov-account.js'
import { provAgents, provAttributions, provDelegations, provEntities, TOOL } from './prov-entries.js'
import { accountName, articleName, qualified, type Entry } from './prov-names.js'
import { NAMESPACE, localName } from './uri.js'

const PREFIX = { hs: NAMESPACE, schema: 'https://schema.org/' }
const RUN = 'hs:extraction'

function statementsByArticle(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const grouped = new Map<string, Statement[]>()
  for (const statement of statements) {
    const own = grouped.get(statement.article)
    if (own) own.push(statement)
    else grouped.set(statement.article, [statement])
  }
  return grouped
}

/** One JSON object, an entry a line. */
function* section(entries: Iterable<Entry>): Generator<string> {
  let between = '{\n'
  for (const [id, value] of entries) {
    yield `${between}${JSON.stringify(id)}:${JSON.stringify(value)}`
    between = ',\n'
  }
  yield between === '{\n' ? '{}' : '\n}'
}

function* bundles(
  articles: readonly Article[],
  byArticle: ReadonlyMap<string, readonly Statement[]>,
): Generator<string> {
  let between = '{\n'
  for (const article of articles) {
    const statements = byArticle.get(article.id)
    if (!statements) continue
    yield `${between}${JSON.stringify(accountName(article.id))}:{\n`
    between = ',\n'
    let comma = ''
    for (const [name, entries] of Object.entries(accountOf(article, statements))) {
      yield `${comma}"${name}":`
      yield* section(entries)
      comma = ',\n'
    }
    yield '\n}'
  }
  yield between === '{\n' ? '{}' : '\n}'
}

/**
 * PROV-JSON (W3C): articles and claims as entities; agents; and for each article a bundle, its account of things, where
 * every link of a chain is an entity of its own, derived from the next and attributed to its agent. The publisher's words
 * are quoted from the article and specialise the claim; a named origin is a primary source. Circular reporting is a circle
 * of agents, never of these entities. What contradicts is named by the attribute `hs:contradicts`, since PROV has no word
 * for it. Dates are EDTF in `hs:published`.
 */
export function* toProv(graph: HearsayGraph): Generator<string> {
  const { articles, statements } = graph.getAttributes()
  const byArticle = statementsByArticle(statements)
  const sections: { readonly [name: string]: Iterable<Entry> } = {
    agent: provAgents(graph),
    entity: provEntities(graph),
    activity: [[RUN, { 'prov:type': qualified('hs:Extraction') }]],
    wasAssociatedWith: [['_:run', { 'prov:activity': RUN, 'prov:agent': TOOL }]],
    used: articles.map(({ id }): Entry => [
      `_:read/${localName(id)}`,
      { 'prov:activity': RUN, 'prov:entity': articleName(id) },
    ]),
    wasGeneratedBy: articles.map(({ id }): Entry => [
      `_:made/${localName(id)}`,
      { 'prov:entity': accountName(id), 'prov:activity': RUN },
    ]),
    wasAttributedTo: provAttributions(graph),
    actedOnBehalfOf: provDelegations(graph),
  }
  yield `{"prefix":${JSON.stringify(PREFIX)}`
  for (const [name, entries] of Object.entries(sections)) {
    yield `,\n"${name}":`
    yield* section(entries)
  }
  yield ',\n"bundle":'
  yield* bundles(articles, byArticle)
  yield '}\n'
}
