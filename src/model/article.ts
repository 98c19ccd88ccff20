import type { Span } from './span.js'

/**
 * What a stretch of an article is. `introduced`: a block that another outlet's words fill ("X summarizes the story as
 * follows:"). `furniture`: banners, bylines, prompts, navigation. `caption`: of a picture. `comment`: by a reader.
 */
export type BlockKind = 'title' | 'body' | 'introduced' | 'caption' | 'furniture' | 'comment'

/** One paragraph or line of an article; blocks are in order, do not overlap and leave out only white space. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** `introduced`: the block that introduces it. */
  readonly lead?: Span
  /** `comment`: running number of the reader's comment in this article, from 1; paragraphs of one comment share it. */
  readonly comment?: number
  /** `comment`: the name the reader gave, where there is one. */
  readonly author?: string
}

/** A document that an outlet published. */
export interface Article {
  /** As given, else the file's name without its ending. */
  readonly id: string
  /** The publisher, by name. `unknown outlet` where nothing says it (with an `Issue`). */
  readonly outlet: string
  readonly title?: string
  readonly byline?: string
  /** EDTF: `2018-05`, `2018-05-29`, or a date with time and offset. Never a guess. */
  readonly published?: string
  readonly url?: string
  /** Outlet from which the publisher says to have it in its metadata (`<source>` or `rel=via` of a feed), by name. */
  readonly via?: string
  /** BCP 47, e.g. `en`. */
  readonly language?: string
  /** Body with the title as its first paragraph; offsets count here. Untouched original, line breaks included. */
  readonly text: string
  /** By how many code units the offsets of the given text were moved, where a title had to be put in front. */
  readonly textOffset?: number
  readonly blocks: readonly Block[]
}
