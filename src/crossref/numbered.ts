import { hasOpposite } from '../text/opposites.js'
import type { Word } from '../text/terms.js'
import type { Content } from './content.js'
import { ROOT, SYNONYM } from './features.js'
import { NO_ROOT, rootOf } from './partners.js'
import { OPPOSITE } from './shared.js'

/** The words of many contents as numbers, one content after the other in arrays of their own. */
export interface Numbered {
  /** Where the words of each content begin; one more entry than contents. */
  readonly words: Int32Array
  /** What each word weighs. */
  readonly weights: Float64Array
  /** Where the traits of each word begin; one more entry than words. */
  readonly starts: Int32Array
  /** What each word can have in common with others: numbers of its stem, its groups, its beginning, having an opposite. */
  readonly traits: Int32Array
  /** Where the traits of what each content says by its speaker's name begin; one more entry than contents. */
  readonly voices: Int32Array
  readonly voiceTraits: Int32Array
  /** What words that share a trait match at most, by its number. */
  readonly worth: Float64Array
}

/** Numbers the traits of words as they are met. */
interface Traits {
  readonly of: (word: Word) => readonly number[]
  readonly worth: readonly number[]
}

function newTraits(): Traits {
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
    if (root !== NO_ROOT) found.push(numberOf(`root ${root}`, ROOT))
    return found
  }
  const of = (word: Word): readonly number[] => {
    let found = known.get(word)
    if (!found) known.set(word, (found = list(word)))
    return found
  }
  return { of, worth }
}

/** Numbers the words of those of `all` that count; the others have none. */
export function numbered(all: readonly Content[], counts: readonly boolean[]): Numbered {
  const { of, worth } = newTraits()
  const [words, weights, starts, traits, voices, voiceTraits]: number[][] = [[0], [], [0], [], [0], []]
  all.forEach((one, i) => {
    if (counts[i]) {
      for (const { word, weight } of one.keys) {
        for (const trait of of(word)) traits!.push(trait)
        starts!.push(traits!.length)
        weights!.push(weight)
      }
      for (const { word } of one.voice) for (const trait of of(word)) voiceTraits!.push(trait)
    }
    words!.push(weights!.length)
    voices!.push(voiceTraits!.length)
  })
  return {
    words: Int32Array.from(words!),
    weights: Float64Array.from(weights!),
    starts: Int32Array.from(starts!),
    traits: Int32Array.from(traits!),
    voices: Int32Array.from(voices!),
    voiceTraits: Int32Array.from(voiceTraits!),
    worth: Float64Array.from(worth),
  }
}
