import {
  byId,
  type Agent,
  type AgentId,
  type Article,
  type Reuse,
  type Span,
  type Statement,
} from '../../model/index.js'
import { mergeAgents, type Member } from './cast.js'
import { describe, mayBeOne, type Description } from './descriptions.js'
import { tied } from './named.js'

/** What the joining of unnamed sources goes by. */
export interface Evidence {
  readonly articles: ReadonlyMap<string, Article>
  /** With joined named agents and with `claim`. */
  readonly statements: readonly Statement[]
  /** Copy family of an article. */
  readonly families: ReadonlyMap<string, string>
  readonly reuse: readonly Reuse[]
}

interface Source {
  readonly id: AgentId
  readonly article: string
  readonly agent: Agent
  readonly description: Description
}

/** Sources that are one so far. */
interface Cluster {
  readonly kind: Agent['kind']
  readonly ids: Set<AgentId>
  readonly articles: Set<string>
  description: Description
}

/**
 * Joins sources known in one article alone: they are one where they spoke to the same outlet or person about the same claim,
 * or stand in the same words of a copy; never two of one article, never one with several, never readers. "One participant"
 * who told the Herald of the deal is one node in every article that retells it, and not another story's "one participant".
 * Gives each id that is not the first of its cluster the id that is.
 */
export function joinUnnamed(local: readonly Member[], evidence: Evidence): ReadonlyMap<AgentId, AgentId> {
  const sources = new Map<AgentId, Source>()
  for (const { id, agent, articles } of local)
    sources.set(id, { id, agent, article: articles[0]!, description: describe(agent.name) })
  for (const reader of readers(evidence)) sources.delete(reader)
  const clusters = new Map<AgentId, Cluster>()
  for (const { id, agent, article, description } of sources.values())
    clusters.set(id, { kind: agent.kind, ids: new Set([id]), articles: new Set([article]), description })
  const groups = groupsOf(evidence, sources)
  const meet = (x: Cluster, y: Cluster): void => {
    if (x === y || !compatible(x, y)) return
    for (const id of y.ids) {
      x.ids.add(id)
      clusters.set(id, x)
    }
    for (const article of y.articles) x.articles.add(article)
    if (x.description.count === undefined) x.description = { ...x.description, ...countOf(y) }
  }
  for (const group of groups) {
    const byPhrase = new Map<string, AgentId>()
    for (const { id, description } of group) {
      const before = byPhrase.get(description.plain)
      if (before === undefined) byPhrase.set(description.plain, id)
      else meet(clusters.get(before)!, clusters.get(id)!)
    }
  }
  for (const group of groups) {
    const phrases = [...new Set(group.map(({ id }) => clusters.get(id)!))]
    phrases.forEach((x, i) =>
      phrases.slice(i + 1).forEach((y) => meet(clusters.get([...x.ids][0]!)!, clusters.get([...y.ids][0]!)!)),
    )
  }
  const joined = new Map<AgentId, AgentId>()
  for (const { ids } of new Set(clusters.values())) {
    const [first, ...rest] = [...ids].sort(byId)
    for (const id of rest) joined.set(id, first!)
  }
  return joined
}

const countOf = ({ description: { count } }: Cluster): { readonly count?: number } =>
  count === undefined ? {} : { count }

function compatible(x: Cluster, y: Cluster): boolean {
  if (x.kind !== y.kind || !mayBeOne(x.description, y.description)) return false
  const [few, many] = x.articles.size < y.articles.size ? [x.articles, y.articles] : [y.articles, x.articles]
  return ![...few].some((article) => many.has(article))
}

/** Agents that speak in readers' comments as themselves. */
function readers({ articles, statements }: Evidence): Set<AgentId> {
  const found = new Set<AgentId>()
  for (const { article, content, chain } of statements) {
    const at = content[0]?.[0] ?? 0
    const block = articles.get(article)?.blocks.find(({ span }) => span[0] <= at && at < span[1])
    const reader = chain[1]?.agent
    if (block?.kind === 'comment' && reader) found.add(reader)
  }
  return found
}

