import { compatible, type Quantity } from '../../text/quantities.js'
import { restated } from '../clashes/restated.js'
import type { Said } from '../said.js'
import { affirms, endOf, gap, startOf, type Replier } from './reply.js'

/** Farthest from the number that it corrects, in code units: behind it, and before it. */
const REACH = 500
const AHEAD = 160
/** How many times greater one of two figures for one thing may be. */
const FACTOR = 25
/** How sure it is. */
const ANSWERED = 0.65

/** The one number of a statement of the measure of another, which may be a correction of it. */
function correctedBy(own: Quantity, { quantities }: Said): Quantity | undefined {
  const [only, ...more] = quantities().filter(({ measure }) => measure === own.measure)
  if (!only || more.length > 0 || only.value <= 0 || own.value <= 0) return undefined
  const times = only.value / own.value
  return times <= FACTOR && times >= 1 / FACTOR ? only : undefined
}

/** Whether another number stands between two statements, which may be the one that is meant. */
const hasNumber = (text: string, a: Said, b: Said): boolean =>
  /\d/u.test(startOf(a) < startOf(b) ? text.slice(endOf(a), startOf(b)) : text.slice(endOf(b), startOf(a)))

/** "The company [put the figure at nine]" answers whoever gave another number just before it, or else just after. */
export const figure: Replier = (reply, { before, after, text }) => {
  const own = reply.statement.chain.length > 1 && reply.vouched ? restated(reply) : undefined
  if (!own) return []
  const near = [...before.filter((one) => gap(one, reply) <= REACH), ...after.filter((one) => gap(one, reply) <= AHEAD)]
  for (const one of near) {
    const other = affirms(one) ? correctedBy(own, one) : undefined
    if (!other) continue
    if (one.origin === reply.origin || compatible(own, other) || hasNumber(text, one, reply)) return []
    const clash = { type: 'number', strength: ANSWERED, a: other.span, b: own.span, settled: true } as const
    return [{ said: one, score: ANSWERED, clash }]
  }
  return []
}
