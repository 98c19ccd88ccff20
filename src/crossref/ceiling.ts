import type { Content } from './content.js'
import { numbered } from './numbered.js'
import type { Bounds } from './shared.js'

/** How much two contents of a corpus can have in common: never less, but for rounding, than they have, and much cheaper. */
export interface Ceiling {
  /** The most that the `dice` of `overlap` can be for two contents, by index. */
  readonly most: (a: number, b: number) => number
  /** How well each of their words can match at most, for the two that `most` was last asked for. */
  readonly atMost: Bounds
}

/** Words of one content by trait: the entries of a trait are a list from `first` along `next`, and name words. */
interface Marked {
  /** By trait: the stamp of the content that had it last … */
  readonly stamps: Int32Array
  /** … and the trait's first entry in that, −1 where only the speaker's name has it. */
  readonly first: Int32Array
  readonly next: Int32Array
  readonly words: Int32Array
}

const longest = (starts: Int32Array): number =>
  starts.reduce((most, start, i) => Math.max(most, start - (starts[i - 1] ?? 0)), 0)

/**
 * The ceiling of those of `all` that count. A word is taken to match by every trait that it shares with any word of the other side,
 * the speaker's name included. Quickest where many pairs in a row have the same `b`.
 */
export function ceiling(all: readonly Content[], counts: readonly boolean[] = all.map(() => true)): Ceiling {
  const { words, weights, starts, traits, voices, voiceTraits, worth } = numbered(all, counts)
  const totals = Float64Array.from(all, ({ weight }) => weight)
  const size = longest(words)
  const [inA, inB] = [new Float64Array(size), new Float64Array(size)]
  const entries = longest(words.map((word) => starts[word]!))
  const marked: Marked = {
    stamps: new Int32Array(worth.length),
    first: new Int32Array(worth.length),
    next: new Int32Array(entries),
    words: new Int32Array(entries),
  }
  let [stamp, last] = [0, -1]
  const mark = (b: number): void => {
    const { stamps, first, next } = marked
    stamp++
    const from = words[b]!
    const start = starts[from]!
    for (let word = from; word < words[b + 1]!; word++)
      for (let k = starts[word]!; k < starts[word + 1]!; k++) {
        const trait = traits[k]!
        next[k - start] = stamps[trait] === stamp ? first[trait]! : -1
        marked.words[k - start] = word - from
        stamps[trait] = stamp
        first[trait] = k - start
      }
    for (let k = voices[b]!; k < voices[b + 1]!; k++) {
      const trait = voiceTraits[k]!
      if (stamps[trait] !== stamp) first[trait] = -1
      stamps[trait] = stamp
    }
  }
  /** Raises the words of `b` that have a trait to what it is worth. */
  const raise = (trait: number): number => {
    const value = worth[trait]!
    for (let entry = marked.first[trait]!; entry >= 0; entry = marked.next[entry]!)
      if (inB[marked.words[entry]!]! < value) inB[marked.words[entry]!] = value
    return value
  }
  const most = (a: number, b: number): number => {
    if (b !== last) mark((last = b))
    const { stamps } = marked
    const [fromA, toA, fromB, toB] = [words[a]!, words[a + 1]!, words[b]!, words[b + 1]!]
    inB.fill(0, 0, toB - fromB)
    let common = 0
    for (let word = fromA; word < toA; word++) {
      let value = 0
      for (let k = starts[word]!; k < starts[word + 1]!; k++)
        if (stamps[traits[k]!] === stamp) value = Math.max(value, raise(traits[k]!))
      inA[word - fromA] = value
      common += value * weights[word]!
    }
    for (let k = voices[a]!; k < voices[a + 1]!; k++) if (stamps[voiceTraits[k]!] === stamp) raise(voiceTraits[k]!)
    for (let word = fromB; word < toB; word++) common += inB[word - fromB]! * weights[word]!
    return common / (totals[a]! + totals[b]! || 1)
  }
  return { most, atMost: { inA, inB } }
}
