import type { Span } from '../../model/index.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Content } from '../content.js'
import type { Clash, Detector } from './clash.js'

/** How far behind a negation the word stands that it denies, in code units. */
const REACH = 40
/** How far before a negation the subject stands of which something is denied. */
const NEAR = 6

/** A relative clause begins right before: "a bridge [that does] not hold". */
const SUBORDINATE = /\b(?:who|which|whom|whose|that|if|unless|because|so|until|while) (?:\p{L}{1,12} ){0,2}$/iu

/** A negation of a statement with the word that it denies: the next content word, or the one before where none follows. */
interface Denied {
  readonly span: Span
  readonly key: Key
}

function deniedWords({ text, negations, keys }: Content): Denied[] {
  return negations.flatMap((span) => {
    const own = keys.find((key) => key.span[0] === span[0])
    const next = keys.find((key) => key.span[0] > span[0] && key.span[0] - span[1] <= REACH)
    const before = keys.findLast((key) => key.span[1] < span[0])
    const key = own?.word.negative ? own : (next ?? before)
    if (!key || key.name || key.word.reporting || SUBORDINATE.test(text.slice(0, span[0]))) return []
    return [{ span, key }]
  })
}

/** Whether a word stands so near behind a negation, or before one, that it may be what that one denies. */
const mayBeDenied = ({ negations }: Content, { span, word }: Key): boolean =>
  word.negative ||
  negations.some(([start, end]) => (start < span[0] ? span[0] - end <= REACH : start - span[1] <= NEAR))

/** A negation of `a` whose word `b` has without one. */
function onlyIn(a: Content, b: Content): { readonly denied: Denied; readonly key: Key } | undefined {
  for (const denied of deniedWords(a)) {
    const alike = b.keys.filter((candidate) => likeness(denied.key, candidate) > 0.5)
    if (alike.length > 0 && !alike.some((key) => mayBeDenied(b, key))) return { denied, key: alike[0]! }
  }
  return undefined
}

const whole = ({ text }: Content): Span => [0, text.length]

/** "The dam [did not] fail" against "the dam failed"; "the firm denied that it had sold arms" against "it sold arms". */
export const denial: Detector = (a, b): Clash | undefined => {
  const inA = onlyIn(a, b)
  const inB = inA ? undefined : onlyIn(b, a)
  const words = inA !== undefined || inB !== undefined
  if (words === (a.denied !== b.denied)) return undefined
  if (inA)
    return {
      type: 'denial',
      strength: 0.8,
      a: [inA.denied.span[0], Math.max(inA.denied.span[1], inA.denied.key.span[1])],
      b: inA.key.span,
    }
  if (inB)
    return {
      type: 'denial',
      strength: 0.8,
      a: inB.key.span,
      b: [inB.denied.span[0], Math.max(inB.denied.span[1], inB.denied.key.span[1])],
    }
  return { type: 'denial', strength: 0.9, a: whole(a), b: whole(b) }
}
