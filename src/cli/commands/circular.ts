import { circular, plain, type Circle } from '../../index.js'
import { claimText, findClaim, nameOf } from '../find.js'
import { question } from '../question.js'
import { day, paragraph } from '../screen.js'
import { style } from '../style.js'

/** `hearsay circular`: who has it from one another. */
export const circularCommand = question<readonly Circle[]>({
  name: 'circular',
  summary: 'outlets that have it from one another',
  description: 'Lists circular reporting: for each circle its claim and every step in it, in the order of time.',
  arguments: [['[claim...]', 'only circles of this claim: its words or its id']],
  examples: [['hearsay circular', 'every circle in the graph']],
  ask: (graph, [claim]) => circular(graph, claim === '' ? undefined : findClaim(graph, claim!)),
  *show(graph, circles) {
    if (circles.length === 0) yield style.dim('no circles')
    for (const [i, { claim, steps }] of circles.entries()) {
      if (i > 0) yield ''
      if (claim !== null) for (const line of paragraph(claimText(graph, claim))) yield style.bold(line)
      for (const { from, to, first } of steps) {
        const date = first === undefined ? 'undated' : day(first)
        yield `  ${style.dim(date.padEnd(10))} ${plain(nameOf(graph, from))} ${style.yellow('→')} ${plain(nameOf(graph, to))}`
      }
    }
  },
})
