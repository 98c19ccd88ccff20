import { ANTONYMS } from '../lexicon/antonyms.js'
import { keyOf } from './groups.js'
import type { Word } from './terms.js'

/** The sides of the table by word: a number each, of which the last bit tells the two sides of a line apart. */
const SIDES: ReadonlyMap<string, readonly number[]> = (() => {
  const sides = new Map<string, number[]>()
  ANTONYMS.forEach((line, n) => {
    for (const side of [0, 1] as const)
      for (const key of new Set(line[side].map(keyOf))) sides.set(key, [...(sides.get(key) ?? []), 2 * n + side])
  })
  return sides
})()
const NONE: readonly number[] = []

/** A number for each side of the table on which a word stands: words with a number in common say much the same. */
export const sidesOf = ({ stem }: Word): readonly number[] => SIDES.get(stem) ?? NONE

/** Whether a word has an opposite in the table. */
export const hasOpposite = (word: Word): boolean => sidesOf(word).length > 0

/** Whether two words cannot both be true of one thing at one time: `rose`, `fell`. */
export function opposite(a: Word, b: Word): boolean {
  const others = sidesOf(b)
  return others.length > 0 && sidesOf(a).some((side) => others.includes(side ^ 1))
}

/** Whether two words stand on one side of the table, and so say much the same: `knew`, `aware`. */
export function sameSide(a: Word, b: Word): boolean {
  const others = sidesOf(b)
  return others.length > 0 && sidesOf(a).some((side) => others.includes(side))
}
