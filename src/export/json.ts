import { DATASET_KEYS, toJson, type HearsayGraph } from '../graph/index.js'

function* list(items: Iterable<unknown>): Generator<string> {
  let between = '\n'
  for (const item of items) {
    yield between + JSON.stringify(item)
    between = ',\n'
  }
}

/**
 * The whole graph with its articles and statements in graphology's own format, one item a line: nothing is lost, and
 * `fromJson` reads it back. Written piece by piece, since one string cannot hold a large graph.
 */
export function* toJsonText(graph: HearsayGraph): Generator<string> {
  const { options, attributes, nodes, edges } = toJson(graph)
  const { format, version } = graph.getAttributes()
  yield `{"options":${JSON.stringify(options)},\n"attributes":{"format":${JSON.stringify(format)},"version":${version}`
  for (const key of DATASET_KEYS) {
    yield `,\n"${key}":[`
    yield* list(attributes?.[key] ?? [])
    yield ']'
  }
  yield '},\n"nodes":['
  yield* list(nodes)
  yield '],\n"edges":['
  yield* list(edges)
  yield ']}\n'
}
