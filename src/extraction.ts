/**
 * The public surface for who only reads articles, as `hearsay/extract`: no page reader, no graph, nothing but what one article
 * says. It loads in a third of the time that everything takes.
 */
export { toArticle } from './ingest/article.js'
export { extract, type ExtractOptions } from './extract/index.js'
export { bracketed, explain, type Mark, type Piece } from './extract/explain.js'
export { fromRecord, toRecord, type ReadRecord } from './crossref/record.js'
export type { Extracted } from './crossref/extracted.js'
export type { IngestOptions } from './ingest/raw.js'
export type * from './model/index.js'
export { HearsayError } from './model/index.js'
