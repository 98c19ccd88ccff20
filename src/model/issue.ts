import type { Span } from './span.js'

/** How much an issue matters: `error` (something could not be read), `warning` (read, with a doubt), `info`. */
export type Severity = 'error' | 'warning' | 'info'

/** Something odd in the input, as data: where it is, what it is and what to do about it. */
export interface Issue {
  /** Kebab-case, stable, e.g. `empty-text`, `not-english`, `bad-front-matter`. */
  readonly code: string
  readonly severity: Severity
  /** One sentence for a reader, with what to do where that is known. */
  readonly message: string
  /** Id of the article, where one was made. */
  readonly article?: string
  /** Place in the article's text. */
  readonly span?: Span
  /** File and line of the input, where no article was made. */
  readonly place?: string
}
