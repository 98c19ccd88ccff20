import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { type Stretch, LONGEST, isNoun, isHyphen, isNominal, SHARES, isShare } from './03-phrases.js'

/** Whether a participle at `i` describes the noun behind it: `a [televised] address`. */
const isModifier = ({ n, word, tag }: Unit, i: number): boolean =>
  i + 1 < n && (tag[i + 1] === TAG.NOUN || tag[i + 1] === TAG.ADJ) && /(?:ed|ing)$/u.test(word[i]!)

/**
 * The noun phrase that begins at `from`, e.g. the speaker in `said Ann Lee`, with its prepositional phrases where `long`;
 * `undefined` where none begins there.
 */
export function phraseAfter(unit: Unit, from: number, long: boolean): Stretch | undefined {
  const { n, tag, role, word } = unit
  if (isShare(unit, from)) return { start: from, end: from + 3 }
  // one of the officials
  const shared = SHARES.has(word[from] ?? '') && word[from + 1] === 'of' && !SHARES.has(word[from + 2] ?? '')
  const whole = shared ? phraseAfter(unit, from + 2, long) : undefined
  if (whole) return { start: from, end: whole.end }
  let end = from
  let noun = false
  while (end < n && end - from < LONGEST) {
    const kind = tag[end]!
    const roles = role[end]!
    // told the Sunday Times
    const titled = roles & ROLE.CAPITAL && end > from && tag[end - 1] === TAG.DET && role[end + 1]! & ROLE.CAPITAL
    // in her first speech
    const counted = word[end] === 'first' && end > from && end + 1 < n && isNominal(tag[end + 1]!)
    if (roles & ROLE.TIME && !titled && !counted && !(noun && kind === TAG.PROPN && roles === 0)) break
    if (
      end === from &&
      (kind === TAG.PRON || roles & (ROLE.PRONOUN | ROLE.OBJECT)) &&
      (!(roles & (ROLE.POSSESSIVE | ROLE.RELATIVE)) ||
        (word[end] === 'her' && !(end + 1 < n && isNominal(tag[end + 1]!) && tag[end + 1] !== TAG.DET)))
    ) {
      if (end + 1 < n && isNominal(tag[end + 1]!) && (kind === TAG.DET || kind === TAG.NUM || kind === TAG.ADJ)) {
        end++
        continue
      }
      return { start: from, end: end + 1 }
    }
    if (isNoun(kind) || kind === TAG.ADJ || (roles & ROLE.GENITIVE && kind === TAG.PART)) {
      noun ||= isNoun(kind)
      end++
    } else if ((kind === TAG.DET && !(roles & ROLE.THAT)) || roles & ROLE.POSSESSIVE) {
      if (noun && !(role[end - 1]! & (ROLE.LINK | ROLE.AND))) break
      end++
    } else if (!noun && kind === TAG.ADV && end + 1 < n && tag[end + 1] === TAG.ADJ) end++
    // the state-run agency, a 34-year-old
    else if (isHyphen(unit, end) && end > from && end + 1 < n) end += 2
    // in a televised address
    else if (!noun && kind === TAG.VERB && end > from && tag[end - 1] === TAG.DET && isModifier(unit, end)) end++
    else if (
      noun &&
      end + 1 < n &&
      (isNominal(tag[end + 1]!) || role[end + 1]! & ROLE.POSSESSIVE) &&
      ((long && roles & ROLE.LINK) || roles & ROLE.AND) &&
      !(roles & ROLE.AND && tag[end + 1] === TAG.PRON)
    )
      end++
    else break
  }
  while (end > from && (role[end - 1]! & (ROLE.LINK | ROLE.AND) || tag[end - 1] === TAG.DET)) end--
  return end > from && noun ? { start: from, end } : undefined
}
