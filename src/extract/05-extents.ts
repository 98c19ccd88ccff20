import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED, type Unit } from './01-units.js'
import { phraseAfter } from './03-phrases.js'
import { clauseStart, type Scene } from './scene.js'

const PAUSE = ROLE.COMMA | ROLE.STOP | ROLE.SEMICOLON | ROLE.COLON | ROLE.DASH
const TURN = ROLE.AND | ROLE.BUT | ROLE.SUBORDINATOR | ROLE.AS
const REPORTS = WAY.SAY | WAY.TELL | WAY.THINK | WAY.ASK

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting'])

/** Whether nothing that could be a content follows place `i`: the sentence ends, pauses, or goes on with time and place. */
export function isTail({ unit, end }: Scene, i: number): boolean {
  if (i >= end) return true
  if (unit.quote[i]) return false
  if (CITING.has(unit.word[i]!)) return true
  return (
    (unit.role[i]! & (PAUSE | ROLE.TIME | ROLE.ADJUNCT | ROLE.SUBORDINATOR | ROLE.AND)) !== 0 || unit.tag[i] === TAG.ADV
  )
}

/** Place of the `according` of an `according to` at or after `from`, before `to`; -1 where there is none. */
function accordingAt(unit: Unit, from: number, to: number): number {
  if (!(unit.roles & ROLE.ACCORDING)) return -1
  for (let i = from; i + 1 < to; i++) if (unit.role[i]! & ROLE.ACCORDING && unit.role[i + 1]! & ROLE.TO) return i
  return -1
}

const LOOSE = ROLE.COMMA | ROLE.DASH | ROLE.SEMICOLON | ROLE.AND | ROLE.BUT

