import { lettersOf, type WordIndex } from './word-index.js'

/** What a word is worth that only begins as the one asked for, or differs by a typo; MiniSearch's values. */
const PREFIX = 0.375
const TYPO = 0.45
/** Beginnings count from this length on, typos from that; at most two typos, and one for every four letters. */
const MIN_PREFIX = 3
const MIN_TYPO = 5
const MAX_TYPOS = 2
/** More letters than any two words are apart, and room for a word of the index. */
const FAR = 1000
const ROOM = 64

/** Whether at most `limit` letters must be added, dropped or changed between two words; `rows` is room for two lines of them. */
function isNear(a: string, b: string, limit: number, rows: readonly [Int32Array, Int32Array]): boolean {
  let [before, row] = rows
  for (let k = 0; k <= b.length; k++) before[k] = k
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal than `limit` nothing can be near.
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)]
    row[from - 1] = from === 1 ? i : FAR
    let least = FAR
    for (let k = from; k <= to; k++) {
      const above = k < i + limit ? before[k]! : FAR
      const change = before[k - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(k - 1) ? 0 : 1)
      row[k] = Math.min(change, above + 1, row[k - 1]! + 1)
      least = Math.min(least, row[k]!)
    }
    if (least > limit) return false
    ;[before, row] = [row, before]
  }
  return before[b.length]! <= limit
}

/** The fewest letters between two words, or `undefined` where they are more than `limit`. */
function distance(a: string, b: string, limit: number, rows: readonly [Int32Array, Int32Array]): number | undefined {
  for (let away = Math.abs(a.length - b.length); away <= limit; away++) if (isNear(a, b, away, rows)) return away
  return undefined
}

/** How many letters stand in only one of two sets of letters. */
function unlike(a: number, b: number): number {
  let count = 0
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++
  return count
}

/** The first place in the alphabet at which a word does not come before `word`. */
function placeOf({ words, sorted }: WordIndex, word: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[sorted[middle]!]! < word) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The words of an index that stand for `word`, with what each is worth: 1 for the word itself, less for one that begins so,
 * and, where `typos` are allowed, for one that is nearly so.
 */
export function nearWords(index: WordIndex, word: string, typos: boolean): ReadonlyMap<number, number> {
  const { words, sorted, letters } = index
  const found = new Map<number, number>()
  for (let at = placeOf(index, word); at < sorted.length; at++) {
    const number = sorted[at]!
    const other = words[number]!
    if (!other.startsWith(word) || (other !== word && word.length < MIN_PREFIX)) break
    const more = other.length - word.length
    found.set(number, more === 0 ? 1 : (PREFIX * word.length) / (word.length + 0.3 * more))
  }
  if (!typos || word.length < MIN_TYPO) return found
  const limit = Math.min(MAX_TYPOS, Math.round(word.length / 4))
  const rows = [new Int32Array(ROOM), new Int32Array(ROOM)] as const
  const mine = lettersOf(word)
  words.forEach((other, number) => {
    if (Math.abs(other.length - word.length) > limit || unlike(mine, letters[number]!) > 2 * limit) return
    if (found.has(number)) return
    const away = distance(word, other, limit, rows)
    if (away !== undefined) found.set(number, (TYPO * word.length) / (word.length + away))
  })
  return found
}
