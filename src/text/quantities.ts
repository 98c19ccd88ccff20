import { MULTIPLIERS, NUMBER_WORDS } from '../lexicon/numbers.js'
import { UNITS, type Unit } from '../lexicon/units.js'
import type { Span } from '../model/index.js'
import { terms, type Term, type Word } from './terms.js'

/** A number with what it counts or measures. */
export interface Quantity {
  /** The words of the number with its unit, without what it counts. */
  readonly span: Span
  /** The least it may be, in base units (see `lexicon/units.ts`). */
  readonly low: number
  /** The most it may be; `Infinity` for "at least". */
  readonly high: number
  /** What it measures: `length`, `USD` …; empty for a count. */
  readonly measure: string
  /** Whether it was given in a unit that is converted, so that it is rounded. */
  readonly unit: string
  /** Content words after it, to the next comma or function word: what is counted, with its adjectives; three at most. */
  readonly counted: readonly Word[]
  /** The content words before it, nearest first; two at most. */
  readonly before: readonly Word[]
  /** Whether the words set it aside: "nine, [not seven]", "cut from [four] to one". */
  readonly rejected: boolean
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/u
/** Words before a number that give it a name rather than count: "Route 94", "Flight 17", "aged 12". */
const LABEL =
  /\b(?:route|flight|section|article|chapter|page|channel|no|number|room|version|series|season|episode|volume|part|title|class|unit|group|team|highway|interstate|aged|age|phase|round|game|windows|type|model|act)\.? ?$/iu

const AT_LEAST =
  /\b(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|never fewer than|a minimum of|as many as at least) $/iu
const MORE_THAN =
  /\b(?:more than|over|above|upwards of|exceed(?:s|ed|ing)?|in excess of|tops|topped|topping|passes|passed) $/iu
const AT_MOST = /\b(?:at most|up to|as many as|as much as|no more than|a maximum of) $/iu
const LESS_THAN = /\b(?:less than|fewer than|under|below) $/iu
const NEARLY = /\b(?:nearly|almost|close to|just under|approaching) $/iu
const ABOUT = /\b(?:about|around|roughly|some|approximately|circa|an estimated|estimated|or so) $/iu
const REJECTED = /\b(?:not|rather than|instead of|down from|up from|compared with|compared to) $/iu

/** How far "about" may be off, and "nearly" fall short. */
const ABOUT_SHARE = 0.12
const NEARLY_SHARE = 0.1

const parse = (digits: string): number => {
  const plain = digits.replace(/,(?=\d{3}(?!\d))/gu, '')
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : Number.NaN
}

/** Half of what the last written digit is worth, where a number is round or has a multiplier. */
const slack = (value: number, digits: string, multiplier: number): number => {
  if (multiplier >= 1000 && /\d/u.test(digits)) return (multiplier / 10 ** (digits.split('.')[1]?.length ?? 0)) * 0.5
  const decimals = digits.includes('.') ? digits.split('.')[1]!.length : 0
  if (decimals > 0) return 0.5 / 10 ** decimals
  const zeros = /0*$/u.exec(String(value))![0].length
  return value >= 1000 && zeros >= 2 ? 0.5 * 10 ** zeros : 0
}

interface Numeral {
  readonly value: number
  readonly slack: number
  readonly vague: number
  /** Index of the term after it. */
  readonly end: number
}

/** Reads the number that begins at term `i`: digits, or number words ("two dozen", "three hundred and five"). */
function numeral(text: string, all: readonly Term[], i: number): Numeral | undefined {
  const joined = (k: number): boolean =>
    k > 0 && k < all.length && /^[ \u00a0-]$/u.test(text.slice(all[k - 1]!.span[1], all[k]!.span[0]))
  const multiplierAt = (k: number): number | undefined => {
    const form = all[k]?.word.lower
    return form !== undefined && Object.hasOwn(MULTIPLIERS, form) ? MULTIPLIERS[form] : undefined
  }
  const first = all[i]!
  const form = first.word.lower
  const written = text.slice(first.span[0], first.span[1])
  if (/^\d/u.test(written)) {
    const value = parse(written)
    if (Number.isNaN(value)) return undefined
    const glued = all[i + 1]?.span[0] === first.span[1]
    const multiplier = glued || joined(i + 1) ? multiplierAt(i + 1) : undefined
    const short = multiplier !== undefined && all[i + 1]!.word.lower.length < 3
    if (multiplier === undefined || (short && !glued && all[i + 1]!.word.lower === 'm'))
      return { value, slack: slack(value, written.replaceAll(',', ''), 1), vague: 1, end: i + 1 }
    return { value: value * multiplier, slack: slack(value, written, multiplier), vague: 1, end: i + 2 }
  }
  if (
    Object.hasOwn(NUMBER_WORDS, form) ||
    (/^(?:a|an|several)$/u.test(form) && joined(i + 1) && (multiplierAt(i + 1) ?? 0) >= 12)
  ) {
    let total = 0
    let current = Object.hasOwn(NUMBER_WORDS, form) ? NUMBER_WORDS[form]! : 1
    let end = i + 1
    for (; end < all.length && end < i + 8 && joined(end); end++) {
      const next = all[end]!.word.lower
      const multiplier = multiplierAt(end)
      if (multiplier !== undefined && next.length > 2) {
        if (multiplier >= 1000) {
          total += current * multiplier
          current = 0
        } else current = Math.max(1, current) * multiplier
      } else if (
        Object.hasOwn(NUMBER_WORDS, next) &&
        (current >= 20 || current === 0) &&
        NUMBER_WORDS[next]! < (current % 100 || 100)
      )
        current += NUMBER_WORDS[next]!
      else if (next === 'and' && current >= 100 && Object.hasOwn(NUMBER_WORDS, all[end + 1]?.word.lower ?? '')) continue
      else break
    }
    return { value: total + current, slack: 0, vague: form === 'several' ? 5 : 1, end }
  }
  const many = multiplierAt(i)
  if (many !== undefined && form.endsWith('s') && form.length > 4)
    return { value: many * 2, slack: 0, vague: 5, end: i + 1 }
  return undefined
}

const isYear = (value: number, written: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(written) && value > 1500

/** Whether the number at the terms `[i, end)` is a date, a time, an age, a score or a name instead of a quantity. */
function isLabel(text: string, all: readonly Term[], i: number, end: number): boolean {
  const start = all[i]!.span[0]
  const stop = all[end - 1]!.span[1]
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(stop, stop + 12)
  return (
    LABEL.test(before) ||
    MONTH.test(all[i - 1]?.word.lower ?? '') ||
    (MONTH.test(all[end]?.word.lower ?? '') && /^(?:st|nd|rd|th)? /u.test(after)) ||
    /^(?:st|nd|rd|th)\b/u.test(after) ||
    /^ ?(?:[ap]\.? ?m\b|o[’']clock|GMT|UTC|hours? GMT)/iu.test(after) ||
    /^[:/]\d/u.test(after) ||
    /[/:]$/u.test(before) ||
    /^[- ]year[- ]olds?\b/iu.test(after) ||
    /^[- ]\d+ (?:win|loss|victory|defeat|start|record)/iu.test(after) ||
    (/\b(?:at|by|around|until|since) (?:about )?$/iu.test(before) &&
      /^\d{1,2}[.:]\d\d$/u.test(text.slice(start, stop))) ||
    (/\p{Lu}\p{L}+, $/u.test(before) && /^,|^ ?[.)]/u.test(after)) ||
    (/[A-Za-z]-$/u.test(before) && !/\b(?:a|of|than|least|to)-$/iu.test(before))
  )
}

/** Content words from term `from` on, as far as the phrase reaches. */
function countedFrom(text: string, all: readonly Term[], from: number, stop: number): Word[] {
  const found: Word[] = []
  let end = stop
  for (let k = from; k < all.length && found.length < 3; k++) {
    const { word, span } = all[k]!
    if (/[,;:.!?()–—]/u.test(text.slice(end, span[0]))) break
    end = span[1]
    if (word.number) break
    if (word.lower === 'more' || word.lower === 'other' || word.lower === 'others') continue
    if (
      word.lower === 'of' ||
      word.lower === 'the' ||
      word.lower === 'were' ||
      word.lower === 'are' ||
      word.lower === 'is' ||
      word.lower === 'was' ||
      word.lower === 'have' ||
      word.lower === 'had' ||
      word.lower === 'has' ||
      word.lower === 'been'
    )
      continue
    if (word.stop) break
    found.push(word)
  }
  return found
}

const MOST_TERMS = 2000

/**
 * The quantities of a text in order, with their ranges, units and what they count. Years, dates, times, ages, ordinals and
 * numbers that are names ("Route 94") are none. Reads the first 2,000 words.
 */
export function quantities(text: string, all: readonly Term[] = terms(text)): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < Math.min(all.length, MOST_TERMS); i++) {
    const read = numeral(text, all, i)
    if (!read) continue
    const { end } = read
    const last = all[end - 1]!
    const start = all[i]!.span[0]
    const written = text.slice(start, last.span[1])
    const sign = /(?:US\$|[$€£¥₽₹]) ?$/u.exec(text.slice(Math.max(0, start - 4), start))
    const glued = /^ ?%/u.exec(text.slice(last.span[1], last.span[1] + 2))
    const next = all[end]
    const near = next && /^[ \u00a0-]?$/u.test(text.slice(last.span[1], next.span[0])) ? next : undefined
    const perCent = near?.word.lower === 'per' && all[end + 1]?.word.lower === 'cent'
    const unit: Unit | undefined = sign
      ? UNITS.get(sign[0].trim().toLowerCase())
      : glued || perCent
        ? UNITS.get('%')
        : near && UNITS.get(near.word.lower)
    const bare = !sign && !glued && !unit
    if (bare && (isYear(read.value, written) || isLabel(text, all, i, end))) {
      i = end - 1
      continue
    }
    if (unit?.measure === 'time' && isLabel(text, all, i, end)) {
      i = end - 1
      continue
    }
    const lead = text.slice(Math.max(0, start - 24), start - (sign?.[0].length ?? 0)).replace(/\s+/gu, ' ')
    const factor = unit?.factor ?? 1
    let low = read.value - read.slack
    let high = read.value + read.slack
    if (read.vague > 1) high = read.value * read.vague
    if (AT_LEAST.test(lead)) high = Infinity
    else if (MORE_THAN.test(lead)) [low, high] = [read.value, Infinity]
    else if (AT_MOST.test(lead)) low = 0
    else if (LESS_THAN.test(lead)) [low, high] = [0, read.value]
    else if (NEARLY.test(lead)) [low, high] = [read.value * (1 - NEARLY_SHARE), read.value]
    else if (ABOUT.test(lead)) [low, high] = [read.value * (1 - ABOUT_SHARE), read.value * (1 + ABOUT_SHARE)]
    const after = unit && !sign && !glued ? end + (perCent ? 2 : 1) : end
    const stop = all[after - 1]!.span[1]
    const before: Word[] = []
    for (let k = i - 1; k >= 0 && k >= i - 6 && before.length < 2; k--) {
      const { word, span } = all[k]!
      if (/[.;!?]\s/u.test(text.slice(span[1], all[k + 1]!.span[0]))) break
      if (word.number) break
      if (!word.stop) before.push(word)
    }
    const counted = countedFrom(text, all, after, stop)
    const shift =
      / from $/iu.test(lead) &&
      /^[^.;!?]{0,30}\bto (?:\w+ ){0,2}(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/iu.test(
        text.slice(stop, stop + 48),
      )
    const old = found.at(-1)
    const inherits = counted.length === 0 && bare && old?.rejected && / to $/iu.test(lead)
    found.push({
      span: [start - (sign?.[0].length ?? 0), stop],
      low: low * factor,
      high: high * factor,
      measure: unit?.measure ?? '',
      unit: unit ? (near?.word.lower ?? '%') : '',
      counted: inherits ? old.counted : counted,
      before,
      rejected: REJECTED.test(lead) || shift,
    })
    i = after - 1
  }
  return found
}

/** How far two measures of one thing given in different units may be apart: rounding. */
const CONVERTED = 0.06

/** Whether two quantities of one measure can both hold: their ranges meet, or nearly do where units had to be converted. */
export function compatible(a: Quantity, b: Quantity): boolean {
  const room = a.unit !== b.unit && a.measure === b.measure ? CONVERTED * Math.min(a.high, b.high) : 0
  return a.low <= b.high + room && b.low <= a.high + room
}
