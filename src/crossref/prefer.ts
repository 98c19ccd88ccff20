import { cluster, type Edge } from './cluster.js'

/** Mean score at which statements are surely one claim, so that partners of both count once. */
const SURE = 0.7
/** What each doubling (by the natural logarithm) of the number of better partners costs. */
const BETTER = 0.04
/** Mean score of a partner from which on it speaks against those that it is parted from. */
const NEAR = 0.38

/** Two of `size` things by their indices, in any order, as one number. */
export const pair = (size: number, x: number, y: number): number => Math.min(x, y) * size + Math.max(x, y)

/** Groups that are surely one claim each, and the mean scores between them. */
interface Sure {
  readonly groupOf: Int32Array
  /** By pair of groups. */
  readonly means: ReadonlyMap<number, number>
  /** Of each group those that an edge ties to it. */
  readonly near: readonly (readonly number[])[]
}

function sure(size: number, edges: readonly Edge[], parts: (a: number, b: number) => boolean): Sure {
  const groups = cluster(size, edges, SURE, parts)
  const groupOf = new Int32Array(size)
  groups.forEach((group, g) => group.forEach((i) => (groupOf[i] = g)))
  const means = new Map<number, number>()
  for (const { a, b, score } of edges) {
    const [x, y] = [groupOf[a]!, groupOf[b]!]
    const share = score / (groups[x]!.length * groups[y]!.length)
    if (x !== y) means.set(pair(size, x, y), (means.get(pair(size, x, y)) ?? 0) + share)
  }
  const near: number[][] = groups.map(() => [])
  for (const key of means.keys()) {
    const [x, y] = [Math.floor(key / size), key % size]
    near[x]!.push(y)
    near[y]!.push(x)
  }
  return { groupOf, means, near }
}

/** How far means may differ by the order in which they are summed. */
const ROUNDING = 1e-9

/**
 * Scores less what speaks against them: what has many better partners elsewhere says the same as those rather, and what has a partner
 * that is parted from the other side waits until all else is joined. `parted` are the pairs that nothing may join, as
 * `pair` gives them. The order of `edges` and `parted` does not matter; edges of statements that nothing ties to others stay as they are.
 */
export function prefer(size: number, edges: readonly Edge[], parted: ReadonlySet<number>): Edge[] {
  const { groupOf, means, near } = sure(size, edges, (a, b) => parted.has(pair(size, a, b)))
  const apart = new Set<number>()
  for (const key of parted) apart.add(pair(size, groupOf[Math.floor(key / size)]!, groupOf[key % size]!))
  const mean = (x: number, y: number): number => means.get(pair(size, x, y))!
  const isAgainst = (x: number, y: number): boolean =>
    near[x]!.some((z) => z !== y && mean(x, z) >= NEAR && apart.has(pair(size, z, y)))
  const late = new Set<number>()
  near.forEach((others, x) => {
    for (const y of others)
      if (x < y && mean(x, y) >= NEAR && (isAgainst(x, y) || isAgainst(y, x))) late.add(pair(size, x, y))
  })
  const uncontested = near.map((others, x) =>
    Float64Array.from(
      others.filter((y) => !late.has(pair(size, x, y))),
      (y) => mean(x, y),
    ).sort(),
  )
  const better = (x: number, least: number): number => {
    const means = uncontested[x]!
    let n = 0
    while (n < means.length && means[means.length - 1 - n]! > least + ROUNDING) n++
    return n
  }
  return edges.map((edge) => {
    const [x, y] = [groupOf[edge.a]!, groupOf[edge.b]!]
    if (x === y) return edge
    const n = Math.max(better(x, mean(x, y)), better(y, mean(x, y)))
    return { a: edge.a, b: edge.b, score: edge.score - BETTER * Math.log(1 + n), late: late.has(pair(size, x, y)) }
  })
}
