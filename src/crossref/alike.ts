import type { Content } from './content.js'
import { likeness } from './features.js'
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

const best = (key: Key, others: readonly Key[]): number => {
  let value = 0
  for (const other of others) {
    const found = likeness(key, other)
    if (found === 1) return 1
    if (found > value) value = found
  }
  return value
}

function covered(keys: readonly Key[], other: Content): { weight: number; words: number } {
  let weight = 0
  let words = 0
  for (const key of keys) {
    const value = Math.max(best(key, other.keys), other.voice.length > 0 ? VOICE * best(key, other.voice) : 0)
    weight += value * key.weight
    if (value > 0.5) words++
  }
  return { weight, words }
}

/** How much of the words of two statements is common; a speaker's name counts where the words leave it out. */
export function overlap(a: Content, b: Content): Overlap {
  const inA = covered(a.keys, b)
  const inB = covered(b.keys, a)
  return {
    dice: (inA.weight + inB.weight) / (a.weight + b.weight || 1),
    contained: Math.max(inA.weight / (a.weight || 1), inB.weight / (b.weight || 1)),
    mass: Math.min(inA.weight, inB.weight),
    words: Math.min(inA.words, inB.words),
  }
}

/** Share of `dice` in the mean with `contained`. */
const DICE = 0.8
/** Common weight at which an overlap counts half: one common word proves little. */
const HALF = 3
/** What a common origin adds. */
const ORIGIN = 0.15
/** What a common quantity adds. */
const QUANTITY = 0.1
/** Where two articles are not on one story, only what is said in nearly the same words, this much of them, is the same claim. */
const VERBATIM = { dice: 0.85, mass: 25 }

/** How sure it is, in [0, 1], that two statements speak of the same thing, be it to deny it. Symmetric. */
export function alike(a: Said, b: Said): number {
  const { dice, contained, mass, words } = overlap(a, b)
  if (mass === 0 || (words < 2 && dice < 1)) return 0
  if (!onOneStory(a.story, b.story) && (dice < VERBATIM.dice || mass < VERBATIM.mass)) return 0
  const shared = (DICE * dice + (1 - DICE) * contained) * (mass / (mass + HALF))
  const origin = a.origin !== null && a.origin === b.origin ? ORIGIN : 0
  const quantity = a
    .quantities()
    .some((p) => b.quantities().some((q) => p.low === q.low && p.measure === q.measure && p.low > 1))
  return Math.min(1, shared + origin + (quantity ? QUANTITY : 0))
}
