import { CUES, type CueForm } from '../lexicon/cues.js'
import type { Article, Block } from '../model/index.js'
import { type Quotation, quotations } from '../text/quotes.js'
import { sentences } from '../text/sentences.js'
import { TAG, tags } from '../text/tags.js'
import { tokens } from '../text/tokens.js'
import { type Unit, units } from './01-units.js'

/** A quotation with the tokens of its marks; `last` is the last token within where its closing mark is missing. */
export interface QuoteTokens extends Quotation {
  readonly first: number
  readonly last: number
  /** Whether its paragraph is a headline. */
  readonly block: number
}

/** An article as the passes see it: tokens as parallel arrays, and the units (sentences) to look for attributions in. */
export interface Reading {
  readonly article: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly tag: Uint8Array
  /** Each token in lower case. */
  readonly words: readonly string[]
  /** 1 where a token begins with a capital letter. */
  readonly capital: Uint8Array
  /** The verb form that attributes, where the token is one. */
  readonly cues: readonly (CueForm | undefined)[]
  readonly quotes: readonly QuoteTokens[]
  readonly units: readonly Unit[]
}

const EXTRACTED: ReadonlySet<Block['kind']> = new Set(['title', 'body', 'introduced', 'comment'])

/** Index of the first token that starts at or after `offset`. */
function tokenAt(start: Int32Array, offset: number): number {
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads an article: tokens, tags, quotations and units of the blocks from which attributions are taken. Linear. */
export function reading(article: Article): Reading {
  const { text } = article
  const blocks = article.blocks.filter((block) => EXTRACTED.has(block.kind))
  const { count, start, end } = tokens(text)
  const tag = tags(text, { count, start, end })
  const words: string[] = []
  const cues: (CueForm | undefined)[] = []
  const capital = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const raw = text.slice(start[i], end[i])
    const word = raw.toLowerCase()
    if (word !== raw && word[0] !== raw[0]) capital[i] = 1
    words.push(word)
    cues.push(tag[i] === TAG.PUNCT ? undefined : CUES.get(word))
  }
  const quotes: QuoteTokens[] = []
  const base = { article: article.id, text, blocks, count, start, end, tag, words, capital, cues, quotes }
  const found: Unit[] = []
  for (const [index, block] of blocks.entries()) {
    const from = quotes.length
    for (const quote of quotations(text, block.span[0], block.span[1])) {
      const first = tokenAt(start, quote.start)
      const last = tokenAt(start, quote.end) - 1
      if (last > first) quotes.push({ ...quote, first, last, block: index })
    }
    const cuts = sentences(text, block.span[0], block.span[1]).map(([, to]) => tokenAt(start, to))
    found.push(...units(base, index, tokenAt(start, block.span[0]), tokenAt(start, block.span[1]), from, cuts))
  }
  return { ...base, units: found }
}
