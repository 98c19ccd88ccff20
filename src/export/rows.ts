import {
  EDGE_COLUMNS,
  NODE_COLUMNS,
  type EdgeAttributes,
  type HearsayGraph,
  type NodeAttributes,
} from '../graph/index.js'
import { instant } from '../model/index.js'
import { cellReader } from './columns.js'
import { wordsOf } from './words.js'
import { oneLine } from './xml.js'
import type { TableEdge, TableNode } from './table.js'

const NODE_CELLS = {
  claim: cellReader(NODE_COLUMNS.claim),
  outlet: cellReader(NODE_COLUMNS.outlet),
  source: cellReader(NODE_COLUMNS.source),
}

/** What reads the cells of each kind of edge. */
const EDGE_CELLS = {
  reports: cellReader(EDGE_COLUMNS.reports),
  cites: cellReader(EDGE_COLUMNS.cites),
  contradicts: cellReader(EDGE_COLUMNS.contradicts),
  supersedes: cellReader(EDGE_COLUMNS.supersedes),
}

/** How many ids a string of `joinIds` holds, at least 1. */
function idCount(joined: string): number {
  let count = 1
  for (let at = joined.indexOf(' '); at >= 0; at = joined.indexOf(' ', at + 1)) count++
  return count
}

/** Radius of a node: grows with the square root of what it stands for, so that areas compare. */
export const sizeFor = (count: number): number => Math.round((5 + 3 * Math.sqrt(count)) * 100) / 100

/** When an agent first appears: the earliest date on its edges; undefined where one of them has none. */
function firstSeen(graph: HearsayGraph, node: string): string | undefined {
  let first: string | undefined
  let time = Infinity
  const undated = graph.someEdge(node, (_key, edge) => {
    const date = 'first' in edge ? edge.first : undefined
    const at = instant(date)
    if (at !== undefined && at < time) [first, time] = [date, at]
    return at === undefined
  })
  return undated ? undefined : first
}

const weightOf = (graph: HearsayGraph, node: string, attributes: NodeAttributes): number => {
  if (attributes.kind === 'claim') return attributes.statements
  return attributes.kind === 'outlet' ? attributes.articles + graph.inDegree(node) : graph.inDegree(node)
}

/** A node of the graph as a row. */
export function nodeOf(graph: HearsayGraph, id: string, attributes: NodeAttributes): TableNode {
  const { kind, label, x, y } = attributes
  const cells = NODE_CELLS[kind](attributes, { node_kind: kind })
  return {
    id,
    kind,
    label: oneLine(label),
    x,
    y,
    size: sizeFor(weightOf(graph, id, attributes)),
    start: attributes.kind === 'claim' ? attributes.firstReported : firstSeen(graph, id),
    cells: kind === 'claim' && attributes.polarity === 'denied' ? { ...cells, text: wordsOf(attributes) } : cells,
  }
}

const lineOf = (edge: EdgeAttributes): TableEdge['line'] => {
  if ('inferred' in edge && edge.inferred) return 'dashed'
  return 'certainty' in edge && edge.certainty !== 'asserted' ? 'dotted' : 'solid'
}

/** An edge of the graph as a row; its weight is the number of statements that show it, 1 for relations. */
export function edgeOf(id: string, source: string, target: string, edge: EdgeAttributes): TableEdge {
  const related = edge.kind === 'contradicts' || edge.kind === 'supersedes'
  return {
    id,
    source,
    target,
    relation: edge.kind,
    weight: related ? 1 : idCount(edge.statements),
    line: lineOf(edge),
    start: 'first' in edge ? edge.first : undefined,
    cells: EDGE_CELLS[edge.kind](edge, { relation: edge.kind }),
  }
}
