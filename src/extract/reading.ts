import type { CueForm } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import type { Article, Block } from '../model/index.js'
import { type Lexeme, lexeme } from '../text/lexeme.js'
import { type Quotation, quotations } from '../text/quotes.js'
import { sentences } from '../text/sentences.js'
import { tagsOf } from '../text/tags.js'
import { tokens } from '../text/tokens.js'
import { numberOf, VOCABULARY } from './vocabulary.js'
import { retag } from './retag.js'
import { shelf } from './shelf.js'
import { type Unit, units } from './01-units.js'

/** A quotation with the tokens of its marks; `last` is the last token within where its closing mark is missing. */
export interface QuoteTokens extends Quotation {
  readonly first: number
  readonly last: number
  /** Index of its block in `Reading.blocks`. */
  readonly block: number
}

/** An article as the passes see it: tokens as parallel arrays, and the units (sentences) to look for attributions in. */
export interface Reading {
  /** Id of the article. */
  readonly article: string
  readonly text: string
  /** Those blocks of the article from which attributions are taken. */
  readonly blocks: readonly Block[]
  readonly start: Int32Array
  readonly end: Int32Array
  readonly tag: Uint8Array
  /** Sum of `ROLE`. */
  readonly role: Int32Array
  /** Each token in lower case. */
  readonly words: readonly string[]
  /** 1 where a token begins with a capital letter; 0 throughout a headline that capitalises every word. */
  readonly capital: Uint8Array
  /** 1 where a token begins with a capital letter, in any headline. */
  readonly written: Uint8Array
  /** The verb form that attributes, where the token is one. */
  readonly cues: readonly (CueForm | undefined)[]
  readonly quotes: readonly QuoteTokens[]
  readonly units: readonly Unit[]
}

/** The reading with capital letters as written: a headline that capitalises every word has names as well. */
export const asWritten = (read: Reading): Reading => ({
  article: read.article,
  text: read.text,
  blocks: read.blocks,
  start: read.start,
  end: read.end,
  tag: read.tag,
  role: read.role,
  words: read.words,
  capital: read.written,
  written: read.written,
  cues: read.cues,
  quotes: read.quotes,
  units: read.units,
})

const EXTRACTED: ReadonlySet<Block['kind']> = new Set(['title', 'body', 'introduced', 'comment'])

/** Numbers that the units keep of a token: two, or three where they hold quotations, whose tokens are in two units. */
const SHELF = 4

/** Whether nearly every longer word of `[from, to)` is capitalised, as in `Mayor Vows To Fight On`. */
function isTitleCase(words: readonly string[], capital: Uint8Array, from: number, to: number): boolean {
  let long = 0
  let high = 0
  for (let i = from; i < to; i++) {
    if (words[i]!.length < 4) continue
    long++
    high += capital[i]!
  }
  return long >= 3 && to - from < 60 && high >= long * 0.75
}

/** Reads an article: tokens, tags, quotations and units of the blocks from which attributions are taken. Linear. */
export function reading(article: Article): Reading {
  const { text } = article
  const blocks = article.blocks.filter((block) => EXTRACTED.has(block.kind))
  const { count, start, end, hash } = tokens(text)
  const words: string[] = []
  const lexemes: Lexeme[] = []
  const cues: (CueForm | undefined)[] = []
  const role = new Int32Array(count)
  const capital = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const n = numberOf(text, start[i]!, end[i]!, hash[i]!)
    capital[i] = VOCABULARY.capital[n]!
    role[i] = VOCABULARY.role[n]!
    lexemes.push(VOCABULARY.lexeme[n]!)
    words.push(VOCABULARY.lower[n]!)
    cues.push(VOCABULARY.cue[n])
  }
  let token = 0
  const reach = (offset: number): number => {
    while (token < count && start[token]! < offset) token++
    return token
  }
  const written = capital.slice()
  const bounds = blocks.map(({ span }) => [reach(span[0]), reach(span[1])] as const)
  for (const [from, to] of bounds) {
    if (!isTitleCase(words, capital, from, to)) continue
    for (let i = from; i < to; i++) {
      lexemes[i] = lexeme(words[i]!)
      role[i]! &= ~ROLE.CAPITAL
    }
    capital.fill(0, from, to)
  }
  const tag = tagsOf(lexemes)
  retag({ words, start, end, role, capital, tag })
  const quotes: QuoteTokens[] = []
  const found: Unit[] = []
  const read: Reading = {
    article: article.id,
    text,
    blocks,
    start,
    end,
    tag,
    role,
    words,
    capital,
    written,
    cues,
    quotes,
    units: found,
  }
  const room = shelf(SHELF * count)
  for (const [index, block] of blocks.entries()) {
    const [from, to] = bounds[index]!
    const firstQuote = quotes.length
    let first = from
    for (const quote of quotations(text, block.span[0], block.span[1])) {
      while (first < to && start[first]! < quote.start) first++
      let last = first
      while (last + 1 < to && start[last + 1]! < quote.end) last++
      const { start: open, end: close, closed, depth } = quote
      if (last > first) quotes.push({ start: open, end: close, closed, depth, first, last, block: index })
    }
    let at = from
    const cuts = sentences(text, block.span[0], block.span[1]).map(([, end]) => {
      while (at < to && start[at]! < end) at++
      return at
    })
    for (const unit of units(read, room, index, from, to, firstQuote, cuts)) found.push(unit)
  }
  return read
}
