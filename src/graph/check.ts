import { DATASET_KEYS, type EdgeAttributes, type HearsayGraph, type NodeAttributes } from './schema.js'
import { EDGE_COLUMNS, NODE_COLUMNS, type Column, type ColumnType } from './columns.js'
import { edgeKey, splitIds } from './keys.js'

const fits = (value: unknown, type: ColumnType): boolean =>
  type === 'integer'
    ? Number.isSafeInteger(value)
    : type === 'date'
      ? typeof value === 'string'
      : typeof value === type && (type !== 'number' || Number.isFinite(value))

const OPTIONAL = new Set(['firstReported', 'family', 'affiliation', 'spokeTo', 'first', 'last', 'relay'])

function badAttributes(key: string, attributes: object, columns: readonly Column[]): string[] {
  const values = new Map<string, unknown>(Object.entries(attributes))
  return columns.flatMap(({ name, type }) => {
    const value = values.get(name)
    if (value === undefined) return OPTIONAL.has(name) ? [] : [`${key}: ${name} is missing`]
    return fits(value, type) ? [] : [`${key}: ${name} is no ${type}`]
  })
}

function badNode(key: string, node: NodeAttributes): string[] {
  if (!Object.hasOwn(NODE_COLUMNS, node.kind)) return [`${key}: no such kind of node`]
  const prefix = node.kind === 'source' ? node.sourceKind : node.kind
  return [
    ...(key.startsWith(`${prefix}:`) ? [] : [`${key}: a key of kind ${prefix} begins with ${prefix}:`]),
    ...(typeof node.label === 'string' ? [] : [`${key}: has no label`]),
    ...(Number.isFinite(node.x) && Number.isFinite(node.y) ? [] : [`${key}: has no position`]),
    ...badAttributes(key, node, NODE_COLUMNS[node.kind]),
  ]
}

const ENDS: Record<EdgeAttributes['kind'], readonly [from: string, to: string]> = {
  reports: ['agent', 'claim'],
  cites: ['agent', 'agent'],
  contradicts: ['claim', 'claim'],
  supersedes: ['claim', 'claim'],
}

function badEdge(graph: HearsayGraph, key: string, edge: EdgeAttributes, known: ReadonlySet<string>): string[] {
  if (!Object.hasOwn(EDGE_COLUMNS, edge.kind)) return [`${key}: no such kind of edge`]
  const wrong = badAttributes(key, edge, EDGE_COLUMNS[edge.kind])
  if (wrong.length > 0) return wrong
  const [from, to] = graph.extremities(key)
  const is = (node: string): string => (graph.getNodeAttribute(node, 'kind') === 'claim' ? 'claim' : 'agent')
  const about = edge.kind === 'cites' ? edge.claim : edge.kind === 'reports' ? undefined : edge.type
  const ids = splitIds(edge.statements)
  return [
    ...(is(from) === ENDS[edge.kind][0] && is(to) === ENDS[edge.kind][1] ? [] : [`${key}: joins the wrong kinds`]),
    ...(from === to ? [`${key}: joins a node with itself`] : []),
    ...(key === edgeKey(edge.kind, from, to, about) ? [] : [`${key}: the key does not say what the edge is`]),
    ...(edge.kind === 'cites' && !graph.hasNode(edge.claim) ? [`${key}: ${edge.claim} is not in the graph`] : []),
    ...(ids.length === 0 ? [`${key}: leads to no statement`] : []),
    ...ids.filter((id) => !known.has(id)).map((id) => `${key}: statement ${id} is not in the graph`),
  ]
}

/**
 * The broken invariants of a graph, one sentence each; none for what `buildGraph` makes. Every key has the prefix of its kind
 * or says what its edge is, every attribute is a flat value of its column's type, and every edge leads to its statements,
 * these to their article, with spans inside its text.
 */
export function checkGraph(graph: HearsayGraph): string[] {
  const missing = DATASET_KEYS.filter((name) => !Array.isArray(graph.getAttribute(name)))
  if (missing.length > 0) return missing.map((name) => `the graph attribute ${name} is no list`)
  const { statements, articles } = graph.getAttributes()
  const known = new Set(statements.map(({ id }) => id))
  const lengths = new Map(articles.map(({ id, text }) => [id, text.length]))
  const problems = statements.flatMap(({ id, article, content, chain }) => {
    const length = lengths.get(article)
    if (length === undefined) return [`${id}: article ${article} is not in the graph`]
    const spans = [...content, ...chain.flatMap(({ mention, cue }) => [...mention, ...cue])]
    return spans.every(([start, end]) => 0 <= start && start <= end && end <= length)
      ? []
      : [`${id}: a span lies outside of its article`]
  })
  graph.forEachNode((key, node) => problems.push(...badNode(key, node)))
  graph.forEachEdge((key, edge) => problems.push(...badEdge(graph, key, edge, known)))
  return problems
}