/** Without commas, dashes and joining words at its end. */
export function trimEnd(unit: Unit, from: number, end: number): number {
  while (end > from && !unit.quote[end - 1] && unit.role[end - 1]! & LOOSE) end--
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
    if (!(ways & (group.ing ? REPORTS | WAY.JUDGE | WAY.NAME : REPORTS))) {
      if (breaksOff(scene, k, from)) end = group.start - 2
      continue
    }
    const begin = clauseStart(scene, k)
    if (begin <= from + 1) continue
    const mark = role[begin - 1]! & ROLE.MARK && role[begin - 2]! & PAUSE ? 1 : 0
    const before = mark ? role[begin - 2]! : role[begin - 1]!
    const pause = begin > 2 ? role[begin - 2]! & (ROLE.COMMA | ROLE.SEMICOLON | ROLE.DASH) : 0
    const own = subject[k] && !subject[k]!.shared && !subject[k]!.relative
    const speaks = (ways & (WAY.SAY | WAY.TELL)) !== 0 && !(ways & WAY.WEAK)
    const direct = begin === group.start && !isTail(scene, group.end)
    if (before & ROLE.COMMA && group.ing) end = begin - 1
    else if (before & (ROLE.AND | ROLE.BUT) && group.ing && speaks) end = begin - 1
    else if (before & ROLE.SEMICOLON && own) end = begin - 1
    else if (before & ROLE.COMMA && own && speaks && isTail(scene, group.end)) end = begin - 1 + mark
    else if (before & TURN && pause && own && speaks) end = begin - 2
    else if (unit.word[begin - 1] === 'while' && own && speaks) end = begin - 1
    else if (before & (ROLE.AND | ROLE.BUT) && direct && speaks && group.finite) end = pause ? begin - 2 : begin - 1
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

/**
 * Where the content of a clause that is itself subordinate ends: `While he says it is safe, the union objects` before the
 * union, `Lee, who said she was ill, left` before `left`.
 */
function subordinateEnd({ unit, groups, subject }: Scene, from: number, end: number, g: number): number {
  const own = subject[g]
  if (!own || own.shared || own.start === 0) return end
  const before = unit.role[own.start - 1]!
  const adverbial =
    (before & ROLE.SUBORDINATOR) !== 0 &&
    (own.start === 1 || (unit.role[own.start - 2]! & (ROLE.COMMA | ROLE.BUT | ROLE.AND)) !== 0)
  const relative = own.relative && (before & ROLE.COMMA) !== 0
  if (!adverbial && !relative) return end
  for (let k = g + 1; k < groups.length; k++) {
    const group = groups[k]!
    if (!group.finite || group.start <= from + 1 || group.start >= end) continue
    const next = subject[k]
    const start = adverbial ? (next && !next.shared ? next.start : -1) : group.start
    if (start > from + 1 && unit.role[start - 1]! & ROLE.COMMA) return start - 1
  }
  return end
}

/** Whether group `k` leaves the content for the main clause: `said it was safe, but closed the road`. */
function breaksOff({ unit, groups, subject }: Scene, k: number, from: number): boolean {
  const group = groups[k]!
  const { role } = unit
  if (!group.finite || group.start < from + 4 || !(role[group.start - 1]! & ROLE.BUT)) return false
  return (role[group.start - 2]! & ROLE.COMMA) !== 0 && (!subject[k] || subject[k]!.shared)
}

/** One past an object that begins at `from`: to the next pause, adverbial clause or verb of another clause. */
export function objectEnd({ unit, groups, subject, end }: Scene, from: number): number {
  const { role, tag } = unit
  let relative = false
  let g = 0
  let i = from
  for (; i < end; i++) {
    while (g < groups.length && groups[g]!.start < i) g++
    const roles = role[i]!
    if (i > from && roles & (ROLE.STOP | ROLE.SEMICOLON | ROLE.COLON | ROLE.DASH)) break
    if (i > from && roles & ROLE.COMMA && !isList({ unit }, i)) break
    if (i > from && roles & ROLE.SUBORDINATOR && !(roles & ROLE.LINK) && tag[i] !== TAG.NOUN) {
      const clause = groups.some(
        (group, k) => group.finite && subject[k] && !subject[k]!.shared && subject[k]!.start === i + 1,
      )
      if (clause || !(roles & ROLE.AS)) break
    }
    if (roles & ROLE.RELATIVE || roles & ROLE.WH) relative = true
    const group = groups[g]
    if (group && group.start === i && i > from && group.finite && !relative) {
      const own = subject[g]
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

/** One past an infinitive with all that hangs on it: `vowed [to sell the mill before winter, while keeping its workers]`. */
export function infinitiveEnd(scene: Scene, from: number): number {
  const { unit, groups, subject, end } = scene
  for (const [k, group] of groups.entries()) {
    if (group.start <= from + 1 || group.start >= end || (!group.finite && !group.ing)) continue
    const own = subject[k]
    if (own?.relative) continue
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

/**
 * Where the content may begin after a cue: past adverbs, days and prepositional phrases (`said in a statement on Monday
 * that`), as far as something that can be a content follows them.
 */
export function skipAdjuncts(scene: Scene, from: number): number {
  const { unit, end } = scene
  const { role, tag } = unit
  let i = from
  let sure = from
  for (let steps = 0; i < end && steps < 30; steps++) {
    const roles = role[i]!
    if (roles & (ROLE.THAT | ROLE.COLON) || unit.quote[i]) return i
    if (roles & ROLE.TIME || (tag[i] === TAG.ADV && !(roles & ROLE.WH))) {
      if (i === sure) sure++
      i++
    } else if (roles & ROLE.ADJUNCT) {
      if (i + 1 < end && unit.role[i + 1]! & ROLE.TIME) {
        if (i === sure) sure += 2
        i += 2
        continue
      }
      const phrase = phraseAfter(unit, i + 1, true)
      if (!phrase) return thatAfter(scene, i) ?? sure
      i = phrase.end
    } else if (roles & ROLE.COMMA && asideEnd(unit, i) > 0) {
      return asideEnd(unit, i)
    } else if (roles & ROLE.COMMA && i > from) {
      return i + 1 < end && (role[i + 1]! & ROLE.THAT || unit.quote[i + 1]) ? i + 1 : sure
    } else break
  }
  return i < end && (role[i]! & (ROLE.THAT | ROLE.COLON) || unit.quote[i]) ? i : (thatAfter(scene, i) ?? sure)
}

/** Place of the *that* or quotation behind an aside that opens with the comma at `i`: `said, among other things, that`; or -1. */
function asideEnd(unit: Unit, i: number): number {
  if (unit.role[i + 1]! & (ROLE.AND | ROLE.BUT)) return -1
  for (let k = i + 2; k < Math.min(unit.n - 1, i + 14); k++) {
    if (unit.quote[k] || unit.tag[k] === TAG.AUX || unit.tag[k] === TAG.PRON) return -1
    if (unit.role[k]! & ROLE.COMMA) return unit.role[k + 1]! & ROLE.THAT ? k + 1 : -1
  }
  return -1
}

/** Place of a *that* soon after `i` with neither pause nor finite verb between. */
function thatAfter({ unit, groups, end }: Scene, i: number): number | undefined {
  const verb = groups.find((group) => group.start > i)
  const stop = Math.min(end - 2, i + 14, verb ? verb.start - 1 : end)
  for (let k = i; k < stop; k++) {
    if (unit.role[k]! & ROLE.THAT) return k
    if (unit.role[k]! & PAUSE || unit.quote[k]) return undefined
  }
  return undefined
}
