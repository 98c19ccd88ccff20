import type { SearchOptions } from 'minisearch'
import type { HearsayGraph } from '../graph/index.js'
import { fold } from './fold.js'
import type { Term } from './query.js'
import { shelf, type Doc, type Shelf } from './shelf.js'

/** What a word in a statement says for its claim, beside one in the claim's own text. */
const TOLD = 0.5
/** What is called just so comes before all that only has the words; what is also called so, if it is reported far more. */
const NAMED = 1000
const ALSO_NAMED = 800

/** Typos allowed in a word, as a share of its length; none in a short one. */
const fuzzy = (term: string): number | false => (term.length > 4 ? 0.25 : false)

/** As typed first; with typos only where that finds nothing, and any of the words only where all find nothing. */
const WAYS: readonly SearchOptions[] = [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, { fuzzy }]

/** How well documents fit some words, by their places: a claim by its own words or by those of one of its statements. */
function fits({ index, at, claimOf }: Shelf, words: string, way: SearchOptions): Map<number, number> {
  const found = new Map<number, number>()
  const add = (doc: number, score: number): void => void found.set(doc, Math.max(found.get(doc) ?? 0, score))
  for (const { id, score } of index.search(words, way)) {
    const doc = at.get(id)!
    add(doc, score)
    if (claimOf[doc]! >= 0) add(claimOf[doc]!, score * TOLD)
  }
  return found
}

/** Whether a document, or for a claim one of its statements, holds a quoted phrase, word for word but for marks and case. */
function holds({ docs, claimOf }: Shelf, phrase: string): (doc: number) => boolean {
  const folded = fold(phrase)
  const own = (doc: number): boolean => fold(`${docs[doc]!.text}\n${docs[doc]!.also}`).includes(folded)
  let claims: Set<number> | undefined
  return (doc) => {
    if (docs[doc]!.kind !== 'claim' || own(doc)) return own(doc)
    claims ??= new Set(docs.flatMap(({ kind }, i) => (kind === 'statement' && own(i) ? [claimOf[i]!] : [])))
    return claims.has(doc)
  }
}

/** A name without marks. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What is added for a name that is just what was asked for. */
function named({ kind, text, also }: Doc, asked: string): number {
  if (bare(text) === asked) return NAMED
  const alias = (kind === 'outlet' || kind === 'source') && also.split('; ').some((name) => bare(name) === asked)
  return alias ? ALSO_NAMED : 0
}

/**
 * How well documents match, by id: all words as typed or as beginnings; where nothing has them all, with typos; where that finds
 * nothing either, any of them. Phrases must stand word for word. `kinds` narrows. A claim is found by its statements' words too.
 */
export function score(
  graph: HearsayGraph,
  terms: readonly Term[],
  kinds: ReadonlySet<string> | undefined,
): Map<string, number> {
  const held = shelf(graph)
  const phrases = terms.flatMap(({ phrase, text }) => (phrase ? [holds(held, text)] : []))
  const words = terms.map(({ text }) => text).join(' ')
  const asked = bare(words)
  for (const way of WAYS) {
    const hits = [...fits(held, words, way)].filter(([doc]) => {
      const { kind } = held.docs[doc]!
      return (kinds === undefined || kinds.has(kind)) && phrases.every((has) => has(doc))
    })
    if (hits.length === 0) continue
    return new Map(
      hits.map(([i, value]) => {
        const doc = held.docs[i]!
        return [doc.id, (value + named(doc, asked)) * (1 + 0.1 * Math.log2(1 + doc.weight))]
      }),
    )
  }
  return new Map()
}