/**
 * Sources that may be one, group by group in a fixed order. Of one claim: those who spoke to one agent (publishers of copies
 * count as one); those called by the same words of whom one spoke to an outlet that the other's article cites ("One clerk
 * said …" in an article on what the Herald reports); those whose statements stand in a passage that their articles share.
 */
function groupsOf({ statements, families, reuse }: Evidence, sources: ReadonlyMap<AgentId, Source>): Source[][] {
  const groups = new Map<string, Map<AgentId, Source>>()
  const add = (key: string, source: Source): void => {
    const known = groups.get(key)
    if (known) known.set(source.id, source)
    else groups.set(key, new Map([[source.id, source]]))
  }
  const cited = outletsCited(statements)
  const copied = new Map<string, { readonly statement: Statement; readonly source: Source }[]>()
  for (const statement of statements)
    statement.chain.forEach(({ agent }, i) => {
      const source = agent === null ? undefined : sources.get(agent)
      if (!source || i === 0) return
      const { article, chain, claim } = statement
      const told = source.agent.spokeTo ?? chain.slice(0, i).findLast((link) => link.agent !== null)?.agent ?? ''
      const copy = families.get(article)
      add(`${claim} told ${told}`, source)
      for (const outlet of told === chain[0]!.agent ? (cited.get(article) ?? []) : [told])
        add(`${claim} ${source.description.plain} via ${outlet}`, source)
      if (copy !== undefined && told === chain[0]!.agent) add(`${claim} copied ${copy}`, source)
      copied.set(article, [...(copied.get(article) ?? []), { statement, source }])
    })
  for (const { a, b, passages } of reuse)
    for (const x of copied.get(a) ?? [])
      for (const y of copied.get(b) ?? [])
        if (
          x.statement.claim === y.statement.claim &&
          x.source.description.plain === y.source.description.plain &&
          passages.some((passage) => within(passage.a, x.statement) && within(passage.b, y.statement))
        ) {
          const key = `passage ${[x.source.id, y.source.id].sort(byId).join(' ')}`
          add(key, x.source)
          add(key, y.source)
        }
  return [...groups]
    .filter(([, group]) => group.size > 1)
    .sort(([a], [b]) => byId(a, b))
    .map(([, group]) => [...group.values()].sort((a, b) => byId(a.id, b.id)))
}

/** The outlets that the chains of each article cite, its publisher not among them; sorted. */
function outletsCited(statements: readonly Statement[]): ReadonlyMap<string, readonly AgentId[]> {
  const cited = new Map<string, Set<AgentId>>()
  for (const { article, chain } of statements) {
    const known = cited.get(article) ?? new Set()
    for (const { agent } of chain.slice(1)) if (agent?.startsWith('outlet:')) known.add(agent)
    cited.set(article, known)
  }
  return new Map([...cited].map(([article, outlets]) => [article, [...outlets].sort(byId)]))
}

const within = ([start, end]: Span, { content }: Statement): boolean =>
  content.every(([from, to]) => from < end && start < to)

/** The local agents after joining, by id: the first by id stands for its cluster, under its most telling name. */
export function mergeUnnamed(
  local: readonly Member[],
  joined: ReadonlyMap<AgentId, AgentId>,
  resolve: (article: string, id: AgentId) => AgentId,
): ReadonlyMap<AgentId, Agent> {
  const clusters = new Map<AgentId, Agent[]>()
  for (const { id, agent, articles } of local) {
    const own = tied(agent, (other) => joined.get(other) ?? resolve(articles[0]!, other))
    const target = joined.get(id) ?? id
    const known = clusters.get(target)
    if (known) known.push(own)
    else clusters.set(target, [own])
  }
  return new Map(
    [...clusters].map(([id, agents]) => {
      const [fullest, ...others] = [...agents].sort((a, b) => b.name.length - a.name.length || byId(a.id, b.id))
      return [id, { ...others.reduce(mergeAgents, fullest!), id }]
    }),
  )
}
