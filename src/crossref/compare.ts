import type { RelationType } from '../model/index.js'

/** How two texts relate: `same` and `contradicts` in [0, 1]; `hedged` where b merely reports or weakens what a says. */
export interface Comparison {
  readonly same: number
  readonly contradicts: number
  readonly hedged: boolean
  readonly type?: RelationType
  readonly why?: string
}

/** One side of a comparison. */
export interface Compared {
  readonly text: string
  /** EDTF. */
  readonly published?: string
}

/** Whether two texts say the same thing or clash. Pure. */
export function compare(a: Compared, b: Compared): Comparison {
  return { same: a.text === b.text ? 1 : 0, contradicts: 0, hedged: false }
}
