import { type Lexeme, lexeme, PATTERNS } from './lexeme.js'
import { findPatterns, HINT, patternMachine } from './pattern-machine.js'

/** Parts of speech as small numbers, after Universal Dependencies. */
export const TAG = {
  X: 0,
  NOUN: 1,
  PROPN: 2,
  PRON: 3,
  DET: 4,
  ADJ: 5,
  NUM: 6,
  VERB: 7,
  AUX: 8,
  ADV: 9,
  ADP: 10,
  SCONJ: 11,
  CCONJ: 12,
  PART: 13,
  PUNCT: 14,
  SYM: 15,
  INTJ: 16,
} as const

/** Our code of each of the tagger's parts of speech, in the order of its numbers. */
const CODES = Uint8Array.from([
  TAG.X, // unknown
  TAG.ADJ,
  TAG.ADP,
  TAG.ADV,
  TAG.AUX,
  TAG.CCONJ,
  TAG.DET,
  TAG.INTJ,
  TAG.NOUN,
  TAG.NUM,
  TAG.PART,
  TAG.PRON,
  TAG.PROPN,
  TAG.PUNCT,
  TAG.X, // space
  TAG.SYM,
  TAG.VERB,
  TAG.X,
  TAG.SCONJ,
])

/** Words tagged at once: bounds the memory; the context that is looked at is far smaller. */
const BATCH = 4000

const MACHINES = PATTERNS.map(patternMachine)

/** Room for the parts of a batch. */
let events = new Uint16Array(2 * BATCH)
let parts = new Uint8Array(2 * BATCH)
let can = new Int32Array(2 * BATCH)

function grow(): void {
  const [a, b, c] = [events, parts, can]
  events = new Uint16Array(2 * a.length)
  events.set(a)
  parts = new Uint8Array(2 * b.length)
  parts.set(b)
  can = new Int32Array(2 * c.length)
  can.set(c)
}

/**
 * The part of speech of each word, a code of `TAG`. The patterns are wink-nlp's; each of its words is asked for once, and
 * alone: left to cut a text itself it remembers words of earlier texts and cuts later ones differently.
 */
export function tags(words: readonly string[]): Uint8Array {
  return tagsOf(words.map(lexeme))
}

/** As `tags`, of words that were looked up. */
export function tagsOf(words: readonly Lexeme[]): Uint8Array {
  const codes = new Uint8Array(words.length)
  for (let from = 0; from < words.length; from += BATCH)
    tagBatch(words, from, Math.min(words.length, from + BATCH), codes)
  return codes
}

function tagBatch(words: readonly Lexeme[], from: number, to: number, codes: Uint8Array): void {
  let count = 0
  for (let i = from; i < to; i++)
    for (let word: Lexeme | undefined = words[i]!; word && word.part >= 0; word = word.rest) {
      if (count === events.length) grow()
      parts[count] = word.part
      events[count] = word.hint > 0 ? HINT + word.hint : word.part
      can[count++] = word.can
    }
  for (const machine of MACHINES)
    findPatterns(machine, events, count, (place, given) => {
      const part = Math.abs(given)
      if (given > 0 && (can[place]! & (1 << part)) === 0) return
      parts[place] = part
      if (events[place]! < HINT) events[place] = part
    })
  for (let i = from, at = 0; i < to; i++) {
    const first = words[i]!
    if (first.part >= 0) codes[i] = CODES[first.fixed ? first.part : parts[at]!]!
    for (let word: Lexeme | undefined = first; word && word.part >= 0; word = word.rest) at++
  }
}
