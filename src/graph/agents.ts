import { agentId, byId, type Agent, type AgentId, type AgentKind, type Dataset } from '../model/index.js'
import type { OutletNode, SourceNode } from './schema.js'

const KINDS: readonly AgentKind[] = ['outlet', 'person', 'organization', 'group', 'document', 'unnamed']

/** An agent that a chain names and the list of agents lacks: its kind is that of its id. */
const stranger = (id: AgentId, name: string | null): Agent => ({
  id,
  kind: KINDS.find((kind) => id.startsWith(`${kind}:`)) ?? 'unnamed',
  name: name ?? id,
  aliases: [],
})

/** Who published each article, by its id: the first link of its statements, else the outlet of that name. */
export function publishersOf(
  dataset: Pick<Dataset, 'articles' | 'statements' | 'agents'>,
): ReadonlyMap<string, AgentId> {
  const named = new Map<string, AgentId>()
  for (const agent of dataset.agents)
    if (agent.kind === 'outlet') for (const name of [...agent.aliases, agent.name]) named.set(name, agent.id)
  const publishers = new Map<string, AgentId>()
  for (const { id, outlet } of dataset.articles) publishers.set(id, named.get(outlet) ?? agentId('outlet', outlet))
  for (const { article, chain } of dataset.statements)
    if (typeof chain[0]?.agent === 'string') publishers.set(article, chain[0].agent)
  return publishers
}

/** Every agent of the graph: those listed, those that a chain or a relay names beside, and the publishers of all articles. */
export function agentsOf(dataset: Dataset, publishers: ReadonlyMap<string, AgentId>): ReadonlyMap<AgentId, Agent> {
  const agents = new Map(dataset.agents.map((agent) => [agent.id, agent]))
  for (const { chain } of dataset.statements)
    for (const { agent, name } of chain)
      if (agent !== null && !agents.has(agent)) agents.set(agent, stranger(agent, name))
  for (const { by, of } of dataset.relays ?? [])
    for (const id of [by, of]) if (!agents.has(id)) agents.set(id, stranger(id, null))
  for (const { id, outlet } of dataset.articles) {
    const publisher = publishers.get(id)!
    if (!agents.has(publisher)) agents.set(publisher, stranger(publisher, outlet))
  }
  return agents
}

/**
 * Roles met, those first whose words most of the others share: "President" before "grandson of a farmer". Of two that differ in
 * capitals alone the first is kept.
 */
function telling(roles: readonly string[]): readonly string[] {
  const own = new Map<string, string>()
  for (const role of roles) if (!own.has(role.toLowerCase())) own.set(role.toLowerCase(), role)
  const counts = new Map<string, number>()
  const words = [...own.keys()].map((role) => [role, role.split(/[^\p{L}\p{N}]+/u).filter(Boolean)] as const)
  for (const [, list] of words) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const share = new Map(
    words.map(([role, list]) => [
      role,
      list.reduce((sum, word) => sum + counts.get(word)!, 0) / Math.max(1, list.length),
    ]),
  )
  return [...own.keys()]
    .sort((a, b) => share.get(b)! - share.get(a)! || a.length - b.length || byId(a, b))
    .map((role) => own.get(role)!)
}

/** The node of an agent, without a position; `articles`: how many of its articles were read. */
export function agentNode(agent: Agent, articles: number): Omit<OutletNode, 'x' | 'y'> | Omit<SourceNode, 'x' | 'y'> {
  const { name, kind, family, affiliation, spokeTo } = agent
  const common = { label: name, name, aliases: agent.aliases.join('; ') }
  if (kind === 'outlet')
    return { kind, ...common, ...(family === undefined ? {} : { family }), agency: agent.agency ?? false, articles }
  return {
    kind: 'source',
    ...common,
    sourceKind: kind,
    role: telling(agent.roles ?? []).join('; '),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(spokeTo === undefined ? {} : { spokeTo }),
  }
}
