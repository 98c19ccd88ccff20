import type { Cells, Projection, TableColumn, Value } from './table.js'
import { escapeXml, xmlId } from './xml.js'

const TYPES: Readonly<Record<TableColumn['type'], string>> = {
  string: 'string',
  integer: 'int',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
}

/** Columns that GraphML has no attribute for. */
const NODE_EXTRA: readonly TableColumn[] = [
  { id: 'label', type: 'string' },
  { id: 'x', type: 'double' },
  { id: 'y', type: 'double' },
  { id: 'size', type: 'double' },
]
const EDGE_EXTRA: readonly TableColumn[] = [
  { id: 'label', type: 'string' },
  { id: 'weight', type: 'double' },
]

const keys = (kind: 'node' | 'edge', columns: readonly TableColumn[]): string =>
  columns
    .map(({ id, type }) => `<key id="${kind}_${id}" for="${kind}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`)
    .join('')

const cellText = (value: Value): string => (Object.is(value, -0) ? '0' : String(value))

function data(kind: 'node' | 'edge', cells: Cells, columns: readonly TableColumn[]): string {
  let out = ''
  for (const { id, type } of columns) {
    const value = cells[id]
    if (value === undefined || value === '' || (type !== 'string' && type !== 'boolean' && !Number.isFinite(value)))
      continue
    out += `<data key="${kind}_${id}">${escapeXml(cellText(value))}</data>`
  }
  return out
}

/** A projection as GraphML, one element a line, for yEd, Cytoscape, igraph, networkx and others. */
export function* toGraphml({ nodeColumns, edgeColumns, nodes, edges }: Projection): Generator<string> {
  const nodeKeys = [...NODE_EXTRA, ...nodeColumns]
  const edgeKeys = [...EDGE_EXTRA, ...edgeColumns]
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n' +
    `${keys('node', nodeKeys)}${keys('edge', edgeKeys)}<graph id="hearsay" edgedefault="directed">\n`
  )
  for (const { id, label, x, y, size, cells } of nodes())
    yield `<node id="${escapeXml(xmlId(id))}">${data('node', { ...cells, label, x, y, size }, nodeKeys)}</node>\n`
  for (const { id, source, target, relation, weight, cells } of edges())
    yield (
      `<edge id="${escapeXml(xmlId(id))}" source="${escapeXml(xmlId(source))}" target="${escapeXml(xmlId(target))}">` +
      `${data('edge', { ...cells, label: relation, weight }, edgeKeys)}</edge>\n`
    )
  yield '</graph>\n</graphml>\n'
}
