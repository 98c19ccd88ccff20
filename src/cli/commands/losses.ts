import { losses, plain, type LossFound } from '../../index.js'
import { entries } from '../entries.js'
import { findClaim, quoter } from '../find.js'
import { limitOption } from '../options.js'
import { question } from '../question.js'
import { day, paragraph } from '../screen.js'
import { style } from '../style.js'

function* side(
  mark: string,
  { outlet, published, words, statement }: LossFound['before'],
  quote: ReturnType<typeof quoter>,
): Generator<string> {
  yield `  ${mark} ${style.dim(plain(`${outlet}${published === undefined ? '' : `, ${day(published)}`}`))}`
  yield* paragraph(quote(words, statement), 4)
}

/** `hearsay losses`: what retelling dropped or changed. */
export const lossesCommand = question<readonly LossFound[], { readonly limit?: number }>({
  name: 'losses',
  summary: 'what retelling dropped or changed',
  description:
    'Lists hedges, attributions and sources that a retelling dropped, and numbers that it changed, with the words.',
  arguments: [['[claim...]', 'only of this claim: its words or its id']],
  options: [limitOption()],
  examples: [['hearsay losses', 'where a rumour became a fact']],
  ask: (graph, [claim], { limit, in: folder }) =>
    losses(graph, claim === '' ? undefined : findClaim(graph, claim!, folder)).slice(0, limit),
  show(graph, found, { limit }) {
    const quote = quoter(graph)
    return entries(found, limit, 'nothing lost', function* ({ kind, why, before, after }) {
      yield style.bold(style.yellow(kind))
      yield* paragraph(why)
      yield* side('had ', before, quote)
      yield* side('lost', after, quote)
    })
  },
})
