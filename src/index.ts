/** The public surface, in the order of a table of contents. */
export { hearsay, type HearsayOptions } from './hearsay.js'
export { ingest, type IngestOptions, type Ingested, type RawFile } from './ingest/index.js'
export {
  bracketed,
  explain,
  extract,
  fromRecord,
  toArticle,
  toRecord,
  type Extracted,
  type ExtractOptions,
  type Mark,
  type Piece,
  type ReadRecord,
} from './extraction.js'
export { crossref, type CrossrefOptions } from './crossref/index.js'
export { compare, type Compared, type Comparison } from './crossref/compare.js'
export { dates, type TimeSpan } from './text/dates.js'
export { buildGraph, fromJson, splitIds, toJson, type HearsayGraph } from './graph/index.js'
export {
  chokepoints,
  circular,
  clip,
  contradictions,
  evidence,
  firstReport,
  independence,
  losses,
  mutual,
  origins,
  paths,
  plain,
  profile,
  search,
  spread,
  tell,
  timeline,
  trace,
  traceClaim,
  tree,
  width,
  without,
  wrap,
  type Chokepoint,
  type Circle,
  type Contradiction,
  type Evidence,
  type Fate,
  type FirstReport,
  type Hit,
  type Hop,
  type Independence,
  type Relayed,
  type LossFound,
  type Origin,
  type Origins,
  type Path,
  type Profile,
  type TimelineEntry,
  type Trace,
  type TraceAgent,
  type TreeOptions,
  type Uptake,
  type Without,
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
