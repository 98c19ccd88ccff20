import { Option } from 'commander'
import { independence, plain, search, type HearsayGraph } from '../../index.js'
import { claimText } from '../find.js'
import { entries } from '../entries.js'
import { limitOption } from '../options.js'
import { question } from '../question.js'
import { day, paragraph } from '../screen.js'
import { style } from '../style.js'

interface Options {
  readonly limit?: number
  readonly contradicted?: boolean
}

interface Row {
  readonly id: string
  readonly text: string
  readonly polarity: string
  readonly statements: number
  readonly outlets: number
  readonly origins: number
  readonly firstReported?: string
  readonly contradicted: boolean
}

const byReach = (a: Row, b: Row): number =>
  b.outlets - a.outlets || b.statements - a.statements || (a.id < b.id ? -1 : 1)

/** The claims to list: those a query finds, best first, or all, those that most outlets carry first. */
function rowsOf(graph: HearsayGraph, query: string, only: boolean): readonly Row[] {
  const rows = new Map<string, Row>()
  graph.forEachNode((id, node) => {
    if (node.kind !== 'claim' || (only && !node.contradicted)) return
    const { text, polarity, statements, outlets, origins, firstReported, contradicted } = node
    rows.set(id, { id, text, polarity, statements, outlets, origins, firstReported, contradicted })
  })
  if (query === '') return [...rows.values()].sort(byReach)
  const { statements } = graph.getAttributes()
  return search(graph, query, graph.order + statements.length).flatMap(({ id }) => rows.get(id) ?? [])
}

/** Longest claim that a list shows whole, in characters; `trace` shows all of it. */
const LONGEST = 300

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`)

function* lines(graph: HearsayGraph, row: Row): Generator<string> {
  for (const line of paragraph(shortened(claimText(graph, row.id)))) yield style.bold(line)
  const since = row.firstReported === undefined ? '' : `, since ${day(row.firstReported)}`
  yield* paragraph(independence(graph, row.id).text + since, 2)
  yield `  ${row.contradicted ? `${style.red('contradicted')} ` : ''}${style.dim(plain(row.id))}`
}

/** `hearsay claims`: what is claimed, by how many, from how many origins. */
export const claimsCommand = question<readonly Row[], Options>({
  name: 'claims',
  summary: 'what is claimed, by how many outlets',
  description: 'Lists the claims: those that most outlets carry first, or those that match the words, best first.',
  arguments: [['[query...]', 'words of claims; all claims unless given']],
  options: [limitOption(), new Option('--contradicted', 'only those that another claim contradicts')],
  examples: [
    ['hearsay claims -n 10', 'the ten most repeated'],
    ['hearsay claims --json bridge', 'for a program'],
  ],
  ask: (graph, [query], { contradicted, limit }) => rowsOf(graph, query!, contradicted ?? false).slice(0, limit),
  show: (graph, rows, { limit }) => entries(rows, limit, 'no claims', (row) => lines(graph, row)),
})
