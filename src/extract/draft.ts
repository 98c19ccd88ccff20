import type { Attribution, Span } from '../model/index.js'
import type { Unit } from './01-units.js'
import type { Reading } from './reading.js'
import type { Stretch } from './03-subjects.js'

/** An attribution before it has an id and a parent. Spans are final; `unit` says in which sentence its cue stands. */
export interface Draft extends Omit<Attribution, 'id' | 'article' | 'parent' | 'form'> {
  readonly unit: number
}

/** The words of `[start, end)` of a unit as a span of the text; a folded quotation counts whole. */
export function spanOf(reading: Reading, unit: Unit, { start, end }: Stretch): Span {
  const last = end - 1
  const q = unit.folded[last]!
  return [reading.start[unit.at[start]!]!, q > 0 ? reading.quotes[q - 1]!.end : reading.end[unit.at[last]!]!]
}
