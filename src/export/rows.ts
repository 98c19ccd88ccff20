import {
  EDGE_COLUMNS,
  NODE_COLUMNS,
  splitIds,
  type EdgeAttributes,
  type HearsayGraph,
  type NodeAttributes,
} from '../graph/index.js'
import { instant } from '../model/index.js'
import { cellsOf } from './columns.js'
import { wordsOf } from './words.js'
import { oneLine } from './xml.js'
import type { TableEdge, TableNode } from './table.js'

/** Radius of a node: grows with the square root of what it stands for, so that areas compare. */
export const sizeFor = (count: number): number => Math.round((5 + 3 * Math.sqrt(count)) * 100) / 100

const earliest = (dates: readonly (string | undefined)[]): string | undefined => {
  const dated = dates.filter((date) => instant(date) !== undefined)
  return dated.sort((a, b) => instant(a)! - instant(b)!)[0]
}

/** When an agent first appears: the earliest date on its edges; undefined where one of them has none. */
function firstSeen(graph: HearsayGraph, node: string): string | undefined {
  const dates = graph.mapEdges(node, (_key, edge) => ('first' in edge ? edge.first : undefined))
  return dates.includes(undefined) ? undefined : earliest(dates)
}

const weightOf = (graph: HearsayGraph, node: string, attributes: NodeAttributes): number => {
  if (attributes.kind === 'claim') return attributes.statements
  return attributes.kind === 'outlet' ? attributes.articles + graph.inDegree(node) : graph.inDegree(node)
}

/** A node of the graph as a row. */
export function nodeOf(graph: HearsayGraph, id: string, attributes: NodeAttributes): TableNode {
  const { kind, label, x, y } = attributes
  return {
    id,
    kind,
    label: oneLine(label),
    x,
    y,
    size: sizeFor(weightOf(graph, id, attributes)),
    start: attributes.kind === 'claim' ? attributes.firstReported : firstSeen(graph, id),
    cells: {
      node_kind: kind,
      ...cellsOf({ ...attributes }, NODE_COLUMNS[kind]),
      ...(attributes.kind === 'claim' ? { text: wordsOf(attributes) } : {}),
    },
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
    weight: related ? 1 : Math.max(1, splitIds(edge.statements).length),
    line: lineOf(edge),
    start: 'first' in edge ? edge.first : undefined,
    cells: { relation: edge.kind, ...cellsOf({ ...edge }, EDGE_COLUMNS[edge.kind]) },
  }
}
