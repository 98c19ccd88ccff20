import { plain, timeline, type TimelineEntry } from '../../index.js'
import { claimText, findClaim, nameOf } from '../find.js'
import { question } from '../question.js'
import { day, paragraph } from '../screen.js'
import { style } from '../style.js'

interface Answer {
  readonly claim: string
  readonly entries: readonly TimelineEntry[]
}

/** `hearsay timeline`: the life of a claim. */
export const timelineCommand = question<Answer>({
  name: 'timeline',
  summary: 'the life of a claim, article by article',
  description:
    'Lists every article that publishes a claim, in order of time, and with it whom it names for the first time. ' +
    'Articles without a date come last.',
  arguments: [['<claim...>', 'words of a claim, or its id']],
  examples: [['hearsay timeline quick agreement', 'who had it first']],
  ask: (graph, [words], { in: folder }) => {
    const claim = findClaim(graph, words!, folder)
    return { claim, entries: timeline(graph, claim) }
  },
  *show(graph, { claim, entries }) {
    for (const line of paragraph(claimText(graph, claim))) yield style.bold(line)
    yield ''
    for (const { kind, date, agent, article } of entries) {
      const name = plain(nameOf(graph, agent))
      if (kind === 'published')
        yield `${(date === undefined ? 'undated' : day(date)).padEnd(10)}  ${style.bold(name)} ${style.dim(plain(article))}`
      else yield `${' '.repeat(12)}names ${name}`
    }
  },
})
