import type { Agent, AgentId, Link, Statement } from '../../model/index.js'

/** `AFP`, `BBC`: initials by which an outlet is better known than by its full name. */
const INITIALS = /^\p{Lu}{2,5}$/u

/** What a link to a joined agent is called: by its full name, but for initials of an outlet, which stay as written. */
const called = (link: Link, joined: Agent | undefined): string | null =>
  !joined || (joined.kind === 'outlet' && link.name !== null && INITIALS.test(link.name)) ? link.name : joined.name

/**
 * A statement with its links naming joined agents, by their full names; what the article calls a source that has no name
 * stays. Two neighbours that prove to be one agent become one link, the words of both kept.
 */
export function rewriteStatement(
  statement: Statement,
  resolve: (article: string, id: AgentId) => AgentId,
  agents: ReadonlyMap<AgentId, Agent>,
): Statement {
  const chain: Link[] = []
  for (const link of statement.chain) {
    const agent = link.agent === null ? null : resolve(statement.article, link.agent)
    const joined = agent === null ? undefined : agents.get(agent)
    const own = { ...link, agent, name: called(link, joined) }
    const last = chain.at(-1)
    if (last && agent !== null && last.agent === agent) chain[chain.length - 1] = oneLink(last, own)
    else chain.push(own)
  }
  return { ...statement, chain }
}

const oneLink = (a: Link, b: Link): Link => ({
  ...a,
  mention: [...a.mention, ...b.mention],
  cue: [...a.cue, ...b.cue],
  certainty: b.certainty === 'asserted' ? a.certainty : b.certainty,
  inferred: a.inferred && b.inferred,
})

/** A statement with sources that have no name joined: ids change, the article's own words for them stay. */
export function rewriteUnnamed(statement: Statement, joined: ReadonlyMap<AgentId, AgentId>): Statement {
  if (!statement.chain.some(({ agent }) => agent !== null && joined.has(agent))) return statement
  const chain = statement.chain.map((link) =>
    link.agent === null ? link : { ...link, agent: joined.get(link.agent) ?? link.agent },
  )
  return { ...statement, chain }
}
