import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { isTail } from './adjuncts.js'
import { type Draft, draft, judge } from './draft.js'
import type { Scene } from './scene.js'

/**
 * `The firm issued an answer on Monday, and Lee said in it:` — a cue that ends its sentence without a content, which the next
 * may bring; a draft with an empty content.
 */
export function announcing(scene: Scene, g: number): Draft | undefined {
  const { unit, groups, subject } = scene
  const group = groups[g]!
  const own = subject[g]
  const colon = (unit.role[unit.n - 1]! & ROLE.COLON) !== 0
  if (!group.cue || !own || own.relative || group.passive || group.infinitive || unit.within >= 0) return undefined
  if (!(group.cue.ways & (WAY.SAY | WAY.TELL | WAY.ASK)) || (group.cue.ways & WAY.WEAK && !colon)) return undefined
  if (!colon && (!isTail(scene, group.end) || groups.some((other, k) => k > g && other.finite))) return undefined
  const source = { start: own.start, end: own.end }
  const cue = [{ start: group.start, end: group.end }]
  return draft(scene, { source, cue, content: [] }, { rule: 'quote-next', ...judge(group) })
}
