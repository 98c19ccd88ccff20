import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { phraseBefore, type Stretch } from './03-phrases.js'

/** Longest appositive or relative clause between a name and its verb, in places. */
export const APPOSITIVE = 45

/** Party and state behind a name, which is nobody: `Sen. Ann Lee, [D-Ohio], who leads the panel, said`. */
export const isSeat = ({ word }: Unit, { start, end }: Stretch): boolean =>
  end - start === 3 && /^[dri]$/u.test(word[start]!) && word[start + 1] === '-'

/** Whether a verb other than an -ing form stands in `[from, to)`. */
export function hasVerb({ tag, word }: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tag[i] === TAG.AUX || (tag[i] === TAG.VERB && !word[i]!.endsWith('ing'))) return true
  return false
}

/** An age behind a name, which is nobody: `Ann Lee, [38], who sells fish, said`. */
export const isAge = ({ tag, role }: Unit, { start, end }: Stretch): boolean =>
  end - start === 1 && tag[start] === TAG.NUM && start > 0 && (role[start - 1]! & ROLE.COMMA) !== 0

/** Whether nothing but a name stands in `[from, to)`. */
export function isNamed({ tag }: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tag[i] !== TAG.PROPN) return false
  return to > from
}

/**
 * Whether the names in `[first, comma)` are the second half of a place in an aside: `Ann Lee, speaking at a fair in Fenwick,
 * [Ohio], said`; `at` is the phrase before them.
 */
export function isPlace(unit: Unit, at: number, first: number, comma: number): boolean {
  if (unit.tag[at - 1] !== TAG.ADP || !isNamed(unit, first, comma)) return false
  for (let i = at - 2; i > 0 && comma - i < APPOSITIVE; i--)
    if (unit.role[i]! & ROLE.COMMA) return unit.tag[i + 1] === TAG.VERB && unit.word[i + 1]!.endsWith('ing')
  return false
}

/** What a `phrase` behind a participle and *by* belongs to: `[a log kept] by the mill`, with the phrase. */
export function holds(unit: Unit, phrase: Stretch): Stretch | undefined {
  const { role, tag, word } = unit
  if (phrase.start < 3 || tag[phrase.start - 2] !== TAG.VERB) return undefined
  // a person briefed on the findings, who would not be named, said
  const briefed = (role[phrase.start - 1]! & ROLE.LINK) !== 0 && word[phrase.start - 2]!.endsWith('ed')
  if (!briefed && !(role[phrase.start - 1]! & ROLE.BY)) return undefined
  const held = phraseBefore(unit, phrase.start - 2, 0)
  return held && { start: held.start, end: phrase.end }
}
