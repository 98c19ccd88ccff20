import { TOLL_WORDS } from '../lexicon/tolls.js'
import { instant, type Span } from '../model/index.js'
import type { Quantity } from '../text/quantities.js'
import type { Clash } from './clashes/index.js'
import type { Corpus } from './corpus.js'
import type { Said } from './said.js'

/** A count of the dead, hurt or lost, with nothing set aside: "seven people have died", not "nine, not seven". */
function tollAt(said: Said, [start, end]: Span): Quantity | undefined {
  const all = said.quantities()
  if (all.some(({ rejected }) => rejected)) return undefined
  const found = all.find(({ span }) => span[0] === start && span[1] === end)
  const counts = found?.measure === '' && [...found.counted, ...found.before].some(({ lower }) => TOLL_WORDS.has(lower))
  return counts ? found : undefined
}

/**
 * Which of two statements with different numbers brings the other up to date: the one published later, where both count what
 * only grows and its number is higher. `undefined` where they contradict each other, or no dates tell.
 */
export function update(clash: Clash, a: Said, b: Said, { articles }: Corpus): 'a' | 'b' | undefined {
  if (clash.type !== 'number') return undefined
  const x = tollAt(a, clash.a)
  const y = tollAt(b, clash.b)
  const left = instant(articles.get(a.statement.article)?.published)
  const right = instant(articles.get(b.statement.article)?.published)
  if (!x || !y || left === undefined || right === undefined || left === right) return undefined
  if (left > right) return x.low > y.high ? 'a' : undefined
  return y.low > x.high ? 'b' : undefined
}
