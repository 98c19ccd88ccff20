import { byDate, type Certainty, type Statement } from '../model/index.js'

const STRENGTH: Record<Certainty, number> = { asserted: 2, hedged: 1, denied: 0 }

/** The stronger of two certainties: `asserted` before `hedged` before `denied`. */
export const stronger = (a: Certainty, b: Certainty): Certainty => (STRENGTH[b] > STRENGTH[a] ? b : a)

/** What every edge that statements make has in common, while it is being gathered. */
export interface Tally {
  certainty: Certainty
  first?: string
  last?: string
  readonly statements: Set<string>
}

/** Adds one statement of an article published at `published` (EDTF) to `tally`. */
export function count(tally: Tally, statement: Statement, certainty: Certainty, published: string | undefined): void {
  tally.certainty = stronger(tally.certainty, certainty)
  tally.statements.add(statement.id)
  if (published === undefined) return
  const date = { published, id: '' }
  if (tally.first === undefined || byDate(date, { published: tally.first, id: '' }) < 0) tally.first = published
  if (tally.last === undefined || byDate(date, { published: tally.last, id: '' }) > 0) tally.last = published
}
