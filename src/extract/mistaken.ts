import { CUES, WAY } from '../lexicon/cues.js'
import { DOCUMENTS } from '../lexicon/documents.js'
import { FORM } from '../lexicon/inflect.js'
import { GROUPS, ROLES } from '../lexicon/persons.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'

/** What the corrections of the tagger look at. */
export interface Tagged {
  readonly words: readonly string[]
  readonly start: Int32Array
  readonly end: Int32Array
  /** Changed in place where a word for a time stands in a name. */
  readonly role: Int32Array
  readonly capital: Uint8Array
  /** Changed in place. */
  readonly tag: Uint8Array
}

const isVerb = (tag: number | undefined): boolean => tag === TAG.VERB || tag === TAG.AUX

/** `…,” Lee notes.`: the third person of a verb that says, which the tagger takes for a plural. */
export function isSaid(words: readonly string[], i: number): boolean {
  const cue = CUES.get(words[i]!)
  return cue !== undefined && (cue.form & FORM.S) !== 0 && (cue.ways & WAY.SAY) !== 0
}

/** `…, pals claim.`: the plural of such a verb. */
function isSaidByMany(words: readonly string[], i: number): boolean {
  const cue = CUES.get(words[i]!)
  return cue !== undefined && words[i - 1]!.endsWith('s') && (cue.form & FORM.BASE) !== 0 && (cue.ways & WAY.SAY) !== 0
}

/** Whether the clause that `i` stands in has a verb before it, or a preposition of which it could be the noun. */
function isOpen({ tag, role }: Tagged, i: number, line: number): boolean {
  const ends = ROLE.STOP | ROLE.COMMA | ROLE.SEMICOLON | ROLE.COLON | ROLE.DASH | ROLE.MARK
  for (let k = i - 1; k >= line && i - k < 20 && !(role[k]! & ends); k--)
    if (isVerb(tag[k]) || tag[k] === TAG.ADP) return false
  return true
}

/** `…, reports the Courier.`: whether a name ends the sentence at `i`. */
function endsWithName(tag: Uint8Array, role: Int32Array, i: number): boolean {
  let k = tag[i] === TAG.DET ? i + 1 : i
  if (tag[k] !== TAG.PROPN) return false
  while (k < tag.length && k - i < 8 && tag[k] === TAG.PROPN) k++
  return k >= tag.length || (role[k]! & ROLE.STOP) !== 0
}

/** `Ann Lee, an analyst at Finch, estimates the bill`: whether an aside behind a name ends at the `comma`. */
function afterAside({ words, tag, role }: Tagged, comma: number): boolean {
  for (let k = comma - 1; k > 0 && comma - k < 14; k--) {
    // The letter, written in May, claims the crane fell.
    if (role[k]! & ROLE.COMMA && DOCUMENTS.has(words[k - 1]!)) return /(?:ed|wn|en)$/u.test(words[k + 1]!)
    if (role[k]! & ROLE.COMMA) return tag[k - 1] === TAG.PROPN && (tag[k + 1] === TAG.DET || tag[k + 1] === TAG.NOUN)
    if ((isVerb(tag[k]) && !(role[k - 1]! & ROLE.COMMA)) || role[k]! & ROLE.STOP) return false
  }
  return false
}

/** Whether `i` ends a line, after a comma and a short phrase: `Bridge ‘unsafe’, engineer warns`. */
function closesHeadline(role: Int32Array, tag: Uint8Array, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    if (role[k]! & ROLE.COMMA) return true
    if (tag[k] !== TAG.NOUN && tag[k] !== TAG.ADJ && tag[k] !== TAG.PROPN) return false
  }
  return false
}

/** Whether documents stand before `i`: `records [show]`, `documents reviewed by Reuters [show]`. */
function ofDocuments(words: readonly string[], tag: Uint8Array, role: Int32Array, i: number): boolean {
  const reach = tag[i - 1] === TAG.PROPN ? 8 : 1
  for (let k = i - 1; k >= 0 && i - k <= reach && !(role[k]! & (ROLE.COMMA | ROLE.STOP)) && tag[k] !== TAG.AUX; k--)
    if (DOCUMENTS.has(words[k]!) && (words[k]!.endsWith('s') || words[k] === 'data')) return true
  return false
}

