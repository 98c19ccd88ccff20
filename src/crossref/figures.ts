import type { Quantity } from '../text/quantities.js'
import { overlap } from './overlap.js'
import { comparable, isList, isMarket, number } from './clashes/number.js'
import type { Clash } from './clashes/index.js'
import { limitedTo, type Content } from './content.js'
import { likeness } from './features.js'

const isOpen = ({ low, high }: Quantity): boolean => high === Infinity || low === 0

/** Whether a number is told on the other side as well. */
const told = (one: Quantity, others: readonly Quantity[]): boolean =>
  others.some((other) => comparable(one, other) && other.value === one.value)

/** Least difference, as a share of the larger, of a number from a bound that it passes. */
const PASSED = 0.12

/**
 * "At least 19 were killed" beside "26 were killed": both can hold, but not as the last word. Found by `compare` alone, since
 * claims that differ so are an update.
 */
function passed(a: Content, b: Content): Clash | undefined {
  if (isMarket(a) || isMarket(b)) return undefined
  for (const p of a.quantities())
    for (const q of b.quantities()) {
      if (!comparable(p, q) || !(isOpen(p) || isOpen(q)) || isList(a.quantities(), p) || isList(b.quantities(), q))
        continue
      if (Math.abs(p.value - q.value) <= PASSED * Math.max(p.value, q.value)) continue
      if (!told(p, b.quantities()) && !told(q, a.quantities()))
        return { type: 'number', strength: 0.5, a: p.span, b: q.span }
    }
  return undefined
}

const withoutNumbers = (content: Content): Content =>
  limitedTo(
    content.keys.filter(({ word }) => !word.number),
    content,
  )

/** Content words without a partner in the other text, of the text that has fewer. */
const unmatched = (a: Content, b: Content, named: boolean): number => {
  const count = (x: Content, y: Content): number =>
    x.keys.filter(
      (key) =>
        !key.word.number &&
        !key.word.reporting &&
        (key.name || !named) &&
        !y.keys.some((other) => likeness(key, other) > 0),
    ).length
  return Math.min(count(a, b), count(b, a))
}

/** How like the largest comparable numbers are, in [0, 1]: reports of one event differ by little, those of two by much. */
const closeness = (a: Content, b: Content): number => {
  let best = 0
  for (const p of a.quantities())
    for (const q of b.quantities())
      if (comparable(p, q))
        best = Math.max(best, Math.min(p.value, q.value) / Math.max(p.value, q.value, Number.MIN_VALUE))
  return best
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u

const days = ({ reading }: Content): string[] =>
  reading.terms.map(({ word }) => word.lower).filter((word) => WEEKDAY.test(word))

/** Whether each names days of the week and none is common: numbers of two days may well differ. */
function otherDays(a: Content, b: Content): boolean {
  const [x, y] = [days(a), days(b)]
  return x.length > 0 && y.length > 0 && !x.some((day) => y.includes(day))
}

/** What a word without a partner on the other side takes off, and what like numbers add. */
const UNMATCHED = 0.1
const CLOSE = 0.4
/** Most words without a partner. */
const MOST_UNMATCHED = 2
/** Least likeness of two texts whose numbers are of one event. */
const LEAST = 0.7

/**
 * The numbers in which two texts differ that by their other words tell of one event: nothing where each names a place or person
 * that the other lacks.
 */
export function figures(a: Content, b: Content): Clash | undefined {
  if (a.quantities().length === 0 || b.quantities().length === 0 || otherDays(a, b)) return undefined
  const lost = unmatched(a, b, false)
  if (lost > MOST_UNMATCHED || unmatched(a, b, true) > 0) return undefined
  const { dice } = overlap(withoutNumbers(a), withoutNumbers(b))
  if (dice + CLOSE * closeness(a, b) - UNMATCHED * lost < LEAST) return undefined
  return number(a, b) ?? passed(a, b)
}
