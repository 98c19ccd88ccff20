import type { TimeSpan } from '../../text/dates.js'
import { predicateOf } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import { keysIn, type Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

const KNOW =
  '(?:knew|know|known|hear[d]?|learn(?:ed|t)|found out|discovered|noticed|aware|informed|told|alerted|notified|warned|briefed|received|seen|saw)'

/** "First [learned] of the leak on", "knew nothing [before]", "only became aware on", "did not find out [until]". */
const ONSET = new RegExp(
  `\\b(?:first|only)(?: (?:been|became|become|got|made|really))? ${KNOW}\\b|\\b${KNOW}(?: \\p{L}{2,14}){0,6} (?:for the first time|only|first)\\b|\\bcame to (?:its|his|her|their|our|my) (?:notice|attention|knowledge)\\b|\\b(?:not|n[’']t|never|no|nothing|unaware)\\b(?: \\p{L}{2,14}){0,3}? ?${KNOW}?\\b[^,;.]{0,50}\\b(?:before|until|till)\\b|\\b${KNOW} nothing\\b[^,;.]{0,50}\\b(?:before|until|till)\\b`,
  'iu',
)
/** Words without which no content tells of an onset: spares most the search. */
const ONSETS = /\b(?:first|only|until|till|before|came)\b/iu
/** "Was [told] on", "[knew] of the leak in", "was on the [agenda] in", "[discussed] the report in". */
const KNEW = new RegExp(`\\b(?:${KNOW}|discuss(?:ed)?|discovered|agenda|reached|sent|delivered|shown|read)\\b`, 'iu')
const NEGATED = /\b(?:not|n[’']t|never|no|nothing|nobody|unaware)\b/iu

/** When somebody is said to have come to know of something, or to have known of it. */
interface Knowledge {
  readonly onset: boolean
  readonly when: TimeSpan
}

const knowledge = remembered((content: Content): Knowledge | undefined => {
  const { clause } = content
  const onset = ONSETS.test(clause) ? ONSET.exec(clause) : null
  const knew = onset ?? KNEW.exec(clause)
  if (!knew || (!onset && NEGATED.test(clause)) || predicateOf(content).open) return undefined
  const near = content.dates().filter(({ span, grain }) => span[1] > knew.index && grain !== 'range')
  return near.length === 1 && content.dates().length === 1 ? { onset: onset !== null, when: near[0]! } : undefined
})

/** Whether a content says when somebody came to know of something. */
export const tellsKnowledge = (content: Content): boolean => knowledge(content) !== undefined

/** Who is said to know: the words before the verb, or the speaker where these are a pronoun. */
const knowers = (content: Content): readonly Key[] => {
  const own = keysIn(content.reading.keys, predicateOf(content).subject)
  return own.length > 0 ? own : content.voice
}

/**
 * "The board [first heard of the leak on May 6]" against "the board [was told on April 2]", of one knower. Another's earlier knowledge
 * is no contradiction, nor is a later meeting on it.
 */
export const known: Detector = (a, b): Clash | undefined => {
  const [p, q] = [knowledge(a), knowledge(b)]
  if (!p || !q || p.onset === q.onset) return undefined
  const [first, then] = p.onset ? [p.when, q.when] : [q.when, p.when]
  if (then.to >= first.from) return undefined
  const [late, early] = p.onset ? [a, b] : [b, a]
  const who = knowers(late)
  if (!who.some((key) => [...early.keys, ...early.voice].some((other) => likeness(key, other) === 1))) return undefined
  return { type: 'date', strength: 0.75, a: p.when.span, b: q.when.span, settled: true }
}
