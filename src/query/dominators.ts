import type { Adjacency } from '../graph/index.js'

/**
 * Immediate dominators of a flow graph: for each node the last one that every path from `root` to it passes; the root has
 * itself, what is not reached has -1. After Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001): sets are
 * intersected by walking up the tree so far, in reverse postorder until nothing moves. O(edges × depth × rounds), two or
 * three rounds in practice.
 */
export function dominators(next: Adjacency, root: number): Int32Array {
  const order = postorder(next, root)
  const rank = new Int32Array(next.length).fill(-1)
  order.forEach((node, i) => (rank[node] = i))
  const before: number[][] = next.map(() => [])
  for (const node of order) for (const to of next[node]!) before[to]!.push(node)
  const idom = new Int32Array(next.length).fill(-1)
  idom[root] = root
  const meet = (a: number, b: number): number => {
    let [x, y] = [a, b]
    while (x !== y) {
      while (rank[x]! < rank[y]!) x = idom[x]!
      while (rank[y]! < rank[x]!) y = idom[y]!
    }
    return x
  }
  for (let changed = true; changed;) {
    changed = false
    for (let i = order.length - 2; i >= 0; i--) {
      const node = order[i]!
      let best = -1
      for (const from of before[node]!) if (idom[from] !== -1) best = best === -1 ? from : meet(from, best)
      if (idom[node] !== best) {
        idom[node] = best
        changed = true
      }
    }
  }
  return idom
}

/** Nodes reached from `root`, each after all that are first reached through it; without recursion. */
function postorder(next: Adjacency, root: number): number[] {
  const order: number[] = []
  const seen = new Uint8Array(next.length)
  const stack: { node: number; at: number }[] = [{ node: root, at: 0 }]
  seen[root] = 1
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const to = next[top.node]![top.at++]
    if (to === undefined) {
      order.push(top.node)
      stack.pop()
    } else if (!seen[to]) {
      seen[to] = 1
      stack.push({ node: to, at: 0 })
    }
  }
  return order
}
