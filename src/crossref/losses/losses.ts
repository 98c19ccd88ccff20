import {
  byId,
  type Agent,
  type AgentId,
  type Article,
  type Loss,
  type Statement,
  type StatementId,
} from '../../model/index.js'
import { isBefore } from '../reuse/pairs.js'
import { carriers, type Hop } from './hops.js'
import { whyAttribution, whyHedge, whyNumber } from './why.js'

/** What losses are looked for in. */
export interface Told {
  readonly articles: ReadonlyMap<string, Article>
  /** With `claim` and joined agents. */
  readonly statements: readonly Statement[]
  readonly agents: ReadonlyMap<AgentId, Agent>
  readonly hops: readonly Hop[]
}

const publisherOf = ({ chain }: Statement): AgentId | null => chain[0]!.agent
const originOf = ({ chain }: Statement): AgentId | null => chain.at(-1)!.agent
const isNarration = ({ chain }: Statement): boolean => chain.length === 1

/**
 * What retellings dropped or changed: a statement against the one it has its claim from, which is the one it copies or that of
 * an outlet whose report it cites. Nothing is said of statements that merely agree: both may have looked for themselves.
 * Sorted by claim, kind, from and to; each statement loses a thing once, where it went missing first.
 */
export function losses(told: Told): Loss[] {
  const byKey = new Map(told.statements.map((statement) => [statement.id, statement]))
  const copiedFrom = new Map<StatementId, Statement>()
  for (const { from, to } of told.hops)
    if (byKey.has(from.id) && !copiedFrom.has(to.id)) copiedFrom.set(to.id, byKey.get(from.id)!)
  const found = [
    ...numbers(told, byKey),
    ...byClaim(told.statements).flatMap((members) => dropped(told, members, copiedFrom)),
  ]
  return found.sort(
    (a, b) => byId(a.claim, b.claim) || byId(a.kind, b.kind) || byId(a.from, b.from) || byId(a.to, b.to),
  )
}

function numbers({ hops, articles }: Told, byKey: ReadonlyMap<StatementId, Statement>): Loss[] {
  const carriedFrom = carriers(hops)
  return hops.flatMap(({ from, to, changed }): Loss[] => {
    const claim = byKey.get(from.id)?.claim
    if (!changed || claim === undefined || !byKey.has(to.id)) return []
    const carried = carriedFrom(to.id).map(({ id }) => id)
    return [loss('number', claim, from, to, whyNumber(from, to, changed, articles), carried)]
  })
}

const loss = (
  kind: Loss['kind'],
  claim: string,
  from: Statement,
  to: Statement,
  why: string,
  carried: readonly string[],
): Loss => ({
  kind,
  claim,
  from: from.id,
  to: to.id,
  ...(carried.length > 0 ? { carried: [...carried].sort(byId) } : {}),
  why,
})

function byClaim(statements: readonly Statement[]): Statement[][] {
  const claims = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = claims.get(statement.claim!)
    if (known) known.push(statement)
    else claims.set(statement.claim!, [statement])
  }
  return [...claims.values()].filter((members) => members.length > 1)
}

/** Hedges, attributions and sources that the statements of one claim dropped. */
function dropped(told: Told, members: readonly Statement[], copiedFrom: ReadonlyMap<StatementId, Statement>): Loss[] {
  const byPublisher = new Map<AgentId, Statement[]>()
  for (const each of members) {
    const publisher = publisherOf(each)
    if (publisher !== null) byPublisher.set(publisher, [...(byPublisher.get(publisher) ?? []), each])
  }
  const sourcesOf = (to: Statement): Statement[] => {
    const copied = copiedFrom.get(to.id)
    if (copied?.claim === to.claim) return [copied!]
    const cited = to.chain.slice(1).findLast(({ agent }) => agent !== null && byPublisher.has(agent))?.agent
    return (cited ? byPublisher.get(cited)! : []).filter(
      (from) => from.article !== to.article && !isLater(told, from, to),
    )
  }
  const losses = new Map<string, Loss>()
  for (const to of members) {
    const sources = sourcesOf(to)
    const hedged = sources.length > 0 && sources.every((from) => from.hedged) && !to.hedged ? sources[0] : undefined
    if (hedged)
      losses.set(`hedge ${to.id}`, loss('hedge', to.claim!, hedged, to, whyHedge(hedged, to, told.articles), []))
    const fuller = sources.find((from) => isFuller(from, to, members))
    if (!fuller) continue
    const kind = told.agents.get(originOf(fuller)!)?.kind === 'unnamed' ? 'source' : 'attribution'
    losses.set(`origin ${to.id}`, loss(kind, to.claim!, fuller, to, whyAttribution(fuller, to, told.articles), []))
  }
  return [...losses.values()]
}

const isLater = ({ articles }: Told, from: Statement, to: Statement): boolean =>
  isBefore(articles.get(to.article)!, articles.get(from.article)!)

/** Whether `from` names an origin that `to`, which has it from there, drops, and no other statement of its article names. */
function isFuller(from: Statement, to: Statement, members: readonly Statement[]): boolean {
  const origin = originOf(from)
  if (isNarration(from) || origin === null || to.chain.some(({ agent }) => agent === origin)) return false
  const ends = isNarration(to) || originOf(to) === publisherOf(from)
  return (
    ends && !members.some(({ article, chain }) => article === to.article && chain.some(({ agent }) => agent === origin))
  )
}
