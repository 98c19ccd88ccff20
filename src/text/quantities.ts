import { UNITS, type Unit } from '../lexicon/units.js'
import type { Span } from '../model/index.js'
import { bounds } from './bounds.js'
import { countedFrom, wordsBefore } from './counted.js'
import { fractions } from './fractions.js'
import { isName } from './number-names.js'
import { numeral, type Numeral } from './numerals.js'
import { terms, type Term, type Word } from './terms.js'

/** A number with what it counts or measures. */
export interface Quantity {
  /** The words of the number with its unit, without what it counts. */
  readonly span: Span
  /** The number as given, in base units (see `lexicon/units.ts`). */
  readonly value: number
  /** The least it may be. */
  readonly low: number
  /** The most it may be; `Infinity` for "at least". */
  readonly high: number
  /** What it measures: `length`, `USD` …; empty for a count. */
  readonly measure: string
  /** The unit as written; empty for a count. */
  readonly unit: string
  /** Content words after it, to the next mark or function word: what is counted, with its adjectives; three at most. */
  readonly counted: readonly Word[]
  /** The content words before it up to the last mark, nearest first; four at most. */
  readonly before: readonly Word[]
  /** Whether the words set it aside: "nine, [not seven]", "cut from [four] to one". */
  readonly rejected: boolean
  /** Whether it is all of which another number is a part: "three of the [four] pumps". */
  readonly total: boolean
}

