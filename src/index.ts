/** The public surface, in the order of a table of contents. */
export { hearsay, type HearsayOptions } from './hearsay.js'
export { ingest, toArticle, type IngestOptions, type Ingested, type RawFile } from './ingest/index.js'
export { extract, type ExtractOptions } from './extract/index.js'
export {
  crossref,
  fromRecord,
  toRecord,
  type CrossrefOptions,
  type Extracted,
  type ReadRecord,
} from './crossref/index.js'
export { compare, type Compared, type Comparison } from './crossref/compare.js'
export { buildGraph, fromJson, splitIds, toJson, type HearsayGraph } from './graph/index.js'
export {
  clip,
  evidence,
  independence,
  origins,
  plain,
  search,
  tell,
  trace,
  traceClaim,
  tree,
  width,
  wrap,
  type Evidence,
  type Hit,
  type Hop,
  type Independence,
  type Origin,
  type Origins,
  type Trace,
  type TraceAgent,
  type TreeOptions,
} from './query/index.js'
export {
  FORMATS,
  PROJECTIONS,
  exportGraph,
  type ExportOptions,
  type Format,
  type FormatName,
  type ProjectionName,
} from './export/index.js'
export type * from './model/index.js'
export { HearsayError } from './model/index.js'
