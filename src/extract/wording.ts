import type { Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import type { Reading } from './reading.js'
import { tokenAt } from './token-at.js'

const UNFOLDED = /[^\S ]|\s\s/u

/** The words of `content`, pieces joined by a space, white space folded. */
export function wording(text: string, content: readonly Span[]): string {
  const first = content[0]
  if (!first) return ''
  const words =
    content.length === 1 ? text.slice(first[0], first[1]) : content.map(([a, b]) => text.slice(a, b)).join(' ')
  return UNFOLDED.test(words) ? words.replace(/\s+/gu, ' ').trim() : words
}

/** How many words `content` has: tokens but for punctuation. */
export function countWords({ start, end, tag }: Reading, content: readonly Span[]): number {
  let n = 0
  for (const [from, to] of content)
    for (let i = tokenAt({ start }, from); i < start.length && end[i]! <= to; i++) if (tag[i] !== TAG.PUNCT) n++
  return n
}

const NOTHING =
  /^(?:whether|why|if or when|how (?:many|much|long|often|far)|please|let[’']s|let us|thank you|thanks|good (?:morning|afternoon|evening))\b/iu

/** Whether the words assert nothing: a question, a request. */
export function assertsNothing(text: string, piece: readonly Span[]): boolean {
  const [from] = piece[0]!
  const [, end] = piece.at(-1)!
  return text[end] === '?' || text[end - 1] === '?' || NOTHING.test(text.slice(from, Math.min(end, from + 24)))
}
