import { instant, type Article, type Certainty, type Statement } from '../model/index.js'
import { joinIds } from './keys.js'

const STRENGTH: Record<Certainty, number> = { asserted: 2, hedged: 1, denied: 0 }

/** The stronger of two certainties: `asserted` before `hedged` before `denied`. */
export const stronger = (a: Certainty, b: Certainty): Certainty => (STRENGTH[b] > STRENGTH[a] ? b : a)

/** When an article was published: the EDTF date as given, and the instant it counts as (`Infinity` without a date). */
export interface When {
  readonly published?: string
  readonly at: number
}

const NEVER: When = { at: Infinity }

/** When each article was published; `undefined` for an unknown one is the same as without a date. */
export function whens(articles: readonly Article[]): (article: string) => When {
  const all = new Map(articles.map(({ id, published }) => [id, { published, at: instant(published) ?? Infinity }]))
  return (article) => all.get(article) ?? NEVER
}

/** Order of time; of dates that count as the same instant (`2018-05`, `2018-05-01`) the shorter first. */
const earlier = (a: When, b: When): boolean => a.at < b.at || (a.at === b.at && a.published! < b.published!)

/** What every edge that statements make has in common, while it is being gathered. */
export interface Tally {
  certainty: Certainty
  /** The earliest and the latest dated article. */
  first?: When
  last?: When
  readonly statements: string[]
}

/** Adds one statement of an article that was published at `when` to `tally`. */
export function count(tally: Tally, statement: Statement, certainty: Certainty, when: When): void {
  tally.certainty = stronger(tally.certainty, certainty)
  tally.statements.push(statement.id)
  if (when.at === Infinity) return
  if (!tally.first || earlier(when, tally.first)) tally.first = when
  if (!tally.last || earlier(tally.last, when)) tally.last = when
}

/** What an edge keeps of a tally: dates where there are any, and the ids of its statements, each once, sorted. */
export function kept({ certainty, first, last, statements }: Tally): {
  readonly certainty: Certainty
  readonly first?: string
  readonly last?: string
  readonly statements: string
} {
  return {
    certainty,
    ...(first?.published === undefined ? {} : { first: first.published }),
    ...(last?.published === undefined ? {} : { last: last.published }),
    statements: joinIds([...new Set(statements)].sort()),
  }
}
