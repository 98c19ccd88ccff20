import { publishersOf, type HearsayGraph } from '../graph/index.js'
import {
  type Agent,
  type AgentId,
  type Article,
  type Attribution,
  type AttributionId,
  byId,
  type ClaimId,
  type Dataset,
  type Issue,
  type Loss,
  type Relation,
  type Reuse,
  type Statement,
  type StatementId,
} from '../model/index.js'
import { fold } from './fold.js'
import { type Headline, headlineOf } from './headline.js'
import { type Routes, routes } from './routes.js'

/** A claim with what the page says of it. */
export interface ClaimEntry {
  readonly id: ClaimId
  readonly text: string
  /** In order of publication. */
  readonly statements: readonly Statement[]
  /** Whoever speaks of it denies it: the words must never stand as if said. */
  readonly denied: boolean
  readonly firstReported: string | undefined
  readonly routes: Routes
  readonly headline: Headline
  /** Contradictions that it is a side of. */
  readonly disputes: readonly Relation[]
  /** All that a search may find it by, folded. */
  readonly haystack: string
}

/** A graph, made ready to be read: everything by its id. */
export interface Story {
  readonly graph: HearsayGraph
  /** With their outlets by the name that the graph has for them, whatever the articles call them. */
  readonly articles: ReadonlyMap<string, Article>
  readonly statements: ReadonlyMap<StatementId, Statement>
  readonly attributions: ReadonlyMap<AttributionId, Attribution>
  readonly agents: ReadonlyMap<AgentId, Agent>
  readonly claims: ReadonlyMap<ClaimId, ClaimEntry>
  /** Contradictions, most certain first. */
  readonly disputes: readonly Relation[]
  readonly losses: readonly Loss[]
  readonly reuse: readonly Reuse[]
  readonly issues: readonly Issue[]
}

const mapOf = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]))

/** Who has which claim from whom by copying alone. */
function copiesOf(graph: HearsayGraph): ReadonlyMap<ClaimId, { readonly from: AgentId; readonly to: AgentId }[]> {
  const copies = new Map<ClaimId, { readonly from: AgentId; readonly to: AgentId }[]>()
  graph.forEachEdge((_, edge, from, to) => {
    if (edge.kind !== 'cites' || !edge.copied) return
    copies.set(edge.claim, [...(copies.get(edge.claim) ?? []), { from, to }])
  })
  return copies
}

/** Indexes a graph and the dataset it carries. Linear in its size. */
export function storyOf(graph: HearsayGraph): Story {
  const data: Dataset = graph.getAttributes()
  const agents = mapOf(data.agents)
  const statements = mapOf(data.statements)
  const publishers = publishersOf(data)
  const articles = mapOf(
    data.articles.map((article) => ({
      ...article,
      outlet: agents.get(publishers.get(article.id) ?? '')?.name ?? article.outlet,
    })),
  )
  const disputes = data.relations
    .filter(({ kind }) => kind === 'contradicts')
    .sort((a, b) => b.score - a.score || byId(a.a, b.a) || byId(a.b, b.b))
  const disputesOf = new Map<ClaimId, Relation[]>()
  for (const relation of disputes) {
    for (const id of new Set([relation.a, relation.b])) {
      disputesOf.set(id, [...(disputesOf.get(id) ?? []), relation])
    }
  }
  const copied = copiesOf(graph)
  const claims = data.claims.map((claim): ClaimEntry => {
    const own = claim.statements.flatMap((id) => statements.get(id) ?? [])
    const merged = routes(own, (id) => agents.get(id), copied.get(claim.id))
    const names = [...merged.stops.values()].flatMap(({ agent, name }) => [
      name,
      ...((agent === null ? undefined : agents.get(agent))?.aliases ?? []),
    ])
    return {
      id: claim.id,
      text: claim.text,
      statements: own,
      denied: own.length > 0 && own.every(({ polarity }) => polarity === 'denied'),
      firstReported: claim.firstReported,
      routes: merged,
      headline: headlineOf(graph, claim.id),
      disputes: disputesOf.get(claim.id) ?? [],
      haystack: fold([claim.text, ...own.map(({ text }) => text), ...names].join('\n')),
    }
  })
  return {
    graph,
    articles,
    statements,
    attributions: mapOf(data.attributions),
    agents,
    claims: mapOf(claims),
    disputes,
    losses: data.losses,
    reuse: data.reuse,
    issues: data.issues,
  }
}