/** Between a part and its total. */
const PART_OF = /^ (?:out )?of (?:[\p{L}’']{1,20} ){0,3}$/iu

/** Tells parts from totals: a part counts what its total counts. */
function withTotals(text: string, all: readonly Quantity[]): Quantity[] {
  const partOf = (i: number): boolean =>
    all[i]?.measure === '' &&
    all[i + 1]?.measure === '' &&
    PART_OF.test(text.slice(all[i]!.span[1], all[i + 1]!.span[0]))
  return all.map((one, i) => ({
    ...one,
    counted: partOf(i) ? all[i + 1]!.counted : one.counted,
    total: i > 0 && partOf(i - 1),
  }))
}

/** Words that are read. */
const MOST_TERMS = 2000

const REJECTED = /\b(?:not|rather than|instead of|down from|up from|compared with|compared to) $/iu
/** What follows the old number where a new one is given: "cut from four [guards to one]". */
const REPLACED = /^[^.;!?]{0,30}\bto (?:\w{1,12} ){0,2}(?:[$€£]?\d|one|two|three|four|five|six|seven|eight|nine|ten)/iu
interface Measured {
  readonly unit: Unit | undefined
  /** As written, in lower case. */
  readonly name: string
  /** Length of a currency sign before the number. */
  readonly sign: number
  /** Index of the term after the unit. */
  readonly end: number
}

/** The unit of a number: a currency sign before it, a per cent sign or a word after it. */
function measured(text: string, all: readonly Term[], start: number, end: number): Measured {
  const stop = all[end - 1]!.span[1]
  const sign = /(?:US\$|[$€£¥₽₹]) ?$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0]
  if (sign) {
    const name = sign.trim().toLowerCase()
    return { unit: UNITS.get(name), name, sign: sign.length, end }
  }
  if (/^ ?%/u.test(text.slice(stop, stop + 2))) return { unit: UNITS.get('%'), name: '%', sign: 0, end }
  const next = all[end]
  if (!next || !/^[ \u00a0-]?$/u.test(text.slice(stop, next.span[0])))
    return { unit: undefined, name: '', sign: 0, end }
  if (next.word.lower === 'per' && all[end + 1]?.word.lower === 'cent')
    return { unit: UNITS.get('%'), name: '%', sign: 0, end: end + 2 }
  const unit = UNITS.get(next.word.lower)
  if (next.word.lower === 'nautical' && UNITS.has(all[end + 1]?.word.lower ?? ''))
    return { unit, name: 'nautical mile', sign: 0, end: end + 2 }
  return unit ? { unit, name: next.word.lower, sign: 0, end: end + 1 } : { unit, name: '', sign: 0, end }
}

/** The upper end of "20 to 30", "20-30" and, after "between", "20 and 30". */
function rangeTo(text: string, all: readonly Term[], read: Numeral, lead: string): Numeral | undefined {
  const stop = all[read.end - 1]!.span[1]
  const gap = /^(?: ?(?:[-–]|(to|and)) ?[$€£]?)(?=\d|\p{L})/u.exec(text.slice(stop, stop + 8))
  if (!gap || (gap[1] === 'and') !== /\bbetween [$€£]?$/iu.test(lead) || / from [$€£]?$/iu.test(lead)) return undefined
  const at = gap[1] ? read.end + 1 : read.end
  const upper = all[at] && numeral(text, all, at)
  return upper && upper.value > read.value ? upper : undefined
}

/**
 * The quantities of a text in order, fractions as shares, with their ranges, units and what they count. Years, dates, times, ages, ordinals and
 * numbers that are names ("Route 94") are none. Reads the first 2,000 words.
 */
export function quantities(text: string, all: readonly Term[] = terms(text)): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < Math.min(all.length, MOST_TERMS); i++) {
    if (!all[i]!.word.counting) continue
    const read = numeral(text, all, i)
    if (!read) continue
    const start = all[i]!.span[0]
    const context = ` ${text.slice(Math.max(0, start - 32), start).replace(/\s+/gu, ' ')}`
    const upper = rangeTo(text, all, read, context)
    const end = upper?.end ?? read.end
    const { unit, name, sign, end: after } = measured(text, all, start, end)
    if ((unit === undefined || unit.measure === 'time') && isName(text, all, i, end)) {
      i = end - 1
      continue
    }
    const lead = context.slice(0, context.length - sign)
    const factor = unit?.factor ?? 1
    const most = upper ? upper.value + upper.slack : read.vague > 1 ? read.value * read.vague : read.value + read.slack
    const { low, high } = bounds(lead, read.value, { low: read.value - read.slack, high: most })
    const stop = all[after - 1]!.span[1]
    const counted = countedFrom(text, all, after, stop, unit?.measure === 'length')
    const old = found.at(-1)
    const inherited = counted.length === 0 && old?.rejected && / to $/iu.test(lead) ? old.counted : counted
    const replaced =
      REPLACED.test(text.slice(stop, stop + 48)) || (old !== undefined && / to $/iu.test(text.slice(0, old.span[0])))
    const rejected = REJECTED.test(lead) || (replaced && / from $/iu.test(lead))
    const isPronoun =
      all[i]!.word.lower === 'one' &&
      read.end === i + 1 &&
      !unit &&
      (inherited.length === 0 || /^ of\b/iu.test(text.slice(stop, stop + 4)))
    if (!isPronoun)
      found.push({
        span: [start - sign, stop + (/^ ?%/u.exec(text.slice(stop, stop + 2))?.[0].length ?? 0)],
        value: read.value * factor,
        low: low * factor,
        high: high * factor,
        measure: unit?.measure ?? '',
        unit: name,
        counted: inherited,
        before: wordsBefore(text, all, i),
        rejected,
        total: false,
      })
    i = after - 1
  }
  return withTotals(
    text,
    [...found, ...fractions(text, all)].sort((a, b) => a.span[0] - b.span[0]),
  )
}

/** How far two measures of one thing given in different units may be apart, as a share: rounding. */
const CONVERTED = 0.06

/** Whether two quantities of one measure can both hold: their ranges meet, or nearly do where units had to be converted. */
export function compatible(a: Quantity, b: Quantity): boolean {
  const room = a.unit === b.unit ? 0 : CONVERTED * Math.min(a.high, b.high)
  return a.low <= b.high + room && b.low <= a.high + room
}
