import { dates, plain, timeline, type HearsayGraph, type TimelineEntry } from '../../index.js'
import { claimText, findClaim, nameOf } from '../find.js'
import { question } from '../question.js'
import { day, moment, paragraph } from '../screen.js'
import { style } from '../style.js'

/** A time that statements of the claim name: when the event was, is or will be. */
interface Spoken {
  /** First and last day, as told on the day of the article. */
  readonly from: string
  readonly to: string
  /** How an article puts it, and how many statements name these days. */
  readonly words: string
  readonly statements: number
}

interface Answer {
  readonly claim: string
  readonly speaksOf: readonly Spoken[]
  readonly entries: readonly TimelineEntry[]
}

const YEAR = /\d{4}/u
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/iu

/** The times that the statements of a claim name by month or year, those that most of them name first. */
function spoken(graph: HearsayGraph, claim: string): readonly Spoken[] {
  const published = new Map(graph.getAttribute('articles').map((article) => [article.id, article.published]))
  const found = new Map<string, Spoken>()
  for (const { text, article, claim: own } of graph.getAttribute('statements')) {
    if (own !== claim) continue
    const told = published.get(article)
    // Whether "on Monday" is the last or the next only the sentence tells, and of what year "May" is only the article.
    const named = dates(text, told).flatMap(({ span, from, to }) => {
      const words = text.slice(...span)
      return YEAR.test(words) || (told !== undefined && MONTH.test(words)) ? [{ from, to, words }] : []
    })
    for (const { from, to, words } of new Map(named.map((one) => [`${one.from} ${one.to}`, one])).values()) {
      const before = found.get(`${from} ${to}`)
      found.set(`${from} ${to}`, { from, to, words, ...before, statements: (before?.statements ?? 0) + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.statements - a.statements || (a.from < b.from ? -1 : 1))
}

/** At most so many times are shown. */
const SHOWN = 3

function* lines(graph: HearsayGraph, { claim, speaksOf, entries }: Answer): Generator<string> {
  for (const line of paragraph(claimText(graph, claim))) yield style.bold(line)
  for (const { from, to, words } of speaksOf.slice(0, SHOWN))
    yield* paragraph(`speaks of ${from === to ? from : `${from} to ${to}`} (“${words}”)`, 2)
  yield ''
  const published = entries.filter(({ kind }) => kind === 'published')
  const days = new Set(published.map(({ date }) => date && day(date)))
  // Where several appeared on one day, the hour says who was first.
  const timed = days.size < published.length && published.some(({ date }) => date?.includes('T'))
  const room = timed ? 16 : 10
  if (timed) yield style.dim('times in UTC')
  for (const { kind, date, agent, article } of entries) {
    const name = plain(nameOf(graph, agent))
    const when = date === undefined ? 'undated' : timed ? moment(date) : day(date)
    if (kind === 'published') yield `${when.padEnd(room)}  ${style.bold(name)} ${style.dim(plain(article))}`
    else yield `${' '.repeat(room + 2)}names ${name}`
  }
}

/** `hearsay timeline`: the life of a claim. */
export const timelineCommand = question<Answer>({
  name: 'timeline',
  summary: 'the life of a claim, article by article',
  description:
    'Lists every article that publishes a claim, in order of time, and with it whom it names for the first time. ' +
    'Articles without a date come last. Above them stand the days of which the claim itself speaks.',
  arguments: [['<claim...>', 'words of a claim, or its id']],
  examples: [['hearsay timeline quick agreement', 'who had it first']],
  ask: (graph, [words], { in: folder }) => {
    const claim = findClaim(graph, words!, folder)
    return { claim, speaksOf: spoken(graph, claim), entries: timeline(graph, claim) }
  },
  show: lines,
})
