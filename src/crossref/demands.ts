import type { Span } from '../model/index.js'
import type { Content } from './content.js'
import { likeness } from './features.js'
import { keysIn, type Key } from './reading.js'
import { remembered } from './remembered.js'

const GO =
  '(?:leave|go(?! to\\b| on\\b| into\\b| ahead\\b| further\\b)|get out|withdraw|pull out|move out|depart|quit|resign|step (?:down|aside)|be (?:removed|withdrawn|expelled|ousted|driven out|thrown out))(?!\\p{L})'

/** "The troops [must leave]", "he [should be removed]": who is to go stands before. */
const MUST_GO = new RegExp(
  `\\b(?:must|should|ought to|needs? to|ha(?:s|ve|d) to) (?:now |all |first |\\p{L}{2,12}ly )?${GO}`,
  'iu',
)
/** "[Wants the troops to leave]", "[calls on the mayor to resign]". */
const TOLD_TO_GO = new RegExp(
  `\\b(?:wants?|wanted|demand(?:s|ed)?|call(?:s|ed|ing)? (?:on|for)|urg(?:es?|ed|ing)|ask(?:s|ed)?|order(?:s|ed)?|told) ((?:[\\p{L}’'-]{1,20} ){1,8})to ${GO}`,
  'iu',
)
/** "There is [no place for the troops]". */
const NO_PLACE = /\bno (?:place|room) (?:\p{L}{2,12} )?for ([^,;:.!?—–]{1,60})/iu
/** "Will [not accept foreign troops on its border]": what stays, unlike what happens. */
const NOT_BORNE =
  /(?:\bnot|n[’']t|\bnever|\bno longer) (?:tolerate|accept|allow|permit|put up with) ((?=[^,;:.!?—–]{0,50}\b(?:presence|present|foothold|bases?|troops|forces|soldiers|guards|stay(?:ing)?|remain(?:ing)?)\b)[^,;:.!?—–]{1,60})/iu

/** How far before "must" the words stand that say who, in code units. */
const BEFORE = 90
/** "They [must leave]": who is meant stands farther before. */
const PRONOUN = /\b(?:they|it|he|she|these|those|all of them)\W*$/iu

/** Before a word that says where, not who: "the troops in [Quill] must leave". */
const WHERE =
  /\b(?:in|inside|inside of|within|from|on|near|along|at) (?:(?:the|its|their|our|his|her) )?(?:\p{L}{2,9}ern )?$/iu

const inside = ({ keys, text }: Content, span: Span): readonly Key[] =>
  keysIn(keys, span).filter((key) => !WHERE.test(text.slice(0, key.span[0])))

/** Who or what a content says ought to go, in its words: "[the troops] must leave", "no place for [the mayor]"; else nothing. */
export const toGo = remembered((content: Content): readonly Key[] => {
  const { text } = content
  const must = MUST_GO.exec(text)
  if (must) {
    const before = text.slice(0, must.index)
    const mark = PRONOUN.test(before) ? -1 : before.search(/[,;:.!?—–][^,;:.!?—–]*$/u)
    return inside(content, [Math.max(mark, must.index - BEFORE), must.index])
  }
  for (const form of [TOLD_TO_GO, NO_PLACE, NOT_BORNE]) {
    const match = form.exec(text)
    if (!match) continue
    const start = match.index + match[0].indexOf(match[1]!)
    return inside(content, [start, start + match[1]!.length])
  }
  return []
})

const named = (keys: readonly Key[]): readonly Key[] => keys.filter(({ name }) => name)

/** Whether two contents ask that the same one go; names must agree where there are any. */
export function demandAlike(a: Content, b: Content): boolean {
  const [x, y] = [toGo(a), toGo(b)]
  if (x.length === 0 || y.length === 0) return false
  const [p, q] = [named(x), named(y)]
  if (p.length > 0 !== q.length > 0) return false
  const [those, others] = p.length > 0 ? [p, q] : [x, y]
  return those.some((key) => others.some((other) => likeness(key, other) > 0))
}
