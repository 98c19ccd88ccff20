import type { Span } from '../../model/index.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Said } from '../said.js'
import type { Clash, Detector } from './clash.js'

/** How far behind a negation the word stands that it denies, in code units. */
const REACH = 40

/** A negation of a statement with the word that it denies: the next content word, or the one before where none follows. */
interface Denied {
  readonly span: Span
  readonly key: Key
}

function deniedWords({ reading, keys }: Said): Denied[] {
  return reading.negations.flatMap((span) => {
    const own = keys.find((key) => key.span[0] === span[0])
    const next = keys.find((key) => key.span[0] > span[0] && key.span[0] - span[1] <= REACH)
    const before = keys.findLast((key) => key.span[1] < span[0])
    const key = own?.word.negative ? own : (next ?? before)
    return key ? [{ span, key }] : []
  })
}

/** A negation of `a` whose word `b` has without one. */
function onlyIn(a: Said, b: Said): { readonly denied: Denied; readonly key: Key } | undefined {
  const other = deniedWords(b)
  for (const denied of deniedWords(a)) {
    const key = b.keys.find((candidate) => likeness(denied.key, candidate) > 0.5)
    if (key && !other.some(({ key: taken }) => likeness(taken, denied.key) > 0.5)) return { denied, key }
  }
  return undefined
}

const whole = ({ statement }: Said): Span => [0, statement.text.length]

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
