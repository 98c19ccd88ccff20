import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Scene } from './scene.js'

/**
 * Place of the *that* behind a noun of saying in the phrase at `from`: `reports [that]`, `the claim by Lee, the owner, [that]`,
 * `as “a lie” the claim [that]`; or -1.
 */
export function reportedThat({ unit, end }: Scene, from: number): number {
  let noun = false
  for (let i = from; i < Math.min(end - 2, from + 20) && unit.tag[i] !== TAG.VERB && unit.tag[i] !== TAG.AUX; i++) {
    if (unit.role[i]! & (ROLE.COLON | ROLE.SEMICOLON | ROLE.STOP) || unit.quote[i]) return -1
    if (unit.role[i]! & ROLE.COMMA && !noun) return -1
    if (unit.role[i]! & ROLE.THAT) return noun ? i : -1
    if (unit.role[i]! & ROLE.REPORT) noun = true
  }
  return -1
}
