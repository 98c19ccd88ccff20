import {
  byId,
  familyId,
  type Article,
  type CopyFamily,
  type Passage,
  type Reuse,
  type Span,
} from '../../model/index.js'
import { copiedFrom, groupsOf } from './copies.js'
import { nearestStretches } from './nearest.js'
import { inOrder, isBefore, pairs, type Pair } from './pairs.js'
import { shingles } from './shingles.js'
import { tellingStretches } from './telling.js'
import { changedNumbers } from './numbers.js'
import { words } from './words.js'

/** What an article says of whom it has its text from. */
export interface Credits {
  /**
   * Whether `later` names the outlet of `earlier`, or an agency that both name, as its source: for a copy as a whole
   * (no `passage`) anywhere, for a passage at its place or in the article's head or tail.
   */
  credited(earlier: Article, later: Article, passage?: Span): boolean
  /** The agency whose text these copies are, by the marks in their heads and tails. */
  agency(copies: readonly Article[]): string | undefined
}

/** The wording that articles share, and the families of copies this makes. */
export interface FoundReuse {
  /** Sorted by a, then b. */
  readonly reuse: readonly Reuse[]
  /** Sorted by id. */
  readonly families: readonly CopyFamily[]
}

/**
 * Finds the passages that articles share, exactly: an inverted index over every eight words of body text, each hit grown to
 * both sides. Cost grows with the text and with what is shared, not with the square of the number of articles. Method after
 * the exact variant of passim (Smith, Cordell, Mullen, 2015), with word shingles instead of characters.
 */
export function findReuse(articles: readonly Article[], credits: Credits): FoundReuse {
  const ordered = inOrder(articles)
  const texts = ordered.map(words)
  const index = shingles(texts)
  const all = pairs(texts, index)
  const from = copiedFrom(ordered.length, all, (a, b) => isBefore(ordered[a]!, ordered[b]!))
  const groups = groupsOf(from)
  const groupOf = new Int32Array(ordered.length)
  for (const group of groups) for (const text of group) groupOf[text] = group[0]!
  const isTelling = tellingStretches(texts, index, groupOf)
  const kept = all.flatMap((pair): Pair[] => {
    const telling = isCopy(from, pair) ? pair.stretches : pair.stretches.filter((each) => isTelling(pair, each))
    return telling.length === 0 ? [] : [{ ...pair, stretches: telling }]
  })
  const nearest = nearestStretches(
    kept,
    texts.map(({ hashes }) => hashes.length),
  )
  const reuse = kept.map((pair): Reuse => {
    const a = ordered[pair.a]!
    const b = ordered[pair.b]!
    const x = texts[pair.a]!
    const y = texts[pair.b]!
    const copy = isCopy(from, pair)
    const passages = pair.stretches.map((stretch): Passage => ({
      a: [x.starts[stretch.aStart]!, x.ends[stretch.aEnd - 1]!],
      b: [y.starts[stretch.bStart]!, y.ends[stretch.bEnd - 1]!],
      words: stretch.same,
      verbatim: stretch.same === stretch.aEnd - stretch.aStart && stretch.same === stretch.bEnd - stretch.bStart,
      nearest: nearest.has(stretch),
      ...changedNumbers(stretch, { text: a.text, words: x }, { text: b.text, words: y }),
    }))
    return {
      a: a.id,
      b: b.id,
      ordered: isBefore(a, b),
      passages,
      containedA: pair.containedA,
      containedB: pair.containedB,
      copy,
      credited: copy ? credits.credited(a, b) : passages.every((passage) => credits.credited(a, b, passage.b)),
    }
  })
  return {
    reuse: reuse.sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b)),
    families: groups
      .flatMap((group) =>
        family(
          group.map((text) => ordered[text]!),
          credits,
        ),
      )
      .sort((x, y) => byId(x.id, y.id)),
  }
}

const isCopy = (from: Int32Array, { a, b }: Pair): boolean => from[b] === a || from[a] === b

function family(copies: readonly Article[], credits: Credits): CopyFamily[] {
  if (copies.length < 2) return []
  const agency = credits.agency(copies)
  const articles = copies.map(({ id }) => id)
  return [{ id: familyId(articles[0]!), articles, ...(agency === undefined ? {} : { agency }) }]
}
