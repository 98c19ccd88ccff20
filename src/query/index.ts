/** Questions to a graph, one a file. */
export { trace, traceClaim, type Hop, type Trace, type TraceAgent } from './trace.js'
export { origins, type Origin, type Origins } from './origins.js'
export { independence, type Independence } from './independence.js'
export { search, type Hit } from './search.js'
export { evidence, type Evidence } from './facts.js'
export { tree, type TreeOptions } from './tree.js'
export { tell } from './tell.js'
export { clip, plain, width, wrap } from './width.js'
