import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { phraseAfter } from './phrase-after.js'
import { trimEnd } from './05-extents.js'
import type { Scene } from './scene.js'

/** One past an object that begins at `from`: to the next pause, adverbial clause or verb of another clause. */
export function objectEnd({ unit, groups, subject, end }: Scene, from: number): number {
  const { role, tag } = unit
  let relative = false
  let closed = 0
  let g = 0
  let i = from
  for (; i < end; i++) {
    while (g < groups.length && groups[g]!.start < i) g++
    const roles = role[i]!
    if (roles & ROLE.MARK && i >= closed) {
      closed = closingMark(unit, i, end)
      if (i > from && closed > i) {
        i = closed++
        continue
      }
      closed++
    }
    if (i > from && roles & (ROLE.STOP | ROLE.SEMICOLON | ROLE.COLON | ROLE.DASH)) break
    if (i > from && roles & ROLE.COMMA) {
      const behind = asideEnd(unit, i)
      if (behind) i = behind
      else if (!isList({ unit }, i)) break
    }
    if (i > from && roles & ROLE.SUBORDINATOR && !(roles & ROLE.LINK) && tag[i] !== TAG.NOUN) {
      const clause = groups.some(
        (group, k) => group.finite && subject[k] && !subject[k]!.shared && subject[k]!.start === i + 1,
      )
      if (clause || !(roles & ROLE.AS)) break
    }
    if (roles & ROLE.RELATIVE || roles & ROLE.WH) relative = true
    const group = groups[g]
    // blaming the rain and promising a deal
    if (group?.ing && group.start === i && i > from + 1 && role[i - 1]! & ROLE.AND && group.cue) {
      i--
      break
    }
    if (group && group.start === i && i > from && group.finite && !relative) {
      const own = subject[g]
      // called it “a joke,” and the council left
      if (own && !own.shared && !own.relative && own.start > from + 1 && role[own.start - 1]! & (ROLE.AND | ROLE.BUT)) {
        i = own.start - 1
        break
      }
      if (role[i - 1]! & (ROLE.AND | ROLE.BUT)) {
        i--
        break
      }
      if (!own || own.shared || own.start < from) break
    }
    if (group && group.start === i) i = Math.max(i, group.end - 1)
  }
  return trimEnd(unit, from, i)
}

/** Longest quotation that is a part of a sentence, in places. */
const WOVEN = 60

/** Place of the mark that closes the quotation woven into a sentence at `open`: `blamed the floods on “greedy men”`; or `open`. */
function closingMark({ role, quote }: Unit, open: number, end: number): number {
  for (let i = open + 2; i < Math.min(end, open + WOVEN) && !quote[i]; i++) if (role[i]! & ROLE.MARK) return i
  return open
}

/** Longest aside within an object, in places. */
const ASIDE = 24
/** What goes on with an object behind an aside. */
const GOES_ON: ReadonlySet<string> = new Set(['of', 'for', 'as'])

/**
 * `accused her rival, Ann Lee, of fraud`, `described the firm, a maker of cranes, as dead`: place of the comma that ends an
 * aside before what an object goes on with, else 0.
 */
function asideEnd(unit: Unit, comma: number): number {
  const aside = phraseAfter(unit, comma + 1, false)
  if (!aside || unit.tag[aside.end] === TAG.VERB || unit.tag[aside.end] === TAG.AUX) return 0
  const stops = ROLE.SEMICOLON | ROLE.STOP | ROLE.COLON | ROLE.DASH
  for (let i = aside.end; i + 1 < Math.min(unit.n, comma + ASIDE) && !(unit.role[i]! & stops); i++)
    if (unit.role[i]! & ROLE.COMMA) return GOES_ON.has(unit.word[i + 1]!) ? i : 0
  return 0
}

/** Prepositions behind which an infinitive says what something is for: `pledged money for a dam to hold the river`. */
const PURPOSES: ReadonlySet<string> = new Set(['for', 'about', 'to'])

/** Place of the *to* behind time and place at `at`: `promised on Monday at a fair [to] sell`; else `at`. */
export function infinitiveBehind(unit: Unit, at: number): number {
  let i = at
  for (let steps = 0; steps < 3 && unit.role[i]! & ROLE.ADJUNCT && !PURPOSES.has(unit.word[i]!); steps++) {
    const timed = unit.role[i + 1]! & ROLE.TIME
    i = timed ? i + 2 : (phraseAfter(unit, i + 1, true)?.end ?? unit.n)
  }
  return unit.role[i]! & ROLE.TO && unit.tag[i + 1] === TAG.VERB ? i : at
}

/** One past an infinitive with all that hangs on it: `vowed [to sell the mill before winter, while keeping its workers]`. */
export function infinitiveEnd(scene: Scene, from: number): number {
  const { unit, groups, subject, end } = scene
  for (const [k, group] of groups.entries()) {
    if (group.start <= from + 1 || group.start >= end || (!group.finite && !group.ing)) continue
    const own = subject[k]
    // vowed to fight should the plan pass
    if (own?.relative || (unit.word[group.start] === 'should' && group.end === group.start + 1)) continue
    if (group.ing) {
      if (unit.role[group.start - 1]! & ROLE.COMMA) return trimEnd(unit, from, group.start)
      continue
    }
    const start = own && !own.shared && own.start > from ? own.start : group.start
    const before = unit.role[start - 1]!
    const stop = coloned(unit, from, start)
    if (stop < start) return trimEnd(unit, from, stop)
    if (before & (ROLE.AND | ROLE.BUT | ROLE.SUBORDINATOR)) return trimEnd(unit, from, start - 1)
    if (before & ROLE.COMMA || (own && own.start < from)) return trimEnd(unit, from, start)
  }
  return trimEnd(unit, from, Math.min(end, coloned(unit, from, end)))
}

/** Place of the first colon or semicolon of `[from, to)`, else `to`. */
function coloned(unit: Unit, from: number, to: number): number {
  for (let i = from; i < to; i++) if (unit.role[i]! & (ROLE.COLON | ROLE.SEMICOLON)) return i
  return to
}

/** Whether the comma at `i` parts the members of a list: `taxes, wages and rents`. */
function isList({ unit }: { readonly unit: Unit }, i: number): boolean {
  let comma = i
  for (let members = 0; members < 6; members++) {
    const next =
      phraseAfter(unit, comma + 1, false) ??
      (unit.role[comma + 1]! & ROLE.AND ? { start: comma, end: comma + 1 } : undefined)
    if (!next || next.end >= unit.n || next.end - next.start > 8) return false
    const roles = unit.role[next.end]!
    if (roles & ROLE.AND || unit.role[next.end - 1]! & ROLE.AND) return unit.tag[next.end + 1] !== TAG.VERB
    for (let k = next.start; k < next.end; k++) if (unit.role[k]! & ROLE.AND) return true
    if (!(roles & ROLE.COMMA)) return false
    comma = next.end
  }
  return false
}
