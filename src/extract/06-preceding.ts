import { WAY } from '../lexicon/cues.js'
import { FORM } from '../lexicon/inflect.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { trimEnd } from './05-extents.js'
import { afterPause, conjunctEnd, goesOnAt, isExplained, pauseBehind } from './after-cue.js'
import { isDocument } from './is-document.js'
import { pastAside, tailOf } from './cue-tail.js'
import { closes, quoteBefore, turnedSource } from './turned.js'
import { type Draft, draft, judge } from './draft.js'
import { clauseStart, type Scene } from './scene.js'

const SPEAKS = WAY.SAY | WAY.TELL | WAY.ASK | WAY.THINK | WAY.SHOW
const STATES = WAY.SAY | WAY.TELL | WAY.THINK | WAY.SHOW
const PAUSE = ROLE.COMMA | ROLE.DASH

/** Verbs of many senses that attribute the clause before them where they end the sentence: `Rents will rise, he added.` */
const CLOSING: ReadonlySet<string> = new Set(['add', 'conclude', 'continue', 'find', 'estimate'])

/** `They would vote for it, whatever Ann Lee says`: words before a speaker who says nothing there. */
const WHATEVER: ReadonlySet<string> = new Set(['whatever', 'what', 'whoever', 'however', 'than', 'you'])

/** Where the clause before place `to` begins: at the start of the sentence, without a leading conjunction. */
function openingOf(unit: Unit, to: number): number {
  let i = 0
  const skipped = ROLE.BUT | ROLE.AND | ROLE.MARK | ROLE.COMMA | ROLE.STOP | ROLE.DASH
  for (let k = to - 1; k > 0 && i === 0; k--)
    if (!unit.quote[k] && unit.role[k]! & (ROLE.COLON | ROLE.SEMICOLON)) i = k + 1
  while (i + 1 < to && !unit.quote[i] && unit.role[i]! & skipped) i++
  return i > 0 && unit.role[i - 1]! & ROLE.MARK ? i - 1 : i
}

/** End of the clause that a comma, or a comma within a closing quotation mark, parts from `begin`; -1 where none does. */
function clauseBefore(unit: Unit, begin: number): number {
  if (begin > 1 && unit.role[begin - 1]! & PAUSE) return begin - 1
  // Rents will rise, as the mayor pointed out.
  if (begin > 2 && unit.role[begin - 1]! & ROLE.AS && unit.role[begin - 2]! & PAUSE) return begin - 2
  return begin > 2 && unit.role[begin - 1]! & ROLE.MARK && unit.role[begin - 2]! & (PAUSE | ROLE.STOP) ? begin : -1
}

/** What a further verb hangs on. */
const HANGS = ROLE.SUBORDINATOR | ROLE.WH | ROLE.THAT | ROLE.RELATIVE

/** Openings that are never followed by a clause: `Despite the rain, rents rose, he said`. */
const PHRASAL: ReadonlySet<string> = new Set('instead despite during amid following without ahead'.split(' '))

/** Whether what begins at `start` and ends at `to`, perhaps with `when` or `after`, has a main clause too. */
function hasMainClause({ groups, unit }: Scene, g: number, start: number, to: number): boolean {
  if (unit.quote.subarray(start, groups[g]!.start).some((q) => q > 0)) return true
  // Asked by the Courier whether she would stand, Ann Lee laughed.
  const asked = groups[0]!.start === start && !groups[0]!.finite && groups[0]!.passive
  const opened = asked || ((unit.role[start]! & ROLE.SUBORDINATOR) !== 0 && !PHRASAL.has(unit.word[start]!))
  const behind = groups.filter((group, k) => k < g && group.finite && group.start < to)
  if (!opened) return behind.length > 0
  let comma = start
  while (comma < to && !(unit.role[comma]! & ROLE.COMMA)) comma++
  if (comma < to) return behind.some((group) => group.start > comma)
  // When the mayor asked if it was shut, he shrugged.
  const hung = unit.role.subarray(start + 1, to).filter((role) => role & HANGS).length
  return behind.length > 1 + hung
}

/** The quotation at `fold` with those that follow it behind the cue: `“A,” she said, “B.”` */
function quotesAround(scene: Scene, g: number, fold: number, from: number): Stretch[] {
  const { unit, groups, subject } = scene
  const found: Stretch[] = [{ start: fold, end: fold + 1 }]
  for (let i = from; i < unit.n; i++) {
    if (groups.some((group, k) => k > g && group.finite && group.end === i && subject[k])) break
    if (unit.quote[i]) found.push({ start: i, end: i + 1 })
  }
  return found
}

