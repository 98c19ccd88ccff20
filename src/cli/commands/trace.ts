import type { Command } from 'commander'
import { independence, plain, tell, trace, tree, type HearsayGraph, type Hop, type Trace } from '../../index.js'
import { failure } from '../fail.js'
import { DEFAULT_FOLDER, count, examples } from '../options.js'
import { print } from '../output.js'
import { printJson } from '../print-json.js'
import { readGraph } from '../read-graph.js'
import { columns, paragraph } from '../screen.js'
import { style } from '../style.js'

interface Options {
  readonly in: string
  readonly limit: number
  readonly words?: boolean
  readonly json?: boolean
}

/** Colours the arrows and notes of a tree's line. */
const paint = (line: string): string =>
  line
    .replace(/[├└│─]+/gu, (branch) => style.dim(branch))
    .replace(/→/gu, style.cyan('→'))
    .replace(/[⇢↺]/gu, (mark) => style.yellow(mark))
    .replace(/\([^()]*(?:unnamed|hedged|not in the corpus|do not say it)[^()]*\)/gu, (note) => style.yellow(note))
    .replace(/nobody named/gu, style.yellow('nobody named'))

function* wordsOf(hop: Hop, names: ReadonlyMap<string, string>): Generator<string> {
  const [from, to] = [hop.from, hop.to].map((id) => plain(names.get(id) ?? id))
  yield `  ${style.bold(`${from} ${hop.inferred ? '⇢' : '→'} ${to}`)}`
  for (const { outlet, published, article, mention, cue, words } of hop.evidence) {
    yield `    ${style.dim([outlet, published, article].flatMap((part) => (part ? plain(part) : [])).join(', '))}`
    const how = [mention, cue].filter(Boolean).join(' … ')
    yield* paragraph(`${how ? `[${how}] ` : ''}${words}`, 4)
  }
}

function* lines(graph: HearsayGraph, found: Trace, words: boolean): Generator<string> {
  const text = found.polarity === 'denied' ? `Denied: ${found.text}` : found.text
  for (const line of paragraph(`“${text}”`)) yield style.bold(line)
  const since = found.firstReported === undefined ? '' : `, since ${found.firstReported}`
  for (const line of paragraph(independence(graph, found.claim).text + since)) yield style.dim(line)
  yield ''
  for (const line of tree(found, { width: columns() - 2 })) yield `  ${paint(line)}`
  yield ''
  for (const sentence of tell(graph, found)) yield* paragraph(sentence)
  if (words) {
    yield ''
    const names = new Map(found.agents.map(({ id, name }) => [id, name]))
    for (const hop of found.hops) yield* wordsOf(hop, names)
  }
  yield style.dim(plain(found.claim))
}

async function run(query: readonly string[], options: Options): Promise<void> {
  const graph = readGraph(options.in)
  const found = trace(graph, query.join(' '), options.limit)
  if (found.length === 0)
    throw failure(
      'nothing-found',
      `no claim matches ${query.join(' ')}`,
      `hearsay claims --in ${options.in} lists them all`,
    )
  if (options.json) return printJson(found)
  const texts = found.map((item) => `${[...lines(graph, item, options.words ?? false)].join('\n')}\n`)
  await print([texts.join('\n')])
}

/** `hearsay trace QUERY`: who says so, and where they got it. */
export const traceCommand = (program: Command): void =>
  void program
    .command('trace')
    .summary('who says so, and where they got it')
    .description(
      'Prints the chains of the claims that match, from the outlets that publish them to their origins, and what to doubt.\n' +
        '→ as an article says, ⇢ inferred, ↺ back into a circle.',
    )
    .argument('<query...>', 'words of a claim, "a phrase", said-by:name, or the id of a claim')
    .option('-i, --in <folder>', 'what hearsay build wrote', DEFAULT_FOLDER)
    .option('-n, --limit <n>', 'at most so many claims', count, 3)
    .option('-w, --words', 'show the words of the articles that prove each step')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        ['hearsay trace quick agreement', 'the claims that match best'],
        ['hearsay trace --words said-by:minister bridge', 'what the minister says of the bridge, with the words'],
      ),
    )
    .action(run)
