import type { AgentId } from './agent.js'
import type { ClaimId } from './claim.js'
import type { Span } from './span.js'
import type { StatementId } from './statement.js'

/** In what two claims differ. */
export type RelationType = 'denial' | 'number' | 'date' | 'place' | 'role' | 'actor' | 'antonym'

/** One side of a relation: a statement that shows it, the words that clash and who holds it. */
export interface RelationSide {
  readonly statement: StatementId
  /** The words of this side that clash with the other's, in its article's text. */
  readonly words: readonly Span[]
  /** Who stands behind this side: the origins of its chains, never those who merely report it. */
  readonly holders: readonly AgentId[]
}

/** Between two claims about the same event: both cannot hold (`contradicts`), or b is an update of a (`supersedes`). */
export interface Relation {
  readonly kind: 'contradicts' | 'supersedes'
  readonly type: RelationType
  /** The claim reported later. */
  readonly a: ClaimId
  /** The claim reported earlier. */
  readonly b: ClaimId
  /** Confidence in [0, 1]. */
  readonly score: number
  /** One sentence for a reader. */
  readonly why: string
  readonly evidence: { readonly a: RelationSide; readonly b: RelationSide }
}
