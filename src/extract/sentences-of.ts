import type { Span } from '../model/index.js'
import { sentences } from '../text/sentences.js'

const LINE_END = 10

/** A line break amid a sentence, in text that was wrapped at a fixed width: it ends nothing. */
const isWrap = (text: string, at: number): boolean =>
  /[\p{L}\p{N},;–—-]/u.test(
    text
      .slice(Math.max(0, at - 2), at)
      .trimEnd()
      .at(-1) ?? '',
  ) && /\S/u.test(text[at + 1] ?? '')

/** The sentences of a stretch of text that may run over several paragraphs. */
export function sentencesOf(text: string, [from, to]: Span): Span[] {
  const found: Span[] = []
  let a = from
  for (let i = from; i <= to; i++)
    if (i === to || (text.charCodeAt(i) === LINE_END && !isWrap(text, i))) {
      if (i > a) found.push(...sentences(text, a, i))
      a = i + 1
    }
  return found
}
