import type { Span } from '../model/index.js'

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029

/** White space as `String.prototype.trim` sees it, for the code units met in news; zero-width space included. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/** The lines of `text` that hold more than white space, trimmed, in order. Linear. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  let end = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (isBreak(code)) {
      if (start >= 0) found.push([start, end])
      start = -1
    } else if (!isSpace(code)) {
      if (start < 0) start = i
      end = i + 1
    }
  }
  return found
}
