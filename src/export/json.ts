import { DATASET_KEYS, type GraphJson, type HearsayGraph } from '../graph/index.js'

function* list(items: Iterable<unknown>): Generator<string> {
  let between = '\n'
  for (const item of items) {
    yield between + JSON.stringify(item)
    between = ',\n'
  }
}

function* nodes(graph: HearsayGraph): Generator<GraphJson['nodes'][number]> {
  for (const { node, attributes } of graph.nodeEntries()) yield { key: node, attributes }
}

function* edges(graph: HearsayGraph): Generator<GraphJson['edges'][number]> {
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield { key: edge, source, target, attributes }
}

/**
 * The whole graph with its articles and statements in graphology's own format, one item a line: nothing is lost, and
 * `fromJson` reads it back. Written piece by piece, and not by way of `toJson`: one string cannot
 * hold a large graph, nor should memory hold it twice.
 */
export function* toJsonText(graph: HearsayGraph): Generator<string> {
  const { type, multi, allowSelfLoops } = graph
  const { format, version } = graph.getAttributes()
  yield `{"options":${JSON.stringify({ allowSelfLoops, multi, type })},\n`
  yield `"attributes":{"format":${JSON.stringify(format)},"version":${version}`
  for (const key of [...DATASET_KEYS, 'relays'] as const) {
    const items = graph.getAttribute(key)
    if (items === undefined) continue
    yield `,\n"${key}":[`
    yield* list(items)
    yield ']'
  }
  yield '},\n"nodes":['
  yield* list(nodes(graph))
  yield '],\n"edges":['
  yield* list(edges(graph))
  yield ']}\n'
}
