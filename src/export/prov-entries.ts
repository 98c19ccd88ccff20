import type { Agent } from '../model/index.js'
import { publishersOf, type HearsayGraph } from '../graph/index.js'
import { accountName, articleName, named, qualified, type Entry } from './prov-names.js'
import { localName } from './uri.js'
import { wordsOf } from './words.js'

/** The program that read the articles, as an agent. */
export const TOOL = 'hs:hearsay'

const AGENT_TYPE: Readonly<Record<Agent['kind'], string>> = {
  outlet: 'prov:Organization',
  organization: 'prov:Organization',
  person: 'prov:Person',
  group: 'hs:Group',
  document: 'hs:Document',
  unnamed: 'hs:UnnamedSource',
}

/** Agents of the graph, and the program itself. */
export function* provAgents(graph: HearsayGraph): Generator<Entry> {
  for (const { node: id, attributes: node } of graph.nodeEntries()) {
    if (node.kind === 'claim') continue
    const kind = node.kind === 'outlet' ? 'outlet' : node.sourceKind
    yield [named(id), { 'prov:type': qualified(AGENT_TYPE[kind]), 'prov:label': node.name, 'hs:kind': kind }]
  }
  yield [TOOL, { 'prov:type': qualified('prov:SoftwareAgent'), 'prov:label': 'hearsay' }]
}

/** Articles, the account that each gives, and claims. */
export function* provEntities(graph: HearsayGraph): Generator<Entry> {
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

/** Who published each article and stands for its account. */
export function* provAttributions(graph: HearsayGraph): Generator<Entry> {
  for (const [article, publisher] of publishersOf(graph.getAttributes())) {
    const agent = named(publisher)
    yield [`_:article/${localName(article)}`, { 'prov:entity': articleName(article), 'prov:agent': agent }]
    yield [`_:account/${localName(article)}`, { 'prov:entity': accountName(article), 'prov:agent': agent }]
  }
}

/** Who speaks for whom. */
export function* provDelegations(graph: HearsayGraph): Generator<Entry> {
  for (const { id, affiliation } of graph.getAttribute('agents'))
    if (affiliation !== undefined)
      yield [`_:for/${localName(id)}`, { 'prov:delegate': named(id), 'prov:responsible': named(affiliation) }]
}
