import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED, type Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { contentEnd } from './05-extents.js'
import { skipAdjuncts } from './adjuncts.js'
import { isDocument } from './is-document.js'
import type { Complement } from './complement.js'
import type { Scene } from './scene.js'
import { CLAUSAL, bareStart } from './bare-clause.js'

/** Verbs that tell somebody who it was: `told reporters who had built it`. */
const WONDERS: ReadonlySet<string> = new Set(['tell', 'inform', 'show'])

/** Whether a quotation is the subject of a verb: `a good tale, but one thing is wrong: “Ann Lee” is a pen name`. */
const isSubject = ({ n, tag }: Unit, quoted: number): boolean =>
  quoted + 1 < n && (tag[quoted + 1] === TAG.AUX || tag[quoted + 1] === TAG.VERB)

/**
 * Place of a quotation behind a comma or colon further on in the clause of group `g`: `answered with three words: “We will
 * appeal.”`, `said in May, when rents rose, “We will move.”`; or -1.
 */
function quoteFurtherOn({ unit, groups }: Scene, g: number): number {
  const from = groups[g]!.end
  let next = g + 1
  for (let i = from; i + 1 < unit.n && i < from + 30; i++) {
    const roles = unit.role[i]!
    if (roles & (ROLE.COLON | ROLE.COMMA) && unit.tag[i + 1] === QUOTED) return isSubject(unit, i + 1) ? -1 : i + 1
    if (roles & (ROLE.COLON | ROLE.SEMICOLON) || (roles & ROLE.THAT && i < from + 2)) return -1
    while (next < groups.length && groups[next]!.start < i) next++
    const other = groups[next]?.start === i ? groups[next] : undefined
    if (other?.cue && other.cue.ways & (WAY.SAY | WAY.TELL | WAY.ASK)) return -1
  }
  return -1
}

/** Whether the *that* at `at` begins a clause, and is neither `that idea` nor `the plan that failed`. */
export function beginsClause({ unit, groups, subject }: Scene, g: number, at: number): boolean {
  for (let k = g + 1; k < groups.length; k++) {
    const own = subject[k]
    if (groups[k]!.start <= at || !groups[k]!.finite) continue
    if (!own || own.shared || own.start <= at) return false
    for (let i = at + 2; i < own.start; i++) if (unit.role[i]! & ROLE.SUBORDINATOR) return false
    return true
  }
  return false
}

/** Whether the *that* at `at` takes up what was said before: `The union disputes that: it says …`, `denied that, saying …`. */
const pointsBack = ({ role, word, cue }: Unit, at: number): boolean =>
  (role[at + 1]! & (ROLE.COLON | ROLE.SEMICOLON | ROLE.STOP)) !== 0 ||
  ((role[at + 1]! & ROLE.COMMA) !== 0 && cue[at + 2] !== undefined && word[at + 2]!.endsWith('ing'))

/** Whether the *that* at `at` points at a noun: `confirmed that account in an interview`. */
const pointsAt = (scene: Scene, g: number, at: number): boolean =>
  scene.unit.tag[at + 1] === TAG.NOUN &&
  (at + 2 >= scene.end || scene.unit.tag[at + 2] === TAG.ADP || scene.unit.tag[at + 2] === TAG.PUNCT) &&
  !beginsClause(scene, g, at)

