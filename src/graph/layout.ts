import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { HearsayGraph } from './schema.js'

/** Rounds of ForceAtlas2 by the number of nodes: above the last bound the seeded positions stay (it would take minutes). */
const ROUNDS: readonly (readonly [nodes: number, rounds: number])[] = [
  [2_000, 300],
  [10_000, 60],
]

/** FNV-1a, 32 bit: a number in [0, 2^32) from a key, the same on every machine. */
function hash(key: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193) >>> 0
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0
  return (h ^ (h >>> 13)) >>> 0
}

const round = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 || 0 : 0)

/**
 * Gives every node its `x` and `y`, rounded to hundredths: seeded from a hash of its key, then moved by a fixed number of
 * rounds of ForceAtlas2 (Jacomy et al., 2014, doi:10.1371/journal.pone.0098679). No chance is involved.
 */
export function layout(graph: HearsayGraph): void {
  const size = Math.sqrt(graph.order) * 10
  graph.updateEachNodeAttributes(
    (key, node) => ({
      ...node,
      x: round((hash(key, 1) / 2 ** 32 - 0.5) * size),
      y: round((hash(key, 2) / 2 ** 32 - 0.5) * size),
    }),
    { attributes: ['x', 'y'] },
  )
  const rounds = ROUNDS.find(([nodes]) => graph.order <= nodes)?.[1] ?? 0
  if (rounds === 0 || graph.size === 0) return
  const places = forceAtlas2(graph, {
    iterations: rounds,
    getEdgeWeight: null,
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 1_000 },
  })
  graph.updateEachNodeAttributes((key, node) => ({ ...node, x: round(places[key]!.x), y: round(places[key]!.y) }), {
    attributes: ['x', 'y'],
  })
}
