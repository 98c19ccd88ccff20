import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED, type Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { trimEnd } from './05-extents.js'
import { isTail } from './adjuncts.js'
import type { Scene } from './scene.js'

const PAUSE = ROLE.COMMA | ROLE.DASH

/** Place of the folded quotation that ends right before `begin`, or -1. */
export function quoteBefore(unit: Unit, begin: number): number {
  if (begin > 0 && unit.tag[begin - 1] === QUOTED) return begin - 1
  return begin > 1 && unit.role[begin - 1]! & PAUSE && unit.tag[begin - 2] === QUOTED ? begin - 2 : -1
}

/** Place of the first pause or quotation after `i`, or the end of the sentence. */
function pauseAfter({ unit, end }: Scene, i: number): number {
  let at = i
  while (at < end && !unit.quote[at] && !(unit.role[at]! & (PAUSE | ROLE.WH))) at++
  return at
}

/** Participles that tell more of a speaker: `said a miner known as Bob`. */
const FORMERLY: ReadonlySet<string> = new Set([
  'known',
  'named',
  'called',
  'identified',
  'involved',
  'briefed',
  'polled',
  'surveyed',
])

/** The speaker behind the verb with what describes them: `said Ann Lee, a lawyer who lives in Bristol`. */
export function turnedSource(scene: Scene, from: number): Stretch | undefined {
  const { unit, end } = scene
  const phrase = phraseAfter(unit, from, true)
  if (!phrase || unit.role[phrase.end - 1]! & ROLE.GENITIVE) return undefined
  // said an official who would not be named
  const described = phrase.end < end && (unit.word[phrase.end] === 'who' || FORMERLY.has(unit.word[phrase.end]!))
  if (!isTail(scene, phrase.end) && !described) {
    // behind a quotation nothing but its speaker can follow
    const stop = quoteBefore(unit, from - 1) >= 0 && unit.word[from] === 'one' ? pauseAfter(scene, from) : -1
    return stop > from ? { start: from, end: stop } : undefined
  }
  const next = phrase.end
  const appositive =
    next + 2 < end &&
    unit.role[next]! & ROLE.COMMA &&
    (unit.tag[next + 1] === TAG.DET || unit.tag[next + 1] === TAG.NOUN || unit.tag[next + 1] === TAG.ADJ)
  if (!appositive) return phrase
  let stop = next + 1
  while (stop < end && !unit.quote[stop] && !(unit.role[stop]! & (ROLE.SEMICOLON | ROLE.DASH | ROLE.COLON | ROLE.BUT)))
    stop++
  return { start: from, end: trimEnd(unit, from, stop) }
}

/** Whether the sentence ends or pauses at `i`: `…, wrote Ann Lee`, and not `…, ruled Ann Lee eligible and left`. */
export const closes = ({ unit, end }: Scene, i: number): boolean =>
  i >= end || (unit.role[i]! & (PAUSE | ROLE.TIME)) !== 0 || unit.word[i] === 'in' || unit.word[i] === 'on'
