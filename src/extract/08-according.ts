import { WAY } from '../lexicon/cues.js'
import { SEEN } from '../lexicon/documents.js'
import { ROLES as POSTS } from '../lexicon/persons.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { trimEnd } from './05-extents.js'
import { type Draft, draft } from './draft.js'
import type { Scene } from './scene.js'
import { PAUSE } from './adjuncts.js'
import { perSource } from './per.js'

/** `According to Ann Lee [there is no crack]`: whether a clause begins at `at` without a comma before it. */
const clauseAt = ({ unit, groups, subject }: Scene, at: number): boolean =>
  (unit.word[at] === 'there' || (unit.role[at]! & ROLE.PRONOUN) !== 0) &&
  groups.some((group, k) => group.finite && subject[k]?.start === at && !subject[k]!.shared)

/** Longest title in quotation marks, in places. */
const TITLE = 14

/** A title in quotation marks at `at`. */
function titleAt({ n, quote, role }: Unit, at: number): Stretch | undefined {
  if (quote[at]) return { start: at, end: at + 1 }
  if (!(role[at]! & ROLE.MARK)) return undefined
  for (let i = at + 2; i < Math.min(n, at + TITLE); i++) if (role[i]! & ROLE.MARK) return { start: at, end: i + 1 }
  return undefined
}

const DESCRIBES: ReadonlySet<number> = new Set([TAG.DET, TAG.PROPN, TAG.NUM])

/** Whether what begins at `i` may describe who was named before: `the mayor`, `60`, `now 60`, `head of the mill`. */
const describes = ({ tag, word }: Unit, i: number): boolean =>
  DESCRIBES.has(tag[i]!) || word[i] === 'now' || POSTS.has(word[i] ?? '') || POSTS.has(word[i + 1] ?? '')

/** Where the main clause begins behind an appositive at `from`: `according to Ann Lee, 60, [the park was sold]`; or -1. */
function behindAppositive({ unit, groups, subject }: Scene, from: number): number {
  const g = groups.findIndex((group) => group.finite && group.start >= from)
  const own = subject[g]
  if (!describes(unit, from) || !own || own.shared || own.relative || own.start <= from + 1) return -1
  return unit.role[own.start - 1]! & ROLE.COMMA && !(unit.role[own.start]! & ROLE.AND) ? own.start : -1
}

/** Place of a colon at or after `from` with a quotation behind it, or -1. */
function quotedBehind({ unit }: Scene, from: number): number {
  for (let i = from; i + 1 < unit.n; i++) if (unit.role[i]! & ROLE.COLON && unit.quote[i + 1]) return i
  return -1
}

/** Words that begin an aside about a source. */
const ASIDES: ReadonlySet<string> = new Set(['which', 'who', 'dated', 'citing', 'quoting'])

/** Whether an aside about the source begins at `i`: `[which] was leaked`, `[seen] by Reuters`, `[a copy of which] was seen`. */
function isAside({ word, role }: Unit, i: number): boolean {
  if (ASIDES.has(word[i] ?? '')) return true
  if (SEEN.has(word[i] ?? '') && role[i + 1]! & ROLE.BY) return true
  for (let k = i + 1; k < i + 5; k++) if (word[k] === 'which' && word[k - 1] === 'of') return true
  return false
}

/** Attributions by `according to`, before or after their content: `According to the police, the car was stolen.` */
export function accordingTo(scene: Scene): Draft[] {
  const { unit, groups, end: last } = scene
  if (!(unit.roles & ROLE.ACCORDING)) return perSource(scene)
  const found: Draft[] = []
  /** Where what another source says begins. */
  let begun = 0
  for (let i = 0; i + 2 < unit.n; i++) {
    if (!(unit.role[i]! & ROLE.ACCORDING) || !(unit.role[i + 1]! & ROLE.TO)) continue
    // according to “The Last Ferry” by Ann Lee
    const phrase = titleAt(unit, i + 2) ?? phraseAfter(unit, i + 2, true)
    if (!phrase) continue
    let { end } = phrase
    const clause = clauseAt(scene, end)
    const stop = clause ? end : Math.min(last, i + 30)
    while (end < stop && !unit.quote[end] && !(unit.role[end]! & PAUSE)) end++
    let source: Stretch = { start: phrase.start, end }
    const content: Stretch[] = []
    const inner = i > 1 && unit.role[i - 1]! & ROLE.COMMA && unit.role[i - 2]! & ROLE.THAT
    const opens = i === 0 || inner || (i === 1 && (unit.role[0]! & (ROLE.BUT | ROLE.AND)) !== 0)
    if (opens) {
      let from = end
      while (from < last && unit.role[from]! & PAUSE) from++
      // according to the report, which was leaked in May, …
      if (isAside(unit, from)) {
        let comma = from
        while (comma < Math.min(last, from + 30) && !(unit.role[comma]! & ROLE.COMMA)) comma++
        if (comma + 1 < last && unit.role[comma]! & ROLE.COMMA) {
          if (unit.role[from + 1]! & ROLE.BY) source = { start: phrase.start, end: comma }
          from = comma + 1
        }
      }
      // according to Ann Lee, the mayor of Fenwick, the park was sold
      const behind = behindAppositive(scene, from)
      if (behind > 0) {
        source = { start: phrase.start, end: behind - 1 }
        from = behind
      }
      const colon = clause ? quotedBehind(scene, from) : -1
      if (colon > 0) content.push({ start: from, end: colon }, { start: colon + 1, end: colon + 2 })
      else if (from < unit.n) content.push({ start: from, end: Math.max(last, from + 1) })
    } else {
      // five died, according to the coroner; six died, according to the union
      let from = i
      while (from > begun && !(unit.role[from - 1]! & ROLE.SEMICOLON)) from--
      while (from < i && unit.role[from]! & (ROLE.BUT | ROLE.AND)) from++
      const to = trimEnd(unit, from, i)
      if (to > from) content.push({ start: from, end: to })
      const before = groups.filter((group) => group.end <= i && group.finite)
      const cued = before.some((group) => group.end === to && group.cue && group.cue.ways & WAY.SAY)
      const told =
        unit.role[end + 1]! & ROLE.THAT && before.some((group) => group.cue && group.cue.ways & (WAY.SAY | WAY.TELL))
      const aside =
        !told &&
        end + 1 < last &&
        (unit.role[end + 1]! & (ROLE.AND | ROLE.BUT | ROLE.RELATIVE | ROLE.SUBORDINATOR)) !== 0
      const whole =
        (!cued && !told && before.some((group) => group.end < to)) ||
        groups.some((group) => group.start === end + 1 && group.ing)
      const parted = unit.role[end]! & (unit.role[i - 1]! & ROLE.DASH ? ROLE.DASH : ROLE.COMMA)
      const bare = describes(unit, end + 1) && !groups.some((group) => group.finite && group.start > end)
      if (end + 2 < last && parted && !whole && !aside && !bare) content.push({ start: end + 1, end: last })
    }
    // it measured 5.9, according to the agency, and 6.1, according to the institute
    if (unit.role[end]! & ROLE.COMMA && unit.role[end + 1]! & (ROLE.AND | ROLE.BUT)) begun = end + 1
    if (content.length > 0)
      found.push(draft(scene, { source, cue: [{ start: i, end: i + 2 }], content }, { rule: 'according-to' }))
  }
  return found
}
