import { paths, type Path } from '../../index.js'
import { claimText, findAgent, nameOf } from '../find.js'
import { question } from '../question.js'
import { paragraph } from '../screen.js'
import { style } from '../style.js'

/** `hearsay paths`: how claims came from one agent to another. */
export const pathsCommand = question<readonly Path[]>({
  name: 'paths',
  summary: 'how one agent has claims from another',
  description: 'Lists, for each claim that the first has from the second, a shortest way between them.',
  arguments: [
    ['<from>', 'who has it: a name or an id'],
    ['<to>', 'from whom: a name or an id'],
  ],
  examples: [['hearsay paths SouthFront Elaph', 'all that the first has from the second, and through whom']],
  ask: (graph, [from, to]) => paths(graph, findAgent(graph, from!), findAgent(graph, to!)),
  *show(graph, found) {
    if (found.length === 0) yield style.dim('no way from the first to the second')
    for (const [i, { claim, agents }] of found.entries()) {
      if (i > 0) yield ''
      for (const line of paragraph(agents.map((agent) => nameOf(graph, agent)).join(' → '))) yield style.bold(line)
      yield* paragraph(claimText(graph, claim), 2)
    }
  },
})
