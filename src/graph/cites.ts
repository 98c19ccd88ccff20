import { slice, type Agent, type AgentId, type Article, type ClaimId, type Link } from '../model/index.js'
import type { Copied } from './copied.js'
import type { CitesEdge } from './schema.js'
import { count, kept, type Dated, type Tally, type When } from './tally.js'
import { namedLinks } from './told.js'

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

/** What `citesOf` reads besides the statements of the claim. */
export interface CitesSources {
  readonly articles: ReadonlyMap<string, Article>
  readonly agents: ReadonlyMap<AgentId, Agent>
  readonly copied: ReadonlyMap<ClaimId, readonly Copied[]>
  readonly when: (article: string) => When
}

type Rows = Map<AgentId, Map<AgentId, Row>>

function rowOf(rows: Rows, from: AgentId, to: AgentId): Row {
  const targets = rows.get(from) ?? new Map<AgentId, Row>()
  rows.set(from, targets)
  const row: Row = targets.get(to) ?? {
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
  { statement, when }: Dated,
  named: readonly (Link & { readonly agent: AgentId })[],
  text: string | undefined,
): void {
  for (let i = 1; i < named.length; i++) {
    const from = named[i - 1]!.agent
    const link = named[i]!
    if (from === link.agent) continue
    const row = rowOf(rows, from, link.agent)
    if (row.cue === '' && text !== undefined) row.cue = slice(text, link.cue, ' … ').replace(/\s+/gu, ' ').trim()
    row.inferred &&= link.inferred
    row.copied = false
    row.own ||= i === 1
    count(row, statement, link.certainty, when)
  }
}

/**
 * The `cites` edges of one claim, from the chains of its statements and from copies without credit. `statements` stand in the
 * order of time, so that the cue is that of the earliest.
 */
export function citesOf(
  claim: ClaimId,
  statements: readonly Dated[],
  { articles, agents, copied, when }: CitesSources,
): readonly Cite[] {
  const rows: Rows = new Map()
  for (const dated of statements) {
    const { chain, article } = dated.statement
    addChain(rows, dated, namedLinks(chain, agents), articles.get(article)?.text)
  }
  for (const { statement, from, to } of copied.get(claim) ?? []) {
    const row = rowOf(rows, from, to)
    row.own = true
    count(row, statement, 'asserted', when(statement.article))
  }
  return [...rows].flatMap(([from, targets]) =>
    [...targets].map(([to, row]): Cite => {
      const { cue, inferred, copied, own } = row
      return { from, to, edge: { kind: 'cites', claim, cue, inferred, copied, own, ...kept(row) } }
    }),
  )
}
