import type { Run } from './runs.js'
import type { Words } from './words.js'

/** Words of the earlier text for which the later has others; either side may be empty. Word numbers, ends excluded. */
export interface Change {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** A stretch that two texts share, in words; `[aStart, aEnd)` of the earlier text, `[bStart, bEnd)` of the later. */
export interface Stretch extends Change {
  /** Words that stand in both. */
  readonly same: number
  /** In the order of the texts. */
  readonly changes: readonly Change[]
}

/** Words that may be changed, added or dropped between two pieces of one stretch. */
const GAP = 6
/** A change is bridged where this many words in a row agree behind it. */
const ANCHOR = 3

/**
 * Grows runs into stretches as long as they will go: over changes of up to six words a side ("at least [nine → ten]
 * people") as long as three words agree behind each, and joins stretches that then meet. Pieces come in the order of `b`.
 */
export function stretches(earlier: Words, later: Words, runs: readonly Run[]): Stretch[] {
  const x = earlier.hashes
  const y = later.hashes
  const out: Stretch[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const floorB = last?.bEnd ?? 0
    if (run.b + run.length <= floorB) continue
    const cut = Math.max(0, floorB - run.b)
    const right = grow(x, run.a + run.length, y, run.b + run.length, 1, x.length, y.length)
    const aEnd = run.a + run.length + right.a
    const bEnd = run.b + run.length + right.b
    const joins = last && meets(last, run.a + cut, run.b + cut)
    if (joins) {
      const same = last.same + run.length - cut + right.same
      const between = { aStart: last.aEnd, aEnd: run.a + cut, bStart: last.bEnd, bEnd: run.b + cut }
      const changes = [...last.changes, between, ...right.changes]
      out[out.length - 1] = { ...last, aEnd: Math.max(aEnd, last.aEnd), bEnd, same, changes }
      continue
    }
    const floorA = last && last.aEnd <= run.a + cut ? last.aEnd : 0
    const left = grow(x, run.a + cut - 1, y, run.b + cut - 1, -1, floorA - 1, floorB - 1)
    out.push({
      aStart: run.a + cut - left.a,
      bStart: run.b + cut - left.b,
      aEnd,
      bEnd,
      same: left.same + run.length - cut + right.same,
      changes: [...left.changes.reverse(), ...right.changes],
    })
  }
  return out
}

const meets = (last: Stretch, a: number, b: number): boolean =>
  b >= last.bEnd && b - last.bEnd <= GAP && a >= last.aEnd && a - last.aEnd <= GAP

interface Grown {
  a: number
  b: number
  same: number
  readonly changes: Change[]
}

/** How far the texts agree from word `i` and `j` on, in the direction of `step`, changes bridged; `endX`, `endY` excluded. */
function grow(x: Uint32Array, i: number, y: Uint32Array, j: number, step: 1 | -1, endX: number, endY: number): Grown {
  const grown: Grown = { a: 0, b: 0, same: 0, changes: [] }
  const agree = (a: number, b: number): boolean => a * step < endX * step && b * step < endY * step && x[a] === y[b]
  const anchored = (a: number, b: number): boolean => {
    for (let k = 0; k < ANCHOR; k++) if (!agree(a + k * step, b + k * step)) return false
    return true
  }
  for (;;) {
    const a = i + grown.a * step
    const b = j + grown.b * step
    if (agree(a, b)) {
      grown.a++
      grown.b++
      grown.same++
      continue
    }
    const jump = bridge((da, db) => anchored(a + da * step, b + db * step))
    if (!jump) break
    grown.changes.push(
      step > 0
        ? { aStart: a, aEnd: a + jump[0], bStart: b, bEnd: b + jump[1] }
        : { aStart: a - jump[0] + 1, aEnd: a + 1, bStart: b - jump[1] + 1, bEnd: b + 1 },
    )
    grown.a += jump[0]
    grown.b += jump[1]
  }
  return grown
}

/** The smallest change, in words a side, behind which `anchored` holds. */
function bridge(anchored: (da: number, db: number) => boolean): readonly [number, number] | undefined {
  for (let sum = 1; sum <= 2 * GAP; sum++)
    for (let da = Math.max(0, sum - GAP); da <= Math.min(sum, GAP); da++)
      if (anchored(da, sum - da)) return [da, sum - da]
  return undefined
}
