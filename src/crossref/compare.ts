import type { RelationType } from '../model/index.js'
import { compatible, quantities, type Quantity } from '../text/quantities.js'
import { reading, type Reading } from './reading.js'
import { sameEvent } from './score.js'
import { refutes, weakens } from './stance.js'

/** A text to be compared, and when it was published (EDTF), which its "yesterday" counts from. */
export interface Compared {
  readonly text: string
  readonly published?: string
}

/** How two texts stand to each other. */
export interface Comparison {
  /** How sure it is, in [0, 1], that both tell of the same event. */
  readonly same: number
  /** How sure it is, in [0, 1], that they cannot both hold. */
  readonly contradicts: number
  /** Whether `b` merely reports or weakens what `a` says. */
  readonly hedged: boolean
  /** In what they differ, where they contradict. */
  readonly type?: RelationType
  /** One sentence for a reader, where they contradict. */
  readonly why?: string
}

const shares = (a: Quantity, b: Quantity): boolean => {
  const x = [...a.counted, ...a.before]
  const y = [...b.counted, ...b.before]
  return x.some((p) => y.some((q) => p.stem === q.stem || p.groups.some((g) => q.groups.includes(g))))
}

function numberConflict(a: Reading, b: Reading): { a: string; b: string } | undefined {
  const x = quantities(a.text, a.terms).filter(({ rejected }) => !rejected)
  const y = quantities(b.text, b.terms).filter(({ rejected }) => !rejected)
  for (const p of x)
    for (const q of y)
      if (
        p.measure === q.measure &&
        shares(p, q) &&
        !compatible(p, q) &&
        !x.some((o) => compatible(o, q)) &&
        !y.some((o) => compatible(p, o))
      )
        return { a: a.text.slice(...p.span), b: b.text.slice(...q.span) }
  return undefined
}

/** Compares two texts by themselves: the same event, a contradiction, a weakening. Pure; nothing is kept between calls. */
export function compare(a: Compared, b: Compared): Comparison {
  const x = reading(a.text)
  const y = reading(b.text)
  const same = sameEvent(x, y)
  const hedged = weakens(x, y)
  if (same > 0.3 && refutes(x, y))
    return { same, contradicts: 0.7, hedged, type: 'denial', why: 'One says what the other denies.' }
  const numbers = same > 0.6 ? numberConflict(x, y) : undefined
  if (numbers)
    return { same, contradicts: 0.6, hedged, type: 'number', why: `One says ${numbers.a}, the other ${numbers.b}.` }
  return { same, contradicts: 0, hedged }
}
