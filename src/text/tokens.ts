import { ABBREVIATIONS } from '../lexicon/abbreviations.js'
import { isSpace } from './space.js'

/** Words, numbers and marks of a text, in order, as two parallel arrays of UTF-16 offsets. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** A number for each token's letters, the same for the same letters: makes looking a token up cheap. */
  readonly hash: Int32Array
}

/** Longest word kept in one piece, in code units: what is longer is no word, and the tagger takes quadratic time on it. */
const LONGEST = 64

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u
const OTHER = 0
const ALPHA = 1
const NUMERIC = 2
const classes = new Uint8Array(0x10000).fill(255)

/** Letter, digit or other, of one code unit; halves of surrogate pairs are other. */
function classOf(code: number): number {
  let kind = classes[code]!
  if (kind === 255) {
    const char = String.fromCharCode(code)
    kind = LETTER.test(char) ? ALPHA : DIGIT.test(char) ? NUMERIC : OTHER
    classes[code] = kind
  }
  return kind
}

const isLower = (code: number): boolean => code >= 97 && code <= 122
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** Length of the clitic (`'s`, `n't`, `'re`, …) that the word `text[start, end)` ends in, or 0. */
function clitic(text: string, start: number, end: number, apostrophe: number): number {
  const tail = text.slice(apostrophe + 1, end).toLowerCase()
  if (tail === 't' && apostrophe - start > 1 && (text.charCodeAt(apostrophe - 1) | 32) === 110) return 3
  return tail === 's' || tail === 're' || tail === 've' || tail === 'll' || tail === 'd' || tail === 'm'
    ? tail.length + 1
    : 0
}

/**
 * Cuts `text[from, to)` into words, numbers and single marks. Clitics are tokens of their own (`he|'s`, `do|n't`), as are
 * hyphens; abbreviations keep their full stop (`Sen.`, `U.S.`), numbers their commas and points. Linear.
 */
export function tokens(text: string, from = 0, to = text.length): Tokens {
  let capacity = Math.max(16, ((to - from) >> 2) + 16)
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let hash = new Int32Array(capacity)
  let count = 0
  const push = (a: number, b: number): void => {
    if (count === capacity) {
      capacity *= 2
      const moreStart = new Int32Array(capacity)
      const moreEnd = new Int32Array(capacity)
      moreStart.set(start)
      moreEnd.set(end)
      const moreHash = new Int32Array(capacity)
      moreHash.set(hash)
      hash = moreHash
      start = moreStart
      end = moreEnd
    }
    let code = b - a
    for (let i = a; i < b; i++) code = (Math.imul(code, 31) + text.charCodeAt(i)) | 0
    hash[count] = code
    start[count] = a
    end[count++] = b
  }
  let i = from
  while (i < to) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      i++
      continue
    }
    const kind = classOf(code)
    if (kind === OTHER) {
      let j = i + 1
      if (code === 39 && j < to && text.charCodeAt(j) === 39) j++
      else if (code === 46 || code === 45) while (j < to && j - i < LONGEST && text.charCodeAt(j) === code) j++
      else if (code >= 0xd800 && code < 0xdc00 && j < to && (text.charCodeAt(j) & 0xfc00) === 0xdc00) j++
      push(i, j)
      i = j
      continue
    }
    let j = i + 1
    let apostrophe = -1
    let dotted = false
    while (j < to && j - i < LONGEST) {
      const next = text.charCodeAt(j)
      if (classOf(next) !== OTHER) {
        j++
        continue
      }
      const after = j + 1 < to ? classOf(text.charCodeAt(j + 1)) : OTHER
      const figure = (next === 46 || next === 44) && after === NUMERIC && classOf(text.charCodeAt(j - 1)) === NUMERIC
      if (isApostrophe(next) && after === ALPHA) apostrophe = j
      else if (next === 46 && after === ALPHA && (j === i + 1 || (dotted && text.charCodeAt(j - 2) === 46)))
        dotted = true
      else if (!figure && !(next === 46 && after === ALPHA && isLower(text.charCodeAt(j + 1)))) break
      j++
    }
    if (j < to && text.charCodeAt(j) === 46 && (dotted || isAbbreviation(text, i, j) || isCompany(text, i, j))) j++
    const tail = apostrophe > 0 ? clitic(text, i, j, apostrophe) : 0
    if (tail > 0 && j - tail > i) {
      push(i, j - tail)
      push(j - tail, j)
    } else push(i, j)
    i = j
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), hash: hash.subarray(0, count) }
}

const COMPANIES: ReadonlySet<string> = new Set(['inc', 'ltd', 'co', 'corp', 'llc'])

/** Whether the full stop after `text[start, end)` belongs to a company and the sentence goes on: `Acme Inc., a maker of cranes`. */
function isCompany(text: string, start: number, end: number): boolean {
  if (end - start > 4 || end - start < 2 || isLower(text.charCodeAt(start))) return false
  const next = text.charCodeAt(end + 1)
  const goesOn = next === 44 || (next === 32 && isLower(text.charCodeAt(end + 2)))
  return goesOn && COMPANIES.has(text.slice(start, end).toLowerCase())
}

/** Whether the full stop after `text[start, end)` belongs to it: `Sen.`, and initials such as `J.` */
function isAbbreviation(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 1) {
    const code = text.charCodeAt(start)
    return code >= 65 && code <= 90 && code !== 73
  }
  return length <= 6 && ABBREVIATIONS.has(text.slice(start, end).toLowerCase())
}
