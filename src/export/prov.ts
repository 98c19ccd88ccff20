import type { Agent, Article, Statement } from '../model/index.js'
import { publishersOf, type HearsayGraph } from '../graph/index.js'
import { accountOf } from './prov-account.js'
import { accountName, articleName, named, qualified, type Entry } from './prov-names.js'
import { NAMESPACE, localName } from './uri.js'
import { wordsOf } from './words.js'

const PREFIX = { hs: NAMESPACE, schema: 'https://schema.org/' }
const TOOL = 'hs:hearsay'
const RUN = 'hs:extraction'

const AGENT_TYPE: Readonly<Record<Agent['kind'], string>> = {
  outlet: 'prov:Organization',
  organization: 'prov:Organization',
  person: 'prov:Person',
  group: 'hs:Group',
  document: 'hs:Document',
  unnamed: 'hs:UnnamedSource',
}

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

function* agents(graph: HearsayGraph): Generator<Entry> {
  for (const { node: id, attributes: node } of graph.nodeEntries()) {
    if (node.kind === 'claim') continue
    const kind = node.kind === 'outlet' ? 'outlet' : node.sourceKind
    yield [named(id), { 'prov:type': qualified(AGENT_TYPE[kind]), 'prov:label': node.name, 'hs:kind': kind }]
  }
  yield [TOOL, { 'prov:type': qualified('prov:SoftwareAgent'), 'prov:label': 'hearsay' }]
}

function* entities(graph: HearsayGraph): Generator<Entry> {
  for (const { id, title, published, url } of graph.getAttribute('articles')) {
    const label = title ?? id
    yield [
      articleName(id),
      {
        'prov:type': qualified('schema:NewsArticle'),
        'prov:label': label,
        'hs:published': published,
        'schema:url': url,
      },
    ]
    yield [accountName(id), { 'prov:type': qualified('prov:Bundle') }]
  }
  for (const { id } of graph.getAttribute('claims')) {
    const node = graph.getNodeAttributes(id)
    if (node.kind !== 'claim') continue
    const contradicts = graph
      .mapOutEdges(id, (_key, edge, _from, to) => (edge.kind === 'contradicts' ? [to] : []))
      .flat()
    yield [
      named(id),
      {
        'prov:type': qualified('hs:Claim'),
        'prov:label': wordsOf(node),
        'hs:polarity': node.polarity,
        'hs:firstReported': node.firstReported,
        ...(contradicts.length > 0 ? { 'hs:contradicts': contradicts.map((to) => qualified(named(to))) } : {}),
      },
    ]
  }
}

function* attributions(graph: HearsayGraph): Generator<Entry> {
  for (const [article, publisher] of publishersOf(graph.getAttributes())) {
    const agent = named(publisher)
    yield [`_:article/${localName(article)}`, { 'prov:entity': articleName(article), 'prov:agent': agent }]
    yield [`_:account/${localName(article)}`, { 'prov:entity': accountName(article), 'prov:agent': agent }]
  }
}

function* delegations(graph: HearsayGraph): Generator<Entry> {
  for (const { id, affiliation } of graph.getAttribute('agents'))
    if (affiliation !== undefined)
      yield [`_:for/${localName(id)}`, { 'prov:delegate': named(id), 'prov:responsible': named(affiliation) }]
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
    agent: agents(graph),
    entity: entities(graph),
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
    wasAttributedTo: attributions(graph),
    actedOnBehalfOf: delegations(graph),
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
