import { WAY } from '../lexicon/cues.js'
import { FORM } from '../lexicon/inflect.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED, type Unit } from './01-units.js'
import { sameTense, type VerbGroup } from './02-groups.js'
import { phraseAfter } from './phrase-after.js'
import { isTail, PAUSE } from './adjuncts.js'
import { clauseStart, type Scene } from './scene.js'
import { breaksOff, subordinateEnd } from './subordinate-end.js'

const TURN = ROLE.AND | ROLE.BUT | ROLE.SUBORDINATOR | ROLE.AS
const REPORTS = WAY.SAY | WAY.TELL | WAY.THINK | WAY.ASK

/** Place of the `according` of an `according to` at or after `from`, before `to`; -1 where there is none. */
function accordingAt(unit: Unit, from: number, to: number): number {
  if (!(unit.roles & ROLE.ACCORDING)) return -1
  for (let i = from; i + 1 < to; i++) if (unit.role[i]! & ROLE.ACCORDING && unit.role[i + 1]! & ROLE.TO) return i
  return -1
}

const LOOSE = ROLE.COMMA | ROLE.DASH | ROLE.SEMICOLON | ROLE.AND | ROLE.BUT

/** Without commas, dashes and joining words at its end. */
export function trimEnd(unit: Unit, from: number, end: number): number {
  const loose = (i: number): boolean => i > from && !unit.quote[i - 1] && (unit.role[i - 1]! & LOOSE) !== 0
  while (loose(end)) end--
  // a massacre in which, they said, 40 died
  if (end - from > 3 && unit.word[end - 1] === 'which' && end < unit.n && unit.role[end]! & ROLE.COMMA) {
    end -= unit.tag[end - 2] === TAG.ADP ? 2 : 1
    while (loose(end)) end--
  }
  return end
}

/** One past the content that begins at `from` and is said by group `g`: to the end of the sentence, or to the next cue. */
export function contentEnd(scene: Scene, from: number, g: number): number {
  const { unit, groups, subject } = scene
  const { role } = unit
  let { end } = scene
  for (let k = g + 1; k < groups.length; k++) {
    const group = groups[k]!
    if (group.start <= from || group.start >= end || group.infinitive) continue
    const ways = group.cue?.ways ?? 0
    const turns = group.ing || (begins(scene, k) && sameTense(groups, g, k))
    const back = turns && !group.ing && comesBack(groups, g, k)
    if (!(ways & (back ? ~WAY.WEAK : turns ? REPORTS | WAY.JUDGE | WAY.NAME : REPORTS))) {
      if (breaksOff(scene, k, from)) end = group.start - 2
      continue
    }
    const start = clauseStart(scene, k)
    const bare = start === group.start
    const begin = bare ? pastLater(scene, start) : start
    if (begin <= from + 1) continue
    const mark = role[begin - 1]! & ROLE.MARK && role[begin - 2]! & PAUSE ? 1 : 0
    const before = mark ? role[begin - 2]! : role[begin - 1]!
    const pause = begin > 2 ? role[begin - 2]! & (ROLE.COMMA | ROLE.SEMICOLON | ROLE.DASH) : 0
    const own = subject[k] && !subject[k]!.shared && !subject[k]!.relative
    const speaks = (ways & (WAY.SAY | WAY.TELL)) !== 0 && !(ways & WAY.WEAK)
    // testified that he was paid; on Monday a colleague told the court …
    // figures suggest it was late: At 5:02 p.m., a guard reports that …
    const parted =
      own && speaks ? Math.max(semicolonBetween(unit, from, begin), 0) || colonBetween(unit, from, begin) : -1
    // said it was a lie and threatened to sue
    const intends =
      !group.passive && ways & WAY.INTEND && role[group.end]! & ROLE.TO && unit.tag[group.end + 1] === TAG.VERB
    const direct = bare && (intends || !isTail(scene, group.end))
    // said it was late, and when asked why, left
    const asked = role[begin - 1]! & ROLE.SUBORDINATOR && ways & WAY.ASK && !group.finite && pause ? begin - 2 : 0
    if (asked > 0) end = asked
    else if (before & ROLE.COMMA && group.ing) end = begin - 1
    // …, reports the Courier.
    else if (before & ROLE.COMMA && bare && speaks && isTurned(scene, k)) end = begin - 1
    else if (before & (ROLE.AND | ROLE.BUT) && group.ing && speaks) end = begin - 1
    else if (before & ROLE.SEMICOLON && own) end = begin - 1
    else if (parted > 0) end = parted
    else if (before & ROLE.COMMA && own && speaks && endsClause(scene, group.end, ways)) end = begin - 1 + mark
    else if (before & TURN && pause && own && speaks) end = begin - 2
    else if (unit.word[begin - 1] === 'while' && own && speaks) end = begin - 1
    else if (before & (ROLE.AND | ROLE.BUT) && direct && (speaks || sameTense(groups, g, k)) && group.finite)
      end = pause ? begin - 2 : begin - 1
  }
  end = subordinateEnd(scene, from, end, g)
  const according = accordingAt(unit, from, end)
  if (according > from + 2) end = according
  for (let i = from + 1; i < end; i++)
    if (role[i]! & ROLE.COLON && i + 1 < scene.unit.n && unit.tag[i + 1] === QUOTED) {
      end = i
      break
    }
  return trimEnd(unit, from, end)
}

