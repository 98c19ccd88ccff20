const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?'
const TIME =
  '(?:,? (?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?([ap]\\.?m\\.?)?(?: ?\\(?([a-z]{1,4}|[+-]\\d{2}:?\\d{2})\\)?)?)?'

/** Offsets of the zones that RFC 822 names; other abbreviations stand for several zones. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/** `2018`, `2018-05`, `2018-05-29`, with `T` or a space a time, and an offset. */
const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/iu
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u
/** "29 May 2018", "Tue, 29 May 2018 13:30:00 GMT" (RFC 822). */
const DAY_FIRST = new RegExp(`^${WEEKDAY}(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH},? (\\d{4}|\\d{2})${TIME}$`, 'iu')
/** "May 29, 2018", "Tuesday, May 29th, 2018 at 1:30 p.m. EDT". */
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}$`, 'iu')
/** "29/05/2018", "05/29/2018": only where one of the two cannot be a month. */
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u

const two = (value: string | number): string => String(value).padStart(2, '0')

/** A date of the parts, checked against the calendar, or `undefined`. */
function edtf(year: string, month?: string | number, day?: string | number, time = ''): string | undefined {
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) < 1 || Number(day) > last ? undefined : `${year}-${two(month)}-${two(day)}${time}`
}

/** `T13:30:00Z` of the parts; `''` for no time, `undefined` where there is no such time. */
function timeOf(hour?: string, minute?: string, second = '00', half?: string, zone?: string): string | undefined {
  if (hour === undefined || minute === undefined) return ''
  let hours = Number(hour)
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  }
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const offset = zone === undefined ? '' : offsetOf(zone)
  return `T${two(hours)}:${minute}:${second}${offset ?? ''}`
}

function offsetOf(zone: string): string | undefined {
  const digits = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone)
  if (digits) return `${digits[1]!}:${digits[2] ?? '00'}`
  return ZONES[zone.toLowerCase()]
}

/** A year of two digits as RFC 2822 reads it: 00–49 are of this century. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`)

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/**
 * A date of publication as EDTF (`2018`, `2018-05`, `2018-05-29`, `2018-05-29T13:30:00Z`; without an offset where none is
 * known), from ISO 8601, RFC 822 and what English pages write, or seconds or milliseconds since 1970. `undefined` for what
 * is ambiguous ("05/06/2018"), incomplete ("May 29") or no date: never a guess.
 */
export function published(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : seconds(value.toISOString())
  if (typeof value === 'number') return fromNumber(value)
  if (typeof value !== 'string' || value.length > 80) return undefined
  const text = value.trim().replace(/\s+/gu, ' ')
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    const time = timeOf(hour, minute, second, undefined, zone)
    return time === undefined ? undefined : edtf(year!, month, day, time)
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) {
    const [, day, month, year, ...clock] = dayFirst
    if (day === undefined && year!.length === 2) return undefined
    const time = timeOf(...(clock as Parameters<typeof timeOf>))
    return time === undefined ? undefined : edtf(fullYear(year!), monthOf(month!), day, time)
  }
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) {
    const [, month, day, year, ...clock] = monthFirst
    const time = timeOf(...(clock as Parameters<typeof timeOf>))
    return time === undefined ? undefined : edtf(year!, monthOf(month!), day, time)
  }
  const [, a, b, year] = SLASHED.exec(text) ?? []
  if (year === undefined || (Number(a) <= 12 && Number(b) <= 12 && a !== b)) return undefined
  return Number(a) > 12 ? edtf(year, b, a) : edtf(year, a, b)
}

const seconds = (iso: string): string => iso.replace(/\.\d{3}Z$/u, 'Z')

/** A year, or a point in time in seconds (from 1986 on) or milliseconds since 1970. */
function fromNumber(value: number): string | undefined {
  if (Number.isInteger(value) && value >= 1000 && value <= 9999) return String(value)
  const milliseconds = value >= 5e8 && value < 1e10 ? value * 1000 : value
  if (!(milliseconds >= 5e11 && milliseconds < 1e13)) return undefined
  return seconds(new Date(milliseconds).toISOString())
}
