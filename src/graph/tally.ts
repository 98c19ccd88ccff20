import { byId, instant, type Article, type Certainty, type ClaimId, type Statement } from '../model/index.js'
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

/** A statement with the time of its article. */
export interface Dated {
  readonly statement: Statement
  readonly when: When
}

/** Statements by claim, in the order of time and then id; those without a claim are left out. */
export function byClaim(
  statements: readonly Statement[],
  when: (article: string) => When,
): ReadonlyMap<ClaimId, readonly Dated[]> {
  const claims = new Map<ClaimId, Dated[]>()
  for (const statement of statements) {
    if (statement.claim === undefined) continue
    const dated = { statement, when: when(statement.article) }
    const list = claims.get(statement.claim)
    if (list) list.push(dated)
    else claims.set(statement.claim, [dated])
  }
  for (const list of claims.values())
    list.sort((a, b) => (a.when.at === b.when.at ? byId(a.statement.id, b.statement.id) : a.when.at - b.when.at))
  return claims
}

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