/** Place of the last semicolon in `[from, to)` that is near `to`, or -1. */
function semicolonBetween({ role }: Unit, from: number, to: number): number {
  for (let i = to - 1; i > from && to - i < 6; i--) if (role[i]! & ROLE.SEMICOLON) return i
  return -1
}

/** Place of the last colon in `[from, to)` that is near `to` and has a capital letter behind it, or -1. */
function colonBetween({ role }: Unit, from: number, to: number): number {
  for (let i = to - 1; i >= from && to - i < 14; i--)
    if (role[i]! & ROLE.COLON) return role[i + 1]! & ROLE.CAPITAL ? i : -1
  return -1
}

/** `[said] she admires him and [praised] her staff`: verbs in the past around others that are not. */
function comesBack(groups: readonly VerbGroup[], g: number, k: number): boolean {
  if (!groups[g] || !(groups[g].form & FORM.PAST)) return false
  let other = false
  for (let i = g + 1; i < k; i++) {
    if (!groups[i]!.finite) continue
    if (groups[i]!.form & FORM.PAST && !groups[i]!.modal) return false
    other = true
  }
  return other
}

/** The place behind the *and* or *but* before a time at `start`: `but [later] confirmed`; else `start`. */
function pastLater({ unit: { role } }: Scene, start: number): number {
  const later = start > 1 && role[start - 1]! & ROLE.TIME && role[start - 2]! & (ROLE.AND | ROLE.BUT)
  return later ? start - 1 : start
}

/** Whether group `k` goes on with a clause behind an *and*, without a subject of its own. */
const begins = (scene: Scene, k: number): boolean =>
  scene.groups[k]!.finite &&
  (scene.unit.role[pastLater(scene, scene.groups[k]!.start) - 1]! & (ROLE.AND | ROLE.BUT)) !== 0 &&
  (!scene.subject[k] || scene.subject[k]!.shared)

/** Whether nothing but whom it was told follows: `…, he said`, `…, one of them tells me`. */
const endsClause = (scene: Scene, at: number, ways: number): boolean =>
  isTail(scene, at) || ((ways & WAY.TELL) !== 0 && (scene.unit.role[at]! & ROLE.OBJECT) !== 0 && isTail(scene, at + 1))

/** Whether the verb of group `k` ends its sentence with a speaker that is named behind it: `…, reports the Courier`. */
function isTurned({ unit, groups, end }: Scene, k: number): boolean {
  const { head, finite, passive, end: after } = groups[k]!
  const named =
    unit.role[after]! & ROLE.CAPITAL || (unit.tag[after] === TAG.DET && unit.role[after + 1]! & ROLE.CAPITAL)
  if (!finite || passive || head !== after - 1 || !named) return false
  const speaker = phraseAfter(unit, after, true)
  return speaker !== undefined && speaker.end >= end
}
