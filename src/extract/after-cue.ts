import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { phraseAfter } from './phrase-after.js'
import type { Scene } from './scene.js'

const PAUSE = ROLE.COMMA | ROLE.DASH

/** What goes on with a clause behind a cue in its middle: `Rents will rise, he said, because …` */
const GOES_ON: ReadonlySet<string> = new Set('because if unless though although since and but so'.split(' '))

/** What hangs a phrase on a clause behind a cue: `Rents will rise, he said, including in the north.` */
const ADDS: ReadonlySet<string> = new Set(['including', 'especially', 'particularly', 'thanks', 'mainly'])

/** What opens the circumstances of saying something. */
const WHERE: ReadonlySet<string> = new Set('in on at during by via through last late early after'.split(' '))

/** Place of the pause behind a cue, past days and circumstances: `…, he said in a statement on Friday[,] and …`; or -1. */
export function pauseBehind({ unit, end }: Scene, from: number): number {
  let i = from
  while (i < Math.min(end, from + 12) && !(unit.role[i]! & PAUSE)) {
    const phrase = WHERE.has(unit.word[i]!) ? phraseAfter(unit, i + 1, true) : undefined
    if (phrase) i = phrase.end
    else if (unit.role[i]! & ROLE.TIME || (unit.role[i + 1]! & ROLE.TIME && WHERE.has(unit.word[i]!))) i++
    else return -1
  }
  return i < end && unit.role[i]! & PAUSE ? i : -1
}

/** One past the first comma at or soon after `i`, where a sentence goes on behind it; else -1. */
export function afterPause({ unit, end }: Scene, i: number): number {
  for (let k = i; k < Math.min(end - 1, i + 12); k++) if (unit.role[k]! & PAUSE) return k + 1
  return -1
}

/** Whether a clause stands behind `at` that nobody else says: `…, he said, and the roof leaks`, not `…, and Lee says …`. */
export function isExplained({ unit, groups, subject }: Scene, at: number): boolean {
  const g = groups.findIndex((group) => group.finite && group.start > at)
  if (g < 0 || unit.word[at] === 'because') return g >= 0
  const own = subject[g]
  const says = own && !own.shared && !own.relative && !groups[g]!.modal
  return !(says && (groups[g]!.cue?.ways ?? 0) & (WAY.SAY | WAY.TELL))
}

/** Whether a clause that a cue interrupts goes on at `at`; anything does where nothing `whole` stands before the cue. */
export function goesOnAt(scene: Scene, at: number, whole: boolean): boolean {
  const { unit, groups, end } = scene
  if (at <= 0 || at >= end) return false
  const word = unit.word[at]!
  // Not so, says Ann Lee, who was there.
  if (word === 'who' || word === 'whose') return false
  return (
    !whole ||
    (GOES_ON.has(word) && isExplained(scene, at)) ||
    (unit.role[at]! & ROLE.THAT) !== 0 ||
    ADDS.has(word) ||
    groups.some((other) => other.finite && other.start === at)
  )
}

/** One past the conjunct that begins at `from`: before a comma behind which a clause with its own subject begins. */
export function conjunctEnd({ unit, groups, subject, end }: Scene, from: number): number {
  for (const [k, group] of groups.entries()) {
    const own = subject[k]
    if (group.finite && own && !own.shared && own.start > from + 1 && unit.role[own.start - 1]! & ROLE.COMMA)
      return own.start - 1
  }
  return end
}
