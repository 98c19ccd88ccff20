/** Edges of a graph of numbered nodes by their start: those of node `k` are `to[start[k]]` up to `to[start[k + 1]]`. */
export interface Net {
  readonly start: Int32Array
  readonly to: Int32Array
}

/**
 * Strongly connected components of two nodes or more, each in ascending order, by their first node. After Tarjan, "Depth-first
 * search and linear graph algorithms" (1972), without recursion. O(nodes + edges).
 */
export function components({ start, to }: Net): readonly (readonly number[])[] {
  const size = start.length - 1
  const index = new Int32Array(size)
  const low = new Int32Array(size)
  const at = start.slice(0, size)
  const open = new Uint8Array(size)
  const path: number[] = []
  const waiting: number[] = []
  const found: number[][] = []
  let count = 0
  const enter = (node: number): void => {
    index[node] = low[node] = ++count
    open[node] = 1
    path.push(node)
    waiting.push(node)
  }
  for (let root = 0; root < size; root++) {
    if (index[root] !== 0 || start[root] === start[root + 1]) continue
    enter(root)
    while (path.length > 0) {
      const node = path.at(-1)!
      if (at[node]! < start[node + 1]!) {
        const next = to[at[node]!++]!
        if (index[next] === 0) enter(next)
        else if (open[next] && index[next]! < low[node]!) low[node] = index[next]!
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined && low[node]! < low[parent]!) low[parent] = low[node]!
      if (low[node] !== index[node]) continue
      const group = waiting.splice(waiting.lastIndexOf(node))
      for (const member of group) open[member] = 0
      if (group.length > 1) found.push(group.sort((a, b) => a - b))
    }
  }
  return found.sort((a, b) => a[0]! - b[0]!)
}
