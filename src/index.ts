/** The public surface, in the order of a table of contents. */
export { hearsay, type HearsayOptions } from './hearsay.js'
export { extract, type ExtractOptions } from './extract/index.js'
export { crossref, type CrossrefOptions, type Extracted } from './crossref/index.js'
export type * from './model/index.js'
export { HearsayError } from './model/index.js'
