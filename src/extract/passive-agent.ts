import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import type { Scene } from './scene.js'

/** What joins a judgement to what it is about: `accused of`, `described as`. */
export const FOR: ReadonlySet<string> = new Set(['of', 'for', 'as', 'with', 'over', 'about'])

/** `accused by [the union] of hiding it`: what somebody is accused of is no part of who accuses. */
export function beforeGerund({ word }: Unit, phrase: Stretch | undefined): Stretch | undefined {
  if (!phrase) return undefined
  for (let i = phrase.start + 1; i + 1 < phrase.end; i++)
    if (FOR.has(word[i]!) && word[i + 1]!.endsWith('ing')) return { start: phrase.start, end: i }
  return phrase
}

/** Farthest that whoever calls something so stands behind the *as*, in places. */
const CALLED = 10

/** Who calls it so behind what it is called: `was described as “a joke” by [Ann Lee]`. */
export function agentBehind({ unit, end }: Scene, as: number): Stretch | undefined {
  for (let i = as + 2; i < Math.min(end, as + CALLED); i++) {
    if (!(unit.role[i]! & ROLE.BY) || unit.tag[i - 1] === TAG.VERB) continue
    const agent = phraseAfter(unit, i + 1, true)
    return agent && (agent.end >= end || unit.role[agent.end]! & (ROLE.COMMA | ROLE.STOP | ROLE.TIME))
      ? agent
      : undefined
  }
  return undefined
}
