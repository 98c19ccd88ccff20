import { type Attribution, overlaps, type Span } from '../model/index.js'
import type { Reading } from './reading.js'
import { countWords } from './wording.js'

/** Whether a piece is nothing but somebody else's attribution, told on: "the aide said [that Lee said c]". */
export function retold(
  reading: Reading,
  piece: readonly Span[],
  inner: readonly Attribution[],
  same: (child: Attribution) => boolean,
): boolean {
  if (inner.length === 0) return false
  const total = countWords(reading, piece)
  let covered = 0
  for (const child of inner) {
    if (same(child)) continue
    const spans = [...child.source, ...child.cue, ...child.content, ...(child.addressee ?? [])]
    if (!child.content.some((span) => piece.some((own) => overlaps(own, span)))) continue
    const within = spans.filter((span) => piece.some((own) => overlaps(own, span)))
    covered += countWords(reading, within)
  }
  return covered > 0 && total - covered <= Math.max(4, total * 0.35)
}