/** What documents do, in the plural: `records [show]`, `minutes [record] her as saying`. */
const SHOWS: ReadonlySet<string> = new Set(['show', 'record', 'suggest', 'indicate', 'reveal'])

/** `The memo estimates total costs at £4m`: what a single document does, before its object. */
function isDone({ words, tag }: Tagged, i: number): boolean {
  const cue = DOCUMENTS.has(words[i - 1]!) && !words[i - 1]!.endsWith('s') ? CUES.get(words[i]!) : undefined
  const next = tag[i + 1]
  const object = next === TAG.ADJ || next === TAG.NOUN || next === TAG.DET || next === TAG.PROPN || next === TAG.NUM
  return cue !== undefined && (cue.form & FORM.S) !== 0 && (cue.ways & (WAY.SAY | WAY.SHOW)) !== 0 && object
}

/**
 * `Homeowners fear the plan would fail`, `the general accused the rebels`, `records show Lee left`: a noun between a noun and
 * what can only be the object or the subject of another clause.
 */
export function isVerbBetween(tagged: Tagged, i: number, line: number): boolean {
  const { words, tag, role, start, end } = tagged
  if (i === line) return false
  if (i + 1 >= tag.length || start[i + 1]! - end[i]! > 1 || role[i + 1]! & ROLE.STOP)
    return closesHeadline(role, tag, i) && (isSaid(words, i) || isSaidByMany(words, i))
  const next = tag[i + 1]
  const subject = words[i - 1]!
  if (SHOWS.has(words[i]!) && ofDocuments(words, tag, role, i))
    return next !== TAG.VERB && next !== TAG.AUX && next !== TAG.PUNCT && next !== TAG.ADP
  if (isDone(tagged, i)) return isOpen(tagged, i, line)
  if (next !== TAG.DET && next !== TAG.PROPN && next !== TAG.PRON && next !== TAG.NUM && !(role[i + 1]! & ROLE.THAT))
    return false
  if (role[i - 1]! & ROLE.COMMA)
    return isSaid(words, i) && (endsWithName(tag, role, i + 1) || (next !== TAG.PROPN && afterAside(tagged, i - 1)))
  const noun = tag[i - 1] === TAG.NOUN || tag[i - 1] === TAG.PROPN
  const cue = noun || tag[i - 1] === TAG.ADJ ? CUES.get(words[i]!) : undefined
  if (!cue || !isOpen(tagged, i, line)) return false
  if (cue.form & FORM.PAST) return words[i]!.endsWith('ed')
  // Gazeta claim the clubs have agreed
  if (tag[i - 1] === TAG.PROPN && next === TAG.DET && i === line + 1)
    return (cue.form & FORM.BASE) !== 0 && (cue.ways & WAY.SAY) !== 0
  return noun && subject.endsWith('s') && (cue.form & FORM.BASE) !== 0 && (cue.ways & (WAY.SAY | WAY.THINK)) !== 0
}

const isCue = (words: readonly string[], i: number): boolean => ((CUES.get(words[i] ?? '')?.ways ?? 0) & WAY.SAY) !== 0

/** `Leaked emails show`, `to staff and`: what the tagger takes for a verb at the start of a sentence, or behind a *to*. */
export function isNoVerb(words: readonly string[], tag: Uint8Array, role: Int32Array, i: number): boolean {
  const next = tag[i + 1]
  // according to company documents
  if (role[i - 1]! & ROLE.TO && i > 1 && role[i - 2]! & ROLE.ACCORDING) return true
  if (role[i - 1]! & ROLE.TO) return GROUPS.has(words[i]!) && next !== TAG.DET && next !== TAG.PRON && next !== TAG.NOUN
  // the inquiry’s finding that
  const owned = (role[i - 1]! & (ROLE.GENITIVE | ROLE.POSSESSIVE)) !== 0 || tag[i - 1] === TAG.DET
  if (role[i]! & ROLE.REPORT && words[i]!.endsWith('ing') && role[i + 1]! & ROLE.THAT) return owned
  // said lead author Ann Lee
  const opens = i === 0 || (role[i - 1]! & (ROLE.STOP | ROLE.COMMA)) !== 0
  // Lead author Ann Lee said
  if (words[i] === 'lead') return next === TAG.NOUN && (isCue(words, i - 1) || (opens && ROLES.has(words[i + 1]!)))
  return opens && words[i]!.endsWith('ed') && DOCUMENTS.has(words[i + 1] ?? '')
}
