import type { RelationType } from '../model/index.js'
import type { Clash } from './clashes/index.js'
import type { Content } from './content.js'

/** What two contents must have in common, besides the words that clash, for the clash to be one about the same thing. */
export interface Bar {
  /** Least share of both that is common. */
  readonly dice: number
  /** Least share of the shorter that is common. */
  readonly contained: number
  /** Least number of common words. */
  readonly words: number
}

const BARS: Readonly<Record<RelationType, readonly Bar[]>> = {
  number: [{ dice: 0.42, contained: 0.5, words: 2 }],
  denial: [
    { dice: 0.5, contained: 0.65, words: 2 },
    { dice: 0.45, contained: 0.5, words: 4 },
  ],
  date: [{ dice: 0.6, contained: 0.75, words: 2 }],
  antonym: [{ dice: 0.45, contained: 0.6, words: 1 }],
  place: [{ dice: 0.4, contained: 0.65, words: 2 }],
  role: [{ dice: 0.1, contained: 0.15, words: 1 }],
  actor: [{ dice: 0.3, contained: 0.4, words: 1 }],
}

/** The bars where a speaker denies the words as a whole. */
const DENIED: readonly Bar[] = [{ dice: 0.4, contained: 0.5, words: 2 }]

/** From which strength on the words themselves say that they answer the other side … */
export const CERTAIN = 0.95
/** … so that little else need be common. */
const EXPLICIT: readonly Bar[] = [{ dice: 0.1, contained: 0.15, words: 1 }]

/** "There were [never fewer than] three guards" speaks of every time, and so of any that the other side means. */
const ALWAYS = /\b(?:never|always)\b[^,;.]{0,30}\b(?:fewer|less|more) than\b|\balways\b[^,;.]{0,20}\bat least\b/iu
const OF_ALWAYS: readonly Bar[] = [{ dice: 0.25, contained: 0.35, words: 1 }]

/** "I have [never] sold a boat" denies every sale, so that the deed and the doer are enough. */
const NEVER = /\bnever\b(?! been)/iu
const OF_NEVER: readonly Bar[] = [...BARS.denial, { dice: 0.3, contained: 0.33, words: 1 }]

/** The bars for a clash of two contents, any of which is enough. */
export function barsFor(a: Content, b: Content, { denier, strength, type }: Clash): readonly Bar[] {
  if (strength >= CERTAIN) return EXPLICIT
  if (a.denied !== b.denied) return DENIED
  if (type === 'number' && (ALWAYS.test(a.text) || ALWAYS.test(b.text))) return OF_ALWAYS
  if (denier !== undefined && NEVER.test((denier === 'a' ? a : b).text)) return OF_NEVER
  return BARS[type]
}
