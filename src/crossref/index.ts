import type { Article, Dataset, Extraction, OutletEntry } from '../model/index.js'

/** Settings of `crossref`. */
export interface CrossrefOptions {
  /** Outlets known besides the built-in ones. */
  readonly registry?: readonly OutletEntry[]
}

/** An article with what `extract` found in it. */
export interface Extracted {
  readonly article: Article
  readonly extraction: Extraction
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
