import { MARKET_WORDS, MARKET_WORDS_TOO } from '../../lexicon/markets.js'
import { compatible, type Quantity } from '../../text/quantities.js'
import type { Word } from '../../text/terms.js'
import type { Content } from '../content.js'
import { remembered } from '../remembered.js'
import { restated } from './restated.js'
import type { Clash, Detector } from './clash.js'

const related = (p: Word, q: Word): boolean => p.stem === q.stem || p.groups.some((group) => q.groups.includes(group))

const common = (a: readonly Word[], b: readonly Word[]): boolean => a.some((p) => b.some((q) => related(p, q)))

/** Words for people of any kind: "nine [people] were killed" and "six soldiers were killed" count the same. */
const ANYBODY = new Set([
  'people',
  'person',
  'persons',
  'victims',
  'bodies',
  'others',
  'dead',
  'killed',
  'injured',
  'wounded',
  'hurt',
])

/** Plurals without an *s*. */
const PLURAL = /(?:s|people|men|women|children|police|cattle)$/u

/** Whether a word says of which kind is what is counted: "12 [navy] officers" are no navies. */
const isKind = ({ counted, high }: Quantity, word: Word): boolean =>
  high > 1 && !PLURAL.test(word.lower) && counted.indexOf(word) < counted.length - 1

/** Whether two quantities count the same, "nine Finns" and "12 Finnish officers" not taken for the same. */
const countSame = (a: Quantity, b: Quantity): boolean =>
  a.counted.some((p) => b.counted.some((q) => related(p, q) && (p.lower === q.lower || isKind(a, p) === isKind(b, q))))

/**
 * Whether two quantities are of one thing: the same measure, and a common word for what is counted or done; a part and a total
 * are not.
 */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.measure !== b.measure || a.total !== b.total) return false
  if (countSame(a, b)) return true
  const anybody = [a, b].some(({ counted }) => counted.length === 0 || ANYBODY.has(counted[0]!.lower))
  return anybody && common([...a.counted, ...a.before], [...b.counted, ...b.before])
}

/** Two quantities, one of each side, that are of one thing and cannot both hold. */
interface Pair {
  readonly a: Quantity
  readonly b: Quantity
}

/** Whether none of the other side's quantities agrees with one. */
const free = (one: Quantity, others: readonly Quantity[]): boolean =>
  !others.some((other) => comparable(one, other) && compatible(one, other))

/**
 * The first two quantities that are of one thing and cannot both hold. A quantity with a compatible partner on the other side
 * does not clash; where one could clash with several, nothing is found: two readings are possible.
 */
export function clashing(a: readonly Quantity[], b: readonly Quantity[]): Pair | undefined {
  const left = a.filter((quantity) => free(quantity, b))
  const right = b.filter((quantity) => free(quantity, a))
  for (const p of left) {
    const rivals = right.filter((q) => comparable(p, q))
    if (rivals.length !== 1) continue
    if (left.filter((other) => comparable(other, rivals[0]!)).length === 1) return { a: p, b: rivals[0]! }
  }
  return undefined
}

const isOfMarkets = (words: readonly string[]): boolean => {
  const found = words.filter((word) => MARKET_WORDS.has(word))
  return found.length > 1 || found.some((word) => !MARKET_WORDS_TOO.has(word))
}

/** Whether a text tells of prices, rates or accounts, whose numbers belong to a moment: "fell $2, or 5 percent, to $38". */
export const isMarket = remembered(
  ({ reading, quantities }: Content): boolean =>
    isOfMarkets(reading.terms.map(({ word }) => word.lower)) ||
    (quantities().some(({ measure }) => measure === 'share') &&
      quantities().some(({ measure }) => /^[A-Z]{3}$/u.test(measure))),
)

/** From how many numbers of one measure on a text is a list, whose members cannot be paired. */
const LIST = 3

/** Whether a quantity is one of a list. */
export const isList = (all: readonly Quantity[], { measure }: Quantity): boolean =>
  all.filter((other) => other.measure === measure).length >= LIST

/** "[Nine] men did not". */
const NOT_SO =
  /^ (?:\p{L}{1,16} ){0,3}(?:(?:do|does|did|have|has|had|were|was|are|is|would|could|will|can)(?: not|n[’']t)|never)$/iu
/** How far behind a number the negation stands that denies what is said of so many, in code units. */
const NEAR = 40

/** The quantities of a content but those of which it says that something did not happen: "[nine] men did not die". */
const told = ({ clause, negations, quantities }: Content): readonly Quantity[] =>
  negations.length === 0
    ? quantities()
    : quantities().filter(
        ({ span: [, end] }) =>
          !negations.some(
            ([start, close]) => start > end && start - end <= NEAR && NOT_SO.test(clause.slice(end, close)),
          ),
      )

/** Whether a content gives a number that another can be held against. */
export const tellsNumber = (content: Content): boolean =>
  told(content).length > 0 && !isMarket(content) && !restated(content)

/**
 * "Seven objects are gone" against "nine objects are missing"; not what markets and accounts tell of two moments, nor a number of which only
 * its place says what it counts. */
export const number: Detector = (a, b): Clash | undefined => {
  if (!tellsNumber(a) || !tellsNumber(b)) return undefined
  const found = clashing(told(a), told(b))
  if (!found || isList(a.quantities(), found.a) || isList(b.quantities(), found.b)) return undefined
  return { type: 'number', strength: 0.9, a: found.a.span, b: found.b.span }
}
