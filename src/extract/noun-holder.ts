import { LIGHT_VERBS } from '../lexicon/nouns-that-report.js'
import { ROLE } from '../lexicon/roles.js'
import { UNTRUE, UTTERLY } from '../lexicon/verdicts.js'
import { TAG } from '../text/tags.js'
import { phraseBefore, type Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import type { Scene } from './scene.js'

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** Who holds what the noun at `i` names, and where the cue begins: `the minister’s claim`, `her claim`, `made the claim`. */
export function holder({ unit, groups, subject }: Scene, i: number): { source: Stretch | undefined; start: number } {
  const { tag, role } = unit
  let start = i
  while (start > 0 && (tag[start - 1] === TAG.ADJ || tag[start - 1] === TAG.NOUN || tag[start - 1] === TAG.NUM)) start--
  const before = start - 1
  if (before < 0) return { source: undefined, start }
  if (role[before]! & ROLE.POSSESSIVE) return { source: { start: before, end: start }, start }
  if (role[before]! & ROLE.GENITIVE) {
    const owner = phraseBefore(unit, before, 0)
    if (owner) return { source: { start: owner.start, end: start }, start }
  }
  const object = tag[before] === TAG.DET ? before : start
  for (const [g, group] of groups.entries())
    if (group.end === object && group.finite && !group.passive && LIGHT_VERBS.has(unit.word[group.head]!) && subject[g])
      return { source: { start: subject[g]!.start, end: subject[g]!.end }, start: group.start }
  return { source: undefined, start }
}

/** Place of the *that* behind phrases of place and time at `at`; `at` itself where none follows them. */
export function thatBehind({ unit, end }: Scene, at: number): number {
  if (!(unit.role[at]! & (ROLE.ADJUNCT | ROLE.TIME))) return at
  for (let i = at; i < Math.min(end, at + 10); i++) {
    if (unit.role[i]! & ROLE.THAT) return i
    const kind = unit.tag[i]
    if (kind === TAG.VERB || kind === TAG.AUX || kind === TAG.PRON || kind === TAG.PUNCT || unit.quote[i]) return at
  }
  return at
}

/** Past an aside in commas at `at` behind which a *that* stands: `the claim by the owner, Ann Lee, that`; else `at`. */
export function pastAside({ unit, end }: Scene, at: number): number {
  if (!(unit.role[at]! & ROLE.COMMA)) return at
  const aside = phraseAfter(unit, at + 1, true)
  const close = aside ? aside.end : end
  return close + 1 < end && unit.role[close]! & ROLE.COMMA && unit.role[close + 1]! & ROLE.THAT ? close + 1 : at
}

/** Who published it, in front of a *that* at `that`: `a report in [the Courier] on Monday that`; a month is nobody. */
export function publishedIn({ unit }: Scene, at: number, that: number): Stretch | undefined {
  const where = that > at && unit.word[at] === 'in' ? phraseAfter(unit, at + 1, false) : undefined
  return where && unit.tag[where.end - 1] === TAG.PROPN && !MONTHS.has(unit.word[where.end - 1]!) ? where : undefined
}

const UNTRUE_WORDS = new RegExp(`^(?:(?:${UTTERLY}) )?(?:${UNTRUE})\\b`, 'u')

/** `Rumours that the firm has failed [are false]`: whether the verb at `at` says that what the noun tells is untrue. */
export const isRefuted = ({ unit }: Scene, at: number): boolean =>
  (unit.role[at]! & ROLE.BE) !== 0 && UNTRUE_WORDS.test(unit.word.slice(at + 1, at + 5).join(' '))
