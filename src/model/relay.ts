import type { AgentId } from './agent.js'
import type { Certainty } from './attribution.js'
import type { Span } from './span.js'

/**
 * One outlet carried what another reported, as an article says in passing: "the Echo's report was picked up by Radio Nord". No
 * claim of its own: it says nothing of what the report says.
 */
export interface Relay {
  /** Id of the article that says so. */
  readonly article: string
  /** Who carried it: an outlet, or outlets named together ("the Nordic press"). */
  readonly by: AgentId
  /** The outlet whose report it is. */
  readonly of: AgentId
  /** The words that name `by`. */
  readonly byMention: readonly Span[]
  /** The words that name the report or its outlet. */
  readonly ofMention: readonly Span[]
  /** The words that say it was carried: `was picked up by`, `reprinted`. */
  readonly cue: readonly Span[]
  readonly certainty: Exclude<Certainty, 'denied'>
}
