import { ANTONYMS } from '../../lexicon/antonyms.js'
import { stem } from '../../text/stem.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Content } from '../content.js'
import type { Clash, Detector } from './clash.js'
import { isMarket } from './number.js'

const SIDES: ReadonlyMap<string, readonly (readonly [line: number, side: 0 | 1])[]> = (() => {
  const sides = new Map<string, (readonly [number, 0 | 1])[]>()
  ANTONYMS.forEach((line, n) => {
    for (const side of [0, 1] as const)
      for (const key of new Set(line[side].map(stem))) sides.set(key, [...(sides.get(key) ?? []), [n, side] as const])
  })
  return sides
})()

const sidesOf = (key: Key): readonly (readonly [number, 0 | 1])[] => SIDES.get(key.word.stem) ?? []

const opposite = (a: Key, b: Key): boolean =>
  sidesOf(a).some(([line, side]) => sidesOf(b).some(([other, otherSide]) => line === other && side !== otherSide))

/** The content word that follows another at once: what an adjective belongs to. */
const follower = ({ text, keys }: Content, { span }: Key): Key | undefined =>
  keys.find((key) => key.span[0] > span[0] && /^\s$/u.test(text.slice(span[1], key.span[0])))

/** Whether each of two words belongs to another noun: "[open] doors" and "[closed] roads". */
function belongApart(a: Content, x: Key, b: Content, y: Key): boolean {
  const p = follower(a, x)
  const q = follower(b, y)
  return p !== undefined && q !== undefined && likeness(p, q) === 0
}

/** "Rents have [risen] since May" against "rents have [fallen] since May"; neither side may have the other's word too. */
export const antonym: Detector = (a, b): Clash | undefined => {
  for (const x of a.keys) {
    if (sidesOf(x).length === 0 || b.keys.some((key) => key.word.stem === x.word.stem)) continue
    for (const y of b.keys) {
      if (isMarket(a) || isMarket(b)) return undefined
      if (!opposite(x, y) || a.keys.some((key) => key.word.stem === y.word.stem)) continue
      if (belongApart(a, x, b, y)) continue
      return { type: 'antonym', strength: 0.7, a: x.span, b: y.span }
    }
  }
  return undefined
}
