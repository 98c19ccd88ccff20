import type { Span } from '../model/index.js'
import { terms, type Term, type Word } from '../text/terms.js'
import { frequency, type Frequency } from './frequency.js'

/** A content word of a text, once however often it stands there. */
export interface Key {
  readonly word: Word
  /** How rare it is: the logarithm of the inverse share of sentences that have it. */
  readonly weight: number
  /** In [0, 1]: how far it names what happens, rather than who, where or when. */
  readonly event: number
  /** Whether it is (part of) a name. */
  readonly name: boolean
  /** Where it stands first. */
  readonly span: Span
}

/** Those of some content words that stand within a span, in their order. */
export const keysIn = (keys: readonly Key[], [start, end]: Span): readonly Key[] =>
  keys.filter(({ span }) => start <= span[0] && span[1] <= end)

/** A text read for comparing: what `features` needs. */
export interface Reading {
  readonly text: string
  readonly terms: readonly Term[]
  /** In the order of the text. */
  readonly keys: readonly Key[]
  /** Values of the numbers in it, as written without separators; sorted, no repeats. */
  readonly numbers: readonly string[]
}

/** Where words beginning with a capital are this common, capitals say nothing (headlines). */
const HEADLINE_SHARE = 0.6
/** How much of its weight a word keeps that merely reports or dates. */
const REPORTING_SHARE = 1 / 3

const isHeadline = (all: readonly Term[]): boolean => {
  const long = all.filter(({ word, first }) => word.lower.length > 3 && !word.number && !first)
  return long.length > 2 && long.filter(({ capital }) => capital).length >= HEADLINE_SHARE * long.length
}

/** Reads a text. `lookup` gives the frequency of a stem, by default from the built-in table. */
export function reading(text: string, lookup: (stem: string) => Frequency = frequency): Reading {
  const all = terms(text)
  const headline = isHeadline(all)
  const keys = new Map<string, Key>()
  const numbers = new Set<string>()
  for (const { word, capital, first, span } of all) {
    if (word.number) numbers.add(word.stem)
    if (word.stop) continue
    const { weight, event, known } = lookup(word.stem)
    const common = known || word.ofNews
    const name = capital && !word.number && (headline || first ? !common : !known || !word.ofNews)
    const old = keys.get(word.stem)
    if (old && (old.name || !name)) continue
    const key = {
      word,
      weight: word.reporting ? weight * REPORTING_SHARE : weight,
      event: name ? event / 2 : event,
      name,
      span: old?.span ?? span,
    }
    keys.set(word.stem, key)
  }
  return { text, terms: all, keys: [...keys.values()], numbers: [...numbers].sort() }
}

/** Reads texts, each once: what is copied is read as its first copy was. */
export function reader(): (text: string) => Reading {
  const known = new Map<string, Reading>()
  return (text) => {
    let found = known.get(text)
    if (!found) known.set(text, (found = reading(text)))
    return found
  }
}
