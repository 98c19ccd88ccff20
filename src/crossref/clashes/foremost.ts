import type { Span } from '../../model/index.js'
import { predicateOf, subjectHead } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

/** Who began: "[the strikers] threw the first stone", "[the rebels] fired first", "it was [the army] that started it". */
const FIRST =
  /\b(?:(?:fired|shot|struck|hit|attacked|charged|threw|broke off|moved|acted|approached|knocked|called|got up|walked out|left)(?: [\p{L}’'-]{1,16}){0,3}? first\b|(?:opened|started|began|provoked) (?:fire first|it(?: all)?\b|the (?:attack|battle|brawl|clash(?:es)?|dispute|fight(?:ing)?|fire|row|shooting|trouble|violence|war)\b)|(?:fired|threw|made|took|cast) the first \p{L}{3,12}\b)/iu
const CLEFT = /^\W*it (?:is|was|were) ([^,;.:]{2,60}?) (?:that|who|which) /iu

interface Beginner {
  readonly who: Key
  readonly verb: string
  readonly span: Span
}

const beginner = remembered((content: Content): Beginner | undefined => {
  const found = content.negations.length === 0 && !content.denied ? FIRST.exec(content.clause) : null
  if (!found || predicateOf(content).open) return undefined
  const cleft = CLEFT.exec(content.clause)
  const who = cleft
    ? content.keys.findLast(({ span }) => span[1] <= cleft[0].indexOf(cleft[1]!) + cleft[1]!.length)
    : (subjectHead(content) ?? content.voice.at(-1))
  return who ? { who, verb: found[0].toLowerCase(), span: [0, found.index + found[0].length] } : undefined
})

/** Whether a content says who began. */
export const tellsBeginner = (content: Content): boolean => beginner(content) !== undefined

/** Whether two contents tell of one beginning: by a common word besides who it was, or the same words. */
function ofOne(a: Content, p: Beginner, b: Content, q: Beginner): boolean {
  if (p.verb === q.verb) return true
  return a.keys.some(
    (x) => x !== p.who && !x.word.reporting && b.keys.some((y) => y !== q.who && likeness(x, y) >= 0.7),
  )
}

/** "[The army] fired first" against "[the rebels] fired first". */
export const foremost: Detector = (a, b): Clash | undefined => {
  const [p, q] = [beginner(a), beginner(b)]
  if (!p || !q || likeness(p.who, q.who) > 0 || !ofOne(a, p, b, q)) return undefined
  return { type: 'actor', strength: 0.8, a: p.span, b: q.span, settled: true }
}
