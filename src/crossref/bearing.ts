import type { RelationType, Span } from '../model/index.js'
import { overlap, type Overlap } from './alike.js'
import type { Clash } from './clashes/index.js'
import type { Content } from './content.js'

/** What two contents must have in common, besides the words that clash, for the clash to be one about the same thing. */
interface Bar {
  /** Least share of both that is common. */
  readonly dice: number
  /** Least share of the shorter that is common. */
  readonly contained: number
  /** Least number of common words. */
  readonly words: number
}

const BARS: Readonly<Record<RelationType, Bar>> = {
  number: { dice: 0.35, contained: 0.5, words: 2 },
  denial: { dice: 0.5, contained: 0.65, words: 2 },
  date: { dice: 0.6, contained: 0.75, words: 2 },
  antonym: { dice: 0.45, contained: 0.6, words: 1 },
  place: { dice: 0.3, contained: 0.4, words: 1 },
  role: { dice: 0.3, contained: 0.4, words: 1 },
  actor: { dice: 0.3, contained: 0.4, words: 1 },
}

/** From which strength on the words themselves say that they answer the other side … */
const CERTAIN = 0.95
/** … so that little else need be common. */
const EXPLICIT: Bar = { dice: 0.1, contained: 0.15, words: 1 }

/** A content that asks, wishes or supposes instead of saying: "whether the bridge will hold", "to resign". */
const NOT_SAID = /\?\s*["”’]?$|^(?:why|whether|if|how|what|when|who|where|to) /iu
/** A content that says what ought to be. */
const OUGHT = /\b(?:should|must|ought|needs? to|has to|have to|had to|would have to|want(?:s|ed)? to|let[’']s)\b/iu

const without = (content: Content, span: Span, numbers: boolean): Content => {
  const keys = content.keys.filter(
    (key) => !(span[0] <= key.span[0] && key.span[1] <= span[1]) && !(numbers && key.word.number),
  )
  return { ...content, keys, weight: keys.reduce((sum, { weight }) => sum + weight, 0) }
}

const rest = (a: Content, b: Content, clash: Clash): Overlap =>
  clash.type === 'denial'
    ? overlap(a, b)
    : overlap(without(a, clash.a, clash.type === 'number'), without(b, clash.b, clash.type === 'number'))

/**
 * How sure it is, in [0, 1], that a clash is one about the same thing: by what the two contents have in common besides the
 * words that clash. 0 where it is too little, or where one of them says nothing that could be true.
 */
export function bearing(a: Content, b: Content, clash: Clash): number {
  if (NOT_SAID.test(a.text) || NOT_SAID.test(b.text) || OUGHT.test(a.text) !== OUGHT.test(b.text)) return 0
  const bar = clash.strength >= CERTAIN ? EXPLICIT : BARS[clash.type]
  const { dice, contained, words } = rest(a, b, clash)
  if (dice < bar.dice || contained < bar.contained || words < bar.words) return 0
  return clash.strength * (0.5 * dice + 0.5 * contained)
}
