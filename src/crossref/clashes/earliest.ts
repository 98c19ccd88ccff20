import { clocks } from '../../text/clocks.js'
import type { TimeSpan } from '../../text/dates.js'
import { headsOf, predicateOf, subjectHead } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'
import { points } from './date.js'

/** "They will [not meet before] Thursday". */
const NOT_BEFORE = /\b(?:not|n[’']t|never|no)\b[^,;.:]{0,60}\b(?:before|until|till)(?: \p{L}{2,8})? $/iu
/** "Not [until this week] did they know" tells of what has been. */
const PAST = /\b(?:did|was|were|had|knew|known)\b/iu

/** The first day on which something is said to be possible. */
const earliest = remembered((content: Content): TimeSpan | undefined => {
  const [when, ...more] = content.dates()
  if (!when || more.length > 0 || !predicateOf(content).open || PAST.test(content.clause)) return undefined
  return NOT_BEFORE.test(content.clause.slice(0, when.span[0])) ? when : undefined
})

/** The one day to come at which something is said to happen. */
function planned(content: Content): TimeSpan | undefined {
  const [when, ...more] = points(content)
  if (!when || more.length > 0 || content.negations.length > 0 || clocks(content.text).length > 1) return undefined
  return content.published !== undefined && when.from >= content.published.slice(0, 10) ? when : undefined
}

/** What a content says of what: its subject and verbs. */
const toldOf = (content: Content): readonly Key[] => {
  const subject = subjectHead(content)
  return [...(subject ? [subject] : []), ...headsOf(content)].filter(({ name, word }) => !name && !word.reporting)
}

/** "They will [not meet before Thursday]" against "the talks [resume on Tuesday]". */
export const notBefore: Detector = (a, b): Clash | undefined => {
  const [p, q] = [earliest(a), earliest(b)]
  if ((p === undefined) === (q === undefined)) return undefined
  const then = p ? planned(b) : planned(a)
  const bound = (p ?? q)!
  if (!then || then.to >= bound.from) return undefined
  if (!toldOf(a).some((key) => toldOf(b).some((other) => likeness(key, other) >= 0.7))) return undefined
  return { type: 'date', strength: 0.7, a: (p ?? then).span, b: (q ?? then).span, settled: true }
}
