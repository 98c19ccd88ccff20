import type { ClaimId } from './claim.js'
import type { Span } from './span.js'
import type { StatementId } from './statement.js'

/** A passage that stands in two articles, word for word or nearly. */
export interface Passage {
  /** Place in the text of the earlier article. */
  readonly a: Span
  /** Place in the text of the later article. */
  readonly b: Span
  /** Words that both share, in tokens. */
  readonly words: number
  /** Whether every word is the same; otherwise a few were changed. */
  readonly verbatim: boolean
  /** Whether, of all earlier articles with these words, `a` is the likeliest to have been copied: each word of b once. */
  readonly nearest?: boolean
  /** Numbers that b has changed, added or dropped, with the words on both sides; left out where there are none. */
  readonly numbers?: readonly { readonly a: Span; readonly b: Span }[]
}

/** The same wording in two articles. */
export interface Reuse {
  /** Id of the earlier article; where no date says so, the one whose id sorts first. */
  readonly a: string
  /** Id of the later article. */
  readonly b: string
  /** Whether dates say that `a` came first. */
  readonly ordered: boolean
  readonly passages: readonly Passage[]
  /** Share of a's body words that stand in b, in [0, 1]. */
  readonly containedA: number
  /** Share of b's body words that stand in a, in [0, 1]. */
  readonly containedB: number
  /** Whether b as a whole is taken for a copy of a (or a of b where no date orders them): `a` is its likeliest source. */
  readonly copy?: boolean
  /** Whether b names a's outlet, or a common agency, as its source: a copy anywhere, else at each passage. */
  readonly credited: boolean
}

/** Articles that are copies of one text and count as one voice. */
export interface CopyFamily {
  /** `family:<id of its earliest article>`. */
  readonly id: string
  /** Ids in order of publication, then id; two at least. */
  readonly articles: readonly string[]
  /** News agency that a mark in head or tail names, by name. */
  readonly agency?: string
}

/** Something that a retelling dropped or changed between two statements of one claim. */
export interface Loss {
  /** `hedge` dropped, `attribution` dropped, an unnamed `source` turned into a fact, a `number` changed. */
  readonly kind: 'hedge' | 'attribution' | 'source' | 'number'
  readonly claim: ClaimId
  /** The statement that still has it. */
  readonly from: StatementId
  /** The later statement that lost or changed it. */
  readonly to: StatementId
  /** Statements of later articles that have it from `to`: its descendants. Sorted; left out where there are none. */
  readonly carried?: readonly StatementId[]
  /** One sentence for a reader. */
  readonly why: string
}
