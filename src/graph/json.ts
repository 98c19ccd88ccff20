import { MultiDirectedGraph } from 'graphology'
import { HearsayError } from '../model/index.js'
import { checkGraph } from './check.js'
import { badShapes } from './shapes.js'
import { type EdgeAttributes, type GraphAttributes, type HearsayGraph, type NodeAttributes } from './schema.js'

/** The graph in graphology's own serialized format: `{options, attributes, nodes: [{key, attributes}], edges: […]}`. */
export type GraphJson = ReturnType<HearsayGraph['export']>

/** Names that stand for something in every object; graphology breaks on them as keys. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** How many problems an error of `fromJson` lists. */
const LISTED = 5

/** What `graph.json` holds, as a value that `JSON.stringify` takes; nodes and edges in the order of the graph. */
export const toJson = (graph: HearsayGraph): GraphJson => graph.export()

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fail = (message: string, data: Record<string, unknown> = {}): never => {
  throw new HearsayError('bad-graph', `This is no graph of hearsay: ${message}.`, data)
}

function list(value: unknown, name: string): Record<string, unknown>[] {
  if (!Array.isArray(value)) return fail(`\`${name}\` is not a list`)
  const bad = value.findIndex((item) => !isObject(item) || !isObject(item['attributes']))
  return bad < 0 ? value : fail(`\`${name}[${bad}]\` has no attributes`)
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string' || value === '') return fail(`${place} is not a text`)
  if (RESERVED.has(value)) return fail(`${place} is the reserved name ${value}`, { key: value })
  return value
}

/**
 * Reads what `toJson` made, after checking everything in it. Throws `HearsayError` `bad-graph` with the first problems where
 * it is something else, of another version, or broken (a node missing, a statement that is not there, a wrong type).
 */
export function fromJson(value: unknown): HearsayGraph {
  if (!isObject(value)) return fail('it is not an object')
  const { attributes } = value
  if (!isObject(attributes) || attributes['format'] !== 'hearsay') return fail('`attributes.format` is not `hearsay`')
  if (attributes['version'] !== 1)
    return fail('its version is not 1; build it again with this version of hearsay', { version: attributes['version'] })
  const [place] = badShapes(attributes)
  if (place !== undefined) fail(`\`attributes.${place}\` is not what it should be`, { place })
  const graph: HearsayGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(attributes as unknown as GraphAttributes)
  for (const [i, node] of list(value['nodes'], 'nodes').entries()) {
    const key = text(node['key'], `\`nodes[${i}].key\``)
    if (graph.hasNode(key)) fail(`node ${key} stands there twice`, { key })
    graph.addNode(key, node['attributes'] as unknown as NodeAttributes)
  }
  for (const [i, edge] of list(value['edges'], 'edges').entries()) {
    const [key, from, to] = ['key', 'source', 'target'].map((name) => text(edge[name], `\`edges[${i}].${name}\``))
    if (graph.hasEdge(key!)) fail(`edge ${key} stands there twice`, { key })
    for (const node of [from!, to!])
      if (!graph.hasNode(node)) fail(`edge ${key} ends at ${node}, which is not there`, { key })
    graph.addEdgeWithKey(key!, from!, to!, edge['attributes'] as unknown as EdgeAttributes)
  }
  const problems = checkGraph(graph)
  if (problems.length > 0) fail(problems.slice(0, LISTED).join('; '), { problems: problems.slice(0, 100) })
  return graph
}
