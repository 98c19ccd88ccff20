import { MultiDirectedGraph } from 'graphology'
import { byId, type Agent, type AgentId, type Article, type Claim, type ClaimId, type Dataset } from '../model/index.js'
import { agentNode, agentsOf, publishersOf } from './agents.js'
import { citesOf } from './cites.js'
import { copiedWithoutCredit } from './copied.js'
import { copiesOf } from './copies.js'
import { endsOf, type Standing } from './ends.js'
import { housesOf, voicesOf } from './houses.js'
import { edgeKey, joinIds } from './keys.js'
import { layout } from './layout.js'
import { relayed, relaysByArticle } from './relays.js'
import { reportsOf } from './reports.js'
import type { ClaimNode, EdgeAttributes, GraphAttributes, HearsayGraph, NodeAttributes } from './schema.js'
import { byClaim, whens, type Dated } from './tally.js'
import { claimView } from './view.js'

type Unplaced<T> = T extends unknown ? Omit<T, 'x' | 'y'> : never
type Node = readonly [key: string, attributes: Unplaced<NodeAttributes>]
type Edge = readonly [key: string, from: string, to: string, attributes: EdgeAttributes]

/** `text` cut at a word near `limit` characters, for the label of a node. */
const short = (text: string, limit = 60): string =>
  text.length <= limit ? text : `${text.slice(0, limit).replace(/\s?\S{0,20}$/u, '')}…`

function claimPolarity(statements: readonly Dated[]): ClaimNode['polarity'] {
  const denied = statements.filter(({ statement }) => statement.polarity === 'denied').length
  return denied === 0 ? 'affirmed' : denied === statements.length ? 'denied' : 'mixed'
}

function claimNode(
  { id, text, firstReported }: Claim,
  statements: readonly Dated[],
  counts: { readonly outlets: number; readonly origins: number },
  contradicted: ReadonlySet<ClaimId>,
): Node {
  const polarity = claimPolarity(statements)
  const node: Unplaced<ClaimNode> = {
    kind: 'claim',
    label: `${polarity === 'denied' ? 'Denied: ' : ''}${short(text)}`,
    text,
    polarity,
    statements: statements.length,
    ...counts,
    ...(firstReported === undefined ? {} : { firstReported }),
    contradicted: contradicted.has(id),
  }
  return [id, node]
}

function relationEdges(dataset: Dataset): Edge[] {
  const best = new Map<string, Edge>()
  for (const { kind, type, a, b, score, why, evidence } of dataset.relations) {
    const key = edgeKey(kind, a, b, type)
    const statements = joinIds([evidence.a.statement, evidence.b.statement])
    const other = best.get(key)?.[3]
    if (
      other?.kind === kind &&
      'score' in other &&
      (other.score > score || (other.score === score && other.why <= why))
    )
      continue
    best.set(key, [key, a, b, { kind, type, score, why, statements }])
  }
  return [...best.values()]
}

function articlesRead(articles: readonly Article[], publishers: ReadonlyMap<string, AgentId>): Map<AgentId, number> {
  const read = new Map<AgentId, number>()
  for (const { id } of articles) read.set(publishers.get(id)!, (read.get(publishers.get(id)!) ?? 0) + 1)
  return read
}

const standingOf = ({ kind, name, family, affiliation }: Agent, articles: number): Standing => ({
  kind,
  name,
  articles,
  ...(family === undefined ? {} : { family }),
  ...(affiliation === undefined ? {} : { affiliation }),
})

/**
 * The graph of a dataset: nodes `claim`, `outlet` and `source`; edges `reports`, `cites`, `contradicts` and `supersedes`; the
 * dataset itself as graph attributes. The same graph, in the same order, whatever the order of the dataset's lists.
 */
export function buildGraph(dataset: Dataset): HearsayGraph {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]))
  const publishers = publishersOf(dataset)
  const agents = agentsOf(dataset, publishers)
  const read = articlesRead(dataset.articles, publishers)
  const standings = new Map([...agents.values()].map((agent) => [agent.id, standingOf(agent, read.get(agent.id) ?? 0)]))
  const standing = (id: AgentId): Standing => standings.get(id)!
  const when = whens(dataset.articles)
  const copyOf = copiesOf(dataset, publishers)
  const sources = { articles, agents, copied: copiedWithoutCredit(dataset), when }
  const relays = relaysByArticle(dataset.relays)
  const statements = byClaim(dataset.statements, when)
  const claims = new Set(dataset.claims.map(({ id }) => id))
  const edges: Edge[] = relationEdges(dataset).filter(([, a, b]) => claims.has(a) && claims.has(b))
  const contradicted = new Set(edges.flatMap(([, a, b, { kind }]) => (kind === 'contradicts' ? [a, b] : [])))
  const nodes: Node[] = [...agents.values()].map((agent) => [agent.id, agentNode(agent, read.get(agent.id) ?? 0)])

  for (const claim of dataset.claims) {
    const own = statements.get(claim.id) ?? []
    const reports = reportsOf(own, agents)
    const cites = citesOf(claim.id, own, sources)
    const view = claimView(claim.id, reports, cites)
    const voices = voicesOf(view, standing, copyOf)
    const origins = housesOf(view, endsOf(view, standing), standing, voices).length
    nodes.push(claimNode(claim, own, { outlets: voices.size, origins }, contradicted))
    for (const [agent, edge] of reports) edges.push([edgeKey('reports', agent, claim.id), agent, claim.id, edge])
    const carried = relayed(claim.id, own, cites, { relays, articles })
    for (const { from, to, edge } of [...cites, ...carried])
      edges.push([edgeKey('cites', from, to, claim.id), from, to, edge])
  }
  return assemble(nodes, edges, { format: 'hearsay', version: 1, ...dataset })
}

function assemble(nodes: Node[], edges: Edge[], attributes: GraphAttributes): HearsayGraph {
  const graph: HearsayGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(attributes)
  for (const [key, node] of nodes.sort(([a], [b]) => byId(a, b))) graph.addNode(key, { ...node, x: 0, y: 0 })
  for (const [key, from, to, edge] of edges.sort(([a], [b]) => byId(a, b))) graph.addEdgeWithKey(key, from, to, edge)
  layout(graph)
  return graph
}
