import { DENIAL } from '../lexicon/negations.js'
import { slice, type Agent, type AgentId, type Article, type Statement } from '../model/index.js'
import { content, type Content } from './content.js'
import { reading, type Reading } from './reading.js'
import type { Story } from './story.js'

/** A statement read for comparing with others. */
export interface Said extends Content {
  readonly statement: Statement
  /** Who stands behind it; `null` where nobody is named. */
  readonly origin: AgentId | null
  /** How many statements of its article have the same origin. */
  readonly ofOrigin: number
  readonly story: Story
}

/** Whether a statement was said to deny its words, by a word that denies: not where its speaker merely does not think so. */
const isDenial = ({ polarity, chain }: Statement, { text }: Article): boolean => {
  const cue = slice(text, chain.at(-1)?.cue ?? [])
  return polarity === 'denied' && (cue === '' || DENIAL.test(cue))
}

/** How much before a statement may name whom it speaks of, in code units: a sentence or two. */
const BEFORE = 240

/** Farthest behind a cue that its content begins, in code units. */
const REACH = 120

/** Whether a statement was said of another's denial: "she accepted the firm’s [denials] that the dam was cracked". */
function isOfDenial({ chain, content }: Statement, { text }: Article): boolean {
  const end = chain.at(-1)?.cue.at(-1)?.[1]
  const start = content[0]![0]
  return end !== undefined && end < start && start - end <= REACH && /\bdenials?\b/iu.test(text.slice(end, start))
}

/** What an agent does and for whom, in words: "director of the zoo, Marlow Zoo". */
function duties(agent: Agent | undefined, agents: ReadonlyMap<AgentId, Agent>): string | undefined {
  if (!agent) return undefined
  const body = agent.affiliation === undefined ? undefined : agents.get(agent.affiliation)?.name
  return [...(agent.roles ?? []), ...(body === undefined ? [] : [body])].join(', ')
}

/**
 * Reads a statement of an article, whose story is given; `agents` are those of the corpus, `ofOrigin` says how many statements of the
 * article have the same origin, `read` reads texts.
 */
export function said(
  statement: Statement,
  article: Article,
  story: Story,
  agents: ReadonlyMap<AgentId, Agent> = new Map(),
  ofOrigin = 1,
  read: (text: string) => Reading = reading,
): Said {
  const last = statement.chain.at(-1)
  const speaking = last?.agent ? agents.get(last.agent) : undefined
  const speaker = statement.chain.length > 1 ? (speaking?.name ?? last?.name ?? undefined) : undefined
  const denied = isDenial(statement, article)
  const vouched = denied || (statement.polarity === 'affirmed' && !isOfDenial(statement, article))
  const speaksFor = duties(speaking, agents)
  const [start] = statement.content[0]!
  const before = article.text.slice(Math.max(0, start - BEFORE), start)
  const circumstances = { published: article.published, speaker, speaksFor, before, denied, vouched }
  const own = content(read(statement.text), circumstances)
  // One by one: each object that is spread and added to has a shape of its own, which makes reading it slow.
  return {
    text: own.text,
    clause: own.clause,
    reading: own.reading,
    keys: own.keys,
    weight: own.weight,
    voice: own.voice,
    negations: own.negations,
    deniedWords: own.deniedWords,
    unsaid: own.unsaid,
    quantities: own.quantities,
    dates: own.dates,
    published: own.published,
    vouched: own.vouched,
    denied: own.denied,
    memory: own.memory,
    statement,
    origin: last?.agent ?? null,
    ofOrigin,
    story,
  }
}
