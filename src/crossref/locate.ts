import type { Article, Span, Statement } from '../model/index.js'

const isSpace = (unit: string): boolean => /\s/u.test(unit)

const squeezed = (words: string): string => words.replace(/\s+/gu, '')

/**
 * Where words of a statement's `text` stand in its article. `text` is the content with white space folded and quotation marks
 * and a leading *that* left off; where the two cannot be laid side by side, the whole content comes back.
 */
export function locate(article: Article, statement: Statement, [start, end]: Span): Span[] {
  const places: number[] = []
  let solid = ''
  for (const [from, to] of statement.content)
    for (let i = from; i < to; i++) {
      const unit = article.text[i]!
      if (isSpace(unit)) continue
      solid += unit
      places.push(i)
    }
  const shift = solid.indexOf(squeezed(statement.text))
  const before = squeezed(statement.text.slice(0, start)).length
  const length = squeezed(statement.text.slice(start, end)).length
  if (shift < 0 || length === 0) return [...statement.content]
  const first = places[shift + before]!
  const last = places[shift + before + length - 1]!
  return [[first, last + 1]]
}
