import { hasOpposite } from '../text/opposites.js'
import type { Word } from '../text/terms.js'
import type { Content } from './content.js'
import { ROOT, SYNONYM } from './features.js'
import { rootOf } from './partners.js'
import { OPPOSITE } from './shared.js'

/** What two words of a corpus can have in common, each with a number: a stem, a group, a beginning, having an opposite. */
interface Traits {
  /** The numbers of a word's traits. */
  readonly of: (word: Word) => readonly number[]
  /** What the words that share a trait match at most, by its number. */
  readonly worth: readonly number[]
}

function traits(): Traits {
  const numbers = new Map<string, number>()
  const known = new Map<Word, readonly number[]>()
  const worth: number[] = []
  const numberOf = (trait: string, most: number): number => {
    let number = numbers.get(trait)
    if (number === undefined) numbers.set(trait, (number = worth.push(most) - 1))
    return number
  }
  const list = (word: Word): readonly number[] => {
    const found = [numberOf(word.stem, 1)]
    if (!word.number) for (const group of word.groups) found.push(numberOf(`group ${group}`, SYNONYM))
    if (hasOpposite(word)) found.push(numberOf('has an opposite', OPPOSITE))
    const root = rootOf(word)
    if (root !== '') found.push(numberOf(`root ${root}`, ROOT))
    return found
  }
  const of = (word: Word): readonly number[] => {
    let found = known.get(word)
    if (!found) known.set(word, (found = list(word)))
    return found
  }
  return { of, worth }
}

/** A content as numbers. */
interface Numbered {
  /** The traits of each of its words … */
  readonly words: readonly (readonly number[])[]
  /** … what each weighs, and all together … */
  readonly weights: Float64Array
  readonly weight: number
  /** … and the traits of its speaker's name. */
  readonly voice: readonly (readonly number[])[]
}

/**
 * The most that the `dice` of `overlap` can be for two of `all`, by index: never less, but for rounding, and much cheaper. A
 * word is taken to match by every trait that it shares with any word of the other side, the speaker's name included.
 */
export function ceiling(all: readonly Content[]): (a: number, b: number) => number {
  const { of, worth } = traits()
  const numbered = all.map(({ keys, voice, weight }): Numbered => {
    const weights = Float64Array.from(keys, (key) => key.weight)
    return { words: keys.map(({ word }) => of(word)), weights, weight, voice: voice.map(({ word }) => of(word)) }
  })
  const first = new Float64Array(worth.length)
  const second = new Float64Array(worth.length)
  let [stamp, last] = [0, -1]
  let lastStamp = 0
  return (a, b) => {
    const [x, y] = [numbered[a]!, numbered[b]!]
    if (b !== last) mark(second, y, (lastStamp = ++stamp))
    last = b
    mark(first, x, ++stamp)
    const common = most(x, second, lastStamp, worth) + most(y, first, stamp, worth)
    return common / (x.weight + y.weight || 1)
  }
}

function mark(marks: Float64Array, { words, voice }: Numbered, stamp: number): void {
  for (const word of words) for (const trait of word) marks[trait] = stamp
  for (const word of voice) for (const trait of word) marks[trait] = stamp
}

/** Weight of the words of one content that the marked ones of another can match, as well as they can. */
function most({ words, weights }: Numbered, marks: Float64Array, stamp: number, worth: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < words.length; i++) {
    let value = 0
    for (const trait of words[i]!) if (marks[trait] === stamp && worth[trait]! > value) value = worth[trait]!
    sum += value * weights[i]!
  }
  return sum
}
