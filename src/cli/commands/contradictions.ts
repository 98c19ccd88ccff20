import type { Command } from 'commander'
import { evidence, plain, type HearsayGraph, type Relation } from '../../index.js'
import { DEFAULT_FOLDER, count, examples } from '../options.js'
import { print } from '../output.js'
import { printJson } from '../print-json.js'
import { readGraph } from '../read-graph.js'
import { paragraph } from '../screen.js'
import { style } from '../style.js'

interface Options {
  readonly in: string
  readonly limit?: number
  readonly json?: boolean
}

const nameOf = (graph: HearsayGraph, agent: string): string => {
  const node = graph.hasNode(agent) ? graph.getNodeAttributes(agent) : undefined
  return node && node.kind !== 'claim' ? node.name : agent
}

function* side(
  graph: HearsayGraph,
  claim: string,
  { statement, holders }: Relation['evidence']['a'],
): Generator<string> {
  const node = graph.getNodeAttributes(claim)
  const text = node.kind === 'claim' && node.polarity === 'denied' ? `Denied: ${node.text}` : node.label
  const [proof] = evidence(graph, [statement])
  yield* paragraph(proof ? `“${proof.words}”` : text, 2)
  const who = holders.map((holder) => nameOf(graph, holder)).join(', ') || 'nobody named'
  yield `    ${style.dim(plain(`${who}, in ${proof?.outlet ?? '?'}${proof?.published ? `, ${proof.published}` : ''}`))}`
}

function* lines(graph: HearsayGraph, { kind, type, score, a, b, why, evidence: sides }: Relation): Generator<string> {
  yield `${style.red(kind)} ${style.dim('in')} ${style.bold(type)} ${style.dim(score.toFixed(2))}`
  yield* paragraph(why)
  yield* side(graph, b, sides.b)
  yield* side(graph, a, sides.a)
}

async function run(options: Options): Promise<void> {
  const graph = readGraph(options.in)
  const relations = graph
    .getAttribute('relations')
    .filter(({ kind }) => kind === 'contradicts')
    .sort((x, y) => y.score - x.score)
    .slice(0, options.limit)
  if (options.json) return printJson(relations)
  if (relations.length === 0) return print([style.dim('no contradictions\n')])
  await print(relations.map((relation, i) => `${i > 0 ? '\n' : ''}${[...lines(graph, relation)].join('\n')}\n`))
}

/** `hearsay contradictions`: which claims cannot both hold, and who holds them. */
export const contradictionsCommand = (program: Command): void =>
  void program
    .command('contradictions')
    .summary('which claims cannot both hold, who holds them, and why')
    .description(
      'Lists pairs of claims that cannot both hold, the surest first: in what they differ, the words, and who stands behind them.',
    )
    .option('-i, --in <folder>', 'what hearsay build wrote', DEFAULT_FOLDER)
    .option('-n, --limit <n>', 'at most so many', count)
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['hearsay contradictions', 'the earlier claim first in each pair']))
    .action(run)
