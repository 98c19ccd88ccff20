import { Option } from 'commander'
import { independence, plain, tell, trace, tree, type HearsayGraph, type Hop, type Trace } from '../../index.js'
import { failure } from '../fail.js'
import { claimText, quoter } from '../find.js'
import { count, inFolder } from '../options.js'
import { question } from '../question.js'
import { columns, day, paragraph } from '../screen.js'
import { style } from '../style.js'

interface Options {
  readonly limit: number
  readonly words?: boolean
}

/** Colours the arrows and notes of a tree's line. */
const paint = (line: string): string =>
  line
    .replace(/[├└│─]+/gu, (branch) => style.dim(branch))
    .replace(/→/gu, style.cyan('→'))
    .replace(/[⇢↺]/gu, (mark) => style.yellow(mark))
    .replace(/\([^()]*(?:unnamed|hedged|not in the corpus|do not say it)[^()]*\)/gu, (note) => style.yellow(note))
    .replace(/nobody named/gu, style.yellow('nobody named'))

function* wordsOf(hop: Hop, names: ReadonlyMap<string, string>, quote: ReturnType<typeof quoter>): Generator<string> {
  const [from, to] = [hop.from, hop.to].map((id) => plain(names.get(id) ?? id))
  yield `  ${style.bold(`${from} ${hop.inferred ? '⇢' : '→'} ${to}`)}`
  for (const { outlet, published, article, mention, cue, words, statement } of hop.evidence) {
    const where = [outlet, published && day(published), article].flatMap((part) => (part ? plain(part) : []))
    yield `    ${style.dim(where.join(', '))}`
    const how = [mention, cue].filter(Boolean).join(' … ')
    yield* paragraph(`${how ? `[${how}] ` : ''}${quote(words, statement)}`, 4)
  }
}

function* lines(graph: HearsayGraph, found: Trace, words: boolean): Generator<string> {
  for (const line of paragraph(claimText(graph, found.claim))) yield style.bold(line)
  const since = found.firstReported === undefined ? '' : `, since ${day(found.firstReported)}`
  for (const line of paragraph(independence(graph, found.claim).text + since)) yield style.dim(line)
  yield ''
  for (const line of tree(found, { width: columns() - 2 })) yield `  ${paint(line)}`
  yield ''
  for (const sentence of tell(graph, found)) yield* paragraph(sentence)
  if (words) {
    yield ''
    const quote = quoter(graph)
    const names = new Map(found.agents.map(({ id, name }) => [id, name]))
    for (const hop of found.hops) yield* wordsOf(hop, names, quote)
  }
  yield style.dim(plain(found.claim))
}

/** `hearsay trace QUERY`: who says so, and where they got it. */
export const traceCommand = question<readonly Trace[], Options>({
  name: 'trace',
  summary: 'who says so, and where they got it',
  description:
    'Prints the chains of the claims that match, from the outlets that publish them to their origins, and what to doubt. ' +
    '→ as an article says, ⇢ inferred, ↺ back into a circle.',
  arguments: [['<query...>', 'words of a claim, "a phrase", said-by:name, or the id of a claim']],
  options: [
    new Option('-n, --limit <n>', 'at most so many claims').argParser(count).default(3),
    new Option('-w, --words', 'show the words of the articles that prove each step'),
  ],
  examples: [
    ['hearsay trace quick agreement', 'the claims that match best'],
    ['hearsay trace --words said-by:minister bridge', 'what the minister says of the bridge, with the words'],
  ],
  ask: (graph, [query], { limit, in: folder }) => {
    const found = trace(graph, query!, limit)
    if (found.length > 0) return found
    throw failure('nothing-found', `no claim matches ${query}`, `hearsay claims${inFolder(folder)} lists them all`)
  },
  *show(graph, found, { words }) {
    for (const [i, each] of found.entries()) {
      if (i > 0) yield ''
      yield* lines(graph, each, words ?? false)
    }
  },
})
