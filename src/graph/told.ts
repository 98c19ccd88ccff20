import type { Agent, AgentId, Link } from '../model/index.js'

/**
 * The links of a chain that name somebody, with the outlet put in that an unnamed source is known to have spoken to: of
 * `[Post] says that [a clerk] said c`, where another article says that the clerk told the Echo, the Post has it from the Echo.
 * What is put in is marked as inferred.
 */
export function namedLinks(
  chain: readonly Link[],
  agents: ReadonlyMap<AgentId, Agent>,
): readonly (Link & { readonly agent: AgentId })[] {
  const named = chain.filter((link): link is Link & { agent: AgentId } => link.agent !== null)
  return named.flatMap((link, i) => {
    const source = agents.get(link.agent)
    const told = i === 0 || source?.kind !== 'unnamed' ? undefined : agents.get(source.spokeTo ?? '')
    if (told?.kind !== 'outlet' || named.some(({ agent }) => agent === told.id)) return [link]
    return [{ ...link, agent: told.id, name: told.name, mention: [], cue: [], inferred: true }, link]
  })
}
