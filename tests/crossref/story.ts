import { agentId, localAgentId, narrationId, statementId } from '../../src/model/index.js'
import type { Agent, AgentKind, Article, Block, Link, Span, Statement } from '../../src/model/index.js'
import type { Extracted } from '../../src/crossref/index.js'

/** One statement of a story for tests: who says it, from the publisher's first source to the origin, and what. */
export interface Says {
  /**
   * Names from the publisher's source to the origin; a name in lower case is an unnamed source, `outlet:X`,
   * `organization:X` and so on say another kind than a person, `null` is nobody. Empty: the publisher's own voice.
   */
  readonly chain: readonly (string | null)[]
  /** Words of the text; the first place where they stand is their span. */
  readonly content: string
  readonly hedged?: boolean
  readonly denied?: boolean
}

/** An article for tests, its blocks one a paragraph, with what is said in it. */
export interface Story {
  readonly id: string
  readonly outlet: string
  readonly published?: string
  readonly text: string
  readonly says?: readonly Says[]
  /** Agents that say more of themselves than their name. */
  readonly agents?: readonly Agent[]
}

const paragraphs = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/gu)].map((m) => ({ kind: 'body', span: [m.index, m.index + m[0].length] }))

const link = (agent: Agent | null, hedged: boolean): Link => ({
  agent: agent?.id ?? null,
  name: agent?.name ?? null,
  mention: [],
  cue: [],
  certainty: hedged ? 'hedged' : 'asserted',
  inferred: false,
})

const KINDED = /^(outlet|person|organization|group|document|unnamed):(.+)$/u

/** Makes of a story what `extract` would have made of its article. */
export function extracted({ id, outlet, published, text, says = [], agents: given = [] }: Story): Extracted {
  const article: Article = { id, outlet, ...(published ? { published } : {}), text, blocks: paragraphs(text) }
  const agents = new Map<string, Agent>()
  const meet = (written: string): Agent => {
    const [, kind, named] = KINDED.exec(written) ?? []
    const name = named ?? written
    const kindOf = (kind ?? (/^\p{Lu}/u.test(name) ? 'person' : 'unnamed')) as AgentKind
    const met = [...agents.values(), ...given].find((agent) => agent.name === name && agent.kind === kindOf)
    const number = 1 + [...agents.values()].filter((agent) => agent.kind === 'unnamed').length
    const local = kindOf === 'unnamed' ? localAgentId(kindOf, id, number) : agentId(kindOf, name)
    const agent = met ?? { id: local, kind: kindOf, name, aliases: [] }
    agents.set(agent.id, agent)
    return agent
  }
  const publisher = meet(`outlet:${outlet}`)
  const statement = ({ chain, content, hedged = false, denied = false }: Says, key: string): Statement => {
    const start = text.indexOf(content)
    if (start < 0) throw new Error(`story ${id}: "${content}" does not stand in the text`)
    const span: Span = [start, start + content.length]
    const links = chain.map((name, i) => link(name === null ? null : meet(name), hedged && i === chain.length - 1))
    const whole = [link(publisher, false), ...links]
    const polarity = denied ? 'denied' : 'affirmed'
    return { id: key, article: id, attributions: [], content: [span], text: content, chain: whole, hedged, polarity }
  }
  const attributed = says
    .filter(({ chain }) => chain.length > 0)
    .map((said, i) => statement(said, statementId(id, i + 1)))
  const narrated = says
    .filter(({ chain }) => chain.length === 0)
    .map((said, i) => statement(said, narrationId(id, i + 1)))
  for (const agent of given) agents.set(agent.id, agent)
  return {
    article,
    extraction: {
      article: id,
      attributions: [],
      agents: [...agents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      statements: attributed,
      narration: narrated,
      issues: [],
    },
  }
}
