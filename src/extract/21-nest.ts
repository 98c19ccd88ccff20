import { type Attribution, attributionId, type Span } from '../model/index.js'
import type { Draft } from './draft.js'
import type { Reading } from './reading.js'

const size = (spans: readonly Span[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0)
const first = (spans: readonly Span[]): number => spans.reduce((least, [a]) => Math.min(least, a), Infinity)

/** The parts of `spans` that lie in `within`; both are in order and do not overlap themselves. */
function clip(spans: readonly Span[], within: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const [start, end] of spans) {
    let low = 0
    for (let high = within.length; low < high;) {
      const middle = (low + high) >> 1
      if (within[middle]![1] <= start) low = middle + 1
      else high = middle
    }
    for (; low < within.length && within[low]![0] < end; low++)
      found.push([Math.max(start, within[low]![0]), Math.min(end, within[low]![1])])
  }
  return found
}

/** A piece of a content, with the draft whose it is. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly n: number
}

/** Whether draft `n` is `top` or stands somewhere below it. */
function isBelow(parent: Int32Array, n: number, top: number): boolean {
  for (let at = n; at >= 0; at = parent[at]!) if (at === top) return true
  return false
}

/**
 * The draft in whose content each draft's cue stands, the one with the smallest content where several do; -1 for the
 * outermost. A parent is larger than its child, so there are no cycles. Contents are entered and left in one sweep; those
 * open at once are as many as a sentence has cues.
 */
function parents(drafts: readonly Draft[], sizes: readonly number[]): Int32Array {
  const pieces: Piece[] = drafts.flatMap(({ content }, n) => content.map(([start, end]) => ({ start, end, n })))
  pieces.sort((a, b) => a.start - b.start || a.n - b.n)
  const cues = drafts.map(({ cue, content }, n) => ({ n, span: cue[0] ?? content[0]! }))
  cues.sort((a, b) => a.span[0] - b.span[0] || a.n - b.n)
  const found = new Int32Array(drafts.length).fill(-1)
  let open: Piece[] = []
  let next = 0
  for (const { n, span } of cues) {
    for (; next < pieces.length && pieces[next]!.start <= span[0]; next++) open.push(pieces[next]!)
    if (open.some((piece) => piece.end <= span[0])) open = open.filter((piece) => piece.end > span[0])
    for (const piece of open) {
      if (piece.n === n || piece.end < span[1] || sizes[piece.n]! <= sizes[n]!) continue
      const best = found[n]!
      const inner = best >= 0 && sizes[piece.n] === sizes[best] && drafts[piece.n]!.under !== undefined
      if (best < 0 || sizes[piece.n]! < sizes[best]! || inner) found[n] = piece.n
    }
  }
  const byCue = new Map(drafts.map(({ cue }, n) => [cue, n]))
  for (const [n, { under }] of drafts.entries()) {
    const outer = under && byCue.get(under)
    if (outer !== undefined && !isBelow(found, outer, n)) found[n] = outer
  }
  return found
}

/**
 * Gives the drafts their order (of the text, outer before inner), ids and parents, and clips what an inner one has beyond
 * its parent's content; one that has nothing within it is dropped, as is what stands in a quotation that nobody is known to
 * have said.
 */
export function nest(reading: Reading, drafts: readonly Draft[]): Attribution[] {
  const sizes = drafts.map(({ content }) => size(content))
  const parent = parents(drafts, sizes)
  const contents: (readonly Span[])[] = []
  const clipped = (n: number): readonly Span[] => {
    const p = parent[n]!
    contents[n] ??= p < 0 ? drafts[n]!.content : clip(drafts[n]!.content, clipped(p))
    return contents[n]!
  }
  const kept = drafts
    .map(({ cue }, n) => {
      const content = clipped(n)
      let depth = 0
      for (let outer = parent[n]!; outer >= 0; outer = parent[outer]!) depth++
      return { n, content, depth, at: Math.min(first(content), first(cue)), size: sizes[n]! }
    })
    .filter(({ n, content }) => content.length > 0 && (parent[n]! >= 0 || reading.units[drafts[n]!.unit]!.within < 0))
    .sort((a, b) => a.at - b.at || b.size - a.size || a.depth - b.depth || a.n - b.n)
  const place = new Map(kept.map(({ n }, k) => [n, k]))
  return kept.map(({ n, content }, k) => {
    const { source, cue, addressee, kind, certainty, rule } = drafts[n]!
    const outer = place.get(parent[n]!)
    return {
      id: attributionId(reading.article, k + 1),
      article: reading.article,
      parent: outer === undefined ? null : attributionId(reading.article, outer + 1),
      source,
      cue,
      content,
      addressee,
      kind,
      certainty,
      rule,
      form: formOf(reading.text, content),
    }
  })
}

const isMark = (char: string | undefined): boolean => char !== undefined && '"“”«»‘’\''.includes(char)

/** Whether a content is a quotation, holds quoted words, or neither. */
function formOf(text: string, content: readonly Span[]): Attribution['form'] {
  if (content.every(([start, end]) => isMark(text[start]) && isMark(text[end - 1]))) return 'direct'
  return content.some(([start, end]) => /["“«]|''/u.test(text.slice(start, end))) ? 'mixed' : 'indirect'
}
