import type { Span } from './span.js'

/** `<article>#a<n>`, n from 1 in the order of the article. */
export type AttributionId = string

/** How sure the words are that the source stands behind the content. */
export type Certainty = 'asserted' | 'hedged' | 'denied'

/**
 * A source, a cue and a content in one article (the terms of PARC and PolNeAR). "Y said, citing X, that c" and "c, said X,
 * quoted by Y" are two attributions of the same content, Y's being the parent of X's.
 */
export interface Attribution {
  readonly id: AttributionId
  /** Id of the article. */
  readonly article: string
  /** The attribution in whose content this one stands; `null` for the outermost. */
  readonly parent: AttributionId | null
  /** The words that name the source; empty where nobody is named. */
  readonly source: readonly Span[]
  /** The words that attribute: `said`, `according to`. Empty for a quotation with neither verb nor colon. */
  readonly cue: readonly Span[]
  /** What is attributed, with a leading *that* and with its quotation marks; never empty. */
  readonly content: readonly Span[]
  /** `document`: the source is a text; `belief`: thought, not said; `other`: wants, feelings, refusals to comment. */
  /** Whom the source told it, where the words say so and it is not the content: `told [Reuters] that`. */
  readonly addressee?: readonly Span[]
  readonly kind: 'speech' | 'document' | 'belief' | 'other'
  /** Whether the content is a quotation, a paraphrase, or a paraphrase with quoted words. */
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly certainty: Certainty
  /** Name of the rule that found it. */
  readonly rule: string
}
