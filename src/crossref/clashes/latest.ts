import type { TimeSpan } from '../../text/dates.js'
import type { Span } from '../../model/index.js'
import { predicateOf } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness, ROOT } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'
import { points } from './date.js'

/** "The [last inspection] was in May", "the most recent meeting took place on June 2". */
const LATEST =
  /\b(?:(?:the|its|his|her|their) (?:last|latest|most recent)|no) ((?:\p{Ll}{2,16} ){0,2}?\p{Ll}{3,16})(?: (?:of|at|in|on|by|with|to) [^,;.]{2,50}?)? (?:was|were|is|took place|happened|came|dates?|had been|has been|since)\b/iu

/** What was the last of its kind, and when. */
interface Latest {
  readonly what: Key
  readonly when: TimeSpan
  readonly span: Span
}

const latest = remembered((content: Content): Latest | undefined => {
  const found = LATEST.exec(content.clause)
  if (!found || predicateOf(content).open) return undefined
  const end = found.index + found[0].indexOf(found[1]!) + found[1]!.length
  const what = content.reading.keys.find(({ span }) => span[1] === end)
  const [when, ...more] = points(content)
  return what && when && more.length === 0 && !what.name ? { what, when, span: [found.index, when.span[1]] } : undefined
})

/** Weight from which on a word is rare enough to say by itself what is meant. */
const RARE = 5

/** What happened later than what `one` calls the last of its kind, and before that was said. */
function later(one: Content, { what, when }: Latest, other: Content): TimeSpan | undefined {
  const [then, ...more] = points(other)
  if (!then || more.length > 0 || then.from <= when.to || predicateOf(other).open) return undefined
  if (one.published === undefined || then.to > one.published || other.negations.length > 0) return undefined
  return what.weight >= RARE && other.keys.some((key) => !key.name && isSame(key, what)) ? then : undefined
}

/** Whether two words are forms of one: "inspection", "inspected". */
const isSame = (a: Key, b: Key): boolean => [1, ROOT].includes(likeness(a, b))

/** "The [last inspection was in May]" against "it was inspected [in August]", which says that there was a later one. */
export const last: Detector = (a, b): Clash | undefined => {
  const [p, q] = [latest(a), latest(b)]
  if ((p === undefined) === (q === undefined)) return undefined
  const then = p ? later(a, p, b) : later(b, q!, a)
  if (!then) return undefined
  return p
    ? { type: 'date', strength: 0.7, a: p.span, b: then.span, settled: true }
    : { type: 'date', strength: 0.7, a: then.span, b: q!.span, settled: true }
}
