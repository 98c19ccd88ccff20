import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { phraseAfter } from './phrase-after.js'
import { PERIODS } from './periods.js'
import type { Scene } from './scene.js'

/** Marks at which a phrase or a clause ends. */
export const PAUSE = ROLE.COMMA | ROLE.STOP | ROLE.SEMICOLON | ROLE.COLON | ROLE.DASH

/** `had maintained [all week] that` */
const ROUND: ReadonlySet<string> = new Set(['all', 'this', 'last', 'every', 'each', 'next'])
/** What begins a question behind an adjunct: `asked a friend in Fenwick [what] she made of it`. */
const ASKED: ReadonlySet<string> = new Set(['whether', 'what', 'why'])
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

/** How many words of a time that points back begin at `i`: `later [that day]`, `[the same week]`; 0 where none do. */
function sameDay({ word, role }: Unit, i: number): number {
  if (word[i] === 'that' && PERIODS.has(word[i + 1] ?? '') && i > 0 && role[i - 1]! & ROLE.TIME) return 2
  return word[i] === 'the' && word[i + 1] === 'same' && PERIODS.has(word[i + 2] ?? '') ? 3 : 0
}

/** What is done to a statement or letter before it is read. */
export const MADE_KNOWN: ReadonlySet<string> = new Set(
  'released issued published posted broadcast aired dated sent seen obtained shared circulated leaked made'.split(' '),
)

/** Past a participle behind `a statement` at `i`, and its date: `a statement [released] on Tuesday`, `a letter [dated May 3]`. */
function pastDated({ word, role, tag }: Unit, i: number): number {
  if (!MADE_KNOWN.has(word[i] ?? '')) return i
  let at = i + 1
  // May is a month before a number
  while (
    role[at]! & ROLE.TIME ||
    (at > i + 1 ? tag[at] === TAG.NUM : role[at]! & ROLE.CAPITAL && tag[at + 1] === TAG.NUM)
  )
    at++
  return at
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
    const day = sameDay(unit, i)
    if (!day && (roles & (ROLE.THAT | ROLE.COLON) || unit.quote[i])) return i
    if (day > 0) {
      if (i === sure) sure += day
      i += day
      continue
    }
    if (unit.word[i] === 'ahead' && unit.word[i + 1] === 'of') {
      // said Monday ahead of the vote that
      const event = phraseAfter(unit, i + 2, true)
      if (!event) return sure
      i = event.end
    } else if (roles & ROLE.TIME || (tag[i] === TAG.ADV && !(roles & ROLE.WH))) {
      if (i === sure) sure++
      i++
    } else if (i > from && PERIODS.has(unit.word[i]!) && role[i - 1]! & ROLE.TIME) {
      // told Reuters on Tuesday night that
      if (i === sure) sure++
      i++
    } else if (ROUND.has(unit.word[i]!) && PERIODS.has(unit.word[i + 1] ?? '')) {
      if (i === sure) sure += 2
      i += 2
    } else if (roles & ROLE.ADJUNCT) {
      if (i + 1 < end && unit.role[i + 1]! & ROLE.TIME) {
        if (i === sure) sure += 2
        i += 2
        continue
      }
      const phrase = phraseAfter(unit, i + 1, true)
      if (!phrase) return thatAfter(scene, i) ?? sure
      i = pastDated(unit, phrase.end)
    } else if (roles & ROLE.DASH && dashedThat(unit, i) > 0) {
      return dashedThat(unit, i)
    } else if (roles & ROLE.COMMA && asideEnd(unit, i) > 0) {
      return asideEnd(unit, i)
    } else if (roles & ROLE.COMMA && i > from) {
      return i + 1 < end && (role[i + 1]! & ROLE.THAT || unit.quote[i + 1]) ? i + 1 : sure
    } else break
  }
  const asked = ASKED.has(unit.word[i] ?? '')
  return i < end && (role[i]! & (ROLE.THAT | ROLE.COLON) || unit.quote[i] || asked) ? i : (thatAfter(scene, i) ?? sure)
}

/** Place of the *that* or quotation behind an aside that opens with the comma at `i`: `said, among other things, that`; or -1. */
function asideEnd(unit: Unit, i: number): number {
  if (unit.role[i + 1]! & (ROLE.AND | ROLE.BUT)) return -1
  for (let k = i + 2; k < Math.min(unit.n - 1, i + 14); k++) {
    if (unit.quote[k] || unit.tag[k] === TAG.AUX || unit.tag[k] === TAG.PRON) return -1
    if (unit.role[k]! & ROLE.COMMA && unit.role[k + 1]! & ROLE.THAT) return k + 1
  }
  return -1
}

/** Place of the *that* behind an aside in dashes that opens at `i`: `said in May – the last month – that`; or -1. */
function dashedThat({ n, role, quote }: Unit, i: number): number {
  for (let k = i + 2; k < Math.min(n - 1, i + 16) && !quote[k]; k++)
    if (role[k]! & ROLE.DASH) return role[k + 1]! & ROLE.THAT ? k + 1 : -1
  return -1
}

/** Place of a *that* soon after `i` with neither pause nor finite verb between. */
function thatAfter({ unit, groups, end }: Scene, i: number): number | undefined {
  const verb = groups.find((group) => group.start > i || (group.start === i && group.finite))
  const stop = Math.min(end - 2, i + 14, verb ? verb.start - 1 : end)
  // questioned the value of an alliance that: an object is no adjunct, unless it is a report of something
  const first = unit.tag[i]
  const object = first === TAG.DET || first === TAG.NOUN || first === TAG.PROPN || unit.word[i] === 'of'
  let reported = !object || (unit.role[i]! & (ROLE.TIME | ROLE.ADJUNCT)) !== 0
  for (let k = i; k < stop; k++) {
    if (unit.role[k]! & ROLE.THAT) return reported ? k : undefined
    if (unit.role[k]! & ROLE.REPORT) reported = true
    if (unit.role[k]! & PAUSE || unit.quote[k]) return undefined
  }
  return undefined
}
