import {
  byId,
  contains,
  slice,
  type Agent,
  type AgentId,
  type Article,
  type ClaimId,
  type Dataset,
  type Link,
  type Statement,
} from '../model/index.js'
import type { CitesEdge } from './schema.js'
import { namedLinks } from './told.js'
import { count, kept, type Tally, type When } from './tally.js'

interface Row extends Tally {
  cue: string
  inferred: boolean
  copied: boolean
  own: boolean
}

/** One `cites` edge with its ends. */
export interface Cite {
  readonly from: AgentId
  readonly to: AgentId
  readonly edge: CitesEdge
}

type Rows = Map<ClaimId, Map<AgentId, Map<AgentId, Row>>>

function rowOf(rows: Rows, claim: ClaimId, from: AgentId, to: AgentId): Row {
  const pairs = rows.get(claim) ?? new Map<AgentId, Map<AgentId, Row>>()
  rows.set(claim, pairs)
  const targets = pairs.get(from) ?? new Map<AgentId, Row>()
  pairs.set(from, targets)
  const row = targets.get(to) ?? {
    cue: '',
    inferred: true,
    copied: true,
    own: false,
    certainty: 'denied',
    statements: [],
  }
  targets.set(to, row)
  return row
}

function addChain(
  rows: Rows,
  claim: ClaimId,
  statement: Statement,
  named: readonly (Link & { readonly agent: AgentId })[],
  text: string | undefined,
  when: When,
): void {
  for (let i = 1; i < named.length; i++) {
    const from = named[i - 1]!.agent
    const link = named[i]!
    if (from === link.agent) continue
    const row = rowOf(rows, claim, from, link.agent)
    if (row.cue === '' && text !== undefined) row.cue = slice(text, link.cue, ' … ').replace(/\s+/gu, ' ').trim()
    row.inferred &&= link.inferred
    row.copied = false
    row.own ||= i === 1
    count(row, statement, link.certainty, when)
  }
}

/**
 * Copying without credit: the later outlet has the claims of the copied passages from the earlier one, whatever it says.
 * Only where dates say who came first, and where both articles state the claim in the passage.
 */
function addCopies(rows: Rows, dataset: Dataset, when: (article: string) => When): void {
  const byArticle = new Map<string, Statement[]>()
  for (const statement of dataset.statements) {
    const list = byArticle.get(statement.article)
    if (list) list.push(statement)
    else byArticle.set(statement.article, [statement])
  }
  for (const reuse of dataset.reuse) {
    if (reuse.credited || !reuse.ordered) continue
    const earlier = byArticle.get(reuse.a) ?? []
    const from = byArticle.get(reuse.b)?.[0]?.chain[0]?.agent
    const to = earlier[0]?.chain[0]?.agent
    if (from === undefined || from === null || to === undefined || to === null || from === to) continue
    const known = new Set(earlier.map((statement) => statement.claim))
    for (const statement of byArticle.get(reuse.b)!) {
      const copied = reuse.passages.some(({ b }) => statement.content.every((span) => contains(b, span)))
      if (!copied || statement.claim === undefined || !known.has(statement.claim)) continue
      const row = rowOf(rows, statement.claim, from, to)
      row.own = true
      count(row, statement, 'asserted', when(statement.article))
    }
  }
}

/** Gathers the `cites` edges of every claim: from the chains of statements, and from copies without credit. */
export function citesOf(
  dataset: Dataset,
  articles: ReadonlyMap<string, Article>,
  agents: ReadonlyMap<AgentId, Agent>,
  when: (article: string) => When,
): ReadonlyMap<ClaimId, readonly Cite[]> {
  const rows: Rows = new Map()
  // By date, so that the cue is that of the earliest statement.
  const ordered = dataset.statements
    .map((statement) => ({ statement, when: when(statement.article) }))
    .sort((a, b) => (a.when.at === b.when.at ? byId(a.statement.id, b.statement.id) : a.when.at - b.when.at))
  for (const { statement, when } of ordered)
    if (statement.claim !== undefined)
      addChain(
        rows,
        statement.claim,
        statement,
        namedLinks(statement.chain, agents),
        articles.get(statement.article)?.text,
        when,
      )
  addCopies(rows, dataset, when)
  return new Map(
    [...rows].map(([claim, pairs]) => [
      claim,
      [...pairs].flatMap(([from, targets]) =>
        [...targets].map(([to, row]): Cite => ({
          from,
          to,
          edge: {
            kind: 'cites',
            claim,
            cue: row.cue,
            inferred: row.inferred,
            copied: row.copied,
            own: row.own,
            ...kept(row),
          },
        })),
      ),
    ]),
  )
}
