import type { CueForm } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { isFolded, goesOn } from './folding.js'
import type { Reading } from './reading.js'
import type { Shelf } from './shelf.js'

/** Tag of a place that holds a folded quotation. */
export const QUOTED = 17

/** A sentence as the rules see it: places 0 … n-1, each a token or a whole quotation; parentheses are left out. */
export interface Unit {
  /** Index of its block in `Reading.blocks`. */
  readonly block: number
  /** Index of the quotation it stands in, or -1 for the article's own words. */
  readonly within: number
  readonly n: number
  /** Per place: its token, the opening mark of a folded quotation. */
  readonly at: Int32Array
  /** Per place: a code of `TAG`, or `QUOTED`. */
  readonly tag: Uint8Array
  /** Per place: sum of `ROLE`. */
  readonly role: Int32Array
  readonly word: readonly string[]
  readonly cue: readonly (CueForm | undefined)[]
  /** Sum of the roles that occur in it. */
  readonly roles: number
  /** Per place: index of the folded quotation plus 1, or 0; longer than the unit where it holds none. */
  readonly quote: Int32Array
}

/** Longest parenthesis that is skipped, in tokens. */
const PARENTHESIS = 60

/** Most places of a sentence, for text whose every end falls within a quotation. */
const LONGEST = 1000

/** Shared by the units that hold no quotation. */
const NONE = new Int32Array(4096)

/** The sentence of tokens `[from, to)`; `folds` gives the quotation that is folded at a token. */
function unit(
  base: Reading,
  { ints, bytes }: Shelf,
  block: number,
  from: number,
  to: number,
  within: number,
  folds: ReadonlyMap<number, number>,
): Unit {
  const at = ints(to - from)
  const folding = within < 0 && folds.size > 0
  const quote = folding || to - from > NONE.length ? ints(to - from) : NONE
  let roles = 0
  const tag = bytes(to - from)
  const role = ints(to - from)
  const word: string[] = []
  const cue: (CueForm | undefined)[] = []
  let n = 0
  for (let i = from; i < to; i++) {
    const q = folding ? folds.get(i) : undefined
    if (q === undefined && base.words[i] === '(' && i > from) {
      let close = i + 1
      while (close < to && close - i < PARENTHESIS && base.words[close] !== ')') close++
      if (base.words[close] === ')') {
        i = close
        continue
      }
    }
    at[n] = i
    if (q !== undefined) quote[n] = q + 1
    tag[n] = q === undefined ? base.tag[i]! : QUOTED
    role[n] = q === undefined ? base.role[i]! : 0
    word.push(q === undefined ? base.words[i]! : '“”')
    cue.push(q === undefined ? base.cues[i] : undefined)
    if (
      role[n]! & ROLE.DASH &&
      i > from &&
      i + 1 < to &&
      base.end[i - 1] === base.start[i] &&
      base.start[i + 1] === base.end[i]
    ) {
      role[n] = 0
      tag[n] = TAG.SYM
    }
    // 7:55 p.m.
    if (role[n]! & ROLE.COLON && i > from && base.tag[i - 1] === TAG.NUM && base.start[i + 1] === base.end[i]) {
      role[n] = 0
    }
    roles |= role[n]!
    n++
    if (q !== undefined) i = base.quotes[q]!.last
  }
  return { block, within, n, at, tag, role, word, cue, roles, quote }
}

/**
 * The units of the block whose tokens are `[from, to)`: its sentences, then those within its folded quotations. `cuts` are
 * the tokens at which sentences end; a cut within a folded quotation parts nothing outside it.
 */
export function units(
  base: Reading,
  room: Shelf,
  block: number,
  from: number,
  to: number,
  firstQuote: number,
  cuts: readonly number[],
): Unit[] {
  const found: Unit[] = []
  const folds = new Map<number, number>()
  let cut = 0
  for (let q = firstQuote; q < base.quotes.length; q++) {
    const quote = base.quotes[q]!
    while (cut < cuts.length && cuts[cut]! <= quote.first + 1) cut++
    const inner = cut < cuts.length && cuts[cut]! < quote.last
    if (isFolded(base, quote, from, to, inner)) folds.set(quote.first, q)
  }
  const inside = [...folds.values()]
  let start = from
  let reach = -1
  let next = 0
  let folded = 0
  for (const cut of [...cuts, to]) {
    for (; next < inside.length && base.quotes[inside[next]!]!.first < cut; next++) {
      const { first, last } = base.quotes[inside[next]!]!
      reach = Math.max(reach, last)
      folded += last - first
    }
    const full = cut - start - folded > LONGEST
    if (cut < to && !full && (cut <= reach || goesOn(base, reach, cut, to))) continue
    const end = full ? Math.min(to, Math.max(cut, reach + 1)) : cut
    if (end > start) found.push(unit(base, room, block, start, end, -1, folds))
    start = Math.max(start, end)
    folded = 0
  }
  let from2 = 0
  for (const q of inside) {
    const quote = base.quotes[q]!
    const last = quote.closed ? quote.last : quote.last + 1
    let a = quote.first + 1
    while (from2 < cuts.length && cuts[from2]! <= a) from2++
    for (let c = from2; c < cuts.length && cuts[c]! < last; c++) {
      found.push(unit(base, room, block, a, cuts[c]!, q, folds))
      a = cuts[c]!
    }
    if (last > a) found.push(unit(base, room, block, a, last, q, folds))
  }
  return found
}
