import type { Span } from '../../model/index.js'
import { clocks } from '../../text/clocks.js'
import { meet, type TimeSpan } from '../../text/dates.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import { remembered } from '../remembered.js'
import { isMarket } from './number.js'
import type { Clash, Detector } from './clash.js'

/** Words before a date with which it bounds a time instead of naming one: "[since] May", "[until] Monday". */
const BOUND = /\b(?:since|until|till|by|before|after|from|for|of|to|through)(?: the| early| late| about)? $/iu

/** Days, months and years at which something is said to happen. */
export const points = remembered(({ text, dates }: Content): readonly TimeSpan[] =>
  dates().filter(
    ({ span, grain }) =>
      grain !== 'range' && grain !== 'week' && !BOUND.test(text.slice(Math.max(0, span[0] - 14), span[0])),
  ),
)

/** "The bill was [still] unpaid on May 28" speaks of every day before as well. */
const STILL = /\b(?:still|as (?:late|recently) as|remain(?:s|ed)?|yet to)\b/iu

/** Whether of two sides the later one speaks of all that came before. */
const lasts = (a: Content, x: readonly TimeSpan[], b: Content, y: readonly TimeSpan[]): boolean =>
  (STILL.test(a.clause) && x.length === 1 && y.every(({ to }) => to <= x[0]!.from)) ||
  (STILL.test(b.clause) && y.length === 1 && x.every(({ to }) => to <= y[0]!.from))

/** Whether each names times at which it happened and none can be the same: they speak of two occasions. */
export function elsewhen(a: Content, b: Content): boolean {
  const [x, y] = [points(a), points(b)]
  if (x.length === 0 || y.length === 0 || lasts(a, x, b, y)) return false
  return !x.some((one) => y.some((other) => meet(one, other)))
}

/** Whether a content names a day, month or year. */
export const namesDay = ({ dates }: Content): boolean => dates().length > 0

/** "It has [not] blasted [since June 2]": nothing of the kind may have happened after. */
const SINCE = /\bsince(?: the)? $/iu

/** The day since which a content denies that something happened. */
const quietSince = ({ text, dates, negations }: Content): TimeSpan | undefined =>
  negations.length > 0
    ? dates().find(({ span }) => SINCE.test(text.slice(Math.max(0, span[0] - 14), span[0])))
    : undefined

function sinceThen(a: Content, b: Content): { readonly a: Span; readonly b: Span } | undefined {
  const since = quietSince(a)
  if (!since || b.negations.length > 0) return undefined
  if (!a.deniedWords.some(({ key }) => b.keys.some((other) => likeness(key, other) > 0.4))) return undefined
  const later = points(b).find(({ from }) => from > since.to)
  return later && { a: since.span, b: later.span }
}

/** "It has not been opened [since May]" against "it was opened [on June 3]". */
export const quiet: Detector = (a, b): Clash | undefined => {
  const ab = sinceThen(a, b)
  if (ab) return { type: 'date', strength: 0.9, ...ab, denier: 'a' }
  const ba = sinceThen(b, a)
  return ba && { type: 'date', strength: 0.9, a: ba.b, b: ba.a, denier: 'b' }
}

/** A year is held against another date only where that one names its year. */
const YEAR = /\b\d{4}\b/u

/**
 * "The contract was signed on [May 2]" against "it was signed on [May 20]"; with several dates on a side, or the same
 * words ("yesterday" in a reprint of the next day), nothing.
 */
export const date: Detector = (a, b): Clash | undefined => {
  const [x, ...moreA] = points(a)
  if (!x || moreA.length > 0) return undefined
  const [y, ...moreB] = points(b)
  if (!y || moreB.length > 0 || meet(x, y)) return undefined
  const [p, q] = [a.text.slice(...x.span), b.text.slice(...y.span)]
  if (p.toLowerCase() === q.toLowerCase()) return undefined
  if ((x.grain === 'year' || y.grain === 'year') && !(YEAR.test(p) && YEAR.test(q))) return undefined
  if (isMarket(a) || isMarket(b)) return undefined
  return { type: 'date', strength: 0.8, a: x.span, b: y.span }
}

/** Times of day, worked out once. */
const hours = remembered(({ text }: Content) => clocks(text))
/** Whether a content names a time of day. */
export const namesHour = (content: Content): boolean => hours(content).length > 0
/** From how many minutes on two times of day are two. */
const APART = 20
const DAY = 24 * 60

/** "The alarm came at [9 pm]" against "it came at [11.30 pm]"; with several times on a side or a rough one, nothing. */
export const hour: Detector = (a, b): Clash | undefined => {
  const [x, ...moreA] = hours(a)
  const [y, ...moreB] = x ? hours(b) : []
  if (!x || !y || moreA.length + moreB.length > 0 || x.loose || y.loose || elsewhen(a, b)) return undefined
  const between = Math.abs(x.minute - y.minute)
  if (Math.min(between, DAY - between) < APART) return undefined
  return { type: 'date', strength: 0.8, a: x.span, b: y.span }
}
