import { PREPOSITIONAL, WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { phraseAfter, type Stretch } from './03-phrases.js'
import type { Complement } from './complement.js'
import { infinitiveEnd, objectEnd } from './objects.js'
import type { Scene } from './scene.js'

/** Verbs that name only with *as*: `saw the plan as a gift`. */
const NEEDS_AS: ReadonlySet<string> = new Set(
  'see view cast paint regard depict portray describe characterize characterise interpret dismiss hail'.split(' '),
)

const hasAs = ({ unit }: Scene, { start, end }: Stretch): boolean => {
  for (let i = start; i < end; i++) if (unit.role[i]! & ROLE.AS) return true
  return false
}

const NUMBERS: ReadonlySet<string> = new Set(['put', 'estimate'])

/** Whether a number stands within three places of `i`: `at about $3 million`. */
function hasNumber({ unit, end }: Scene, i: number): boolean {
  for (let k = i; k < Math.min(end, i + 3); k++) if (unit.tag[k] === TAG.NUM) return true
  return false
}

/** `vowed to appeal`, `called for calm`, `confirmed the deal`, `blamed the pilot for the crash`. */
export function objects(scene: Scene, g: number): Complement | undefined {
  const { unit, groups, end } = scene
  const group = groups[g]!
  const ways = group.cue!.ways
  if (group.infinitive) return undefined
  let at = group.end
  while (at < end && (unit.tag[at] === TAG.ADV || unit.role[at]! & ROLE.TIME) && !(unit.role[at]! & ROLE.WH)) at++
  if (at >= end) return undefined
  if (unit.role[at]! & ROLE.TO && (unit.tag[at + 1] === TAG.VERB || unit.tag[at + 1] === TAG.AUX))
    return ways & WAY.INTEND
      ? { content: [{ start: at, end: infinitiveEnd(scene, at) }], rule: 'intends-to' }
      : undefined
  if (PREPOSITIONAL.get(group.cue!.lemma)?.has(unit.word[at]!) && at + 1 < end)
    return { content: [{ start: at + 1, end: objectEnd(scene, at + 1) }], rule: 'verb-preposition', cueEnd: at + 1 }
  // The agency put the toll at 40.
  if (NUMBERS.has(group.cue!.lemma)) {
    const amount = phraseAfter(unit, at, true)
    const near = amount ? amount.end : at
    for (let i = at + 1; i <= near && i + 1 < end; i++)
      if (unit.word[i] === 'at' && unit.tag[i + 1] !== TAG.DET && hasNumber(scene, i + 1))
        return { content: [{ start: at, end: objectEnd(scene, at) }], rule: 'put-at' }
  }
  if (!(ways & (WAY.JUDGE | WAY.TOPIC | WAY.NAME)) || (group.ing && group.cue!.lemma === 'cite')) return undefined
  const object = phraseAfter(unit, at, false)
  if (!object && unit.tag[at] !== TAG.VERB) return undefined
  const stretch = { start: at, end: objectEnd(scene, at) }
  if (ways & WAY.NAME && !(ways & WAY.JUDGE)) {
    const named = object && stretch.end > object.end && (!NEEDS_AS.has(group.cue!.lemma) || hasAs(scene, stretch))
    if (named) return { content: [stretch], rule: 'named' }
    if (!(ways & WAY.TOPIC)) return undefined
  }
  return { content: [stretch], rule: ways & WAY.JUDGE ? 'judged' : 'topic' }
}
