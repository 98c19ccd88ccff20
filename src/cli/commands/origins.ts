import {
  chokepoints,
  independence,
  origins,
  plain,
  type Chokepoint,
  type Independence,
  type Origins,
} from '../../index.js'
import { claimText, findClaim, nameOf } from '../find.js'
import { question } from '../question.js'
import { counted, paragraph } from '../screen.js'
import { style } from '../style.js'

interface Answer extends Origins {
  readonly independence: Independence
  readonly chokepoints: readonly Chokepoint[]
}

const KIND: Readonly<Record<string, string>> = {
  unread: 'an outlet whose article is not in the corpus',
  silent: 'an outlet whose articles here do not say it',
  own: 'in its own voice',
}

/** `hearsay origins`: on whom a claim rests. */
export const originsCommand = question<Answer>({
  name: 'origins',
  summary: 'on whom a claim rests',
  description:
    'Lists the known origins of a claim with the outlets behind each, the outlets whose trail ends in the dark, and those ' +
    'without whom most of it falls.',
  arguments: [['<claim...>', 'words of a claim, or its id']],
  examples: [['hearsay origins quick agreement', 'on whom it rests']],
  ask: (graph, [words], { in: folder }) => {
    const claim = findClaim(graph, words!, folder)
    return {
      ...origins(graph, claim),
      independence: independence(graph, claim),
      chokepoints: chokepoints(graph, claim),
    }
  },
  *show(graph, answer) {
    for (const line of paragraph(claimText(graph, answer.claim))) yield style.bold(line)
    const { text, effective } = answer.independence
    yield* paragraph(`${text}; worth ${counted(Math.round(effective * 10) / 10, 'voice')} at most`)
    for (const { name, kind, outlets, voices } of answer.origins) {
      yield ''
      yield `  ${style.bold(plain(name))} ${style.dim(`(${KIND[kind] ?? kind})`)}`
      const folded = voices < outlets.length ? `, ${counted(voices, 'voice')}` : ''
      const names = outlets.map((outlet) => nameOf(graph, outlet)).join(', ')
      yield* paragraph(`${counted(outlets.length, 'outlet')}${folded}: ${names}`, 4)
    }
    if (answer.unknown.length > 0) {
      yield ''
      yield `  ${style.yellow('origin unknown')}`
      yield* paragraph(answer.unknown.map((outlet) => nameOf(graph, outlet)).join(', '), 4)
    }
    if (answer.chokepoints.length > 0) yield ''
    for (const { name, share, outlets } of answer.chokepoints)
      yield* paragraph(
        `without ${name}: ${counted(outlets.length, 'outlet falls', 'outlets fall')} (${Math.round(share * 100)} %)`,
        2,
      )
  },
})
