import type { Command } from 'commander'
import { independence, plain, search, type HearsayGraph } from '../../index.js'
import { DEFAULT_FOLDER, count, examples } from '../options.js'
import { print } from '../output.js'
import { printJson } from '../print-json.js'
import { readGraph } from '../read-graph.js'
import { paragraph } from '../screen.js'
import { style } from '../style.js'

interface Options {
  readonly in: string
  readonly limit?: number
  readonly contradicted?: boolean
  readonly json?: boolean
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
function rowsOf(graph: HearsayGraph, query: string, contradicted: boolean): readonly Row[] {
  const rows = new Map<string, Row>()
  graph.forEachNode((id, node) => {
    if (node.kind !== 'claim' || (contradicted && !node.contradicted)) return
    const { text, polarity, statements, outlets, origins, firstReported } = node
    rows.set(id, { id, text, polarity, statements, outlets, origins, firstReported, contradicted: node.contradicted })
  })
  if (query === '') return [...rows.values()].sort(byReach)
  return search(graph, `claim:${query}`, graph.order).flatMap(({ id }) => rows.get(id) ?? [])
}

function* lines(graph: HearsayGraph, row: Row): Generator<string> {
  for (const line of paragraph(row.polarity === 'denied' ? `Denied: ${row.text}` : row.text)) yield style.bold(line)
  const facts = [independence(graph, row.id).text, row.firstReported ? `since ${row.firstReported}` : '']
  const mark = row.contradicted ? ` ${style.red('contradicted')}` : ''
  yield `  ${plain(facts.filter(Boolean).join(', '))}${mark}`
  yield `  ${style.dim(plain(row.id))}`
}

async function run(query: readonly string[], options: Options): Promise<void> {
  const graph = readGraph(options.in)
  const rows = rowsOf(graph, query.join(' '), options.contradicted ?? false).slice(0, options.limit)
  if (options.json) return printJson(rows)
  if (rows.length === 0) return print([style.dim('no claims\n')])
  await print(rows.map((row, i) => `${i > 0 ? '\n' : ''}${[...lines(graph, row)].join('\n')}\n`))
}

/** `hearsay claims`: what is claimed, by how many, from how many origins. */
export const claimsCommand = (program: Command): void =>
  void program
    .command('claims')
    .summary('what is claimed, by how many outlets, from how many origins')
    .description('Lists the claims: those that most outlets carry first, or those that match the words, best first.')
    .argument('[query...]', 'words of claims; all claims unless given')
    .option('-i, --in <folder>', 'what hearsay build wrote', DEFAULT_FOLDER)
    .option('-n, --limit <n>', 'at most so many', count)
    .option('--contradicted', 'only those that another claim contradicts')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(['hearsay claims -n 10', 'the ten most repeated'], ['hearsay claims --json bridge', 'for a program']),
    )
    .action(run)
