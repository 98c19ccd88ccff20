import type { Pair } from './pairs.js'
import type { Stretch } from './passages.js'
import type { Shingles } from './shingles.js'
import { SHINGLE } from './shingles.js'
import type { Words } from './words.js'

/** A shingle in more independent texts than this is common wording ("ahead of a meeting with the prime minister"). */
const COMMON = 4
/** Words of plain prose, not of common wording, that a passage needs to show that one text knew the other. */
const TELLING = 10
/** Of a long passage fewer will do: a quotation with the words around it (“…,” the mayor told the board. “…”). */
const LONG = 20
const TELLING_OF_LONG = 4

/** For each place of the index whether its shingle stands in so many independent texts that it shows no copying. */
function commonPlaces(index: Shingles, groupOf: Int32Array): Uint8Array {
  const { bucketStarts, places, textOf } = index
  const common = new Uint8Array(textOf.length)
  for (let bucket = 0; bucket + 1 < bucketStarts.length; bucket++) {
    const own = places.subarray(bucketStarts[bucket]!, bucketStarts[bucket + 1]!)
    if (own.length <= COMMON) continue
    const groups = new Set<number>()
    for (const place of own) {
      groups.add(groupOf[textOf[place]!]!)
      if (groups.size > COMMON) break
    }
    if (groups.size > COMMON) for (const place of own) common[place] = 1
  }
  return common
}

/**
 * Tells which stretches show that one text knew the other: those with ten words of prose at least that are neither
 * names, nor quoted speech that both may have heard, nor wording that many independent texts share; four in a passage of
 * twenty. `groupOf`: the copy group of each text.
 */
export function tellingStretches(
  texts: readonly Words[],
  index: Shingles,
  groupOf: Int32Array,
): (pair: Pair, stretch: Stretch) => boolean {
  const common = commonPlaces(index, groupOf)
  return ({ b }, { bStart, bEnd }) => {
    const { plain, hashes } = texts[b]!
    const first = index.offsets[b]!
    let telling = 0
    let commonUntil = bStart
    for (let i = bStart; i < bEnd; i++) {
      if (i + SHINGLE <= hashes.length && common[first + i]) commonUntil = i + SHINGLE
      if (plain[i] && i >= commonUntil) telling++
    }
    return telling >= (bEnd - bStart >= LONG ? TELLING_OF_LONG : TELLING)
  }
}
