import { MultiDirectedGraph } from 'graphology'
import type { HearsayGraph } from '../../graph/index.js'
import { familyOf } from '../glyph.js'
import type { Choice } from '../state.js'
import { about } from './about.js'
import type { Shape } from './shapes.js'

/** Most nodes drawn at once; of a larger graph, only what is about the claim shown. */
export const MOST_NODES = 2500

/** The shape of each look of `glyph.ts`. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  claim: 'diamond',
  outlet: 'square',
  person: 'circle',
  body: 'hexagon',
  document: 'triangle',
  unnamed: 'ring',
}

/** What sigma draws of a node. */
export interface DrawnNode {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
  readonly type: 'shape'
  readonly shape: Shape
  /** One of six looks. */
  readonly look: string
}

/** What sigma draws of an edge. */
export interface DrawnEdge {
  readonly kind: string
  readonly size: number
  readonly label: string | null
  readonly type: 'curved' | 'straight'
  readonly curvature: number
}

/** The graph as sigma takes it. */
export type Drawing = MultiDirectedGraph<DrawnNode, DrawnEdge>

/** A drawing of `whole`, or where it is too large of what is about `claim`. */
export function drawingOf(whole: HearsayGraph, claim: string | undefined): Drawing {
  const graph = whole.order <= MOST_NODES ? whole : about(whole, claim)
  const drawing: Drawing = new MultiDirectedGraph<DrawnNode, DrawnEdge>()
  for (const { node: key, attributes: node } of graph.nodeEntries()) {
    const look = familyOf(node.kind === 'source' ? node.sourceKind : node.kind)
    const size = Math.min(14, 4 + 1.6 * Math.sqrt(graph.degree(key)))
    drawing.addNode(key, { x: node.x, y: node.y, size, label: node.label, type: 'shape', shape: SHAPES[look]!, look })
  }
  for (const { key, kind, from, to, times } of summed(graph)) {
    if (!drawing.hasNode(from) || !drawing.hasNode(to)) continue
    const other = drawing.edges(from, to).length + drawing.edges(to, from).length > 0
    const clash = kind === 'contradicts'
    const curvature = clash || other ? 0.2 : 0
    drawing.addEdgeWithKey(key, from, to, {
      kind,
      size: clash ? 3.2 : kind === 'cites' ? Math.min(6, 1.8 + 0.6 * Math.log2(times)) : 1.2,
      label: clash ? '≠' : null,
      type: curvature === 0 ? 'straight' : 'curved',
      curvature,
    })
  }
  return drawing
}

interface Bundle {
  readonly key: string
  readonly kind: string
  readonly from: string
  readonly to: string
  times: number
}

/** One line for all edges of one kind from one node to another: claim by claim they would hide everything else. */
function summed(graph: HearsayGraph): Iterable<Bundle> {
  const bundles = new Map<string, Bundle>()
  graph.forEachEdge((key, { kind }, from, to) => {
    if (from === to) return
    const id = `${kind}\n${from}\n${to}`
    const bundle = bundles.get(id)
    if (bundle) bundle.times += 1
    else bundles.set(id, { key, kind, from, to, times: 1 })
  })
  return bundles.values()
}

/** The nodes to keep in full strength: the chosen ones and their neighbours; `undefined` where nothing is chosen. */
export function lit(
  drawing: Drawing,
  choice: Choice | null,
  claim: string | undefined,
): ReadonlySet<string> | undefined {
  const keys = choice === null ? [claim ?? ''] : choice.kind === 'node' ? [choice.key] : [choice.from, choice.to]
  const known = keys.filter((key) => drawing.hasNode(key))
  if (known.length === 0) return undefined
  if (choice?.kind === 'link') return new Set(known)
  return new Set(known.flatMap((key) => [key, ...drawing.neighbors(key)]))
}
