import type { RelationSide, Span } from '../model/index.js'
import { type Excerpt, excerpts, type Mark } from './evidence.js'
import type { Story } from './story.js'

/**
 * The words of one side of a contradiction with what clashes marked: the words that the relation names, else those that
 * the other side's statement does not have.
 */
export function clashing(story: Story, side: RelationSide, other: RelationSide): Excerpt[] {
  const statement = story.statements.get(side.statement)
  const article = statement && story.articles.get(statement.article)
  if (!statement || !article) return []
  const against = story.statements.get(other.statement)?.text ?? ''
  const words = side.words.length > 0 ? side.words : differing(article.text, statement.content, against)
  return excerpts(article, [
    ...statement.content.map((span): Mark => ({ span, role: 'content', chosen: false })),
    ...words.map((span): Mark => ({ span, role: 'clash', chosen: false })),
  ])
}

/** Words, and numbers with their points and commas. */
const WORD = /\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,5}|\p{L}+/gu

/** The words of `spans` that `other` has nowhere, case aside; none where that is most of them and marks nothing out. */
export function differing(text: string, spans: readonly Span[], other: string): Span[] {
  const theirs = new Set(other.toLowerCase().match(WORD) ?? [])
  const words = spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => ({ word, at: start + index })),
  )
  const own = words.filter(({ word }) => !theirs.has(word.toLowerCase()))
  return 2 * own.length > words.length ? [] : own.map(({ word, at }): Span => [at, at + word.length])
}
