import { Option } from 'commander'
import { search, type Hit } from '../../index.js'
import { claimText, quoter } from '../find.js'
import { count } from '../options.js'
import { question } from '../question.js'
import { paragraph } from '../screen.js'
import { style } from '../style.js'

/** `hearsay search`: claims, agents and statements by their words. */
export const searchCommand = question<readonly Hit[], { readonly limit: number }>({
  name: 'search',
  summary: 'claims, agents, statements by their words',
  description:
    'Lists what matches, best first. Words match with small typos and by their beginning; "a phrase" word for word; claim:, ' +
    'outlet: and source: narrow to that kind, said-by:name to what that agent reports.',
  arguments: [['<query...>', 'what to look for']],
  options: [new Option('-n, --limit <n>', 'at most so many').argParser(count).default(20)],
  examples: [
    ['hearsay search source:minister', 'who is called a minister'],
    ['hearsay search said-by:Lund', 'all that Lund says'],
  ],
  ask: (graph, [query], { limit }) => search(graph, query!, limit),
  *show(graph, hits) {
    const quote = quoter(graph)
    if (hits.length === 0) yield style.dim('nothing found')
    for (const { kind, id, text } of hits) {
      const said = kind === 'statement' ? quote(text, id) : kind === 'claim' ? claimText(graph, id) : text
      const [first, ...rest] = paragraph(said, 10)
      yield `${style.cyan(kind.padEnd(10))}${first?.trimStart() ?? ''}`
      yield* rest
      for (const line of paragraph(id, 10)) yield style.dim(line)
    }
  },
})
