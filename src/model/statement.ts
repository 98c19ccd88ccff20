import type { AgentId } from './agent.js'
import type { AttributionId, Certainty } from './attribution.js'
import type { ClaimId } from './claim.js'
import type { Span } from './span.js'

/** `<article>#s<n>`, n from 1 in the order of the article; narration `<article>#n<n>`. */
export type StatementId = string

/** One agent of a chain with the words that put it there. */
export interface Link {
  /** `null` where nobody is named ("reportedly"). */
  readonly agent: AgentId | null
  /** As the agent is called in full; `null` with `agent`. */
  readonly name: string | null
  /** The words that mention it here, a pronoun among them; empty for the publisher and where nothing here mentions it. */
  readonly mention: readonly Span[]
  /** The words that attribute; empty for the publisher. */
  readonly cue: readonly Span[]
  readonly certainty: Certainty
  /** By anaphora, carried over from before or by copying: not in these words. */
  readonly inferred: boolean
}

/** One content with its chain: who says that who says that … in this article. */
export interface Statement {
  readonly id: StatementId
  /** Id of the article. */
  readonly article: string
  /** Outermost first; empty for what the publisher says in its own voice. */
  readonly attributions: readonly AttributionId[]
  readonly content: readonly Span[]
  /** The words of `content` without a leading *that* and enclosing quotation marks, white space folded. */
  readonly text: string
  /** From the publisher (first, always) to the origin (last). */
  readonly chain: readonly Link[]
  /** True where any link or the content is hedged. */
  readonly hedged: boolean
  /** `denied`: the origin affirms not-`text`. */
  readonly polarity: 'affirmed' | 'denied'
  /** Given by crossref. */
  readonly claim?: ClaimId
}
