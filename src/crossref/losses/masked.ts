import { quantities } from '../../text/quantities.js'
import { isNumberWord } from '../reuse/numbers.js'

/** A text with its numbers taken out. */
export interface Masked {
  /** Its words in lower case, each run of numbers as `#`. */
  readonly frame: string
  /** The runs, as written. */
  readonly numbers: readonly string[]
}

/** Takes the numbers out of a text: "Nine of 1,200 seats" → `# of # seats`. Linear. */
export function masked(text: string): Masked {
  const frame: string[] = []
  const numbers: string[] = []
  let open = false
  for (const [written] of text.matchAll(/\p{N}+(?:[.,:]\p{N}+){0,6}|[\p{L}\p{M}]+/gu)) {
    const word = written.normalize('NFKC').toLowerCase()
    if (!isNumberWord(word)) {
      frame.push(word)
      open = false
    } else if (open) numbers[numbers.length - 1] += ` ${written}`
    else {
      frame.push('#')
      numbers.push(written)
      open = true
    }
  }
  return { frame: frame.join(' '), numbers }
}

/** A time of the day: an article's own, as a rule. */
const CLOCK = /^\d{1,2}:\d{2}$/u

/** The number of `a` and that of `b` at the first place where they differ in value; `undefined` where none does. Times of the
 * day are not looked at: articles begin with their own. */
export function changedNumber(a: Masked, b: Masked): readonly [string, string] | undefined {
  for (const [i, number] of a.numbers.entries()) {
    const other = b.numbers[i]!
    if (CLOCK.test(number) && CLOCK.test(other)) continue
    if (value(number) !== value(other)) return [number, other]
  }
  return undefined
}

const value = (number: string): string =>
  String(quantities(number)[0]?.value ?? number.toLowerCase().replace(/,(?=\p{N}{3})/gu, ''))
