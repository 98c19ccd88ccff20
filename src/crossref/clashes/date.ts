import type { Span } from '../../model/index.js'
import { meet, type TimeSpan } from '../../text/dates.js'
import type { Content } from '../content.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

/** Words before a date with which it bounds a time instead of naming one: "[since] May", "[until] Monday". */
const BOUND = /\b(?:since|until|till|by|before|after|from|for|of|to|through)(?: the| early| late| about)? $/iu

/** Days and months at which something is said to happen. */
const points = remembered(({ text, dates }: Content): readonly TimeSpan[] =>
  dates().filter(
    ({ span, grain }) =>
      (grain === 'day' || grain === 'weekend' || grain === 'month') &&
      !BOUND.test(text.slice(Math.max(0, span[0] - 14), span[0])),
  ),
)

/** "It has [not] blasted [since June 2]": nothing of the kind may have happened after. */
const SINCE = /\bsince(?: the)? $/iu

/** The day since which a content denies that something happened. */
const quietSince = ({ text, dates, negations }: Content): TimeSpan | undefined =>
  negations.length > 0
    ? dates().find(({ span }) => SINCE.test(text.slice(Math.max(0, span[0] - 14), span[0])))
    : undefined

function sinceThen(a: Content, b: Content): { readonly a: Span; readonly b: Span } | undefined {
  const since = quietSince(a)
  const later = since && b.negations.length === 0 ? points(b).find(({ from }) => from > since.to) : undefined
  return since && later && { a: since.span, b: later.span }
}

/** "It has not been opened [since May]" against "it was opened [on June 3]". */
export const quiet: Detector = (a, b): Clash | undefined => {
  const ab = sinceThen(a, b)
  if (ab) return { type: 'date', strength: 0.9, ...ab }
  const ba = sinceThen(b, a)
  return ba && { type: 'date', strength: 0.9, a: ba.b, b: ba.a }
}

/**
 * "The contract was signed on [May 2]" against "it was signed on [May 20]"; with several dates on a side, or the same
 * words ("yesterday" in a reprint of the next day), nothing.
 */
export const date: Detector = (a, b): Clash | undefined => {
  const [x, ...moreA] = points(a)
  if (!x || moreA.length > 0) return undefined
  const [y, ...moreB] = points(b)
  if (!y || moreB.length > 0 || meet(x, y)) return undefined
  if (a.text.slice(...x.span).toLowerCase() === b.text.slice(...y.span).toLowerCase()) return undefined
  return { type: 'date', strength: 0.8, a: x.span, b: y.span }
}
