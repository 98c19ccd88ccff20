import type { AgentId, ClaimId, StatementId } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { facts } from './facts.js'
import { statementsOf } from './first-report.js'

/** One event in the life of a claim. */
export interface TimelineEntry {
  /** `published`: an outlet's article says it; `heard`: the first article through which we hear of an agent having it. */
  readonly kind: 'published' | 'heard'
  /** EDTF date of the article; missing where it has none. */
  readonly date?: string
  readonly agent: AgentId
  readonly article: string
  readonly statement: StatementId
}

/**
 * The life of a claim in order of time, undated last: every article that publishes it, and with it the agents that are heard of
 * for the first time (they had it by then). Throws `unknown-claim`.
 */
export function timeline(graph: HearsayGraph, claim: ClaimId): readonly TimelineEntry[] {
  const { statements } = facts(graph)
  const heard = new Set<AgentId>()
  const published = new Set<string>()
  return statementsOf(graph, claim).flatMap(({ statement, article, published: date }) => {
    const entries: TimelineEntry[] = []
    for (const [i, { agent }] of statements.get(statement)!.chain.entries()) {
      if (agent === null) continue
      const fresh = i === 0 ? !published.has(article) : !heard.has(agent)
      heard.add(agent)
      if (i === 0) published.add(article)
      const kind = i === 0 ? 'published' : 'heard'
      if (fresh) entries.push({ kind, ...(date === undefined ? {} : { date }), agent, article, statement })
    }
    return entries
  })
}
