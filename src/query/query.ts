/** One word or phrase of a search. */
export interface Term {
  readonly text: string
  /** Whether it stood in quotation marks: word for word. */
  readonly phrase: boolean
  readonly prefix?: 'claim' | 'outlet' | 'source' | 'said-by'
}

/** A search, taken apart. */
export interface Query {
  readonly terms: readonly Term[]
}

/** Longest search that is read, in UTF-16 code units. */
const LONGEST = 500

/**
 * Takes a search apart: words, `"phrases"` (curly marks too) and either of them after `claim:`, `outlet:`, `source:` or
 * `said-by:`. Any other colon is part of a word. Reads the first 500 code units.
 */
export function parseQuery(text: string): Query {
  const pattern = /(?:(claim|outlet|source|said-by):)?(?:["“”]([^"“”]{1,500})["“”]?|([^\s"“”]{1,500}))/giu
  return {
    terms: [...text.slice(0, LONGEST).matchAll(pattern)].map(([, prefix, phrase, word]): Term => ({
      text: (phrase ?? word)!,
      phrase: phrase !== undefined,
      ...(prefix === undefined ? {} : { prefix: prefix.toLowerCase() as 'claim' }),
    })),
  }
}
