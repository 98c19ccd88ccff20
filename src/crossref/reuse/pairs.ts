import { byDate, instant, type Article } from '../../model/index.js'
import { stretches, type Stretch } from './passages.js'
import { sharedRuns } from './runs.js'
import { SHINGLE, type Shingles } from './shingles.js'
import type { Words } from './words.js'

/** What two texts share, by their indexes in order of publication: `a < b`. */
export interface Pair {
  readonly a: number
  readonly b: number
  /** In the order of b, without overlap there. */
  readonly stretches: readonly Stretch[]
  /** Words of b that stand in a. */
  readonly same: number
  readonly containedA: number
  readonly containedB: number
}

/** Articles in order of publication: the later text of a pair is the one that comes later here. */
export const inOrder = (articles: readonly Article[]): Article[] => [...articles].sort(byDate)

/** In milliseconds: how long a year, a month or a day given as a date may be off; 0 for a time of the day. */
const GRAIN: ReadonlyMap<number, number> = new Map([
  [4, 366 * 864e5],
  [7, 31 * 864e5],
  [10, 864e5],
])

/** Whether their dates leave no doubt that `a` came out before `b`. */
export function isBefore(a: Article, b: Article): boolean {
  const x = instant(a.published)
  const y = instant(b.published)
  return x !== undefined && y !== undefined && x + (GRAIN.get(a.published!.length) ?? 1) <= y
}

/** A stretch of which this share is crowded shingles says little unless the texts are alike as a whole. */
const MOSTLY = 0.8
const ALIKE = 0.3

/** Every pair of texts that have a shingle in common; boilerplate that everybody prints is left out. Sorted by b, then a. */
export function pairs(texts: readonly Words[], index: Shingles): Pair[] {
  const out: Pair[] = []
  texts.forEach((later, b) => {
    const { runs, crowded } = sharedRuns(texts, index, b)
    for (const [a, found] of [...runs].sort(([x], [y]) => x - y)) {
      const earlier = texts[a]!
      const all = stretches(earlier, later, found)
      const alike = sum(all) >= ALIKE * Math.min(earlier.hashes.length, later.hashes.length)
      const kept = alike ? all : all.filter(({ bStart, bEnd }) => share(crowded, bStart, bEnd) < MOSTLY)
      if (kept.length === 0) continue
      const same = sum(kept)
      out.push({
        a,
        b,
        stretches: kept,
        same,
        containedA: Math.min(same, covered(kept)) / earlier.hashes.length,
        containedB: same / later.hashes.length,
      })
    }
  })
  return out
}

const sum = (all: readonly Stretch[]): number => all.reduce((total, { same }) => total + same, 0)

function share(marks: Uint8Array, start: number, end: number): number {
  let marked = 0
  for (let i = start; i < end; i++) marked += marks[i]!
  return marked / Math.max(SHINGLE, end - start)
}

/** Words of the earlier text within any of the stretches: it may have been repeated in the later. */
function covered(all: readonly Stretch[]): number {
  let reached = 0
  let total = 0
  for (const { aStart, aEnd } of [...all].sort((x, y) => x.aStart - y.aStart)) {
    total += Math.max(0, aEnd - Math.max(reached, aStart))
    reached = Math.max(reached, aEnd)
  }
  return total
}
