import type { Content } from './content.js'
import { partnersOf } from './partners.js'
import { shared, type Shared } from './shared.js'

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

/** What each content word of a statement weighs, in the order of its keys. */
export type Weights = readonly number[]

/** A match above this is a word with a partner. */
const PARTNER = 0.4

function sumOf(weights: Weights): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]!
  return sum
}

/** How much of the words of two statements is common, by how well they match and what they weigh. */
export function tally({ inA, inB }: Shared, a: Weights, b: Weights): Overlap {
  const x = covered(inA, a)
  const y = covered(inB, b)
  const [ofA, ofB] = [sumOf(a), sumOf(b)]
  return {
    dice: (x.weight + y.weight) / (ofA + ofB || 1),
    contained: Math.max(x.weight / (ofA || 1), y.weight / (ofB || 1)),
    mass: Math.min(x.weight, y.weight),
    words: Math.min(x.words, y.words),
  }
}

function covered(values: readonly number[], weights: Weights): { weight: number; words: number } {
  let weight = 0
  let words = 0
  for (let i = 0; i < values.length; i++) {
    weight += values[i]! * weights[i]!
    if (values[i]! > PARTNER) words++
  }
  return { weight, words }
}

/** What the content words of a statement weigh by themselves. */
export const ownWeights = (content: Content): Weights => partnersOf(content).weights

/** How much of the words of two statements is common; a speaker's name counts where the words leave it out. */
export const overlap = (a: Content, b: Content): Overlap => tally(shared(a, b), ownWeights(a), ownWeights(b))
