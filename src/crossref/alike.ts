import { hasOpposite, opposite } from '../text/opposites.js'
import type { Content } from './content.js'
import { isUnder } from './denied.js'
import { likeness } from './features.js'
import { distinct } from './modifiers.js'
import { saysOught } from './ought.js'
import { partner, partners, reweighed } from './partners.js'
import type { Key } from './reading.js'
import type { Said } from './said.js'
import { onOneStory } from './story.js'

/** How much of the words of two statements is common. */
export interface Overlap {
  /** Share of both that is common, in [0, 1]. */
  readonly dice: number
  /** Share of the shorter that stands in the longer, in [0, 1]. */
  readonly contained: number
  /** Weight of what is common, of the side that has less of it. */
  readonly mass: number
  /** Words of the one with a partner in the other, of the side that has fewer. */
  readonly words: number
}

/** What a match with the speaker's name is worth, beside one with the words themselves. */
const VOICE = 0.6

const spoken = (key: Key, voice: readonly Key[]): number =>
  voice.reduce((best, other) => Math.max(best, VOICE * likeness(key, other)), 0)

/** What opposites count, one of them denied: "did not stay" and "left". */
const OPPOSITE = 0.7

/** Whether a word says with a negation what the other side says without: "must [leave]", "there is no [place]". */
const turned = (key: Key, one: Content, other: Content): boolean =>
  hasOpposite(key.word) &&
  other.keys.some(
    (candidate) =>
      opposite(key.word, candidate.word) &&
      isUnder(one.text, one.negations, key) !== isUnder(other.text, other.negations, candidate),
  )

function covered(a: Content, b: Content): { weight: number; words: number } {
  const from = partners(a.keys)
  const to = partners(b.keys)
  let weight = 0
  let words = 0
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i]!
    let value = partner(from, i, to)
    if (value < VOICE && b.voice.length > 0) value = Math.max(value, spoken(key, b.voice))
    if (value < OPPOSITE && turned(key, a, b)) value = OPPOSITE
    weight += value * key.weight
    if (value > 0.4) words++
  }
  return { weight, words }
}

/** How much of the words of two statements is common; a speaker's name counts where the words leave it out. */
export function overlap(a: Content, b: Content): Overlap {
  const inA = covered(a, b)
  const inB = covered(b, a)
  return {
    dice: (inA.weight + inB.weight) / (a.weight + b.weight || 1),
    contained: Math.max(inA.weight / (a.weight || 1), inB.weight / (b.weight || 1)),
    mass: Math.min(inA.weight, inB.weight),
    words: Math.min(inA.words, inB.words),
  }
}

/** Share of `dice` in the mean with `contained`. */
const DICE = 0.85
/** Common weight at which an overlap counts half: one common word proves little. */
const HALF = 2
/** What a common origin adds. */
const ORIGIN = 0.18
/** What a common quantity adds. */
const QUANTITY = 0.1
/** How much less a name says within a story, where the same names stand in every sentence. */
const NAME = 0.7
/** How fast a word loses weight that both articles repeat. */
const TOPIC = 0.8
/** Share of the score that words besides names must earn. */
const PLAIN = 0.3
/** Fewer words in common besides names than this prove nothing, unless so much is in common. */
const FEW = 2
const SURE = 0.3
/** What is left where one says what is and the other what ought to be. */
const OTHER_MOOD = 0.75
/** What is left where a common word means two things: "American team" and "Russian team", "North Korea" and "South Korea". */
const KINDS = { no: 1, kind: 0.75, name: 0.3 } as const
/** Where two articles are not on one story, only what is said in nearly the same words, this much of them, is the same claim. */
const VERBATIM = { dice: 0.85, mass: 18 }

/** The words of a statement weighed against another's, for their two articles. */
const weighed = (a: Said, b: Said): Said => {
  const keys = a.keys.map((key) => {
    const repeated = Math.min(a.story.topics.get(key.word.stem) ?? 0, b.story.topics.get(key.word.stem) ?? 0)
    return { ...key, weight: (key.weight * (key.name ? NAME : 1)) / (1 + TOPIC * Math.log(1 + repeated)) }
  })
  reweighed(keys, partners(a.keys))
  return { ...a, keys, weight: keys.reduce((sum, { weight }) => sum + weight, 0) }
}

const plain = (content: Said): Said => {
  const keys = content.keys.filter(({ name }) => !name)
  reweighed(keys, partners(content.keys).plain())
  return { ...content, keys, weight: keys.reduce((sum, { weight }) => sum + weight, 0) }
}

/** How sure it is, in [0, 1], that two statements say the same, leaving aside what parts them. Symmetric. */
export function alike(a: Said, b: Said): number {
  const bare = overlap(a, b)
  if (bare.mass === 0 || (bare.words < 2 && bare.dice < 1)) return 0
  const x = weighed(a, b)
  const y = weighed(b, a)
  const { dice, contained, mass } = overlap(x, y)
  if (!onOneStory(a.story, b.story) && (dice < VERBATIM.dice || mass < VERBATIM.mass)) return 0
  const events = overlap(plain(x), plain(y))
  if (events.words < FEW && dice < SURE) return 0
  const shared = (DICE * dice + (1 - DICE) * contained) * (mass / (mass + HALF)) * (1 - PLAIN + PLAIN * events.dice)
  const origin = a.origin !== null && a.origin === b.origin && events.dice > 0 ? ORIGIN : 0
  const quantity = a
    .quantities()
    .some((p) => b.quantities().some((q) => p.low === q.low && p.measure === q.measure && p.low > 1))
  const mood = saysOught(a) === saysOught(b) ? 1 : OTHER_MOOD
  const kind = KINDS[distinct(a, b)]
  return Math.min(1, kind * mood * (shared + origin + (quantity ? QUANTITY : 0)))
}
