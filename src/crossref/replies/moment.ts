import { meet, type TimeSpan } from '../../text/dates.js'
import { points } from '../clashes/date.js'
import { likeness } from '../features.js'
import type { Said } from '../said.js'
import { affirms, gap, type Replier } from './reply.js'

/** "[The delivery was on] May 17", "[it happened only on] Sunday": says nothing but when. */
const WHEN =
  /^\W*(?:(?:the|this|that|its|his|her|their) [\p{Ll}-]{3,16}|it|this|that) (?:was|took place|happened|came|occurred|had been|had taken place)(?: (?:only|actually|really|in fact|not until))?(?: (?:on|in|at|during))? ?$/iu
const PRONOUN = /^\W*(?:it|this|that) /iu
/** "[The handover took place] on May 3 in the port". */
const EVENT = /^\W*the [\p{Ll}-]{3,16} (?:took place|happened|occurred|was on|had taken place)\b/iu
const REST =
  /^(?: (?:morning|afternoon|evening|night))?(?:,? (?:a|one|two|three|four|some) (?:[\p{Ll}-]{3,12} ){1,2}(?:later|earlier|before|after))?\W*$/iu

/** Farthest behind what it corrects, in code units. */
const REACH = 240
/** How sure it is. */
const ANSWERED = 0.65

/** The day on which a statement says that something mentioned before happened. */
function when(said: Said): TimeSpan | undefined {
  const [only, ...more] = points(said)
  if (!only || more.length > 0 || only.grain === 'year') return undefined
  return WHEN.test(said.clause.slice(0, only.span[0])) && REST.test(said.clause.slice(only.span[1])) ? only : undefined
}

/** Whether a statement that says nothing but when speaks of what another tells: by a pronoun, a common word, or since both do. */
const ofOneEvent = (reply: Said, other: Said): boolean =>
  PRONOUN.test(reply.clause) ||
  reply.keys.some((key) => other.keys.some((one) => !one.word.reporting && likeness(key, one) > 0)) ||
  EVENT.test(other.clause)

/** "The delivery [was on May 17]" answers whoever just before it gave another day for it. */
export const moment: Replier = (reply, { before }) => {
  const own = reply.vouched && !reply.denied ? when(reply) : undefined
  if (!own) return []
  const speaker = before[0]?.origin
  const nearest = before.find((one) => one.origin !== speaker || points(one).length > 0)
  if (!nearest || !affirms(nearest) || nearest.origin !== speaker || nearest.origin === reply.origin) return []
  if (gap(nearest, reply) > REACH) return []
  const [other, ...more] = points(nearest)
  if (!other || more.length > 0 || meet(own, other) || nearest.negations.length > 0) return []
  if (!ofOneEvent(reply, nearest)) return []
  const clash = { type: 'date', strength: ANSWERED, a: other.span, b: own.span, settled: true } as const
  return [{ said: nearest, score: ANSWERED, clash }]
}
