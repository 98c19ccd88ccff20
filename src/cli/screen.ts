import { plain, wrap } from '../index.js'

/** Narrowest and widest text that is printed, in columns. */
const [NARROW, WIDE] = [40, 100]

/** Columns to write in: those of the terminal, within bounds that read well; 80 where there is none. */
export const columns = (): number =>
  Math.min(WIDE, Math.max(NARROW, process.stdout.isTTY ? process.stdout.columns || 80 : 80))

/** Outside text as a paragraph: safe for a terminal, broken to the screen, every line indented by `indent` blanks. */
export const paragraph = (text: string, indent = 0): readonly string[] =>
  wrap(plain(text), columns() - indent).map((line) => ' '.repeat(indent) + line)

/** An EDTF date for reading: without a time of day. */
export const day = (date: string): string => date.replace(/T.*$/u, '')

/** An EDTF date for reading, with the time of day in UTC where it has one: `2018-05-29 11:30`. */
export function moment(date: string): string {
  if (!date.includes('T')) return date
  const time = new Date(/(?:Z|[+-]\d{2}:\d{2})$/u.test(date) ? date : `${date}Z`)
  return Number.isNaN(time.getTime()) ? day(date) : time.toISOString().slice(0, 16).replace('T', ' ')
}

/** `1 outlet`, `2 outlets`. */
export const counted = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`
