import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { PERIOD_MARKS, PERIODS } from './periods.js'

/** Places `[start, end)` of a unit. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Longest noun phrase, in places. */
export const LONGEST = 40

/** Whether a code of `TAG` is a noun, a name, a number or a sign. */
export const isNoun = (tag: number): boolean =>
  tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.NUM || tag === TAG.SYM
/** Whether a hyphen within a word stands at `i`. */
export const isHyphen = ({ word, role }: Unit, i: number): boolean => word[i] === '-' && role[i] === 0
/** Whether a code of `TAG` may be part of a noun phrase before its noun. */
export const isNominal = (tag: number): boolean => isNoun(tag) || tag === TAG.ADJ || tag === TAG.DET

/** `one of them said`: a share of those named before. */
export const SHARES: ReadonlySet<string> = new Set(
  'one two three four some many most several both neither none each any'.split(' '),
)

/** Pronouns that stand alone: `made clear [they] would go`. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i'])

/** Whether a share of a group that is called by a pronoun begins at `i`: `two of them`. */
export const isShare = ({ n, word, role }: Unit, i: number): boolean =>
  i >= 0 && i + 2 < n && SHARES.has(word[i]!) && word[i + 1] === 'of' && (role[i + 2]! & ROLE.OBJECT) !== 0

/**
 * The noun phrase that ends right before place `end`, with what hangs on it by prepositions (`a spokesman for the ministry
 * of health`); `undefined` where none stands there. It never begins before `floor`.
 */
export function phraseBefore(unit: Unit, end: number, floor: number): Stretch | undefined {
  const { tag, role } = unit
  const last = end - 1
  if (last - 2 >= floor && isShare(unit, last - 2)) return { start: last - 2, end }
  if (last < floor || role[last]! & ROLE.OBJECT) return undefined
  const kind = tag[last]!
  const alone = kind === TAG.PRON || (role[last]! & ROLE.PRONOUN) !== 0
  if (!isNoun(kind) && !alone && kind !== TAG.ADJ && !(role[last]! & ROLE.GENITIVE && kind === TAG.PART))
    return undefined
  if (role[last]! & ROLE.TIME) return undefined
  if (
    alone &&
    !(
      last > floor &&
      role[last]! & ROLE.PRONOUN &&
      !PERSONAL.has(unit.word[last]!) &&
      (tag[last - 1] === TAG.ADJ || tag[last - 1] === TAG.DET || tag[last - 1] === TAG.NUM)
    )
  )
    return role[last]! & (ROLE.POSSESSIVE | ROLE.RELATIVE) ? undefined : { start: last, end }
  let start = last
  for (let i = last - 1; i >= floor && last - i < LONGEST; i--) {
    const kind = tag[i]!
    const roles = role[i]!
    if (roles & (ROLE.COMMA | ROLE.STOP | ROLE.COLON | ROLE.SEMICOLON | ROLE.DASH)) break
    // a piece of that quality
    if (roles & ROLE.THAT && !(kind === TAG.DET && i > floor && role[i - 1]! & ROLE.LINK)) break
    // By noon [his ministry] said
    if (role[start]! & ROLE.POSSESSIVE && !(roles & ROLE.LINK)) break
    // Last week [Ann Lee] said
    const timed = PERIODS.has(unit.word[i]!) && i > floor && PERIOD_MARKS.has(unit.word[i - 1]!)
    if (timed && !(role[i + 1]! & ROLE.GENITIVE)) break
    if (roles & ROLE.TIME && (kind !== TAG.PROPN || (i > floor && role[i - 1]! & ROLE.ADJUNCT))) break
    // anti-war, ex-minister: whatever the tagger makes of the first part
    if (isNominal(kind) || roles & (ROLE.POSSESSIVE | ROLE.GENITIVE) || isHyphen(unit, i + 1)) {
      if (tag[start] === TAG.DET && isNoun(kind) && !(roles & ROLE.GENITIVE)) break
      start = i
      continue
    }
    const inside =
      i > floor && (tag[i - 1] === TAG.DET || tag[i - 1] === TAG.ADJ || (role[i - 1]! & ROLE.POSSESSIVE) !== 0)
    if (inside && tag[start] !== TAG.DET && (kind === TAG.VERB || kind === TAG.ADV)) {
      start = i
      continue
    }
    // seven out of nine witnesses
    if (unit.word[i] === 'of' && i - 2 >= floor && unit.word[i - 1] === 'out' && tag[i - 2] === TAG.NUM) {
      start = i - 2
      break
    }
    if (roles & ROLE.MARK && i > floor && isNominal(tag[i - 1]!)) continue
    if (
      roles & ROLE.LINK &&
      i > floor &&
      (isNoun(tag[i - 1]!) || (role[i - 1]! & ROLE.PRONOUN && tag[i - 1] !== TAG.VERB))
    ) {
      i--
      start = i
      if (!isNoun(tag[i]!)) {
        while (start > floor && isNominal(tag[start - 1]!)) start--
        break
      }
      continue
    }
    // people close to the inquiry
    if (roles & ROLE.LINK && i > floor + 1 && tag[i - 1] === TAG.ADJ && isNoun(tag[i - 2]!)) {
      i -= 2
      start = i
      continue
    }
    if (
      roles & ROLE.AND &&
      i > floor &&
      (isNoun(tag[i - 1]!) || unit.word[i - 1] === 'he' || unit.word[i - 1] === 'she')
    ) {
      i--
      start = i
      continue
    }
    break
  }
  // `asked to remain anonymous`: an adjective alone is no phrase
  if (tag[last] === TAG.ADJ && start === last && !(role[last]! & ROLE.CAPITAL)) return undefined
  return { start, end }
}
