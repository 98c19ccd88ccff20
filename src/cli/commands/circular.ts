import { circular, plain, type Circle } from '../../index.js'
import { entries } from '../entries.js'
import { claimText, findClaim, nameOf } from '../find.js'
import { limitOption } from '../options.js'
import { question } from '../question.js'
import { day, paragraph } from '../screen.js'
import { style } from '../style.js'

/** `hearsay circular`: who has it from one another. */
export const circularCommand = question<readonly Circle[], { readonly limit?: number }>({
  name: 'circular',
  summary: 'outlets that have it from one another',
  description: 'Lists circular reporting: for each circle its claim and every step in it, in the order of time.',
  arguments: [['[claim...]', 'only circles of this claim: its words or its id']],
  options: [limitOption()],
  examples: [['hearsay circular', 'every circle in the graph']],
  ask: (graph, [claim], { limit, in: folder }) =>
    circular(graph, claim === '' ? undefined : findClaim(graph, claim!, folder)).slice(0, limit),
  show: (graph, circles, { limit }) =>
    entries(circles, limit, 'no circles', function* ({ claim, steps }) {
      if (claim !== null) for (const line of paragraph(claimText(graph, claim))) yield style.bold(line)
      for (const { from, to, first } of steps) {
        const date = first === undefined ? 'undated' : day(first)
        yield `  ${style.dim(date.padEnd(10))} ${plain(nameOf(graph, from))} ${style.yellow('→')} ${plain(nameOf(graph, to))}`
      }
    }),
})
