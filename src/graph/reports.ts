import type { Agent, AgentId, Statement } from '../model/index.js'
import type { ReportsEdge, Voice } from './schema.js'
import { namedLinks } from './told.js'
import { count, kept, type Dated, type Tally, type When } from './tally.js'

interface Row extends Tally {
  own: number
  origin: number
  cited: number
  nobody: number
}

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

/** The `reports` edges of one claim, by agent, from its statements, whatever their order. */
export function reportsOf(
  statements: readonly Dated[],
  agents: ReadonlyMap<AgentId, Agent>,
): ReadonlyMap<AgentId, ReportsEdge> {
  const rows = new Map<AgentId, Row>()
  for (const { statement, when } of statements) add(rows, statement, agents, when)
  return new Map(
    [...rows].map(([agent, row]) => {
      const { own, origin, cited, nobody } = row
      return [agent, { kind: 'reports', voice: voice(row), own, origin, cited, nobody, ...kept(row) }]
    }),
  )
}
