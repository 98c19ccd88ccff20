import type { Term, Word } from './terms.js'

const MOST_COUNTED = 3
const MOST_BEFORE = 4
/** How far back the words before are looked for. */
const BACK = 8

/** Function words over which what is counted reaches: "ten [of the] bodies", "nine objects [are] missing". */
const BRIDGES = new Set(
  'of the more other others is are was were has have had been his her its their our my'.split(' '),
)

/** The same behind a distance: "nine miles [off the] island". */
const OF_PLACE = new Set(
  'off from away out to north south east west northeast northwest southeast southwest up down'.split(' '),
)

/**
 * The content words from term `from` on, up to the next mark or function word: what is counted, with its adjectives; three at most.
 * `stop` is where the term before ends. Behind a distance, the place that it is counted from.
 */
export function countedFrom(text: string, all: readonly Term[], from: number, stop: number, distance: boolean): Word[] {
  const found: Word[] = []
  let end = stop
  for (let k = from; k < all.length && found.length < MOST_COUNTED; k++) {
    const { word, span } = all[k]!
    if (/[,;:.!?()–—]/u.test(text.slice(end, span[0])) || word.number) break
    end = span[1]
    if (BRIDGES.has(word.lower) || (distance && OF_PLACE.has(word.lower))) continue
    if (word.stop) break
    found.push(word)
  }
  return found
}

/** The content words before term `i` up to the last mark, nearest first; four at most. */
export function wordsBefore(text: string, all: readonly Term[], i: number): Word[] {
  const found: Word[] = []
  for (let k = i - 1; k >= 0 && k >= i - BACK && found.length < MOST_BEFORE; k--) {
    const { word, span } = all[k]!
    if ((word.counting && !word.stop) || /[,;:!?]|\.\s/u.test(text.slice(span[1], all[k + 1]!.span[0]))) break
    if (!word.stop) found.push(word)
  }
  return found
}
