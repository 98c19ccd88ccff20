import { casual } from 'chrono-node/en'
import { instant, overlaps, type Span } from '../model/index.js'

/** A time that a text names, as whole days. */
export interface TimeSpan {
  readonly span: Span
  /** First day, `2018-05-29`. */
  readonly from: string
  /** Last day; the same as `from` where it is one day. */
  readonly to: string
  readonly grain: 'day' | 'weekend' | 'week' | 'month' | 'year' | 'range'
}

const DAY = 86_400_000
/** Longest text that is read, in code units. */
const LONGEST = 5000
/** Without any of these there is no date, and the parser need not be asked. */
const HINT =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|yesterday|tomorrow|ago|week|weekend|month|year|days|1\d{3}|20\d{2}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})/iu

const parser = casual

/** A bare year, which the parser takes for nothing: "[in 2011]", "[since 1998]". */
const YEAR =
  /\b(?:in|since|of|during|until|from|before|after|early|late|mid)[ -]((?:19|20)\d{2})(?![\d:-]|[.,]\d|\s?(?:GMT|UTC|hours|people|[$€£%]))/giu

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

type Parsed = ReturnType<typeof parser.parse>[number]

/** Whether a hit is no date by itself: "two days after", "now", a clock time alone, "May" the name. */
function isNoDate(hit: Parsed, before: string): boolean {
  const lower = hit.text.toLowerCase()
  const knows = (part: 'day' | 'month' | 'weekday' | 'year'): boolean => hit.start.isCertain(part)
  if (/\b(?:after|later|before|earlier)\b/u.test(lower) && !/\b(?:ago|from now|today)\b/u.test(lower)) return true
  if (/^(?:within|for) /u.test(lower) || /^\d+\/\d+$/u.test(lower)) return true
  if (lower === 'now' || (/^in \d{1,4} (?:days|weeks|months|years)/u.test(lower) && /time\s$/u.test(before)))
    return true
  if (!knows('day') && !knows('month') && !knows('weekday') && !knows('year')) return true
  if (/^(?:march|may|second|sun|mon|sat)$/u.test(lower))
    return hit.text === lower || /(?:Mr|Mrs|Ms|Dr|Theresa|Prime Minister|The)\.?\s$/u.test(before)
  return false
}

/** The days that a hit stands for, told on `today`; news looks back, so a day without a year is the last one. */
function resolve(hit: Parsed, words: string, last: boolean, today: number): Omit<TimeSpan, 'span'> {
  const { start, end } = hit
  const lower = words.toLowerCase()
  const weekday = new Date(today).getUTCDay()
  const day = (parts: typeof start): number => Date.UTC(parts.get('year')!, parts.get('month')! - 1, parts.get('day')!)
  const whole = (from: number, to: number, grain: TimeSpan['grain']): Omit<TimeSpan, 'span'> => ({
    from: iso(from),
    to: iso(to),
    grain,
  })
  if (lower.includes('weekend')) {
    const saturday = today - ((weekday + 1) % 7) * DAY
    const base = (weekday === 6 || weekday === 0) && lower.includes('last') ? saturday - 7 * DAY : saturday
    const from = lower.includes('next') ? saturday + 7 * DAY : base
    return whole(from, from + DAY, 'weekend')
  }
  if (/\b(?:last|past|previous|this) week$/u.test(lower)) {
    const monday = today - ((weekday + 6) % 7) * DAY - (lower.startsWith('this') ? 0 : 7 * DAY)
    return whole(monday, monday + 6 * DAY, 'week')
  }
  if (/\b(?:past|last) (?:\w{1,12} )?(?:days|weeks|months|years)$/u.test(lower))
    return whole(day(start), today, 'range')
  const from = day(start)
  const to = end ? day(end) : from
  if (start.isCertain('weekday') && !start.isCertain('day') && from > today && !/\b(?:next|coming|this)\b/u.test(lower))
    return whole(from - 7 * DAY, from - 7 * DAY, 'day')
  if (
    (!start.isCertain('day') && start.isCertain('month')) ||
    /^(?:the )?(?:end|start|beginning|middle) of \w/u.test(lower)
  ) {
    const month = start.get('month')! - 1
    let year = start.get('year')!
    if (
      !start.isCertain('year') &&
      (Date.UTC(year, month, 1) > today || (last && Date.UTC(year, month + 1, 1) > today))
    )
      year--
    return whole(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0), 'month')
  }
  if (!start.isCertain('month') && !start.isCertain('weekday') && !start.isCertain('day'))
    return whole(Date.UTC(start.get('year')!, 0, 1), Date.UTC(start.get('year')!, 11, 31), 'year')
  if (!start.isCertain('year') && start.isCertain('day') && from > today + 45 * DAY) {
    const back = Date.UTC(start.get('year')! - 1, start.get('month')! - 1, start.get('day')!)
    return whole(back, back + to - from, to > from ? 'range' : 'day')
  }
  return whole(from, Math.max(from, to), to > from ? 'range' : 'day')
}

/** What a text without a known day of publication is read on: it says nothing but in which year "May 2" lies. */
const SOME_DAY = '2020-12-31'
/** A date that hangs on no other: it names its month or year. */
const CALENDAR =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{4})\b/iu

/**
 * The days, weeks, months and years that a text names, as whole days in UTC, relative ones ("on Friday", "last month")
 * counted from `published` (EDTF). Without a day of publication only dates that name their month or year; times that hang on
 * another event ("two days later") are none. Reads the first 5,000 code units.
 */
export function dates(text: string, published: string | undefined): TimeSpan[] {
  const clipped = text.slice(0, LONGEST)
  if (!HINT.test(clipped)) return []
  const told = instant(published) ?? instant(SOME_DAY)!
  const precise = published !== undefined && published.length >= 10
  const today = Math.floor(told / DAY) * DAY
  const found: TimeSpan[] = []
  for (const hit of parser.parse(clipped, { instant: new Date(told), timezone: 'UTC' })) {
    const before = clipped.slice(Math.max(0, hit.index - 20), hit.index)
    if (isNoDate(hit, before)) continue
    if (!precise && !CALENDAR.test(hit.text)) continue
    const last = /\blast\s$/iu.test(before) && !/^last/iu.test(hit.text)
    const index = last ? hit.index - 5 : hit.index
    const words = clipped.slice(index, hit.index + hit.text.length)
    found.push({ span: [index, index + words.length], ...resolve(hit, words, last, today) })
  }
  for (const { 0: words, 1: year, index } of clipped.matchAll(YEAR)) {
    const span: Span = [index + words.length - 4, index + words.length]
    if (!found.some((other) => overlaps(other.span, span)))
      found.push({ span, from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year' })
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** Whether two times can be the same: one lies within the other, or they share a day. */
export const meet = (a: TimeSpan, b: TimeSpan): boolean => a.from <= b.to && b.from <= a.to
