import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { VerbGroup } from './02-groups.js'
import { phraseAfter } from './phrase-after.js'
import { contentEnd } from './05-extents.js'
import { skipAdjuncts } from './adjuncts.js'
import type { Scene } from './scene.js'

/** What begins a clause and looks like a preposition. */
const BINDS = ROLE.SUBORDINATOR | ROLE.AS | ROLE.RELATIVE

/** One past a *that* clause that hangs on a noun: before a relative clause, and before the verb that the noun is subject of. */
export function nounClauseEnd(scene: Scene, at: number): number {
  const { unit, groups, subject } = scene
  const end = contentEnd(scene, at, -1)
  let first = true
  let previous: VerbGroup | undefined
  for (const [k, group] of groups.entries()) {
    if (group.start <= at || group.start >= end || !group.finite || subject[k]?.relative) continue
    // The allegation that he took cash is false; his claim that the dam was to blame was rejected.
    const own = subject[k]
    const linked = own && unit.tag[own.start - 1] === TAG.ADP && !(unit.role[own.start - 1]! & BINDS)
    const object = previous && own && !own.shared && ((!previous.cue && own.start <= groups[k - 1]!.end) || linked)
    if (object && !(unit.role[group.start - 1]! & (ROLE.AND | ROLE.BUT | ROLE.COMMA))) return group.start
    previous = group
    const parted = (unit.role[group.start - 1]! & ROLE.COMMA) !== 0
    if (!first && parted && (!own || own.shared || own.start < at)) return group.start - 1
    if (
      !first &&
      !(unit.role[group.start - 1]! & (ROLE.AND | ROLE.BUT | ROLE.COMMA)) &&
      (!own || own.shared || own.start <= at)
    )
      return group.start
    first = false
  }
  for (let i = at + 2; i + 1 < end; i++) if (unit.role[i]! & ROLE.COMMA && unit.role[i + 1]! & ROLE.RELATIVE) return i
  return end
}

/** Whether a noun whose words begin at `start` is only where a verb says the clause at `that`: `told us in a statement that`. */
export function isOccasion(scene: Scene, start: number, that: number): boolean {
  const { unit, groups } = scene
  const by = unit.tag[start - 1] === TAG.DET ? start - 2 : start - 1
  if (unit.tag[by] !== TAG.ADP) return false
  return groups.some(({ cue, end }) => {
    if (!cue || !(cue.ways & (WAY.SAY | WAY.TELL)) || end > by) return false
    const heard = cue.ways & WAY.TELL ? phraseAfter(unit, end, false) : undefined
    return skipAdjuncts(scene, heard?.end ?? end) === that
  })
}
