import type { Article, Span } from '../model/index.js'
import type { Reading } from './reading.js'
import { byName } from './sources/by-name.js'
import type { Entity } from './sources/entity.js'
import type { Inquiry } from './sources/inquiry.js'
import { tokenAt } from './token-at.js'

/** What one speaker of a transcript says: "ANN LEE: The cranes were old. We had warned the town." */
export interface Turn {
  /** What is said, without the label. */
  readonly span: Span
  readonly who: Entity
  /** The name before the colon. */
  readonly label: Span
}

/** Turns by where they end, as their paragraphs do. */
export type Turns = ReadonlyMap<number, Turn>

/** A name before a colon at the head of a paragraph, in letters as of names. */
const LABEL = /^(\p{Lu}[\p{L}.’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3}): +(?=\S)/u
/** Fewest labelled paragraphs of a transcript. */
const FEWEST = 3

interface Labelled {
  readonly name: string
  readonly span: Span
  readonly said: number
}

/** The labelled paragraphs of an article, if there are enough of them and two speak by turns. */
function labelled({ blocks, text }: Article): readonly Labelled[] {
  const found = blocks.flatMap(({ kind, span }): Labelled[] => {
    const match = kind === 'body' ? LABEL.exec(text.slice(span[0], Math.min(span[1], span[0] + 160))) : null
    return match ? [{ name: match[1]!, span, said: span[0] + match[0].length }] : []
  })
  const names = new Set(found.map(({ name }) => name))
  return found.length >= FEWEST && names.size > 1 && names.size < found.length ? found : []
}

/**
 * The turns of those who answer in an interview printed as it was spoken: a speaker whose every paragraph asks is the
 * publisher's own and has none.
 */
export function transcript(article: Article, reading: Reading, inquiry: Inquiry): Turns {
  const all = labelled(article)
  const answering = new Set(
    all.filter(({ said, span }) => !article.text.slice(said, span[1]).endsWith('?')).map(({ name }) => name),
  )
  const turns = all.flatMap(({ name, span, said }): Turn[] => {
    if (!answering.has(name)) return []
    const run = { first: tokenAt(reading, span[0]), last: tokenAt(reading, span[0] + name.length) }
    const who = byName(inquiry, run, span[0])
    return who && who !== inquiry.cast.publisher
      ? [{ span: [said, span[1]], who, label: [span[0], span[0] + name.length] }]
      : []
  })
  return new Map(turns.map((turn) => [turn.span[1], turn]))
}
