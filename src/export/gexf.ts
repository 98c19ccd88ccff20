import { instant } from '../model/index.js'
import { EDGE_COLOUR, NODE_LOOK, type Colour } from './look.js'
import type { Cells, Projection, TableColumn, TableEdge, TableNode, Value } from './table.js'
import { escapeXml, xmlId } from './xml.js'

/** Settings of the GEXF writer. */
export interface GexfOptions {
  /** What the file is about, for its description. */
  readonly title?: string
  /** `YYYY-MM-DD` for `lastmodifieddate`; left out where not given, so that the same graph gives the same bytes. */
  readonly date?: string
  /**
   * Gephi replaces the capital letters INF in every value by "Infinity" (INFLATION becomes InfinityLATION). True puts an
   * invisible word joiner after the I; other programs then see it too.
   */
  readonly gephiSafe?: boolean
}

/** Longest value written, in code units; Gephi's parser gives up on attributes above 524,288. */
const MAX_VALUE = 32_768

/** An EDTF date as XML's date, or with a time as its dateTime in UTC; undefined where it is none. */
function xmlDate(date: string | undefined): string | undefined {
  const time = instant(date)
  if (time === undefined) return undefined
  const iso = new Date(time).toISOString()
  if (!/^(?!0000)\d{4}-/u.test(iso)) return undefined
  return date!.includes('T') ? iso.replace(/\.000Z$/u, 'Z') : iso.slice(0, 10)
}

function cellText(value: Value, { type }: TableColumn, gephiSafe: boolean): string | undefined {
  if (type === 'string') {
    const text = String(value).slice(0, MAX_VALUE)
    return gephiSafe ? text.replace(/INF/gu, 'I\u2060NF') : text
  }
  if (type === 'boolean') return value === true ? 'true' : 'false'
  if (typeof value !== 'number') return undefined
  if (type === 'double')
    return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? undefined : value > 0 ? 'INF' : '-INF'
  return Number.isSafeInteger(value) ? String(value) : undefined
}

function attvalues(cells: Cells, columns: readonly TableColumn[], gephiSafe: boolean): string {
  let out = ''
  for (const column of columns) {
    const value = cells[column.id]
    if (value === undefined || value === '') continue
    const text = cellText(value, column, gephiSafe)
    if (text !== undefined) out += `<attvalue for="${column.id}" value="${escapeXml(text)}"/>`
  }
  return out && `<attvalues>${out}</attvalues>`
}

const colour = ([r, g, b]: Colour): string => `<viz:color r="${r}" g="${g}" b="${b}"/>`
const finite = (value: number): number => (Number.isFinite(value) ? value : 0)
const start = (date: string | undefined): string => {
  const from = xmlDate(date)
  return from === undefined ? '' : ` start="${from}"`
}

const nodeXml = (node: TableNode, columns: readonly TableColumn[], gephiSafe: boolean): string => {
  const look = NODE_LOOK[node.kind]
  return (
    `<node id="${escapeXml(xmlId(node.id))}" label="${escapeXml(node.label)}"${start(node.start)}>` +
    attvalues(node.cells, columns, gephiSafe) +
    `${colour(look.colour)}<viz:position x="${finite(node.x)}" y="${finite(node.y)}"/>` +
    `<viz:size value="${finite(node.size)}"/><viz:shape value="${look.shape}"/></node>\n`
  )
}

const edgeXml = (edge: TableEdge, kind: string, columns: readonly TableColumn[], gephiSafe: boolean): string =>
  `<edge id="${escapeXml(xmlId(edge.id))}" source="${escapeXml(xmlId(edge.source))}"` +
  ` target="${escapeXml(xmlId(edge.target))}" kind="${kind}" label="${edge.relation}"` +
  `${edge.weight === 1 ? '' : ` weight="${edge.weight}"`}${start(edge.start)}>` +
  attvalues(edge.cells, columns, gephiSafe) +
  `${colour(EDGE_COLOUR[edge.relation])}<viz:shape value="${edge.line}"/></edge>\n`

/**
 * Gives each edge a kind that is unique between its ends: `cites`, `cites#2`, `cites#3` …, since Gephi merges edges that
 * share source, target and kind. Edges of one pair and relation may stand anywhere in the list.
 */
function kindGiver(): (edge: TableEdge) => string {
  const met = new Map<string, number>()
  return ({ source, target, relation }) => {
    const key = JSON.stringify([source, target, relation])
    const n = (met.get(key) ?? 0) + 1
    met.set(key, n)
    return n === 1 ? relation : `${relation}#${n}`
  }
}

const attributes = (kind: 'node' | 'edge', columns: readonly TableColumn[]): string =>
  `<attributes class="${kind}" mode="static">\n${columns
    .map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`)
    .join('')}</attributes>\n`

function isDated({ nodes, edges }: Projection): boolean {
  for (const node of nodes()) if (xmlDate(node.start) !== undefined) return true
  for (const edge of edges()) if (xmlDate(edge.start) !== undefined) return true
  return false
}

/**
 * A projection as GEXF 1.3, one element a line. It follows what Gephi, Gephi Lite, graphology and networkx really read:
 * directed edges of unique kinds, colours as r g b, positions, one block of attributes a class, no types but the plain
 * ones, times on nodes and edges alone. A node or edge without a date exists at all times.
 */
export function* toGexf(projection: Projection, options: GexfOptions = {}): Generator<string> {
  const { nodeColumns, edgeColumns, nodes, edges, nodeCount, edgeCount } = projection
  const safe = options.gephiSafe ?? false
  const times = isDated(projection)
    ? ' mode="dynamic" timeformat="date" timerepresentation="interval" timezone="UTC"'
    : ' mode="static"'
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n' +
    `<meta${options.date === undefined ? '' : ` lastmodifieddate="${escapeXml(options.date)}"`}>\n` +
    '<creator>hearsay</creator>\n' +
    `<description>${escapeXml(options.title ?? 'Who says what, and from whom they have it')}</description>\n` +
    '<keywords>news, claims, sources, provenance</keywords>\n</meta>\n' +
    `<graph defaultedgetype="directed" idtype="string"${times}>\n` +
    attributes('node', nodeColumns) +
    attributes('edge', edgeColumns) +
    `<nodes count="${nodeCount}">\n`
  )
  for (const node of nodes()) yield nodeXml(node, nodeColumns, safe)
  yield `</nodes>\n<edges count="${edgeCount}">\n`
  const kindOf = kindGiver()
  for (const edge of edges()) yield edgeXml(edge, kindOf(edge), edgeColumns, safe)
  yield '</edges>\n</graph>\n</gexf>\n'
}
