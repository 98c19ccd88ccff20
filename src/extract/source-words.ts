import { cover, type Span } from '../model/index.js'
import type { NameRun } from '../text/names.js'
import { TAG } from '../text/tags.js'
import type { Reading } from './reading.js'
import { tokenAt } from './token-at.js'

/** Start of a phrase whose compound adjective was left out: "[a state-owned] daily". */
function withCompound({ words, tag }: Reading, first: number): number {
  if (first < 2 || words[first - 2] !== '-' || tag[first - 1] !== TAG.VERB) return first
  let i = first - 3
  while (i > 0 && (tag[i - 1] === TAG.DET || tag[i - 1] === TAG.ADJ || tag[i - 1] === TAG.NUM)) i--
  return Math.max(i, 0)
}

/** The tokens of the words for a source, of which there is at least one span. */
export function sourceWords(reading: Reading, spans: readonly Span[]): NameRun {
  const [from, to] = cover(spans)!
  return { first: withCompound(reading, tokenAt(reading, from)), last: tokenAt(reading, to) }
}
