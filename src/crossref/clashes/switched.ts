import type { Span } from '../../model/index.js'
import { subjectHead } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

/** "The lamp was [on]", "had been switched [off] for an hour"; not "was on the table". */
const STATE =
  /\b(?:is|are|was|were|been|be|being|stays?|stayed|remained|kept|left|switched|turned)(?: \p{L}{1,14}ly| still| always| also)? (on|off)(?=$|[^\p{L}\s]|\s(?:all|for|when|while|at|throughout|during|since|until|again|and|but|by|between|before|after|from|that|last|this|yesterday|every)\b)/iu

interface State {
  readonly on: boolean
  readonly span: Span
}

const stateOf = remembered(({ text, negations }: Content): State | undefined => {
  const found = negations.length === 0 ? STATE.exec(text) : undefined
  const end = found ? found.index + found[0].length : 0
  return found ? { on: found[1]!.toLowerCase() === 'on', span: [end - found[1]!.length, end] } : undefined
})

/** Whether a content says that something is on or off. */
export const isSwitched = (content: Content): boolean => stateOf(content) !== undefined

/** "The lamp was [on] all night" against "the lamp had been switched [off]": of one subject, and without a negation. */
export const switched: Detector = (a, b): Clash | undefined => {
  const p = stateOf(a)
  const q = p && stateOf(b)
  if (!p || !q || p.on === q.on) return undefined
  const [x, y] = [subjectHead(a), subjectHead(b)]
  if (!x || !y || likeness(x, y) < 1) return undefined
  return { type: 'antonym', strength: 0.8, a: p.span, b: q.span, settled: true }
}
