import { ANTONYMS } from '../lexicon/antonyms.js'
import { keyOf } from './groups.js'
import type { Word } from './terms.js'

type Side = readonly [line: number, side: 0 | 1]

const SIDES: ReadonlyMap<string, readonly Side[]> = (() => {
  const sides = new Map<string, Side[]>()
  ANTONYMS.forEach((line, n) => {
    for (const side of [0, 1] as const)
      for (const key of new Set(line[side].map(keyOf))) sides.set(key, [...(sides.get(key) ?? []), [n, side]])
  })
  return sides
})()

const CODES: ReadonlyMap<string, readonly number[]> = new Map(
  [...SIDES].map(([key, sides]) => [key, sides.map(([line, side]) => 2 * line + side)]),
)
const NONE: readonly number[] = []

/** A number for each side of the table on which a word stands: words with a number in common say much the same. */
export const sidesOf = ({ stem }: Word): readonly number[] => CODES.get(stem) ?? NONE

/** Whether a word has an opposite in the table. */
export const hasOpposite = ({ stem }: Word): boolean => SIDES.has(stem)

/** Whether two words cannot both be true of one thing at one time: `rose`, `fell`. */
export function opposite(a: Word, b: Word): boolean {
  const others = SIDES.get(b.stem)
  if (!others) return false
  return (SIDES.get(a.stem) ?? []).some(([line, side]) => others.some(([n, other]) => line === n && side !== other))
}

/** Whether two words stand on one side of the table, and so say much the same: `knew`, `aware`. */
export function sameSide(a: Word, b: Word): boolean {
  const others = SIDES.get(b.stem)
  if (!others) return false
  return (SIDES.get(a.stem) ?? []).some(([line, side]) => others.some(([n, other]) => line === n && side === other))
}
