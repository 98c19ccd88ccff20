import { isSpace } from './paragraphs.js'

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

/** Farthest that a single quotation mark is paired with its closing mark, in code units. */
const SINGLE_REACH = 1500

/** End (after the mark) of the quotation in single marks that opens at `at`, or -1 where that mark is an apostrophe. */
function singleEnd(text: string, at: number, to: number, close: string): number {
  const before = text[at - 1]
  if (isWord(before) || before === '’' || before === "'" || !isWord(text[at + 1])) return -1
  const limit = Math.min(to, at + SINGLE_REACH)
  let possessive = -1
  for (let i = at + 2; i < limit; i++) {
    const char = text[i]
    if (char === '“' || char === '”' || char === '"') return possessive
    if (char !== close || isWord(text[i + 1])) continue
    if (text[i - 1] !== 's' || !isSpace(text.charCodeAt(i + 1))) return i + 1
    if (possessive < 0) possessive = i + 1
  }
  return possessive
}

/**
 * The quotations of the paragraph `text[from, to)`, in order of their start, the outer before the inner. Straight, curly,
 * angled and single marks; an unmatched opening mark reaches to the end of the paragraph, or to the next opening mark; an
 * unmatched closing mark and apostrophes are nothing. Linear.
 */
export function quotations(text: string, from = 0, to = text.length): Quotation[] {
  const found: Quotation[] = []
  let opens = 0
  let closes = 0
  for (let i = from; i < to; i++) {
    if (text[i] === '“') opens++
    else if (text[i] === '”') closes++
  }
  let single = -1
  let open = -1
  let mark = ''
  let inner: Quotation[] = []
  let innerOpen = -1
  let reach = from
  const finish = (end: number, closed: boolean): void => {
    if (end - open > 1) found.push({ start: open, end, closed, depth: 0 }, ...inner.filter((quote) => quote.end <= end))
    open = -1
    innerOpen = -1
    inner = []
  }
  for (let i = from; i < to; i++) {
    let char = text[i]!
    const double = char === "'" && text[i + 1] === "'"
    if (double) {
      char = '"'
      i++
    }
    if (char === '"' || char === '＂') {
      const at = double ? i - 1 : i
      const opening = at === from || isSpace(text.charCodeAt(at - 1)) || "([—–-‘'".includes(text[at - 1]!)
      if (open < 0) {
        if (i + 1 < to && (opening || !isSpace(text.charCodeAt(i + 1)))) [open, mark] = [at, char]
      } else if (mark === char || mark === '“') finish(i + 1, true)
    } else if (char === '“' || char === '«' || char === '„') {
      if (open < 0) [open, mark] = [i, char === '„' ? '“' : char]
      else if (mark === '“' && opens > closes) {
        opens--
        finish(trimmed(text, open, i), false)
        ;[open, mark] = [i, char]
      } else if (innerOpen < 0) innerOpen = i
    } else if (char === '”' || char === '»') {
      if (open < 0) continue
      if (innerOpen >= 0) {
        inner.push({ start: innerOpen, end: i + 1, closed: true, depth: 1 })
        innerOpen = -1
      } else if (mark !== '"' || char === '”') finish(i + 1, true)
    } else if ((char === '‘' || char === "'") && i >= reach) {
      const end = singleEnd(text, i, to, char === '‘' ? '’' : "'")
      if (end < 0) {
        if (char === "'") reach = i + 1
        continue
      }
      if (open >= 0) inner.push({ start: i, end, closed: true, depth: 1 })
      else found.push({ start: i, end, closed: true, depth: 0 })
      single = end
      reach = single
    }
  }
  if (open >= 0) finish(trimmed(text, open, to), false)
  return found
}

/** End of `text[start, end)` without white space at its end. */
function trimmed(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
