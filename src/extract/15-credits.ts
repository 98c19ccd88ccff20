import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { trimEnd } from './05-extents.js'
import { type Draft, draft } from './draft.js'
import type { Scene } from './scene.js'

/** Verbs with which an outlet is given the credit for news. */
const CREDITED: ReadonlySet<string> = new Set(['report', 'reveal', 'disclose'])

const PAUSE = ROLE.COMMA | ROLE.DASH

/** Whether a finite verb stands in `[from, to)`. */
const isClause = ({ groups }: Scene, from: number, to: number): boolean =>
  groups.some((group) => group.finite && group.start >= from && group.end <= to)

const hasCueAt = (drafts: readonly Draft[], at: number): boolean => drafts.some(({ cue }) => cue[0]?.[0] === at)

/** What stands around an aside `[from, to)` of a sentence: all that it credits somebody with. */
function around(scene: Scene, from: number, to: number): Stretch[] {
  const { unit, end } = scene
  const content: Stretch[] = []
  let start = 0
  while (start < from && unit.role[start]! & (ROLE.AND | ROLE.BUT | ROLE.MARK)) start++
  const before = trimEnd(unit, start, from)
  if (before > start) content.push({ start, end: before })
  let next = to
  while (next < end && !unit.quote[next] && unit.role[next]! & PAUSE) next++
  if (next < end) content.push({ start: next, end })
  return content
}

/** Place where `as first` begins before `at`; `at` itself where nothing of the kind stands there. */
function openingOf({ role, tag }: Unit, at: number): number {
  let i = at
  while (i > 0 && (tag[i - 1] === TAG.ADV || role[i - 1]! & ROLE.TIME) && !(role[i - 1]! & (ROLE.AS | ROLE.COMMA))) i--
  return i > 0 && role[i - 1]! & ROLE.AS ? i - 1 : i
}

/**
 * Whole sentences that are credited to an outlet in an aside: `As first reported by the Courier, the park was sold`, `The park
 * was sold, first reported by the Courier`, `The council admitted, as the Courier first reported, that the park was sold`.
 */
export function credits(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { reading, unit, groups, subject, end } = scene
  const found: Draft[] = []
  for (const [g, group] of groups.entries()) {
    if (!group.cue || !CREDITED.has(group.cue.lemma) || group.infinitive || group.ing) continue
    const own = subject[g]
    let source: Stretch | undefined
    let from = -1
    let to = group.end
    if (!group.finite && group.passive && to < end && unit.role[to]! & ROLE.BY) {
      source = phraseAfter(unit, to + 1, true)
      from = openingOf(unit, group.start)
      to = source ? source.end : to
    } else if (own && group.finite && !group.passive && !own.shared && unit.role[own.start - 1]! & ROLE.AS) {
      source = own
      from = own.start - 1
    }
    const opens = from === 0
    if (!source || from < 0 || !(opens || unit.role[from - 1]! & PAUSE)) continue
    while (to < end && (unit.role[to]! & ROLE.TIME || unit.tag[to] === TAG.ADV)) to++
    const closes = to >= end
    if (!closes && !(unit.role[to]! & PAUSE)) continue
    // The sale, first reported by the Courier, was approved.
    const whole = opens || closes || (unit.role[from]! & ROLE.AS) !== 0
    const content = whole ? around(scene, from, to) : []
    const known = hasCueAt(drafts, reading.start[unit.at[group.start]!]!)
    if (known || !content.some(({ start, end: stop }) => isClause(scene, start, stop))) continue
    found.push(draft(scene, { source, cue: [{ start: group.start, end: group.end }], content }, { rule: 'credited' }))
  }
  return found
}
