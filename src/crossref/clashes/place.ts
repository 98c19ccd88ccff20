import type { Span } from '../../model/index.js'
import type { Content } from '../content.js'
import { remembered } from '../remembered.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'

/** Prepositions that say which way; other places of one deed need not exclude each other. */
const WAY = /\b(?:through|via|by way of)\b/giu

interface Place {
  readonly keys: readonly Key[]
  readonly span: Span
}

/** Longest phrase of a place, in code units. */
const LONGEST = 50

/** The places of a content: the content words that follow a preposition up to the next mark, preposition or verb form. */
const places = remembered(({ text, keys }: Content): Place[] => {
  return [...text.matchAll(WAY)].flatMap((match) => {
    const start = match.index + match[0].length
    const rest = text.slice(start, start + LONGEST)
    const phrase =
      /^ (?:the |a |an |his |her |its |their |this )?(?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+(?=$|[^\p{L} ’'-]| (?:in|at|on|of|and|or|above|below|near|after|before|by|with|for|to|from|since|until|when|while|as|but|that|which|who|is|was|were|has|had|will|would)\b)/iu.exec(
        rest,
      )
    if (!phrase) return []
    const end = start + phrase[0].length
    const inside = keys.filter(
      ({ span, word }) => span[0] >= start && span[1] <= end && !word.number && !word.reporting,
    )
    if (inside.length === 0) return []
    return [{ keys: inside, span: [match.index, end] as const }]
  })
})

/** "They came in [through a window]" against "they came in [through the cellar]"; where a side names two places, nothing. */
export const place: Detector = (a, b): Clash | undefined => {
  const [p, ...moreA] = places(a)
  const [q, ...moreB] = p ? places(b) : []
  if (!p || !q || moreA.length > 0 || moreB.length > 0) return undefined
  if (p.keys.some((key) => b.keys.some((other) => likeness(key, other) > 0))) return undefined
  if (q.keys.some((key) => a.keys.some((other) => likeness(key, other) > 0))) return undefined
  return { type: 'place', strength: 0.7, a: p.span, b: q.span }
}
