import { paths, plain, type Path } from '../../index.js'
import { entries } from '../entries.js'
import { claimText, findAgent, nameOf } from '../find.js'
import { limitOption } from '../options.js'
import { question } from '../question.js'
import { paragraph } from '../screen.js'
import { style } from '../style.js'

/** `hearsay paths`: how claims came from one agent to another. */
export const pathsCommand = question<readonly Path[], { readonly limit?: number }>({
  name: 'paths',
  summary: 'how one agent has claims from another',
  description: 'Lists, for each claim that the first has from the second, a shortest way between them.',
  arguments: [
    ['<from>', 'who has it: a name or an id'],
    ['<to>', 'from whom: a name or an id'],
  ],
  options: [limitOption()],
  examples: [['hearsay paths SouthFront Elaph', 'all that the first has from the second, and through whom']],
  ask: (graph, [from, to], { limit, in: folder }) =>
    paths(graph, findAgent(graph, from!, folder), findAgent(graph, to!, folder)).slice(0, limit),
  show: (graph, found, { limit }, [from, to]) =>
    entries(found, limit, `no way from ${plain(from!)} to ${plain(to!)}`, function* ({ claim, agents }) {
      for (const line of paragraph(agents.map((agent) => nameOf(graph, agent)).join(' → '))) yield style.bold(line)
      yield* paragraph(claimText(graph, claim), 2)
    }),
})
