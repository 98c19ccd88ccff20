import { contradictions, type Contradiction, type HearsayGraph } from '../../index.js'
import { claimText, findClaim, nameOf, quoter } from '../find.js'
import { entries } from '../entries.js'
import { limitOption } from '../options.js'
import { question } from '../question.js'
import { day, paragraph } from '../screen.js'
import { style } from '../style.js'

/** At most so many of those who stand behind a side are named. */
const HOLDERS = 5

function* side(
  graph: HearsayGraph,
  { claim, holders, evidence }: Contradiction['later'],
  quote: ReturnType<typeof quoter>,
): Generator<string> {
  yield* paragraph(evidence ? quote(evidence.words, evidence.statement) : claimText(graph, claim), 2)
  const names = holders.slice(0, HOLDERS).map((holder) => nameOf(graph, holder))
  const more = holders.length > HOLDERS ? ` and ${holders.length - HOLDERS} more` : ''
  const who = `${names.join(', ') || 'nobody named'}${more}`
  const date = evidence?.published === undefined ? '' : `, ${day(evidence.published)}`
  for (const line of paragraph(`${who}${evidence ? `, in ${evidence.outlet}${date}` : ''}`, 4)) yield style.dim(line)
}

/** `hearsay contradictions`: which claims cannot both hold, and who holds them. */
export const contradictionsCommand = question<readonly Contradiction[], { readonly limit?: number }>({
  name: 'contradictions',
  summary: 'which claims cannot both hold, and why',
  description:
    'Lists pairs of claims that cannot both hold, the surest first: in what they differ, the words, the earlier claim first, ' +
    'and who stands behind each.',
  arguments: [['[claim...]', 'only those with this claim: its words or its id']],
  options: [limitOption()],
  examples: [
    ['hearsay contradictions', 'all of them'],
    ['hearsay contradictions bridge is safe', 'what clashes with one claim'],
  ],
  ask: (graph, [claim], { limit, in: folder }) =>
    contradictions(graph, claim === '' ? undefined : findClaim(graph, claim!, folder)).slice(0, limit),
  show(graph, found, { limit }) {
    const quote = quoter(graph)
    return entries(found, limit, 'no contradictions', function* ({ type, score, why, earlier, later }) {
      yield `${style.bold(style.red(type))} ${style.dim(score.toFixed(2))}`
      yield* paragraph(why)
      yield* side(graph, earlier, quote)
      yield* side(graph, later, quote)
    })
  },
})
