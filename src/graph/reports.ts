import type { Agent, AgentId, ClaimId, Statement } from '../model/index.js'
import type { ReportsEdge, Voice } from './schema.js'
import { namedLinks } from './told.js'
import { count, kept, type Tally, type When } from './tally.js'

interface Row extends Tally {
  own: number
  origin: number
  cited: number
  nobody: number
}

/** Who reports each claim: the `reports` edges of every claim, by claim and then agent. */
export type Reports = ReadonlyMap<ClaimId, ReadonlyMap<AgentId, ReportsEdge>>

const voice = (row: Row): Voice => (row.own > 0 ? 'own' : row.origin > 0 ? 'origin' : 'cited')

function add(rows: Map<AgentId, Row>, statement: Statement, agents: ReadonlyMap<AgentId, Agent>, when: When): void {
  const named = namedLinks(statement.chain, agents)
  const endless = statement.chain.at(-1)?.agent === null
  const seen = new Set<AgentId>()
  // From the origin back: an agent that stands twice in one chain counts once, where it stands last.
  for (let i = named.length - 1; i >= 0; i--) {
    const { agent, certainty } = named[i]!
    const row = rows.get(agent) ?? {
      own: 0,
      origin: 0,
      cited: 0,
      nobody: 0,
      certainty: 'denied',
      statements: [],
    }
    rows.set(agent, row)
    if (i === 0) row.own++
    if (seen.has(agent)) continue
    seen.add(agent)
    const last = i === named.length - 1
    if (last && endless) row.nobody++
    else if (last) row.origin++
    else if (i > 0) row.cited++
    count(row, statement, certainty === 'asserted' && statement.hedged ? 'hedged' : certainty, when)
  }
}

/** Gathers the `reports` edges from statements that have a claim, whatever their order. */
export function reportsOf(
  statements: readonly Statement[],
  agents: ReadonlyMap<AgentId, Agent>,
  when: (article: string) => When,
): Reports {
  const claims = new Map<ClaimId, Map<AgentId, Row>>()
  for (const statement of statements) {
    if (statement.claim === undefined) continue
    const rows = claims.get(statement.claim) ?? new Map<AgentId, Row>()
    claims.set(statement.claim, rows)
    add(rows, statement, agents, when(statement.article))
  }
  return new Map(
    [...claims].map(([claim, rows]) => [
      claim,
      new Map(
        [...rows].map(([agent, row]): [AgentId, ReportsEdge] => [
          agent,
          {
            kind: 'reports',
            voice: voice(row),
            own: row.own,
            origin: row.origin,
            cited: row.cited,
            nobody: row.nobody,
            ...kept(row),
          },
        ]),
      ),
    ]),
  )
}
