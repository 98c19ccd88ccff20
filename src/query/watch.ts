import type { HearsayGraph } from '../graph/index.js'

/** Attributes that only a drawing sets: no answer hangs on them. */
const DRAWN: ReadonlySet<string> = new Set([
  'x',
  'y',
  'size',
  'color',
  'label',
  'hidden',
  'highlighted',
  'forceLabel',
  'zIndex',
  'type',
])

/** Events of graphology after which an answer may be another. */
const CHANGES = [
  'nodeAdded',
  'nodeDropped',
  'edgeAdded',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'edgeAttributesUpdated',
  'eachEdgeAttributesUpdated',
  'attributesUpdated',
] as const

interface Hints {
  readonly attributes?: readonly string[]
}

/**
 * Makes something of a graph once, keeps it as long as the graph lives and is not changed, and makes it again after that.
 * Listens to the graph's own events; nothing is kept alive by it.
 */
export function watch<T>(make: (graph: HearsayGraph) => T): (graph: HearsayGraph) => T {
  const kept = new WeakMap<HearsayGraph, { value: T | undefined }>()
  return (graph) => {
    const before = kept.get(graph)
    if (before?.value !== undefined) return before.value
    const value = make(graph)
    if (before) {
      before.value = value
      return value
    }
    const entry: { value: T | undefined } = { value }
    kept.set(graph, entry)
    const forget = (): void => {
      entry.value = undefined
    }
    for (const event of CHANGES) graph.on(event, forget)
    graph.on('nodeAttributesUpdated', (change) => {
      if (!(change.type === 'set' && DRAWN.has(change.name ?? ''))) forget()
    })
    graph.on('eachNodeAttributesUpdated', ({ hints }: { hints?: Hints | null }) => {
      if (!hints?.attributes?.every((name) => DRAWN.has(name))) forget()
    })
    return value
  }
}
