import { type Agent, agentId, type AgentId, type Article, byId, type Link, localAgentId } from '../model/index.js'
import type { ChainLink } from './chains.js'
import type { Entity } from './sources/entity.js'

/** Turns entities into agents with ids, remembering which were used. */
export interface AgentMaker {
  readonly link: (link: ChainLink) => Link
  /** Everybody that a link named, and whom those belong to, sorted by id. */
  readonly agents: () => Agent[]
}

/** A maker for one article; unnamed sources and readers are numbered in the order in which they are asked for. */
export function agentMaker(article: Article): AgentMaker {
  const ids = new Map<Entity, AgentId>()
  let locals = 0
  const id = (who: Entity): AgentId => {
    let known = ids.get(who)
    if (known === undefined) {
      known =
        who.local && who.kind !== 'outlet'
          ? localAgentId(who.kind, article.id, ++locals)
          : agentId(who.kind, who.entry?.name ?? who.name)
      ids.set(who, known)
      if (who.affiliation) id(who.affiliation)
      if (who.spokeTo) id(who.spokeTo)
    }
    return known
  }
  return {
    link: ({ who, mention, cue, certainty, inferred }) => ({
      agent: who && id(who),
      name: who && who.name,
      mention,
      cue,
      certainty,
      inferred,
    }),
    agents: () => {
      const found = new Map<AgentId, Agent>()
      for (const [who, agent] of ids) if (!found.has(agent)) found.set(agent, agentOf(who, agent, ids))
      return [...found.values()].sort((a, b) => byId(a.id, b.id))
    },
  }
}

function agentOf(who: Entity, id: AgentId, ids: ReadonlyMap<Entity, AgentId>): Agent {
  const aliases = new Set(who.entry ? [who.entry.name, ...(who.entry.aliases ?? [])] : who.author ? [who.author] : [])
  aliases.delete(who.name)
  const roles = [...new Set(who.roles.map(({ text }) => text))].sort(byId)
  return {
    id,
    kind: who.kind,
    name: who.name,
    aliases: [...aliases].sort(byId),
    ...(roles.length > 0 ? { roles } : {}),
    ...(who.entry?.family ? { family: who.entry.family } : {}),
    ...(who.entry?.agency ? { agency: true } : {}),
    ...(who.affiliation ? { affiliation: ids.get(who.affiliation)! } : {}),
    ...(who.spokeTo ? { spokeTo: ids.get(who.spokeTo)! } : {}),
  }
}
