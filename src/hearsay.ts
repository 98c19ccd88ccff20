import { crossref } from './crossref/index.js'
import { extract } from './extract/index.js'
import type { Article, Dataset, OutletEntry } from './model/index.js'

/** Settings of the whole way. */
export interface HearsayOptions {
  /** Outlets known besides the built-in ones. */
  readonly registry?: readonly OutletEntry[]
}

/** From articles to everything known about them: extracts each, then cross-references all. Pure; order does not matter. */
export function hearsay(articles: readonly Article[], options: HearsayOptions = {}): Dataset {
  return crossref(
    articles.map((article) => ({ article, extraction: extract(article, options) })),
    options,
  )
}
