import { ABBREVIATIONS, ENDING_ABBREVIATIONS, SENTENCE_STARTERS, UNCAPPED } from '../lexicon/abbreviations.js'
import type { Span } from '../model/index.js'
import { isSpace } from './space.js'

/** Longest sentence in code units; text without a full stop is cut there, so that no later pass sees more at once. */
const LONGEST = 4000

const OPENING = '“‘"\'([«¿¡'
const CLOSING = '”’"\')]»'
const LOWER = /\p{Ll}/u
const WORDLIKE = /[\p{L}\p{N}]/u

/** Whether a code unit is a letter or digit; ASCII without a regular expression, since this runs over every word after a stop. */
function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false
  const code = char.charCodeAt(0)
  if (code >= 0x80) return WORDLIKE.test(char)
  const folded = code | 0x20
  return (folded >= 0x61 && folded <= 0x7a) || (code >= 48 && code <= 57)
}

/** A full stop, an exclamation mark, a question mark or an ellipsis. */
const isTerminal = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026

/** Start of the word that ends at `end`: at most 12 code units back. */
function wordStart(text: string, end: number, floor: number): number {
  let i = end
  while (i > floor && end - i < 12 && (isLetter(text[i - 1]!) || text[i - 1] === '.')) i--
  return i
}

/** Whether the full stop at `dot` is part of an abbreviation or initial, with `next` the word that follows. */
function isAbbreviated(text: string, dot: number, floor: number, next: string): boolean {
  const word = text.slice(wordStart(text, dot, floor), dot)
  const lower = word.toLowerCase()
  const starts = SENTENCE_STARTERS.has(next.toLowerCase())
  if (lower === 'no') return /^\p{N}/u.test(next)
  // fell ill. She left: titles, months and states have a capital letter
  if (ABBREVIATIONS.has(lower) && lower === word) return UNCAPPED.has(lower) && !(starts && lower.length > 3)
  if (ABBREVIATIONS.has(lower)) return true
  if (/^\p{Lu}$/u.test(word)) return !starts || word === 'I'
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(word) || ENDING_ABBREVIATIONS.has(lower)) return !starts
  return /^\d{1,2}$/u.test(word) && wordStart(text, dot, floor) === floor
}

/**
 * The sentences of `text[from, to)`, trimmed, in order. Line breaks are the caller's business: give it one paragraph. A
 * closing mark after the full stop belongs to its sentence; a word in lower case never begins one. Linear.
 */
export function sentences(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = []
  let start = from
  const push = (end: number): void => {
    let [a, b] = [start, end]
    while (a < b && isSpace(text.charCodeAt(a))) a++
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--
    if (b > a) found.push([a, b])
    start = end
  }
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (i - start >= LONGEST && isSpace(code)) push(i)
    if (!isTerminal(code)) continue
    let end = i + 1
    while (end < to && isTerminal(text.charCodeAt(end))) end++
    const single = end === i + 1 && code === 46
    let close = end
    while (close < to && CLOSING.includes(text[close]!)) close++
    let next = close
    while (next < to && isSpace(text.charCodeAt(next))) next++
    let word = next
    while (word < to && word - next < 8 && OPENING.includes(text[word]!)) word++
    const head = text[word] ?? ''
    const spaced = next > close
    i = end - 1
    if (next >= to) continue
    if (
      !spaced &&
      !(single && /^[a-z”"\d]$/u.test(text[i - 1] ?? '') && /^[A-Z][a-z]/u.test(text.slice(word, word + 2)))
    )
      continue
    if (LOWER.test(head) || (!isLetter(head) && word === next) || (!isLetter(head) && head !== '$' && head !== '@'))
      continue
    let tail = word
    while (tail < to && tail - word < 24 && (isLetter(text[tail]!) || text[tail] === "'" || text[tail] === '’')) tail++
    if (single && close === end && isAbbreviated(text, i, start, text.slice(word, tail))) continue
    push(close)
    i = close - 1
  }
  push(to)
  return found
}
