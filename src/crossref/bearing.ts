import type { RelationType, Span } from '../model/index.js'
import { agreeOnTopic } from './agreement.js'
import { overlap, type Overlap } from './alike.js'
import type { Clash } from './clashes/index.js'
import type { Content } from './content.js'
import { likeness } from './features.js'

/** What two contents must have in common, besides the words that clash, for the clash to be one about the same thing. */
interface Bar {
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
  place: [{ dice: 0.5, contained: 0.65, words: 2 }],
  role: [{ dice: 0.1, contained: 0.15, words: 1 }],
  actor: [{ dice: 0.3, contained: 0.4, words: 1 }],
}

/** The bars where a speaker denies the words as a whole. */
const DENIED: readonly Bar[] = [{ dice: 0.4, contained: 0.5, words: 2 }]

/** From which strength on the words themselves say that they answer the other side … */
const CERTAIN = 0.95
/** … so that little else need be common. */
const EXPLICIT: readonly Bar[] = [{ dice: 0.1, contained: 0.15, words: 1 }]

/** Types of which the two contents must also say something of the same. */
const STRICT: ReadonlySet<RelationType> = new Set(['denial', 'antonym', 'date', 'number'])

/** A content that asks, wishes or supposes instead of saying: "whether the bridge will hold", "to resign". */
const NOT_SAID = /\?\s*["”’]?$|^(?:why|whether|if|how|what|when|who|where|to) /iu
/** A content that says what ought to be. */
const OUGHT = /\b(?:should|must|ought|needs? to|has to|have to|had to|would have to|want(?:s|ed)? to|let[’']s)\b/iu

/** A content without the words of a clash, as far as the other side lacks them; `numbers`: without any number. */
const without = (content: Content, span: Span, other: Content, numbers: boolean): Content => {
  const keys = content.keys.filter((key) => {
    if (numbers && key.word.number) return false
    const inside = span[0] <= key.span[0] && key.span[1] <= span[1]
    return !inside || other.keys.some((candidate) => likeness(key, candidate) > 0)
  })
  return { ...content, keys, weight: keys.reduce((sum, { weight }) => sum + weight, 0) }
}

const rest = (a: Content, b: Content, { type, a: inA, b: inB }: Clash): Overlap =>
  type === 'denial'
    ? overlap(a, b)
    : overlap(without(a, inA, b, type === 'number'), without(b, inB, a, type === 'number'))

const barsFor = (a: Content, b: Content, { strength, type }: Clash): readonly Bar[] =>
  strength >= CERTAIN ? EXPLICIT : a.denied !== b.denied ? DENIED : BARS[type]

/**
 * How sure it is, in [0, 1], that a clash is one about the same thing: by what the two contents have in common besides the
 * words that clash. 0 where it is too little, or where one of them says nothing that could be true.
 */
export function bearing(a: Content, b: Content, clash: Clash): number {
  if (NOT_SAID.test(a.text) || NOT_SAID.test(b.text) || OUGHT.test(a.text) !== OUGHT.test(b.text)) return 0
  const { dice, contained, words } = rest(a, b, clash)
  const bars = barsFor(a, b, clash)
  if (!bars.some((bar) => dice >= bar.dice && contained >= bar.contained && words >= bar.words)) return 0
  if (STRICT.has(clash.type) && clash.strength < CERTAIN && !agreeOnTopic(a, b, clash.type !== 'number')) return 0
  const common = 0.5 * dice + 0.5 * contained
  return clash.strength * (clash.strength >= CERTAIN ? 0.4 + 0.6 * common : common)
}
