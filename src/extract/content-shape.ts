import { CUES } from '../lexicon/cues.js'
import type { Span } from '../model/index.js'
import { isFinite } from './finite.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'

/** What grammatical form a content has. */
type Shape = 'clause' | 'infinitive' | 'phrase'

/** What kind of words a content is made of. */
export function shapeOf(reading: Reading, content: readonly Span[]): Shape {
  const { words, end } = reading
  for (const [from, to] of content) {
    const first = tokenAt(reading, from)
    const word = words[first]
    if (word === 'to' || ((word === 'not' || word === 'never') && words[first + 1] === 'to')) return 'infinitive'
    for (let i = first; i < end.length && end[i]! <= to; i++) if (isFinite(reading, i)) return 'clause'
  }
  return 'phrase'
}

/** The dictionary form of the verb or noun in a cue. */
export function lemmas(reading: Reading, cue: readonly Span[]): string[] {
  const { words, end } = reading
  const found: string[] = []
  for (const [from, to] of cue)
    for (let i = tokenAt(reading, from); i < end.length && end[i]! <= to; i++) {
      const word = words[i]!
      found.push(CUES.get(word)?.lemma ?? word, word)
    }
  return found
}
