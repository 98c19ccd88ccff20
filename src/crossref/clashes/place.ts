import type { Span } from '../../model/index.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'

/** Prepositions that say where or which way, those of one kind together. */
const WHERE = /\b(?:(?<way>through|via)|(?<at>in|at|near|outside|inside|under|beneath|behind|from|out of))\b/giu

interface Place {
  readonly kind: 'way' | 'at'
  readonly keys: readonly Key[]
  readonly span: Span
}

/** Longest phrase of a place, in code units. */
const LONGEST = 50

/** The places of a content: the content words that follow a preposition up to the next mark, preposition or verb form. */
function places({ text, keys }: Content): Place[] {
  return [...text.matchAll(WHERE)].flatMap((match) => {
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
    return [{ kind: match.groups?.['way'] ? 'way' : 'at', keys: inside, span: [match.index, end] } as const]
  })
}

/** "They came in [through a window]" against "they came in [through the cellar]"; where a side names two places, nothing. */
export const place: Detector = (a, b): Clash | undefined => {
  const x = places(a)
  const y = x.length > 0 ? places(b) : []
  for (const kind of ['way', 'at'] as const) {
    const [p, ...moreA] = x.filter((other) => other.kind === kind)
    const [q, ...moreB] = y.filter((other) => other.kind === kind)
    if (!p || !q || moreA.length > 0 || moreB.length > 0) continue
    if (p.keys.some((key) => b.keys.some((other) => likeness(key, other) > 0))) continue
    if (q.keys.some((key) => a.keys.some((other) => likeness(key, other) > 0))) continue
    return { type: 'place', strength: 0.6, a: p.span, b: q.span }
  }
  return undefined
}
