import type { HearsayGraph } from '../graph/index.js'
import { nearWords } from './near-words.js'
import type { Term } from './query.js'
import { shelf, type Doc, type Shelf } from './shelf.js'
import { fold, wordsOf } from './word-index.js'

/** A word in a document's own text counts as much as this many among its other words. */
const OWN = 2
/** What is called just so comes before all that only has the words; what is also called so, if it is reported far more. */
const NAMED = 1000
const ALSO_NAMED = 800

/** How many of `docs` hold each word: rare words weigh more (the weight that BM25 gives them). */
const rarity = (all: number, some: number): number => Math.log(1 + (all - some + 0.5) / (some + 0.5))

/** For each document how well it fits one word, 0 where not at all: the best of all places, short texts before long ones. */
function scoreWord({ docs, index, claimOf }: Shelf, word: string, typos: boolean): Float64Array {
  const { places, entry, own, lengths, average } = index
  const scores = new Float64Array(docs.length)
  for (const [near, worth] of nearWords(index, word, typos)) {
    const [from, to] = [places.start[near]!, places.start[near + 1]!]
    const weight = worth * rarity(docs.length, to - from)
    for (let i = from; i < to; i++) {
      const place = places.items[i]!
      const doc = entry[place]!
      const fit = 0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * lengths[doc]!) / average))
      const score = weight * fit * (own[place] === 1 ? OWN : 1)
      if (score > scores[doc]!) scores[doc] = score
      const claim = own[place] === 1 ? claimOf[doc]! : -1
      if (claim >= 0 && score / OWN > scores[claim]!) scores[claim] = score / OWN
    }
  }
  return scores
}

/** Documents that fit all words, or where `any` is set one of them, with how well. */
function scoreWords(held: Shelf, words: readonly string[], typos: boolean, any: boolean): Map<number, number> {
  const found = new Map<number, number>()
  const [first, ...others] = words.map((word) => scoreWord(held, word, typos))
  if (!first) return found
  for (let doc = 0; doc < first.length; doc++) {
    if (!any && first[doc] === 0) continue
    let sum = first[doc]!
    let all = sum > 0
    for (const scores of others) {
      sum += scores[doc]!
      all &&= scores[doc]! > 0
    }
    if (all || (any && sum > 0)) found.set(doc, sum)
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

const bare = (text: string): string => wordsOf(text).join(' ')

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
  const asked = bare(terms.map(({ text }) => text).join(' '))
  const words = [...new Set(asked.split(' '))].filter(Boolean)
  const ways = [
    [false, false],
    [true, false],
    [true, true],
  ] as const
  for (const [typos, any] of ways) {
    const hits = [...scoreWords(held, words, typos, any)].filter(([doc]) => {
      const { kind } = held.docs[doc]!
      return (kinds === undefined || kinds.has(kind)) && phrases.every((fits) => fits(doc))
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
