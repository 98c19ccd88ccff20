import type { Pair } from './pairs.js'

/** A later text with this share of its words in an earlier one is a copy of it. */
const COPY = 0.5
/** Fewer words in common make no copy: a caption, a notice. */
const LEAST = 20

/**
 * For each text the one it was copied from, or −1: of those that hold at least half of its words the one that holds most,
 * of equals the first. Where no date orders two texts (`ordered`), the one that is more of a part is the copy. So a text
 * that mixes two wire stories belongs to one of them and does not make copies of each other of both.
 */
export function copiedFrom(
  count: number,
  pairs: readonly Pair[],
  ordered: (a: number, b: number) => boolean,
): Int32Array {
  const from = new Int32Array(count).fill(-1)
  const most = new Float64Array(count)
  const offer = (copy: number, source: number, contained: number, same: number): void => {
    if (contained < COPY || same < LEAST || same <= most[copy]!) return
    most[copy] = same
    from[copy] = source
  }
  for (const { a, b, same, containedA, containedB } of pairs) {
    if (containedA > containedB && !ordered(a, b)) offer(a, b, containedA, same)
    else offer(b, a, containedB, same)
  }
  return from
}

/** The groups that copying makes, each as ascending indexes, in the order of their first: every text in one. */
export function groupsOf(from: Int32Array): number[][] {
  const parent = Int32Array.from(from, (_, i) => i)
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  from.forEach((source, copy) => {
    if (source < 0) return
    const x = find(source)
    const y = find(copy)
    parent[Math.max(x, y)] = Math.min(x, y)
  })
  const groups = new Map<number, number[]>()
  from.forEach((_, i) => {
    const first = find(i)
    const group = groups.get(first)
    if (group) group.push(i)
    else groups.set(first, [i])
  })
  return [...groups.values()]
}
