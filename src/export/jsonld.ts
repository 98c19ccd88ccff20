import type { Agent, Article, Claim, Statement } from '../model/index.js'
import { publishersOf, splitIds, type HearsayGraph } from '../graph/index.js'
import { NAMESPACE, localName, webAddress } from './uri.js'
import { wordsOf } from './words.js'

/** Terms of schema.org by themselves, of PROV and CiTO by prefix; the context is in the file, so reading needs no network. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  cito: 'http://purl.org/spar/cito/',
  hs: NAMESPACE,
  chain: { '@id': 'hs:chain', '@container': '@list' },
}

interface Reference {
  readonly '@id': string
}

const ref = (id: string): Reference => ({ '@id': `${NAMESPACE}${localName(id)}` })
const articleRef = (id: string): Reference => ref(`article:${id}`)
const statementRef = (id: string): Reference => ref(`statement:${id}`)
const TOOL = ref('hearsay')

const TYPES: Readonly<Record<Agent['kind'], readonly string[]>> = {
  outlet: ['NewsMediaOrganization', 'prov:Organization'],
  organization: ['Organization', 'prov:Organization'],
  person: ['Person', 'prov:Person'],
  group: ['hs:Group', 'prov:Agent'],
  document: ['CreativeWork', 'prov:Entity'],
  unnamed: ['hs:UnnamedSource', 'prov:Agent'],
}

const agentItem = (graph: HearsayGraph, agent: Agent): object => ({
  ...ref(agent.id),
  '@type': TYPES[agent.kind],
  name: agent.name,
  ...(agent.aliases.length > 0 ? { alternateName: agent.aliases } : {}),
  ...(agent.affiliation === undefined ? {} : { affiliation: ref(agent.affiliation) }),
  ...(agent.spokeTo === undefined ? {} : { 'hs:spokeTo': ref(agent.spokeTo) }),
  ...citesOf(graph, agent.id),
})

function citesOf(graph: HearsayGraph, agent: string): object {
  if (!graph.hasNode(agent)) return {}
  const cited = new Set(graph.mapOutEdges(agent, (_key, edge, _from, to) => (edge.kind === 'cites' ? [to] : [])).flat())
  return cited.size > 0 ? { 'cito:cites': [...cited].map(ref) } : {}
}

const articleItem = (article: Article, publisher: string | undefined): object => ({
  ...articleRef(article.id),
  '@type': ['NewsArticle', 'prov:Entity'],
  identifier: article.id,
  headline: article.title,
  author: article.byline,
  datePublished: article.published,
  inLanguage: article.language,
  url: webAddress(article.url),
  publisher: publisher === undefined ? { '@type': 'NewsMediaOrganization', name: article.outlet } : ref(publisher),
})

const statementItem = (statement: Statement): object => ({
  ...statementRef(statement.id),
  '@type': ['Quotation', 'prov:Entity'],
  text: wordsOf(statement),
  isPartOf: articleRef(statement.article),
  'prov:wasQuotedFrom': articleRef(statement.article),
  chain: statement.chain.map(({ agent }) => (agent === null ? { '@type': 'hs:Nobody' } : ref(agent))),
  creator: creator(statement),
  'hs:hedged': statement.hedged,
  'hs:polarity': statement.polarity,
  'prov:specializationOf': statement.claim === undefined ? undefined : ref(statement.claim),
})

/** The agent at the end of the chain, where somebody stands there. */
const creator = ({ chain }: Statement): Reference | undefined => {
  const origin = chain.at(-1)?.agent
  return origin == null ? undefined : ref(origin)
}

function claimItem(graph: HearsayGraph, claim: Claim, statements: ReadonlyMap<string, Statement>): object | undefined {
  const node = graph.getNodeAttributes(claim.id)
  if (node.kind !== 'claim') return undefined
  const own = claim.statements.flatMap((id) => statements.get(id) ?? [])
  const articles = [...new Set(own.map(({ article }) => article))]
  const behind = node.polarity === 'mixed' ? own.filter(({ polarity }) => polarity === 'affirmed') : own
  const authors = [...new Map(behind.flatMap((s) => creator(s) ?? []).map((item) => [item['@id'], item])).values()]
  const related = graph
    .mapOutEdges(claim.id, (_key, edge, _from, to) =>
      edge.kind === 'contradicts' ? [{ to, why: edge.why, edge }] : [],
    )
    .flat()
  return {
    ...ref(claim.id),
    '@type': ['Claim', 'prov:Entity'],
    text: wordsOf(node),
    author: authors,
    datePublished: node.firstReported,
    firstAppearance: articles[0] === undefined ? undefined : articleRef(articles[0]),
    appearance: articles.map(articleRef),
    claimInterpreter: TOOL,
    'hs:polarity': node.polarity,
    ...(related.length > 0 ? { 'cito:disputes': related.map(({ to }) => ref(to)) } : {}),
    ...(related.length > 0
      ? {
          'hs:contradicts': related.map(({ to, why, edge }) => ({
            claim: ref(to),
            description: why,
            evidence: splitIds(edge.statements).map(statementRef),
          })),
        }
      : {}),
  }
}

function* items(graph: HearsayGraph): Generator<object> {
  const { agents, articles, statements, claims } = graph.getAttributes()
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const publishers = publishersOf(graph.getAttributes())
  yield { ...TOOL, '@type': ['SoftwareApplication', 'prov:SoftwareAgent'], name: 'hearsay' }
  for (const agent of agents) yield agentItem(graph, agent)
  const known = new Set(agents.map(({ id }) => id))
  for (const article of articles) {
    const publisher = publishers.get(article.id)
    yield articleItem(article, publisher !== undefined && known.has(publisher) ? publisher : undefined)
  }
  for (const statement of statements) yield statementItem(statement)
  for (const claim of claims) yield claimItem(graph, claim, byId) ?? {}
}

/**
 * JSON-LD: claims, articles and quotations in the words of schema.org, with PROV for who quotes whom and CiTO for who cites
 * whom and what is disputed. `Claim`, not `ClaimReview`: hearsay gives no verdict. An item a line; the context is inline.
 */
export function* toJsonld(graph: HearsayGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`
  let between = '\n'
  for (const item of items(graph)) {
    yield between + JSON.stringify(item)
    between = ',\n'
  }
  yield '\n]}\n'
}
