import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { isTail } from './adjuncts.js'
import type { Scene } from './scene.js'

const PAUSE = ROLE.COMMA | ROLE.DASH

/** Past an `according to the official,` that begins at `i`. */
export function pastAside({ n, role }: Unit, i: number): number {
  if (!(role[i]! & ROLE.ACCORDING)) return i
  for (let k = i; k < Math.min(n, i + 14); k++) if (role[k]! & PAUSE) return k + 1
  return i
}

/** One past a cue and whom it was told: `told Reuters`, where nothing that could be a content follows; else -1. */
export function tailOf(
  scene: Scene,
  g: number,
  after: number,
): { readonly end: number; readonly addressee?: Stretch } | undefined {
  // as the firm has threatened to close the mill
  const { unit, groups } = scene
  const bound =
    unit.role[after]! & ROLE.TO && unit.tag[after + 1] === TAG.VERB && (groups[g]!.cue?.ways ?? 0) & WAY.INTEND
  if (bound) return undefined
  if (isTail(scene, after)) return { end: after }
  if (!((scene.groups[g]!.cue?.ways ?? 0) & (WAY.TELL | WAY.ASK))) return undefined
  const us = unit.word[after] === 'us' || unit.word[after] === 'me'
  const long = us ? { start: after, end: after + 1 } : phraseAfter(unit, after, true)
  if (long && isTail(scene, long.end)) return { end: long.end, addressee: long }
  // told Der Spiegel in an interview published on Saturday
  const short = phraseAfter(unit, after, false)
  return short && isTail(scene, short.end) ? { end: short.end, addressee: short } : undefined
}
