import { hasOpposite } from '../text/opposites.js'
import type { Word } from '../text/terms.js'
import type { Content } from './content.js'
import { ROOT, SYNONYM } from './features.js'
import { rootOf } from './partners.js'
import type { Key } from './reading.js'
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

/** The words of a text as numbers. */
interface Numbered {
  /** The traits of all words, one word after the other … */
  readonly traits: Int32Array
  /** … where those of each word end … */
  readonly ends: Int32Array
  /** … and what it weighs. */
  readonly weights: Float64Array
}

function numbered(keys: readonly Key[], of: Traits['of']): Numbered {
  const words = keys.map(({ word }) => of(word))
  const ends = new Int32Array(words.length)
  words.forEach((word, i) => (ends[i] = (ends[i - 1] ?? 0) + word.length))
  return { traits: Int32Array.from(words.flat()), ends, weights: Float64Array.from(keys, ({ weight }) => weight) }
}

/**
 * The most that the `dice` of `overlap` can be for two of `all`, by index: never less, but for rounding, and much cheaper. A
 * word is taken to match by every trait that it shares with any word of the other side, the speaker's name included.
 */
export function ceiling(all: readonly Content[]): (a: number, b: number) => number {
  const { of, worth } = traits()
  const own = all.map(({ keys }) => numbered(keys, of))
  const voices = all.map(({ voice }) => (voice.length > 0 ? numbered(voice, of).traits : undefined))
  const worths = Float64Array.from(worth)
  const [inA, inB] = [new Int32Array(worth.length), new Int32Array(worth.length)]
  const mark = (marks: Int32Array, i: number, stamp: number): void => {
    for (const words of [own[i]!.traits, voices[i]])
      if (words) for (let k = 0; k < words.length; k++) marks[words[k]!] = stamp
  }
  let [stamp, marked, markedB] = [0, -1, 0]
  return (a, b) => {
    if (b !== marked) mark(inB, (marked = b), (markedB = ++stamp))
    mark(inA, a, ++stamp)
    const common = most(own[a]!, inB, markedB, worths) + most(own[b]!, inA, stamp, worths)
    return common / (all[a]!.weight + all[b]!.weight || 1)
  }
}

/** Weight of the words of a text that match, as well as they can, words whose traits are marked by `stamp`. */
function most({ traits, ends, weights }: Numbered, marks: Int32Array, stamp: number, worths: Float64Array): number {
  let sum = 0
  for (let i = 0, k = 0; i < ends.length; i++) {
    let value = 0
    for (const end = ends[i]!; k < end; k++) {
      const trait = traits[k]!
      if (marks[trait] === stamp && worths[trait]! > value) value = worths[trait]!
    }
    sum += value * weights[i]!
  }
  return sum
}
