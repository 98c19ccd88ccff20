import type { Article, Extraction } from '../model/index.js'

/** An article with what `extract` found in it: what `crossref` takes. */
export interface Extracted {
  readonly article: Article
  readonly extraction: Extraction
}
