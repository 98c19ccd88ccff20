import {
  byId,
  claimId,
  instant,
  type AgentId,
  type Claim,
  type ClaimId,
  type Relation,
  type RelationSide,
} from '../model/index.js'
import type { Settled } from './claims.js'
import type { Corpus } from './corpus.js'
import { locate } from './locate.js'
import type { Matches } from './matches.js'
import { reason, renewed } from './reason.js'
import type { Said } from './said.js'
import { update } from './toll.js'

/** Least score of a contradiction that is told. */
export const LEAST_TOLD = 0.3

/** Who stands behind a claim: the origins of its chains. Sorted. */
function holders(claim: Claim, origins: ReadonlyMap<string, AgentId | null>): AgentId[] {
  const found = claim.statements.map((id) => origins.get(id)).filter((agent) => agent !== null && agent !== undefined)
  return [...new Set(found)].sort(byId)
}

/**
 * The contradictions between settled claims: of each pair of claims the surest, between different holders or one holder at
 * different times; a toll that has risen since supersedes instead, whoever tells it. Sorted by claims, then type.
 */
export function contradictions(corpus: Corpus, settled: Settled, { said, rivals }: Matches): Relation[] {
  const claimOf = new Map(settled.statements.map(({ id, claim }) => [id, claim]))
  const claims = new Map(settled.claims.map((claim) => [claim.id, claim]))
  const origins = new Map(said.map(({ statement, origin }) => [statement.id, origin]))
  const order = new Map(said.map(({ statement }, i) => [claimId(statement.id), i]))
  const side = (one: Said, words: readonly [number, number]): RelationSide => ({
    statement: one.statement.id,
    words: locate(corpus.articles.get(one.statement.article)!, one.statement, words),
    holders: holders(claims.get(claimOf.get(one.statement.id)!)!, origins),
  })
  const best = new Map<string, Relation>()
  const sorted = [...rivals].sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)
  for (const pair of sorted) {
    const { score } = pair
    if (score < LEAST_TOLD) break
    const left = said[pair.a]!
    const right = said[pair.b]!
    const x = claimOf.get(left.statement.id)
    const y = claimOf.get(right.statement.id)
    if (x === undefined || y === undefined || x === y || isNarration(left) || isNarration(right)) continue
    const later = order.get(x)! > order.get(y)!
    const newer = update(pair.clash, left, right, corpus)
    if (newer ? later !== (newer === 'a') : sameVoice(left, right, score, corpus)) continue
    const [a, b]: [ClaimId, ClaimId] = later ? [x, y] : [y, x]
    const key = `${a} ${b}`
    if (best.has(key)) continue
    const one = side(left, pair.clash.a)
    const other = side(right, pair.clash.b)
    best.set(key, {
      kind: newer ? 'supersedes' : 'contradicts',
      type: pair.clash.type,
      a,
      b,
      score: Math.round(score * 1000) / 1000,
      why: newer ? renewed(pair.clash, left, right, newer) : reason(pair.clash, left, right),
      evidence: later ? { a: one, b: other } : { a: other, b: one },
    })
  }
  return [...best.values()].sort((p, q) => byId(p.a, q.a) || byId(p.b, q.b) || byId(p.type, q.type))
}

/** What a publisher says itself is held by nobody else, and seldom meant against anybody. */
const isNarration = ({ statement }: Said): boolean => statement.chain.length === 1

/** How far apart two statements of one holder must be to be two, in milliseconds … */
const APART = 20 * 3_600_000
/** … and how sure their contradiction, since one speech is quoted in many ways. */
const LEAST_OF_ONE = 0.58

/** One holder at one time: nobody contradicts himself in one breath, but is quoted differently. */
function sameVoice(a: Said, b: Said, score: number, { articles }: Corpus): boolean {
  if (a.origin === null || a.origin !== b.origin) return false
  if (score < LEAST_OF_ONE) return true
  const x = instant(articles.get(a.statement.article)?.published)
  const y = instant(articles.get(b.statement.article)?.published)
  return x === undefined || y === undefined || Math.abs(x - y) < APART
}