/** A quotation, a clause with or without `that`, an indirect question: what is said, thought, told or asked. */
export function clause(scene: Scene, g: number, from: number): Complement | undefined {
  const { unit, groups, end } = scene
  const { role } = unit
  const ways = groups[g]!.cue!.ways
  const tail = skipAdjuncts(scene, from)
  let i = tail
  while (i < unit.n && role[i]! & (ROLE.COMMA | ROLE.COLON)) i++
  if (i < unit.n && unit.tag[i] === QUOTED) {
    const content: Stretch[] = []
    for (let k = i; k < unit.n; k++) {
      if (unit.quote[k]) content.push({ start: k, end: k + 1 })
      else if (groups.some((group) => group.start === k && group.finite && group.cue)) break
    }
    return { content, rule: 'cue-then-quote' }
  }
  // Bridge unsafe, judge says ‘no remorse’
  const title = ways & WAY.SAY && !(ways & WAY.WEAK) && scene.reading.blocks[unit.block]!.kind === 'title'
  const quote = title ? scene.reading.quotes.find(({ first }) => first === unit.at[tail]) : undefined
  if (quote && quote.last >= unit.at[unit.n - 1]!)
    return { content: [{ start: tail, end: unit.n }], rule: 'cue-then-quote' }
  const late = ways & WAY.SAY && !groups[g]!.infinitive ? quoteFurtherOn(scene, g) : -1
  if (late > 0) return { content: [{ start: late, end: late + 1 }], rule: 'cue-then-quote' }
  if (tail >= end) return undefined
  // promised to put it right: no clause
  if (role[from]! & ROLE.TO && unit.tag[from + 1] === TAG.VERB) return undefined
  const to = (start: number): Stretch => ({ start, end: contentEnd(scene, start, g) })
  if (role[tail]! & ROLE.COLON && ways & (WAY.SAY | WAY.ASK) && end > tail + 2)
    return { content: [to(tail + 1)], rule: 'cue-colon' }
  if (
    role[tail]! & ROLE.THAT &&
    end > tail + 2 &&
    !pointsBack(unit, tail) &&
    !pointsAt(scene, g, tail) &&
    !(tail > from && groups.some((group) => group.finite && group.start === tail + 1)) &&
    ways & CLAUSAL &&
    (!(ways & WAY.WEAK) || groups[g]!.cue!.lemma === 'add' || isDocument(scene, g) || beginsClause(scene, g, tail))
  )
    return { content: [to(tail)], rule: 'that-clause' }
  if (role[tail]! & ROLE.WH && end > tail + 1 && ways & (WAY.ASK | WAY.SAY | WAY.THINK | WAY.TELL | WAY.SHOW)) {
    const conditional = unit.word[tail] === 'if' || unit.word[tail] === 'when'
    // convinced the lawyers who saw it
    const described =
      unit.word[tail] === 'who' &&
      unit.tag[tail - 1] === TAG.NOUN &&
      !(ways & WAY.ASK || WONDERS.has(groups[g]!.cue!.lemma))
    if (described) return undefined
    if (!conditional || ways & WAY.ASK) return { content: [to(tail)], rule: 'indirect-question' }
  }
  // she adds “nothing will come of it, and maybe some good will”
  const marked = groups[g]!.cue!.lemma === 'add' && role[from]! & ROLE.MARK
  if (marked && groups.some((other) => other.finite && other.start > from))
    return { content: [to(from)], rule: 'cue-then-quote' }
  const shown = ways & WAY.SHOW && isDocument(scene, g)
  if ((ways & WAY.WEAK && !shown) || !(ways & (WAY.SAY | WAY.THINK | WAY.TELL | WAY.SHOW))) return undefined
  // said the port “may have closed. I will not go back”
  if (ways & WAY.SAY && groups[g]!.finite)
    for (let i = tail + 1; i < unit.n && i < tail + 10; i++) {
      if (unit.quote[i] && i > tail + 1) return { content: [{ start: tail, end: i + 1 }], rule: 'bare-clause' }
      if (unit.tag[i] === TAG.VERB || unit.tag[i] === TAG.AUX || unit.tag[i] === TAG.PUNCT || unit.quote[i]) break
    }
  if (groups[g]!.cue!.lemma === 'cite' || groups[g]!.cue!.lemma === 'mention') return undefined
  const start = bareStart(scene, g, from, tail)
  return start >= 0 ? { content: [to(start)], rule: 'bare-clause' } : undefined
}
