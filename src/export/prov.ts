import type { Agent, Article, Statement } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { NAMESPACE, localName } from './uri.js'
import { wordsOf } from './words.js'

const PREFIX = { hs: NAMESPACE, schema: 'https://schema.org/' }
const TOOL = 'hs:hearsay'
const RUN = 'hs:extraction'

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
type Entry = readonly [id: string, value: { readonly [key: string]: Json | undefined }]

const named = (id: string): string => `hs:${localName(id)}`
const qualified = (name: string): Json => ({ $: name, type: 'prov:QUALIFIED_NAME' })

const AGENT_TYPE: Readonly<Record<Agent['kind'], string>> = {
  outlet: 'prov:Organization',
  organization: 'prov:Organization',
  person: 'prov:Person',
  group: 'hs:Group',
  document: 'hs:Document',
  unnamed: 'hs:UnnamedSource',
}

const articleName = (id: string): string => named(`article:${id}`)
/** The k-th account in a chain: what the k-th agent says, as told by the ones before. */
const accountName = (statement: Statement, k: number): string => named(`statement:${statement.id}/${k}`)

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
  for (const { id, name, kind } of graph.getAttribute('agents'))
    yield [named(id), { 'prov:type': qualified(AGENT_TYPE[kind]), 'prov:label': name, 'hs:kind': kind }]
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
    yield [named(`account:${id}`), { 'prov:type': qualified('prov:Bundle') }]
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

const publisherOf = (statements: readonly Statement[]): string | undefined =>
  statements[0]?.chain[0]?.agent ?? undefined

function* attributions(
  articles: readonly Article[],
  byArticle: ReadonlyMap<string, readonly Statement[]>,
): Generator<Entry> {
  for (const { id } of articles) {
    const publisher = publisherOf(byArticle.get(id) ?? [])
    if (publisher === undefined) continue
    const agent = named(publisher)
    yield [`_:article/${localName(id)}`, { 'prov:entity': articleName(id), 'prov:agent': agent }]
    yield [`_:account/${localName(id)}`, { 'prov:entity': named(`account:${id}`), 'prov:agent': agent }]
  }
}

function* delegations(graph: HearsayGraph): Generator<Entry> {
  for (const { id, affiliation } of graph.getAttribute('agents'))
    if (affiliation !== undefined)
      yield [`_:for/${localName(id)}`, { 'prov:delegate': named(id), 'prov:responsible': named(affiliation) }]
}

/** The account of one article: every statement of it as a line of derivations, from the publisher's words to the origin's. */
function accountOf(
  article: Article,
  statements: readonly Statement[],
): { readonly [section: string]: Iterable<Entry> } {
  const each = function* (entries: (statement: Statement) => Iterable<Entry>): Generator<Entry> {
    for (const statement of statements) yield* entries(statement)
  }
  return {
    entity: each((statement) =>
      statement.chain.map((link, k): Entry => [
        accountName(statement, k),
        {
          'prov:type': qualified('hs:Statement'),
          'prov:label': wordsOf(statement),
          'hs:polarity': statement.polarity,
          'hs:certainty': link.certainty,
          'hs:inferred': link.inferred,
        },
      ]),
    ),
    wasAttributedTo: each((statement) =>
      statement.chain.flatMap(({ agent }, k): Entry[] => {
        const entity = accountName(statement, k)
        return agent === null ? [] : [[`_:by/${entity}`, { 'prov:entity': entity, 'prov:agent': named(agent) }]]
      }),
    ),
    wasDerivedFrom: each(function* (statement) {
      const used = articleName(article.id)
      const first = accountName(statement, 0)
      yield [
        `_:in/${first}`,
        { 'prov:generatedEntity': first, 'prov:usedEntity': used, 'prov:type': qualified('prov:Quotation') },
      ]
      for (let k = 1; k < statement.chain.length; k++) {
        const [from, to] = [accountName(statement, k - 1), accountName(statement, k)]
        const primary = k === statement.chain.length - 1 && statement.chain[k]!.agent !== null
        const type = primary ? { 'prov:type': qualified('prov:PrimarySource') } : {}
        yield [`_:from/${from}`, { 'prov:generatedEntity': from, 'prov:usedEntity': to, ...type }]
      }
    }),
    specializationOf: each((statement) =>
      statement.claim === undefined
        ? []
        : [
            [
              `_:says/${accountName(statement, 0)}`,
              { 'prov:specificEntity': accountName(statement, 0), 'prov:generalEntity': named(statement.claim) },
            ],
          ],
    ),
  }
}

function* bundles(
  articles: readonly Article[],
  byArticle: ReadonlyMap<string, readonly Statement[]>,
): Generator<string> {
  let between = '{\n'
  for (const article of articles) {
    const statements = byArticle.get(article.id)
    if (!statements) continue
    yield `${between}${JSON.stringify(named(`account:${article.id}`))}:{\n`
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
      { 'prov:entity': named(`account:${id}`), 'prov:activity': RUN },
    ]),
    wasAttributedTo: attributions(articles, byArticle),
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
