import { agentId, byId, type Agent, type AgentId, type AgentKind } from '../../model/index.js'
import type { OutletBook } from '../outlets.js'
import { joinBodies } from './bodies.js'
import { isNation } from './body-names.js'
import { mergeAgents, type Cast, type Member } from './cast.js'
import { hereKey, joinPeople } from './people.js'

/** Agents with a name of their own, joined. */
export interface Named {
  /** By id; ties to others name joined ids too. */
  readonly agents: ReadonlyMap<AgentId, Agent>
  /** Whom an id of an article means. Ids of sources known in one article alone stay as they are. */
  readonly resolve: (article: string, id: AgentId) => AgentId
}

/** Joins the named agents of all articles: one node a person, outlet or body, wherever it occurs. */
export function joinNamed(cast: Cast, book: OutletBook): Named {
  const people = joinPeople(cast)
  const bodies = joinBodies(cast, book)
  const first = (article: string, id: AgentId): AgentId => {
    const meant = people.here.get(hereKey(article, id)) ?? id
    return people.everywhere.get(meant) ?? bodies.get(meant) ?? meant
  }
  const groups = new Map<AgentId, Member[]>()
  for (const member of cast.named) {
    const byTarget = new Map<AgentId, string[]>()
    for (const article of member.articles) {
      const target = first(article, member.id)
      byTarget.set(target, [...(byTarget.get(target) ?? []), article])
    }
    for (const [target, articles] of byTarget)
      groups.set(target, [...(groups.get(target) ?? []), { ...member, articles }])
  }
  const renamed = new Map<AgentId, AgentId>()
  const merged = [...groups].map(([target, members]) => {
    const agent = mergeGroup(members, book)
    renamed.set(target, agent.id)
    return { agent, articles: members[0]!.articles }
  })
  const resolve = (article: string, id: AgentId): AgentId => {
    const target = first(article, id)
    return renamed.get(target) ?? target
  }
  const agents = new Map<AgentId, Agent>()
  for (const { agent, articles } of merged) {
    const own = tied(agent, (id) => resolve(articles[0]!, id))
    const known = agents.get(agent.id)
    agents.set(agent.id, known ? mergeAgents(known, own) : own)
  }
  return { agents, resolve }
}

/** An agent with the ids it names resolved; a tie to itself falls. */
export function tied(agent: Agent, resolve: (id: AgentId) => AgentId): Agent {
  const { affiliation, spokeTo, ...rest } = agent
  const house = affiliation === undefined ? undefined : resolve(affiliation)
  const told = spokeTo === undefined ? undefined : resolve(spokeTo)
  return {
    ...rest,
    ...(house === undefined || house === agent.id ? {} : { affiliation: house }),
    ...(told === undefined || told === agent.id ? {} : { spokeTo: told }),
  }
}

const fullWords = (name: string): number =>
  name.split(/\s+/u).filter((word) => word.replace(/\P{L}/gu, '').length > 1).length

/** A name of several words first, the one in most articles, of equals the fullest, then by id. */
const fullestFirst = (a: Member, b: Member): number =>
  Math.min(2, fullWords(b.agent.name)) - Math.min(2, fullWords(a.agent.name)) ||
  b.articles.length - a.articles.length ||
  fullWords(b.agent.name) - fullWords(a.agent.name) ||
  byId(a.id, b.id)

const commonestFirst = (a: Member, b: Member): number =>
  b.articles.length - a.articles.length || b.agent.name.length - a.agent.name.length || byId(a.id, b.id)

const isAddress = (name: string): boolean => /\.\p{L}{2,}(?:\/|$)/u.test(name)

/** An outlet where any article takes it for one, but a nation never is. */
function kindOf(members: readonly Member[]): AgentKind {
  if (members.some(({ agent }) => agent.kind === 'outlet' && !isNation(agent.name))) return 'outlet'
  return members.find(({ agent }) => agent.kind !== 'outlet')?.agent.kind ?? 'organization'
}

function mergeGroup(members: readonly Member[], book: OutletBook): Agent {
  const kind = kindOf(members)
  const [head, ...others] = [...members].sort(kind === 'person' ? fullestFirst : commonestFirst)
  const all = others.reduce((merged, { agent }) => mergeAgents(merged, agent), head!.agent)
  if (kind !== 'outlet' && !book.find(all.name)) {
    const name = kind === 'person' ? all.name : all.name.replace(/^the\s+/iu, '')
    return { ...all, kind, name, aliases: all.aliases.filter((alias) => alias !== name), id: agentId(kind, name) }
  }
  const entry = [all.name, ...all.aliases].map(book.find).find(Boolean)
  const written = [all.name, ...all.aliases].find((name) => !isAddress(name)) ?? all.name
  const name = entry?.name ?? written
  const aliases = [...new Set([all.name, ...all.aliases, ...(entry ? book.namesOf(entry) : [])])].filter(
    (alias) => alias !== name,
  )
  return {
    ...all,
    id: agentId('outlet', name),
    kind: 'outlet',
    name,
    aliases: aliases.sort(byId),
    ...(entry?.family === undefined ? {} : { family: entry.family }),
    ...(entry?.agency === undefined ? {} : { agency: entry.agency }),
  }
}
