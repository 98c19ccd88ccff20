/** A scored pair of things, by index. */
export interface Edge {
  readonly a: number
  readonly b: number
  /** In (0, 1]. */
  readonly score: number
  /** Whether it is looked at only after all that are not. */
  readonly late?: boolean
}

/**
 * Groups `size` things by average link: the best pair of groups is joined first (late ones last), as long as the mean of the scores between
 * their members is `threshold` at least (a pair without an edge scores 0) and nothing `parts` a member of one from a member
 * of the other. Members of a group are in order of index, groups in order of their first member; the order of `edges` does not
 * matter. Only groups that an edge joins are ever looked at, so untouched groups stay as they are.
 */
export function cluster(
  size: number,
  edges: readonly Edge[],
  threshold: number,
  parts: (a: number, b: number) => boolean,
): number[][] {
  const scores = new Map<number, Map<number, number>>()
  const link = (a: number, b: number, score: number): void => {
    const row = scores.get(a)
    if (row) row.set(b, score)
    else scores.set(a, new Map([[b, score]]))
  }
  for (const { a, b, score } of edges) {
    link(a, b, score)
    link(b, a, score)
  }
  const groupOf = Int32Array.from({ length: size }, (_, i) => i)
  const members: number[][] = Array.from({ length: size }, (_, i) => [i])
  const mean = (x: readonly number[], y: readonly number[]): number => {
    let sum = 0
    for (const i of x) {
      const row = scores.get(i)
      if (row) for (const j of y) sum += row.get(j) ?? 0
    }
    return sum / (x.length * y.length)
  }
  const sorted = edges
    .filter(({ score }) => score >= threshold)
    .sort(
      (p, q) =>
        Number(p.late ?? false) - Number(q.late ?? false) ||
        q.score - p.score ||
        Math.min(p.a, p.b) - Math.min(q.a, q.b) ||
        Math.max(p.a, p.b) - Math.max(q.a, q.b),
    )
  for (const { a, b } of sorted) {
    const x = groupOf[a]!
    const y = groupOf[b]!
    if (x === y) continue
    const [into, from] = x < y ? [x, y] : [y, x]
    const left = members[into]!
    const right = members[from]!
    if (left.length * right.length > 1 && mean(left, right) < threshold) continue
    if (left.some((i) => right.some((j) => parts(i, j)))) continue
    for (const j of right) groupOf[j] = into
    members[into] = [...left, ...right].sort((i, j) => i - j)
    members[from] = []
  }
  return members.filter((group) => group.length > 0)
}
