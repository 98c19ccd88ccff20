import { meet, type TimeSpan } from '../../text/dates.js'
import type { Content } from '../content.js'
import type { Clash, Detector } from './clash.js'

/** Words before a date with which it bounds a time instead of naming one: "[since] May", "[until] Monday". */
const BOUND = /\b(?:since|until|till|by|before|after|from|for|of|to|through)(?: the| early| late| about)? $/iu

/** Days and months at which something is said to happen. */
const points = ({ text, dates }: Content): readonly TimeSpan[] =>
  dates().filter(
    ({ span, grain }) =>
      (grain === 'day' || grain === 'weekend' || grain === 'month') &&
      !BOUND.test(text.slice(Math.max(0, span[0] - 14), span[0])),
  )

/** "The contract was signed on [May 2]" against "it was signed on [May 20]"; with several dates on a side, nothing. */
export const date: Detector = (a, b): Clash | undefined => {
  const [x, ...moreA] = points(a)
  if (!x || moreA.length > 0) return undefined
  const [y, ...moreB] = points(b)
  if (!y || moreB.length > 0 || meet(x, y)) return undefined
  return { type: 'date', strength: 0.8, a: x.span, b: y.span }
}
