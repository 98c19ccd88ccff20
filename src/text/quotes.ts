import { isSpace } from './space.js'

/** Text between quotation marks, marks included: `[start, end)` in UTF-16 code units. */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** Whether its closing mark was found; otherwise it goes to the end of its paragraph. */
  readonly closed: boolean
  /** 0: in no other quotation; 1: within one. */
  readonly depth: 0 | 1
}

const WORD = /[\p{L}\p{N}]/u
const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char)
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** Farthest that a single quotation mark is paired with its closing mark, in code units. */
const SINGLE_REACH = 1500

/** A mark that may open a quotation; an apostrophe within or behind a word does not. */
const OPENING = /["＂“«„‘]|(?<![a-z])'/iu

/** Gives the first place at or after `from` that `fits`, for rising values of `from`: all calls together are linear. */
function seeker(to: number, fits: (i: number) => boolean): (from: number) => number {
  let at = -1
  return (from) => {
    if (at < from) {
      at = from
      while (at < to && !fits(at)) at++
    }
    return at
  }
}

/**
 * Gives the end (after the mark) of the quotation in single marks that opens at a place, or -1 where that mark is an
 * apostrophe. `workers’ ` closes a quotation only where nothing else does.
 */
function singles(text: string, to: number, close: string): (at: number) => number {
  const closes = (i: number): boolean => text[i] === close && !isWord(text[i + 1]) && text[i + 1] !== close
  const plural = (i: number): boolean => text[i - 1] === 's' && isSpace(text.charCodeAt(i + 1))
  const nextSure = seeker(to, (i) => closes(i) && !plural(i))
  const nextPlural = seeker(to, (i) => closes(i) && plural(i))
  const nextDouble = seeker(to, (i) => text[i] === '"' || (close === "'" && (text[i] === '“' || text[i] === '”')))
  return (at) => {
    const before = text[at - 1]
    if (isWord(before) || before === '’' || before === "'" || !isWord(text[at + 1]) || isDigit(text[at + 1])) return -1
    const limit = Math.min(to, at + SINGLE_REACH, nextDouble(at))
    const sure = nextSure(at + 3)
    if (sure < limit) return sure + 1
    const unsure = nextPlural(at + 3)
    return unsure < limit ? unsure + 1 : -1
  }
}

/**
 * The quotations of the paragraph `text[from, to)`, in order of their start, the outer before the inner. Straight, curly,
 * angled and single marks; an unmatched opening mark reaches to the end of the paragraph, or to the next opening mark; an
 * unmatched closing mark and apostrophes are nothing. Linear.
 */
export function quotations(text: string, from = 0, to = text.length): Quotation[] {
  const found: Quotation[] = []
  if (!OPENING.test(text.slice(from, to))) return found
  let spare = 0
  for (let i = from; i < to; i++) {
    if (text[i] === '“') spare++
    else if (text[i] === '”') spare--
  }
  const curly = singles(text, to, '’')
  const straight = singles(text, to, "'")
  let open = -1
  let mark = ''
  let inner: Quotation[] = []
  let innerOpen = -1
  const finish = (end: number, closed: boolean): void => {
    if (end - open > 1) {
      found.push({ start: open, end, closed, depth: 0 })
      for (const quote of inner) if (quote.end <= end) found.push(quote)
    }
    open = -1
    innerOpen = -1
    inner = []
  }
  for (let i = from; i < to; i++) {
    const at = i
    let char = text[i]!
    if (char === "'" && text[i + 1] === "'" && i + 1 < to) {
      char = '"'
      i++
    }
    if (char === '"' || char === '＂') {
      const opening = at === from || isSpace(text.charCodeAt(at - 1)) || '([—–-‘'.includes(text[at - 1]!)
      if (open >= 0) {
        if (mark === char || mark === '“') finish(i + 1, true)
      } else if (i + 1 < to && (opening || !isSpace(text.charCodeAt(i + 1)))) [open, mark] = [at, char]
    } else if (char === '“' || char === '«' || char === '„') {
      if (open < 0) [open, mark] = [i, char === '„' ? '“' : char]
      else if (mark === '“' && spare > 0) {
        spare--
        finish(trimmed(text, open, i), false)
        ;[open, mark] = [i, char]
      } else if (innerOpen < 0) innerOpen = i
    } else if (char === '”' || char === '»') {
      if (open < 0) continue
      if (innerOpen >= 0) {
        inner.push({ start: innerOpen, end: i + 1, closed: true, depth: 1 })
        innerOpen = -1
      } else if (mark !== '"' || char === '”') finish(i + 1, true)
    } else if (char === '‘' || char === "'") {
      const end = char === '‘' ? curly(i) : straight(i)
      if (end < 0) continue
      const depth = open >= 0 ? 1 : 0
      const quote: Quotation = { start: i, end, closed: true, depth }
      if (depth > 0) inner.push(quote)
      else found.push(quote, ...doubles(text, i + 1, end - 1))
      i = end - 1
    }
  }
  if (open >= 0) finish(trimmed(text, open, to), false)
  return found
}

/** The quotations in curly double marks within one in single marks, `text[from, to)`. */
function doubles(text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = []
  for (let start = -1, i = from; i < to; i++) {
    if (text[i] === '“') start = i
    else if (text[i] === '”' && start >= 0) {
      found.push({ start, end: i + 1, closed: true, depth: 1 })
      start = -1
    }
  }
  return found
}

/** End of `text[start, end)` without white space at its end. */
function trimmed(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
