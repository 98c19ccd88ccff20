import type { Content } from './content.js'
import { remembered } from './remembered.js'

/** Words after which a run is no longer. */
const LONGEST = 8

/** The words of a content as they stand, small words too, in lower case. */
const words = remembered(({ reading }: Content): readonly string[] => reading.terms.map(({ word }) => word.lower))

/**
 * How many words in a row two contents have in common, small words too, at most eight: "had [turned down the offer] twice", "they
 * [turned down the offer]". Takes time in proportion to the product of their lengths.
 */
export function longestRun(a: Content, b: Content): number {
  const x = words(a)
  const y = words(b)
  const ends = new Uint8Array(y.length + 1)
  let best = 0
  for (const word of x)
    for (let j = y.length; j > 0; j--) {
      ends[j] = word === y[j - 1] ? Math.min(LONGEST, ends[j - 1]! + 1) : 0
      if (ends[j]! > best) best = ends[j]!
    }
  return best
}
