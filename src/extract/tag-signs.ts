import { CUES, WAY } from '../lexicon/cues.js'
import { FORM } from '../lexicon/inflect.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Tagged } from './mistaken.js'

/** Whether a tag is a verb’s. */
export const isVerb = (tag: number | undefined): boolean => tag === TAG.VERB || tag === TAG.AUX

/** Nouns for talk that nobody signs. */
export const RUMOURS: ReadonlySet<string> = new Set(['rumours', 'rumors', 'rumour', 'rumor', 'reports', 'allegations'])
/** Those that only a sentence’s first letter makes a name: `Rumours that the bank had failed spread.` */
export const isRumour = (words: readonly string[], role: Int32Array, i: number): boolean =>
  (RUMOURS.has(words[i]!) || words[i] === 'word') &&
  ((role[i - 1] ?? ROLE.STOP) & ROLE.STOP) !== 0 &&
  (role[i + 1]! & (ROLE.THAT | ROLE.LINK | ROLE.BE)) !== 0

/** `The coach fumed that`, `“…,” fumed Ann Lee`, `“…,” Lee fumed.`: an adjective in -ed that stands where a verb does. */
export function isPast(words: readonly string[], tag: Uint8Array, role: Int32Array, i: number): boolean {
  // she also alleged that
  const before = tag[i - 1] === TAG.ADV ? tag[i - 2] : tag[i - 1]
  const named = before === TAG.NOUN || before === TAG.PROPN || before === TAG.PRON
  if (named && role[i + 1]! & ROLE.THAT) return true
  // Ann Lee, 44, fumed: “…”
  if (role[i + 1]! & ROLE.COLON && isAlleged(words, role, i)) return true
  // Ann Lee alleged the man had left; …, Ann Lee alleged.
  const says = tag[i - 1] === TAG.PROPN && isAlleged(words, role, i)
  if (says && ((role[i + 1]! & (ROLE.STOP | ROLE.COMMA)) !== 0 || tag[i + 1] === TAG.DET || tag[i + 1] === TAG.PRON))
    return true
  if (i > 1 && tag[i - 1] === TAG.PROPN && role[i - 2]! & ROLE.MARK && role[i + 1]! & (ROLE.STOP | ROLE.COMMA))
    return true
  return i > 0 && (role[i - 1]! & ROLE.MARK) !== 0 && (tag[i + 1] === TAG.PROPN || tag[i + 2] === TAG.PROPN)
}

/** `accused her rival of fraud`, `his rival, Ann Lee`: an adjective that nothing follows which it could describe. */
export const isHead = (words: readonly string[], tag: Uint8Array, role: Int32Array, i: number): boolean =>
  i > 0 &&
  (role[i - 1]! & ROLE.POSSESSIVE) !== 0 &&
  (words[i + 1] === 'of' || (((role[i + 1] ?? 0) & ROLE.COMMA) !== 0 && tag[i + 2] === TAG.PROPN))

/** Whether a participle stands at `i`, or behind an adverb or *been* there. */
export function isParticiple(words: readonly string[], tag: Uint8Array, i: number): boolean {
  const at = tag[i] === TAG.ADV || words[i] === 'not' ? i + 1 : i
  return words[at] === 'been' || (tag[at] === TAG.VERB && !words[at]!.endsWith('ing'))
}

/** `It was alleged that`, `is rumoured to`: the participle of a verb that attributes, behind a form of *be*. */
export function isAlleged(words: readonly string[], role: Int32Array, i: number): boolean {
  const cue = CUES.get(words[i]!)
  return (
    cue !== undefined && (cue.form & FORM.PARTICIPLE) !== 0 && (cue.ways & WAY.SAY) !== 0 && !(role[i]! & ROLE.ATTITUDE)
  )
}

/** `Both ministries fear that`, `CBS reports that`: a noun before a *that*, right behind another noun, with no verb before it. */
export function isLikelyVerb(
  words: readonly string[],
  tag: Uint8Array,
  role: Int32Array,
  i: number,
  line: number,
): boolean {
  const cue = CUES.get(words[i]!)
  if (!cue || !(cue.ways & (WAY.SAY | WAY.THINK)) || i === 0 || (tag[i - 1] !== TAG.NOUN && tag[i - 1] !== TAG.PROPN))
    return false
  const plural = words[i - 1]!.endsWith('s')
  if (tag[i - 1] === TAG.NOUN && plural === ((cue.form & FORM.S) !== 0)) return false
  for (let k = i - 1; k >= line && i - k < 20 && !(role[k]! & (ROLE.STOP | ROLE.COMMA | ROLE.SEMICOLON)); k--)
    if (isVerb(tag[k]) && (words[k + 1] !== 'by' || isVerb(tag[k - 1]))) return false
  return true
}

/** `…, stunned visitors said`: a participle between a comma and a group that speaks. */
export const isDescribed = ({ words, tag, role }: Tagged, i: number): boolean =>
  i > 0 &&
  (role[i - 1]! & ROLE.COMMA) !== 0 &&
  tag[i + 1] === TAG.NOUN &&
  tag[i + 2] === TAG.VERB &&
  words[i + 1]!.endsWith('s') &&
  ((CUES.get(words[i + 2]!)?.ways ?? 0) & WAY.SAY) !== 0

/** `the Flemish weekly De Kade`: an adverb between two names. */
export const isPeriodical = ({ words, capital }: Tagged, i: number): boolean =>
  capital[i - 1] === 1 && capital[i + 1] === 1 && /^(?:weekly|daily|monthly)$/u.test(words[i]!)

/** `The carmaker plans to close its plant`: a noun before an infinitive where the clause has no other verb. */
export function isIntention({ words, tag, role, start, end }: Tagged, i: number, line: number): boolean {
  const cue = CUES.get(words[i]!)
  const singular = (tag[i - 1] === TAG.NOUN || tag[i - 1] === TAG.PROPN) && !words[i - 1]!.endsWith('s')
  if (!cue || !(cue.ways & WAY.INTEND) || !(cue.form & FORM.S) || words[i + 1] !== 'to' || !singular) return false
  const ends = ROLE.STOP | ROLE.COMMA | ROLE.SEMICOLON | ROLE.DASH
  for (let k = i - 1; k >= line && i - k < 20 && !(role[k]! & ends); k--) if (isVerb(tag[k])) return false
  for (let k = i + 3; k < Math.min(tag.length, i + 30) && !(role[k]! & ends) && start[k]! - end[k - 1]! < 2; k++)
    if (isVerb(tag[k]) && words[k - 1] !== 'to' && !words[k]!.endsWith('ing')) return false
  return isVerb(tag[i + 2])
}