/** The attribution of group `g` to a content that stands before it, if it has one. */
export function preceding(scene: Scene, g: number): Draft | undefined {
  const { unit, groups, subject } = scene
  const group = groups[g]!
  if (group.infinitive || group.passive || group.ing) return undefined
  const begin = clauseStart(scene, g)
  const own = subject[g] && !subject[g]!.shared && !subject[g]!.relative ? subject[g] : undefined
  const cue = [{ start: group.start, end: group.end }]
  // “We will appeal,” said the firm.  Rents will rise, said the mayor.
  const puts = group.cue?.lemma === 'put' && unit.word[group.end] === 'it' ? 1 : 0
  const ways = puts ? WAY.SAY : (group.cue?.ways ?? 0)
  const quoted = quoteBefore(unit, group.start) >= 0
  const turnable =
    group.finite &&
    (quoted || (ways & (WAY.SAY | WAY.THINK) && !(ways & WAY.WEAK) && clauseBefore(unit, group.start) > 0))
  const turned =
    turnable && (group.cue || unit.tag[group.end] === TAG.PROPN || unit.tag[group.end + 1] === TAG.PROPN)
      ? turnedSource(scene, group.end)
      : undefined
  const source = turned ?? own
  if (!source || WHATEVER.has(unit.word[source.start]!) || WHATEVER.has(unit.word[source.start - 1] ?? ''))
    return undefined
  const from = turned ? group.start : begin
  const tail = turned ? { end: turned.end } : tailOf(scene, g, group.end + puts)
  const fold = quoteBefore(unit, from)
  if (fold >= 0 && (ways & SPEAKS || tail)) {
    const content = quotesAround(scene, g, fold, tail?.end ?? group.end)
    return draft(
      scene,
      { source, cue, content, addressee: tail && 'addressee' in tail ? tail.addressee : undefined },
      { rule: 'quote-then-cue', ...judge(group) },
    )
  }
  // Rents will rise, the mayor said.  Rents, the mayor said, will rise.
  // Rents rose, a study finds.
  const closing = CLOSING.has(group.cue?.lemma ?? '') && (tail?.end ?? 0) >= scene.end && !turned
  const weak = ways & WAY.WEAK && !closing && !(ways & WAY.SHOW && isDocument(scene, g))
  if (!(ways & STATES) || weak || !group.finite || !tail) return undefined
  const named = (i: number): boolean =>
    unit.tag[i] === TAG.PROPN || (unit.tag[i] === TAG.DET && unit.tag[i + 1] === TAG.PROPN)
  if (
    turned &&
    group.cue!.lemma !== 'say' &&
    (!named(turned.start) || !closes(scene, turned.end) || !(group.form & (FORM.PAST | FORM.S)))
  )
    return undefined
  const addressee = 'addressee' in tail ? tail.addressee : undefined
  const pause = pauseBehind(scene, tail.end)
  const more = pause > 0 ? pastAside(unit, pause + 1) : -1
  const opens = from === 1 || (from === 2 && (unit.role[0]! & (ROLE.BUT | ROLE.AND)) !== 0)
  // As the mayor told the court, rents will rise.
  const main = opens && unit.role[from - 1]! & ROLE.AS ? afterPause(scene, tail.end) : -1
  if (main > 0)
    return draft(
      scene,
      { source, cue, content: [{ start: main, end: scene.end }], addressee },
      { rule: 'as-cue', ...judge(group) },
    )
  const to = clauseBefore(unit, from)
  if (to < 0) return undefined
  const start = openingOf(unit, to)
  const whole = hasMainClause(scene, g, start, to)
  const goesOn = goesOnAt(scene, more, whole)
  if (!whole && !goesOn) return undefined
  // a lawyer who has 20 cases and, she noted, lost none
  if (more > 0 && to > 0 && unit.role[to - 1]! & (ROLE.AND | ROLE.BUT))
    return draft(
      scene,
      { source, cue, content: [{ start: more, end: conjunctEnd(scene, more) }], addressee },
      { rule: 'clause-around-cue', ...judge(group) },
    )
  const first = { start, end: trimEnd(unit, start, to) }
  // But, he said, the plan is dead.
  if (first.end <= start && !goesOn) return undefined
  const content: Stretch[] = first.end > start ? [first] : []
  if (goesOn) content.push({ start: more, end: scene.end })
  // She would come round, he predicted: she always had.
  const colon = tail.end
  const explains =
    whole &&
    !goesOn &&
    unit.role[colon]! & (ROLE.COLON | ROLE.SEMICOLON) &&
    isExplained(scene, colon) &&
    !unit.quote[colon + 1]
  if (explains) content.push({ start: colon + 1, end: scene.end })
  return draft(
    scene,
    { source, cue, content, addressee },
    { rule: goesOn ? 'clause-around-cue' : 'clause-then-cue', ...judge(group) },
  )
}
