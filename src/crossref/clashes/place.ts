import type { Span } from '../../model/index.js'
import type { Content } from '../content.js'
import { remembered } from '../remembered.js'
import { likeness } from '../features.js'
import { headsOf, predicateOf, subjectHead } from '../agreement.js'
import { stem } from '../../text/stem.js'
import type { Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'
import { apart, whereabouts } from './whereabouts.js'

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

/**
 * What happens to one thing once, or is true of it at one place at a time, in base forms: the [captain] was [arrested] at the airport
 * or at his home. "Met", "spoke" or "stopped" may have been done at both.
 */
const ONCE: ReadonlySet<string> = new Set(
  `arrest assassinate bear begin birth build bury capture captured crash detain die discover drown explode find hide hold keep kill locate lie
   marry murder park sign sink shoot stab start store be take`
    .split(/\s+/u)
    .map(stem),
)

/** A subject that is one thing known to the reader: "[the] captain", "[Ida Moss]". */
const DEFINITE = /^\W*(?:the|his|her|their|its|this|that|most|all|both|\p{Lu}\p{L}+)\s/u
/** "The boxes [are] in the port". */
const IS = /\b(?:is|are|was|were|be|been|being)\W*$/iu

/** Whether a content says of one thing what is true of it at one place. */
function once(content: Content): boolean {
  const { heads, subject } = predicateOf(content)
  if (!DEFINITE.test(`${content.clause.slice(...subject)} `)) return false
  const said = content.reading.keys.filter(({ span }) => heads.some(([from, to]) => from <= span[0] && span[1] <= to))
  return said.length === 0 || said.some(({ word }) => ONCE.has(word.stem))
}

/** "The captain was arrested [at the airport]" against "the captain was arrested [at his home]". */
const stands: Detector = (a, b) => {
  const found = apart(a, b)
  if (!found || !once(a) || !once(b)) return undefined
  const [x, y] = [subjectHead(a), subjectHead(b)]
  if (!x || !y || likeness(x, y) < 1) return undefined
  const heads = [a, b].map((content) => headsOf(content))
  const still = [a, b].map((content, i) => IS.test(content.clause.slice(0, found[i]!.span[0])))
  if (!(still[0] && still[1]) && !heads[0]!.some((p) => heads[1]!.some((q) => likeness(p, q) > 0.5))) return undefined
  return { type: 'place', strength: 0.8, a: found[0].span, b: found[1].span, settled: true }
}

/** "They came in [through a window]" against "they came in [through the cellar]"; where a side names two ways, nothing. */
const ways: Detector = (a, b) => {
  const [p, ...moreA] = places(a)
  const [q, ...moreB] = p ? places(b) : []
  if (!p || !q || moreA.length > 0 || moreB.length > 0) return undefined
  if (p.keys.some((key) => b.keys.some((other) => likeness(key, other) > 0))) return undefined
  if (q.keys.some((key) => a.keys.some((other) => likeness(key, other) > 0))) return undefined
  return { type: 'place', strength: 0.7, a: p.span, b: q.span }
}

/** Whether a content names a place or a way. */
export const namesPlace = (content: Content): boolean => places(content).length + whereabouts(content).length > 0

/** Two places at which one thing cannot have happened, or two ways that it cannot have gone. */
export const place: Detector = (a, b): Clash | undefined => stands(a, b) ?? ways(a, b)
