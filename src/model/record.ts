import type { Agent } from './agent.js'
import type { Article } from './article.js'
import type { Attribution } from './attribution.js'
import type { Claim } from './claim.js'
import type { Issue } from './issue.js'
import type { Relation } from './relation.js'
import type { Relay } from './relay.js'
import type { CopyFamily, Loss, Reuse } from './reuse.js'
import type { Statement } from './statement.js'

/** What `extract` finds in one article; with the article itself it is the record that `hearsay extract` prints. */
export interface Extraction {
  /** Id of the article. */
  readonly article: string
  readonly attributions: readonly Attribution[]
  /** Agents as this article names them, sorted by id; crossref joins them across articles. */
  readonly agents: readonly Agent[]
  /** Attributed statements, in the order of the article. */
  readonly statements: readonly Statement[]
  /**
   * What the publisher says in its own voice, a chain of one link each: candidates, of which crossref keeps those that
   * another article attributes.
   */
  readonly narration: readonly Statement[]
  /** Who carried whose report, as the article says, in its order; missing in records of before. */
  readonly relays?: readonly Relay[]
  readonly issues: readonly Issue[]
}

/** One line of `hearsay extract`: the article's metadata, its text and what was found in it. */
export interface ExtractRecord extends Extraction {
  readonly metadata: Omit<Article, 'id' | 'text' | 'blocks' | 'textOffset'>
  readonly text: string
  readonly textOffset?: number
  readonly blocks: Article['blocks']
}

/** Everything that is known about a set of articles: what `build` writes and the graph is made of. */
export interface Dataset {
  /** Sorted by id, as all lists here. */
  readonly articles: readonly Article[]
  readonly attributions: readonly Attribution[]
  /** Attributed statements, and narration that another article attributes; all with `claim`. */
  readonly statements: readonly Statement[]
  readonly agents: readonly Agent[]
  readonly claims: readonly Claim[]
  readonly relations: readonly Relation[]
  readonly reuse: readonly Reuse[]
  readonly families: readonly CopyFamily[]
  readonly losses: readonly Loss[]
  /** Who carried whose report, as articles say, by article and place; missing where nothing is known of it. */
  readonly relays?: readonly Relay[]
  readonly issues: readonly Issue[]
}
