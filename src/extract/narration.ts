import { type Article, type Attribution, narrationId, overlaps, type Span, type Statement } from '../model/index.js'
import type { AgentMaker } from './agents.js'
import type { Cast } from './sources/members.js'
import { clauses } from './clauses.js'
import type { Reading } from './reading.js'
import { trim } from './trim.js'
import { countWords, wording } from './wording.js'

/** Fewest words of a sentence that could be somebody's claim. */
const FEWEST = 5

/** What the publisher says in its own voice: the clauses of sentences without any attribution, a chain of one link each. */
export function narration(
  article: Article,
  reading: Reading,
  attributions: readonly Attribution[],
  { publisher }: Cast,
  maker: AgentMaker,
): Statement[] {
  const taken: Span[] = []
  for (const { source, cue, content } of attributions) taken.push(...source, ...cue, ...content)
  taken.sort((a, b) => a[0] - b[0])
  const found: Statement[] = []
  let own: Statement['chain'] | undefined
  let next = 0
  for (const unit of reading.units) {
    const block = reading.blocks[unit.block]!
    if (unit.within >= 0 || unit.n === 0 || block.kind === 'comment' || block.kind === 'introduced') continue
    const from = reading.start[unit.at[0]!]!
    const last = unit.quote[unit.n - 1]! > 0 ? reading.quotes[unit.quote[unit.n - 1]! - 1]!.last : unit.at[unit.n - 1]!
    const to = reading.end[last]!
    while (next < taken.length && taken[next]![1] <= from) next++
    let any = false
    for (let k = next; k < taken.length && taken[k]![0] < to && !any; k++) any = overlaps(taken[k]!, [from, to])
    if (any || reading.words[last] === '?' || unit.n < FEWEST) continue
    for (const clause of clauses(reading, [from, to])) {
      const content = [trim(article.text, clause)]
      if (countWords(reading, content) < FEWEST) continue
      const text = wording(article.text, content)
      found.push({
        id: narrationId(article.id, found.length + 1),
        article: article.id,
        attributions: [],
        content,
        text,
        chain: (own ??= [maker.link({ who: publisher, mention: [], cue: [], certainty: 'asserted', inferred: false })]),
        hedged: false,
        polarity: 'affirmed',
      })
    }
  }
  return found
}
