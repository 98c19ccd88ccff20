import { MULTIPLIERS, NUMBER_WORDS } from '../lexicon/numbers.js'
import type { Term } from './terms.js'

/** A number as it is written, in digits or words. */
export interface Numeral {
  readonly value: number
  /** How far the true number may be off, where it is a round one or was written with a multiplier. */
  readonly slack: number
  /** How many times more it may be: above 1 for "dozens", "several hundred". */
  readonly vague: number
  /** Index of the term after it. */
  readonly end: number
}

/** How many times more "hundreds" or "several hundred" may be than two hundred or one. */
const VAGUE = 5
/** Most words of a number. */
const MOST_WORDS = 8

const parse = (digits: string): number => {
  const plain = digits.replace(/,(?=\d{3}(?!\d))/gu, '')
  return /^(?:\d+(?:\.\d+)?|\.\d+)$/u.test(plain) ? Number(plain) : Number.NaN
}

/** Half of what the last written digit is worth, where a number has decimals, a multiplier or two noughts at its end. */
const slackOf = (value: number, digits: string, multiplier: number): number => {
  const decimals = digits.split('.')[1]?.length ?? 0
  if (multiplier > 1 || decimals > 0) return (0.5 * multiplier) / 10 ** decimals
  const noughts = /0*$/u.exec(String(value))![0].length
  return value >= 1000 && noughts >= 2 ? 0.5 * 10 ** noughts : 0
}

const lookUp = (table: Readonly<Record<string, number>>, form: string | undefined): number | undefined =>
  form !== undefined && Object.hasOwn(table, form) ? table[form] : undefined

/** Whether only a blank or a hyphen parts term `k` from the one before. */
const joined = (text: string, all: readonly Term[], k: number): boolean =>
  k > 0 && k < all.length && /^[ \u00a0-]$/u.test(text.slice(all[k - 1]!.span[1], all[k]!.span[0]))

/** "4.1 million", "$3.5bn", "7.4M", "300". */
function inDigits(text: string, all: readonly Term[], i: number, written: string): Numeral | undefined {
  const value = parse(written)
  if (Number.isNaN(value)) return undefined
  const next = all[i + 1]
  const glued = next?.span[0] === all[i]!.span[1]
  const multiplier = glued || joined(text, all, i + 1) ? lookUp(MULTIPLIERS, next?.word.lower) : undefined
  const isMetres = !glued && next?.word.lower === 'm'
  if (multiplier === undefined || isMetres)
    return { value, slack: slackOf(value, written.replaceAll(',', ''), 1), vague: 1, end: i + 1 }
  return { value: value * multiplier, slack: slackOf(value, written, multiplier), vague: 1, end: i + 2 }
}

/** "twenty-five", "three hundred and five", "two dozen", "a hundred", "several thousand". */
function inWords(text: string, all: readonly Term[], i: number): Numeral | undefined {
  const form = all[i]!.word.lower
  const first = lookUp(NUMBER_WORDS, form)
  const opens = /^(?:a|an|several)$/u.test(form) && joined(text, all, i + 1)
  if (first === undefined && !(opens && lookUp(MULTIPLIERS, all[i + 1]?.word.lower))) return undefined
  if (opens && all[i + 1]!.word.lower.length < 3) return undefined
  let total = 0
  let current = first ?? 1
  let end = i + 1
  for (; end < Math.min(all.length, i + MOST_WORDS) && joined(text, all, end); end++) {
    const next = all[end]!.word.lower
    const multiplier = next.length > 2 ? lookUp(MULTIPLIERS, next) : undefined
    const more = lookUp(NUMBER_WORDS, next)
    if (multiplier !== undefined && multiplier >= 1000) {
      total += Math.max(1, current) * multiplier
      current = 0
    } else if (multiplier !== undefined) current = Math.max(1, current) * multiplier
    else if (more !== undefined && (current >= 20 || current === 0) && more < (current % 100 || 100)) current += more
    else if (!(next === 'and' && current >= 100 && lookUp(NUMBER_WORDS, all[end + 1]?.word.lower) !== undefined)) break
  }
  return { value: total + current, slack: 0, vague: form === 'several' ? VAGUE : 1, end }
}

/** Reads the number that begins with term `i`, or nothing. Ordinals are none. */
export function numeral(text: string, all: readonly Term[], i: number): Numeral | undefined {
  const { span, word } = all[i]!
  const written = text.slice(span[0], span[1])
  if (/^\.?\d/u.test(written)) return inDigits(text, all, i, written)
  const spelled = inWords(text, all, i)
  if (spelled) return spelled
  const many = word.lower.length > 4 && word.lower.endsWith('s') ? lookUp(MULTIPLIERS, word.lower) : undefined
  return many === undefined ? undefined : { value: many * 2, slack: 0, vague: VAGUE, end: i + 1 }
}
