import { bounds } from './bounds.js'
import { countedFrom, wordsBefore } from './counted.js'
import type { Quantity } from './quantities.js'
import type { Term } from './terms.js'

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 }
const TIMES: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 }

const FRACTION =
  /(?<![\p{L}\p{N}-])(?:(half)(?: of)? (?:the|all|its|their|his|her|our|these|those)|half of|(a|one|two|three|four)[ -](third|quarter|fifth|sixth|tenth)s? of)(?= )/giu
/** "The [first] half of the match" is no share of it. */
const ORDINAL = /\b(?:first|second|third|last|latter|other|top|bottom|better|and a) $/iu
/** How far a share that is given as a fraction may be off, in per cent: "a third" of seven. */
const SLACK = 4

/** The shares that a text gives as fractions, in per cent: "two thirds of the crew". `all` are its words. Linear in its length. */
export function fractions(text: string, all: readonly Term[]): Quantity[] {
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const [words, , times, part] = match
    const start = match.index
    const lead = ` ${text.slice(Math.max(0, start - 32), start)}`
    if (ORDINAL.test(lead)) return []
    const value = (100 * TIMES[times?.toLowerCase() ?? 'a']!) / PARTS[part?.toLowerCase() ?? 'half']!
    const stop = start + words.length
    const from = all.findIndex(({ span }) => span[0] >= stop)
    const first = all.findIndex(({ span }) => span[1] > start)
    return [
      {
        span: [start, start + words.replace(/ (?:of|the|all|its|their|his|her|our|these|those)\b.*$/iu, '').length],
        value,
        ...bounds(lead, value, { low: value - SLACK, high: value + SLACK }),
        measure: 'share',
        unit: 'fraction',
        counted: from < 0 ? [] : countedFrom(text, all, from, stop, false),
        before: wordsBefore(text, all, first),
        rejected: false,
        total: false,
      },
    ]
  })
}
