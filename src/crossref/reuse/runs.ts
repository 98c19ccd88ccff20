import { SHINGLE, type Shingles } from './shingles.js'
import type { Words } from './words.js'

/** Words in a row that two texts share: `length` words from word `a` of the earlier text and word `b` of the later. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Above this many texts a shingle is taken for boilerplate, or for a text that everybody prints. */
const MANY = 60
/** A crowded shingle is looked at in its first texts and in the ones just before, so that the cost stays linear. */
const PIVOTS = 3
const NEIGHBOURS = 5

/** What one later text shares with the earlier ones: runs by the index of the earlier text, in the order of `b`. */
export interface Shared {
  readonly runs: ReadonlyMap<number, readonly Run[]>
  /** Words of the later text whose shingles are crowded: 1 where so. */
  readonly crowded: Uint8Array
}

/**
 * The runs of at least eight words that text `later` shares with each text before it in `texts`. Overlapping runs of one
 * pair are cut to one: what is found first, from the left, and of several places in the earlier text the longest.
 */
export function sharedRuns(texts: readonly Words[], index: Shingles, later: number): Shared {
  const { offsets, bucketOf, places, bucketStarts, textOf } = index
  const own = texts[later]!.hashes
  const runs = new Map<number, Run[]>()
  const crowded = new Uint8Array(own.length)
  const from = offsets[later]!
  for (let place = from; place < offsets[later + 1]!; place++) {
    const bucket = bucketOf[place]!
    if (bucket < 0) continue
    const b = place - from
    const start = bucketStarts[bucket]!
    const end = firstAtOrAfter(places, start, bucketStarts[bucket + 1]!, from)
    const many = bucketStarts[bucket + 1]! - start > MANY
    if (many) crowded.fill(1, b, b + SHINGLE)
    for (let k = start; k < end; k++) {
      if (many && k === start + PIVOTS) k = Math.max(k, end - NEIGHBOURS)
      const text = textOf[places[k]!]!
      const a = places[k]! - offsets[text]!
      const known = runs.get(text)
      const last = known?.at(-1)
      if (last && b < last.b + last.length && b !== last.b) continue
      const length = common(texts[text]!.hashes, a, own, b)
      if (length < SHINGLE) continue
      if (!known) runs.set(text, [{ a, b, length }])
      else if (last!.b !== b) known.push({ a, b, length })
      else if (length > last!.length) known[known.length - 1] = { a, b, length }
    }
  }
  return { runs, crowded }
}

function firstAtOrAfter(places: Uint32Array, low: number, high: number, place: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (places[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}

function common(x: Uint32Array, i: number, y: Uint32Array, j: number): number {
  let length = 0
  while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length]) length++
  return length
}
