import type { Content } from './content.js'
import { hash } from './hash.js'
import { remembered } from './remembered.js'

/** Words after which a run is no longer. */
export const LONGEST = 8

/** The words of a content as they stand, small words too, by their hashes. */
const hashes = remembered(({ reading }: Content): readonly number[] =>
  reading.terms.map(({ word }) => hash(word.lower)),
)

/**
 * How many words in a row two contents have in common, small words too, at most eight: "had [turned down the offer] twice", "they
 * [turned down the offer]". Takes time in proportion to the product of their lengths.
 */
export function longestRun(a: Content, b: Content): number {
  const [x, y] = [hashes(a), hashes(b)]
  const same = (i: number, j: number): boolean =>
    x[i] === y[j] && a.reading.terms[i]!.word.lower === b.reading.terms[j]!.word.lower
  let best = 0
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < y.length; j++) {
      if (x[i] !== y[j] || !same(i, j) || (i > 0 && j > 0 && same(i - 1, j - 1))) continue
      let length = 1
      while (length < LONGEST && i + length < x.length && j + length < y.length && same(i + length, j + length))
        length++
      if (length > best) best = length
    }
  return best
}
