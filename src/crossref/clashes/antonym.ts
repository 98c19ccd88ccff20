import { hasOpposite, opposite } from '../../text/opposites.js'
import type { Content } from '../content.js'
import { isUnder } from '../denied.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'
import { isMarket } from './number.js'

/** The content word that follows another at once: what an adjective belongs to. */
const follower = ({ text, keys }: Content, { span }: Key): Key | undefined =>
  keys.find((key) => key.span[0] > span[0] && /^\s$/u.test(text.slice(span[1], key.span[0])))

/** Whether each of two words belongs to another noun: "[open] doors" and "[closed] roads". */
function belongApart(a: Content, x: Key, b: Content, y: Key): boolean {
  const p = follower(a, x)
  const q = follower(b, y)
  return p !== undefined && q !== undefined && likeness(p, q) === 0
}

const has = ({ keys }: Content, word: Key): boolean => keys.some((key) => likeness(key, word) > 0.4)

const isDenied = ({ text, negations }: Content, key: Key): boolean => isUnder(text, negations, key)

/**
 * "Rents have [risen] since May" against "rents have [fallen] since May"; neither side may have the other's word too, and
 * "did not stay" is no opposite of "left".
 */
export const antonym: Detector = (a, b): Clash | undefined => {
  for (const x of a.keys) {
    if (!hasOpposite(x.word) || has(b, x)) continue
    for (const y of b.keys) {
      if (!opposite(x.word, y.word) || has(a, y) || isDenied(a, x) !== isDenied(b, y)) continue
      if (belongApart(a, x, b, y) || isMarket(a) || isMarket(b)) continue
      return { type: 'antonym', strength: 0.7, a: x.span, b: y.span }
    }
  }
  return undefined
}
