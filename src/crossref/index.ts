import { OUTLETS } from '../lexicon/outlets.js'
import { byId, type Dataset, type Issue, type OutletEntry } from '../model/index.js'
import { castOf } from './agents/cast.js'
import { joinNamed } from './agents/named.js'
import { rewriteStatement, rewriteUnnamed } from './agents/rewrite.js'
import { joinUnnamed, mergeUnnamed } from './agents/unnamed.js'
import { settle } from './claims.js'
import { contradictions } from './contradictions.js'
import { firstsOf, withCopies } from './copied.js'
import { statementOrder, type Corpus } from './corpus.js'
import type { Extracted } from './extracted.js'
import { keepChanged } from './losses/changed.js'
import { hops } from './losses/hops.js'
import { losses } from './losses/losses.js'
import { matches } from './matches.js'
import { outletBook } from './outlets.js'
import { represent } from './represent.js'
import { relaysOf } from './relays.js'
import { creditsOf } from './reuse/credits.js'
import { findReuse } from './reuse/find.js'
import { sameClaims } from './same-claims.js'

export type { Extracted } from './extracted.js'
export { fromRecord, toRecord, type ReadRecord } from './record.js'

/** Settings of `crossref`. */
export interface CrossrefOptions {
  /** Outlets known besides the built-in ones. */
  readonly registry?: readonly OutletEntry[]
}

/**
 * Joins what was extracted from many articles: reuse first, then agents, claims, relations and what retelling lost. Pure;
 * the order of the input does not matter. Of articles with one id the first by content is taken, the others are issues.
 */
export function crossref(extracted: readonly Extracted[], options: CrossrefOptions = {}): Dataset {
  const { unique, issues } = withoutDoubles(extracted)
  const book = outletBook([...(options.registry ?? []), ...OUTLETS])
  const found = findReuse(
    unique.map(({ article }) => article),
    creditsOf(book),
  )
  const articles = new Map(unique.map(({ article }) => [article.id, article]))
  const families = new Map(found.families.flatMap(({ id, articles: copies }) => copies.map((copy) => [copy, id])))
  const cast = castOf(unique)
  const named = joinNamed(cast, book)
  const statements = unique
    .flatMap(({ extraction }) => [...extraction.statements, ...extraction.narration])
    .map((statement) => rewriteStatement(statement, named.resolve, named.agents))
    .sort(statementOrder(articles))
  const corpus: Corpus = { articles, statements, agents: named.agents, families }
  const copied = hops(statements, found.reuse)
  const firsts = firstsOf(copied)
  const compared = matches(corpus, firsts)
  const { groups, keep } = keepChanged(corpus, withCopies(corpus, sameClaims(compared), firsts), copied)
  const readings = new Map(compared.said.map(({ statement, reading }) => [statement.id, reading]))
  const settled = settle(corpus, groups, (members) => represent(members, ({ id }) => readings.get(id)!), keep)
  const joined = joinUnnamed(cast.local, { articles, statements: settled.statements, families, reuse: found.reuse })
  const agents = new Map([...named.agents, ...mergeUnnamed(cast.local, joined, named.resolve)])
  const told = settled.statements.map((statement) => rewriteUnnamed(statement, joined))
  const said = compared.said.map((one) => {
    const origin = joined.get(one.origin ?? '')
    return origin === undefined ? one : { ...one, origin }
  })
  return {
    articles: unique.map(({ article }) => article),
    attributions: unique.flatMap(({ extraction }) => extraction.attributions).sort((a, b) => byId(a.id, b.id)),
    statements: told,
    agents: [...agents.values()].sort((a, b) => byId(a.id, b.id)),
    claims: settled.claims,
    relations: contradictions(corpus, { ...settled, statements: told }, { ...compared, said }),
    reuse: found.reuse,
    families: found.families,
    ...relaysOf(unique, named.resolve, joined),
    losses: losses({ articles, statements: told, agents, hops: copied }),
    issues: [...unique.flatMap(({ extraction }) => extraction.issues), ...issues],
  }
}

const content = ({ article }: Extracted): string => `${article.outlet}\n${article.published ?? ''}\n${article.text}`

/** The articles sorted by id, each once. */
function withoutDoubles(extracted: readonly Extracted[]): {
  readonly unique: readonly Extracted[]
  readonly issues: readonly Issue[]
} {
  const sorted = [...extracted].sort((a, b) => byId(a.article.id, b.article.id) || byId(content(a), content(b)))
  const unique = sorted.filter(({ article }, i) => i === 0 || sorted[i - 1]!.article.id !== article.id)
  const doubles = sorted.filter(({ article }, i) => i > 0 && sorted[i - 1]!.article.id === article.id)
  const issues = doubles.map(({ article }): Issue => {
    const message = `A second article has the id "${article.id}" and was left out; give each article an id of its own.`
    return { code: 'duplicate-article', severity: 'warning', message, article: article.id }
  })
  return { unique, issues }
}
