import { TAG } from '../text/tags.js'
import type { QuoteTokens, Reading } from './reading.js'

/** A sentence as the rules see it: tokens without parentheses, whole quotations folded into one place. */
export interface Unit {
  readonly block: number
  /** Index of the quotation it stands in, or -1 for the article's own words. */
  readonly within: number
  /** Tokens in order; a folded quotation is there with its opening mark alone. */
  readonly at: Int32Array
  /** Per place: index of the folded quotation plus 1, or 0. */
  readonly folded: Int32Array
  /** One past the last token. */
  readonly until: number
}

/** What a unit is made from: a reading that has no units yet. */
export type Unread = Omit<Reading, 'units'>

/** Longest parenthesis that is skipped, in tokens. */
const PARENTHESIS = 24

/**
 * Whether a quotation stands as a whole beside its sentence (`“We will appeal,” he said`) and is not woven into it
 * (`a “rigged” system`): it holds several sentences, ends with a mark of its own, or is introduced by one.
 */
function isFolded({ words, cues, tag }: Unread, quote: QuoteTokens, from: number, to: number, inner: boolean): boolean {
  if (quote.depth > 0) return false
  if (inner || !quote.closed) return true
  const size = quote.last - quote.first - 1
  const last = words[quote.last - 1] ?? ''
  const before = quote.first > from ? words[quote.first - 1]! : ''
  const after = quote.last + 1 < to ? words[quote.last + 1]! : ''
  const ends = /^[,.!?…—-]/u.test(last) || last.startsWith('.')
  if (before === ':') return size > 1
  if (before === '' || before === ',' || before === '.' || before === '”')
    return size > 1 && (ends || after === ',' || after === '' || after === '-' || size > 4)
  const cue = cues[quote.first - 1]
  if (cue && tag[quote.first - 1] === TAG.VERB && (cue.ways & 1) !== 0) return size > 2
  return ends && last !== '.' && last !== ',' && size > 3 && before !== 'a' && before !== 'the'
}

/** The units of the block whose tokens are `[from, to)`: its sentences, then those within its folded quotations. */
export function units(
  base: Unread,
  block: number,
  from: number,
  to: number,
  firstQuote: number,
  cuts: readonly number[],
): Unit[] {
  const found: Unit[] = []
  const foldAt = new Map<number, number>()
  let cut = 0
  for (let q = firstQuote; q < base.quotes.length; q++) {
    const quote = base.quotes[q]!
    while (cut < cuts.length && cuts[cut]! <= quote.first + 1) cut++
    const inner = cut < cuts.length && cuts[cut]! < quote.last
    if (isFolded(base, quote, from, to, inner)) foldAt.set(quote.first, q)
  }
  const build = (a: number, b: number, within: number): void => {
    if (b <= a) return
    const at = new Int32Array(b - a)
    const folded = new Int32Array(b - a)
    let n = 0
    for (let i = a; i < b; i++) {
      const q = within < 0 ? foldAt.get(i) : undefined
      if (q !== undefined) {
        folded[n] = q + 1
        at[n++] = i
        i = base.quotes[q]!.last
        continue
      }
      if (base.words[i] === '(') {
        let close = i + 1
        while (close < b && close - i < PARENTHESIS && base.words[close] !== ')') close++
        if (base.words[close] === ')') {
          i = close
          continue
        }
      }
      at[n++] = i
    }
    found.push({ block, within, at: at.subarray(0, n), folded: folded.subarray(0, n), until: b })
  }
  let start = from
  let skip = -1
  const ordered = [...foldAt].sort((a, b) => a[0] - b[0])
  let next = 0
  for (const end of cuts) {
    while (next < ordered.length && ordered[next]![0] < end)
      skip = Math.max(skip, base.quotes[ordered[next++]![1]]!.last)
    if (end <= skip || goesOn(base, skip, end, to)) continue
    build(start, end, -1)
    start = end
  }
  build(start, to, -1)
  for (const [, q] of ordered) {
    const quote = base.quotes[q]!
    const last = quote.closed ? quote.last : quote.last + 1
    let a = quote.first + 1
    for (const end of cuts) {
      if (end <= a) continue
      if (end >= last) break
      build(a, end, q)
      a = end
    }
    build(a, last, q)
  }
  return found
}

/** Whether the sentence that a question or exclamation in quotation marks ends goes on: `“Why now?” Ann Lee asked.` */
function goesOn({ words, cues, tag, capital }: Unread, skip: number, end: number, to: number): boolean {
  if (skip !== end - 1 || !/^[?!…—,-]/u.test(words[skip - 1] ?? '')) return false
  for (let i = end; i < Math.min(to, end + 5); i++) {
    if (cues[i] && (cues[i]!.ways & 257) !== 0 && tag[i] === TAG.VERB) return !capital[i]
    if (words[i] === '.' || words[i] === ',') return false
  }
  return false
}
