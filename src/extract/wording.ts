import type { Span } from '../model/index.js'

/** The words of `content`, pieces joined by a space, white space folded. */
export const wording = (text: string, content: readonly Span[]): string =>
  content
    .map(([a, b]) => text.slice(a, b))
    .join(' ')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()

const WORD = /[\p{L}\p{N}]+/gu

/** How many words `content` has. */
export const countWords = (text: string, content: readonly Span[]): number =>
  (wording(text, content).match(WORD) ?? []).length

/** Whether the words assert nothing: a question, a request. */
export const assertsNothing = (text: string, piece: readonly Span[]): boolean => {
  const [, end] = piece.at(-1)!
  const words = wording(text, piece)
  return (
    /^[?]/u.test(text.slice(end)) ||
    words.endsWith('?') ||
    /^(?:whether|if or when)\b/iu.test(words) ||
    /^(?:please|let[’']s|let us|thank you|thanks|good (?:morning|afternoon|evening))\b/iu.test(words)
  )
}
