import { plain, without, type Without } from '../../index.js'
import { entries } from '../entries.js'
import { claimText, findAgent, nameOf } from '../find.js'
import { limitOption } from '../options.js'
import { question } from '../question.js'
import { counted, paragraph } from '../screen.js'
import { style } from '../style.js'

const PAINT = { falls: style.red, weakens: style.yellow, stands: style.green }

/** `hearsay without`: what falls when one source is taken away. */
export const withoutCommand = question<Without, { readonly limit?: number }>({
  name: 'without',
  summary: 'what falls when one source is taken away',
  description:
    'Takes one outlet or source away and says of every claim it has part in whether it falls (no outlet keeps any support), ' +
    'weakens, or stands.',
  arguments: [['<agent...>', 'name of an outlet or source, or its id']],
  options: [limitOption()],
  examples: [['hearsay without one participant', 'what is left without that source']],
  ask: (graph, [words], { in: folder }) => without(graph, findAgent(graph, words!, folder)),
  *show(graph, { agent, claims }, { limit }) {
    const of = (fate: string): number => claims.filter((each) => each.fate === fate).length
    yield style.bold(`Without ${plain(nameOf(graph, agent))}`)
    yield `${counted(of('falls'), 'claim falls', 'claims fall')}, ${counted(of('weakens'), 'weakens', 'weaken')}, ${counted(of('stands'), 'stands', 'stand')}`
    if (claims.length > 0) yield ''
    yield* entries(claims, limit, 'it has part in no claim', function* ({ claim, fate, lost, left }) {
      const [first, ...rest] = paragraph(claimText(graph, claim), 8)
      yield `${PAINT[fate](fate.padEnd(7))} ${first?.trimStart() ?? ''}`
      yield* rest
      const names = (ids: readonly string[]): string => ids.map((id) => nameOf(graph, id)).join(', ')
      if (lost.length > 0) yield* paragraph(`lost: ${names(lost)}`, 8)
      if (left.length > 0) yield* paragraph(`left: ${names(left)}`, 8)
    })
  },
})
