import { isFurniture, isNameLine, isTitleCase } from './furniture.js'
import { isCaption } from './caption.js'
import { isProse, type Line } from './line.js'

/** White space folded, case and typographic marks levelled: for comparing a line with a title. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[\s.]+/gu, ' ')
    .trim()

/** Lines among which the title is looked for: banners and bylines may stand above it. */
const HEAD = 12

/**
 * The index of the line that is the article's title, or -1. With a title given, the first line of the head that equals it;
 * else the first line that is not furniture, if it is headline-like (no full stop, or most long words capitalised) and
 * prose follows.
 */
export function findTitle(lines: readonly Line[], title: string | undefined): number {
  if (title !== undefined && title.trim() !== '') {
    const wanted = plain(title)
    for (const [i, line] of lines.slice(0, HEAD).entries()) {
      if (plain(line.text) === wanted) return i
      if (isProse(line)) return -1
    }
    return -1
  }
  const first = lines.findIndex((line) => !isFurniture(line) && !isNameLine(line) && !isCaption(line))
  const line = lines[first]
  if (!line || first >= HEAD || line.words < 3 || line.words > 30 || /[:;,]$/u.test(line.text)) return -1
  if (!lines.slice(first + 1, first + HEAD).some(isProse)) return -1
  return !line.ended || (line.words <= 20 && isTitleCase(line.text)) ? first : -1
}
