import type { Reading } from '../reading.js'
import { below } from './below.js'
import type { Cast } from './members.js'
import type { Entity } from './entity.js'

/** Where somebody is named. */
export interface Mention {
  readonly offset: number
  readonly who: Entity
}

/** Where somebody was found to be a source; `nested`: within what another says. */
export interface Telling extends Mention {
  readonly nested: boolean
  /** Whether all it did was to ask. */
  readonly asks: boolean
}

/** Who was met where in an article, and how its places stand to each other: what all questions that look back ask. */
export interface Met {
  readonly reading: Reading
  readonly cast: Cast
  /** Mentions of those who were members from the start, in the order of the text. */
  readonly mentions: readonly Mention[]
  /** Sources in the order in which they were resolved; grows. */
  readonly told: Telling[]
  /** Everybody in `told`; grows. */
  readonly spoke: Set<Entity>
  /** Offsets at which the article's own sentences begin, ascending. */
  readonly starts: Int32Array
  /** Index of the mention last before an offset, or -1. */
  readonly mentionBefore: (offset: number) => number
  /** Index of the sentence that an offset stands in, or -1 before the first. */
  readonly sentenceOf: (offset: number) => number
  /** Index of the block of the reading that an offset stands in, or -1 before the first. */
  readonly blockOf: (offset: number) => number
  /** Number of the quotation of some length that an offset stands in, or -1. */
  readonly quoteAt: (offset: number) => number
}

/** Mentions looked at, at most, for one question. */
export const REACH = 60

/** Members of the cast looked through, at most, for one question. */
export const MEMBERS = 1000

/** Who was met in an article before any source is resolved. */
export function met(reading: Reading, cast: Cast): Met {
  const mentions: Mention[] = cast.members
    .flatMap((who) => who.at.map((offset) => ({ offset, who })))
    .sort((a, b) => a.offset - b.offset)
  const starts = Int32Array.from(
    reading.units.filter((unit) => unit.within < 0 && unit.n > 0).map((unit) => reading.start[unit.at[0]!]!),
  ).sort()
  const quoted = reading.quotes.filter((quote) => quote.closed && quote.last - quote.first > 6)
  return {
    reading,
    cast,
    mentions,
    told: [],
    spoke: new Set(),
    starts,
    mentionBefore: (offset) => below(mentions.length, (i) => mentions[i]!.offset, offset),
    sentenceOf: (offset) => below(starts.length, (i) => starts[i]!, offset + 1),
    blockOf: (offset) => below(reading.blocks.length, (i) => reading.blocks[i]!.span[0], offset + 1),
    quoteAt: (offset) => {
      const i = below(quoted.length, (k) => quoted[k]!.start, offset)
      return i >= 0 && offset < quoted[i]!.end ? i : -1
    },
  }
}
