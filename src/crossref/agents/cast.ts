import { agentId, byId, type Agent, type AgentId, type Article } from '../../model/index.js'
import { hasProperName } from './body-names.js'
import type { Extracted } from '../extracted.js'

/** One agent as all articles that use its id name it. */
export interface Member {
  readonly id: AgentId
  readonly agent: Agent
  /** Articles that have it, sorted. */
  readonly articles: readonly string[]
}

/** Everybody that the articles name, before joining. */
export interface Cast {
  /** Agents with a name of their own, sorted by id. */
  readonly named: readonly Member[]
  /** Agents known in one article alone, sorted by id. */
  readonly local: readonly Member[]
  readonly articles: ReadonlyMap<string, Article>
  /** Persons and organisations with a name of their own that each article names. */
  readonly company: ReadonlyMap<string, ReadonlySet<AgentId>>
}

/** Whether an agent's id is that of a source known in one article alone. */
export const isLocal = (id: AgentId, article: string): boolean =>
  id.slice(id.indexOf(':') + 1).startsWith(`${article}/`)

/** Bodies that a description names well enough to know them again: "Sellick police". */
const isProper = ({ kind, name }: Agent): boolean =>
  (kind === 'organization' || kind === 'group') && hasProperName(name)

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])].sort(byId)

/** Two records of one agent as one; `a`'s name and ties stand, `b`'s fill what is missing. */
export function mergeAgents(a: Agent, b: Agent): Agent {
  const aliases = union(union(a.aliases, b.aliases), [a.name, b.name]).filter((name) => name !== a.name)
  const roles = union(a.roles, b.roles)
  return {
    ...b,
    ...a,
    aliases,
    ...(roles.length > 0 ? { roles } : {}),
    ...((a.agency ?? b.agency) === undefined ? {} : { agency: Boolean(a.agency ?? b.agency) }),
  }
}

/** The outlet that published an article, by the name the article gives: extract may know it under another. */
const publisher = ({ outlet }: Article): Agent => ({
  id: agentId('outlet', outlet),
  kind: 'outlet',
  name: outlet,
  aliases: [],
})

/** Gathers the agents of all articles by id; of records that differ the one most articles share gives name and ties. */
export function castOf(extracted: readonly Extracted[]): Cast {
  const found = new Map<
    AgentId,
    { local: boolean; versions: Map<string, { agent: Agent; count: number }>; articles: string[] }
  >()
  for (const { article, extraction } of extracted)
    for (const agent of [...extraction.agents, publisher(article)]) {
      let one = found.get(agent.id)
      if (!one)
        found.set(
          agent.id,
          (one = { local: isLocal(agent.id, article.id) && !isProper(agent), versions: new Map(), articles: [] }),
        )
      if (one.articles.at(-1) !== article.id) one.articles.push(article.id)
      const version = JSON.stringify([agent.name, agent.affiliation, agent.spokeTo])
      const known = one.versions.get(version)
      if (known) one.versions.set(version, { agent: mergeAgents(known.agent, agent), count: known.count + 1 })
      else one.versions.set(version, { agent, count: 1 })
    }
  const members = [...found].map(([id, { local, versions, articles }]) => {
    const [first, ...others] = [...versions].sort(([x, a], [y, b]) => b.count - a.count || byId(x, y))
    const agent = others.reduce((merged, [, { agent: other }]) => mergeAgents(merged, other), first![1].agent)
    return { local, member: { id, agent, articles: articles.sort(byId) } }
  })
  members.sort((a, b) => byId(a.member.id, b.member.id))
  const pick = (local: boolean): Member[] => members.filter((each) => each.local === local).map(({ member }) => member)
  const company = new Map<string, Set<AgentId>>(extracted.map(({ article }) => [article.id, new Set()]))
  for (const { id, agent, articles } of pick(false))
    if (agent.kind === 'person' || agent.kind === 'organization')
      for (const article of articles) company.get(article)!.add(id)
  return {
    company,
    named: pick(false),
    local: pick(true),
    articles: new Map(extracted.map(({ article }) => [article.id, article])),
  }
}
