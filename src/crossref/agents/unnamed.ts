import { byId, type Agent, type AgentId } from '../../model/index.js'
import { mergeAgents, type Member } from './cast.js'
import { describe, mayBeOne, type Description } from './descriptions.js'
import { tied } from './named.js'
import { type Evidence, type Source, readers, groupsOf } from './unnamed-groups.js'

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
