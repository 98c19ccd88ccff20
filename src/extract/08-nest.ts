import { type Attribution, attributionId, type Span } from '../model/index.js'
import type { Draft } from './draft.js'
import type { Reading } from './reading.js'

const size = (spans: readonly Span[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0)
const first = (spans: readonly Span[]): number => Math.min(...spans.map((span) => span[0]))

const place = ({ content, cue }: Draft): number => Math.min(first(content), cue.length > 0 ? first(cue) : Infinity)

/**
 * Gives the drafts their order (of the text, outer before inner), their ids and parents: the parent of an attribution is the
 * one with the smallest content that holds its cue. Near linear: contents are entered and left in one sweep.
 */
export function nest(reading: Reading, drafts: readonly Draft[]): Attribution[] {
  const ordered = drafts
    .map((draft) => ({ draft, at: place(draft), size: size(draft.content) }))
    .sort((a, b) => a.at - b.at || b.size - a.size || a.draft.rule.length - b.draft.rule.length)
  const opening = ordered
    .flatMap(({ draft, size }, n) => draft.content.map(([start, end]) => ({ start, end, n, size })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const cues = ordered
    .map(({ draft }, n) => ({ n, span: draft.cue[0] ?? draft.content[0]! }))
    .sort((a, b) => a.span[0] - b.span[0])
  const parents = new Int32Array(ordered.length).fill(-1)
  const active: { start: number; end: number; n: number; size: number }[] = []
  let next = 0
  for (const { n, span } of cues) {
    for (; next < opening.length && opening[next]!.start <= span[0]; next++) active.push(opening[next]!)
    for (let k = active.length - 1; k >= 0; k--) if (active[k]!.end <= span[0]) active.splice(k, 1)
    let best: (typeof active)[number] | undefined
    for (const piece of active) {
      if (piece.n === n || piece.end < span[1]) continue
      if (!best || piece.size < best.size || (piece.size === best.size && piece.n > best.n)) best = piece
    }
    parents[n] = best ? best.n : -1
  }
  return ordered.map(({ draft: { unit: _unit, ...draft } }, n) => ({
    ...draft,
    id: attributionId(reading.article, n + 1),
    article: reading.article,
    parent: parents[n]! < 0 ? null : attributionId(reading.article, parents[n]! + 1),
    form: formOf(reading.text, draft.content),
  }))
}

const opens = (char: string | undefined): boolean => char !== undefined && '"“«‘\''.includes(char)

/** Whether the contents are quotations, hold quoted words, or neither. */
function formOf(text: string, content: readonly Span[]): Attribution['form'] {
  if (content.every(([start, end]) => opens(text[start]) && '"”»’\'.,'.includes(text[end - 1]!))) return 'direct'
  return content.some(([start, end]) => /["“«]/u.test(text.slice(start, end))) ? 'mixed' : 'indirect'
}
