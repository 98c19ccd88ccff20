import type { Words } from './words.js'

/** Words in a row that two texts must share before anything is looked at: the usual 8 of text-reuse work. */
export const SHINGLE = 8

/** Where every run of eight words occurs, over all texts: an inverted index in typed arrays, exact but for 32-bit hashes. */
export interface Shingles {
  /** First place of each text in the arrays below; a text of n words has n − 7 places, or none. */
  readonly offsets: Uint32Array
  /** Bucket of each place; −1 where no other place has the same shingle. */
  readonly bucketOf: Int32Array
  /** Places, bucket by bucket, ascending within each. */
  readonly places: Uint32Array
  /** Start of each bucket in `places`; one more entry than buckets. */
  readonly bucketStarts: Uint32Array
  /** Text of each place. */
  readonly textOf: Uint32Array
}

const BASE = 0x9e3779b1

function hashInto(hashes: Uint32Array, out: Uint32Array, offset: number): void {
  let top = 1
  for (let k = 1; k < SHINGLE; k++) top = Math.imul(top, BASE)
  let hash = 0
  for (let i = 0; i < hashes.length; i++) {
    if (i >= SHINGLE) hash = (hash - Math.imul(hashes[i - SHINGLE]!, top)) | 0
    hash = (Math.imul(hash, BASE) + hashes[i]!) | 0
    if (i >= SHINGLE - 1) out[offset + i - SHINGLE + 1] = hash ^ (hash >>> 15)
  }
}

/** Places in the order of their hashes, those of one hash ascending: radix sort in two passes of 16 bits. */
function sortByHash(hashes: Uint32Array): Uint32Array {
  let from = new Uint32Array(hashes.length).map((_, place) => place)
  let to = new Uint32Array(hashes.length)
  for (const shift of [0, 16]) {
    const counts = new Uint32Array(0x10001)
    for (const hash of hashes) counts[((hash >>> shift) & 0xffff) + 1]!++
    for (let digit = 1; digit <= 0x10000; digit++) counts[digit]! += counts[digit - 1]!
    for (const place of from) to[counts[(hashes[place]! >>> shift) & 0xffff]!++] = place
    ;[from, to] = [to, from]
  }
  return from
}

/** Indexes all shingles of `texts`. Linear in the number of words; about 20 bytes a word. */
export function shingles(texts: readonly Words[]): Shingles {
  const offsets = new Uint32Array(texts.length + 1)
  texts.forEach(({ hashes }, t) => {
    offsets[t + 1] = offsets[t]! + Math.max(0, hashes.length - SHINGLE + 1)
  })
  const total = offsets[texts.length]!
  const hashes = new Uint32Array(total)
  const textOf = new Uint32Array(total)
  texts.forEach((text, t) => {
    hashInto(text.hashes, hashes, offsets[t]!)
    textOf.fill(t, offsets[t]!, offsets[t + 1]!)
  })
  const sorted = sortByHash(hashes)
  const bucketOf = new Int32Array(total).fill(-1)
  const starts: number[] = []
  let kept = 0
  for (let from = 0, to = 0; from < total; from = to) {
    const hash = hashes[sorted[from]!]!
    while (to < total && hashes[sorted[to]!] === hash) to++
    if (to - from < 2) continue
    for (let k = from; k < to; k++) bucketOf[sorted[k]!] = starts.length
    starts.push(kept)
    sorted.copyWithin(kept, from, to)
    kept += to - from
  }
  starts.push(kept)
  return { offsets, bucketOf, places: sorted.slice(0, kept), bucketStarts: Uint32Array.from(starts), textOf }
}
