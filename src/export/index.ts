import { HearsayError } from '../model/index.js'
import type { HearsayGraph } from '../graph/index.js'
import { chunks } from './chunks.js'
import { contracted } from './contracted.js'
import { edgesCsv, nodesCsv, statementsCsv } from './csv.js'
import { toCypher } from './cypher.js'
import { toDot } from './dot.js'
import { full } from './full.js'
import { toGexf, type GexfOptions } from './gexf.js'
import { toGraphml } from './graphml.js'
import { toHtml } from './html.js'
import { toJsonText } from './json.js'
import { toJsonld } from './jsonld.js'
import { toMarkdown } from './markdown.js'
import { outlets } from './outlets.js'
import { toProv } from './prov.js'
import type { Projection } from './table.js'

/** Which nodes and edges a table of nodes and edges shows. */
export const PROJECTIONS = { contracted, full, outlets } as const

/** Name of a projection. */
export type ProjectionName = keyof typeof PROJECTIONS

/** Settings of an export; each format takes what concerns it. */
export interface ExportOptions extends GexfOptions {
  /** For formats that are tables of nodes and edges; `contracted` unless said. */
  readonly projection?: ProjectionName
  /** For `csv`: which table; `statements` unless said. */
  readonly table?: 'statements' | 'nodes' | 'edges'
  /** For `html`, which needs it: the built viewer, as text. */
  readonly viewer?: string
}

/** What there is to know about a format. */
export interface Format {
  readonly ending: string
  /** For a help text. */
  readonly title: string
  readonly write: (graph: HearsayGraph, options: ExportOptions) => Iterable<string>
}

const projected =
  (write: (projection: Projection, options: ExportOptions) => Iterable<string>) =>
  (graph: HearsayGraph, options: ExportOptions): Iterable<string> =>
    write(PROJECTIONS[options.projection ?? 'contracted'](graph), options)

const csv = (graph: HearsayGraph, options: ExportOptions): Iterable<string> => {
  if ((options.table ?? 'statements') === 'statements') return statementsCsv(graph)
  return projected(options.table === 'nodes' ? nodesCsv : edgesCsv)(graph, options)
}

const html = (graph: HearsayGraph, { viewer }: ExportOptions): Iterable<string> => {
  if (viewer === undefined) throw new HearsayError('no-viewer', 'The format html needs the built viewer.')
  return toHtml(graph, viewer)
}

/** Every format that a graph can be written in, by name. */
export const FORMATS = {
  json: { ending: 'json', title: 'everything, for programs and for hearsay itself', write: toJsonText },
  gexf: { ending: 'gexf', title: 'GEXF 1.3, for Gephi and Gephi Lite', write: projected(toGexf) },
  graphml: { ending: 'graphml', title: 'GraphML, for yEd, Cytoscape, igraph, networkx', write: projected(toGraphml) },
  csv: { ending: 'csv', title: 'a table of statements, nodes or edges, for spreadsheets', write: csv },
  cypher: { ending: 'cypher', title: 'a script for Neo4j and Memgraph', write: projected(toCypher) },
  dot: { ending: 'dot', title: 'a picture by Graphviz', write: projected(toDot) },
  prov: { ending: 'provjson', title: 'PROV-JSON, for provenance tools', write: toProv },
  jsonld: { ending: 'jsonld', title: "JSON-LD in schema.org's words, with PROV and CiTO", write: toJsonld },
  markdown: { ending: 'md', title: 'a dossier to read or print', write: toMarkdown },
  html: { ending: 'html', title: 'the viewer, one file that needs no network', write: html },
} as const satisfies Readonly<Record<string, Format>>

/** Name of a format. */
export type FormatName = keyof typeof FORMATS

/**
 * A graph in one of the `FORMATS`, in pieces of text. The same graph and options give the same bytes.
 * @throws HearsayError `unknown-format` for any other name, `no-viewer` for `html` without one.
 */
export function exportGraph(graph: HearsayGraph, format: string, options: ExportOptions = {}): Iterable<string> {
  if (!Object.hasOwn(FORMATS, format))
    throw new HearsayError('unknown-format', `There is no format ${format}.`, { formats: Object.keys(FORMATS) })
  return chunks(FORMATS[format as FormatName].write(graph, options))
}
