import { PRONOUNS } from '../../lexicon/pronouns.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { isFinite } from '../finite.js'
import type { Reading } from '../reading.js'
import { tokenAt } from '../token-at.js'

/** Longest subject, and longest phrase before it, in tokens. */
const LONGEST = 20
/** How far into a sentence a pronoun is looked for, in code units. */
const FAR = 120

/** A verb that the tagger took for a noun: "Pilots [reject] the plan". */
const isMistaken = ({ tag, words }: Reading, i: number): boolean =>
  tag[i] === TAG.NOUN &&
  tag[i - 1] === TAG.NOUN &&
  /[^s]s$/u.test(words[i - 1] ?? '') &&
  (tag[i + 1] === TAG.DET || tag[i + 1] === TAG.PRON)

/** Where the subject of the sentence at `[from, to)` may begin, past a conjunction and a phrase before a comma; else -1. */
function opening({ words, tag, start }: Reading, from: number, to: number): number {
  let first = tokenAt({ start }, from)
  if (tag[first] === TAG.CCONJ) first++
  const opens = tag[first]
  if (opens !== TAG.ADP && opens !== TAG.SCONJ && opens !== TAG.ADV) return first
  let comma = first + 1
  while (comma < start.length && start[comma]! < to && comma - first < LONGEST && words[comma] !== ',') comma++
  return words[comma] === ',' ? comma + 1 : -1
}

/** Whether a noun begins the phrase to which the name at its end belongs: "[The survey of] Fenn Bridge". */
function isOf({ words, tag, capital }: Reading, first: number, last: number): boolean {
  if (tag[first] !== TAG.DET) return false
  for (let i = first + 2; i < last; i++)
    if (words[i] === 'of' || words[i] === 'on') return tag[i - 1] === TAG.NOUN && capital[i - 1] !== 1
  return false
}

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

/** The token of the pronoun that is the subject of the sentence at `from`: "On Monday, [she] left"; -1 where none is. */
export function subjectPronoun(reading: Reading, from: number): number {
  const first = opening(reading, from, from + FAR)
  return first >= 0 && SUBJECTS.has(reading.words[first] ?? '') ? first : -1
}

/**
 * The noun phrase without a name that is the subject of the sentence at `[from, to)`: "[Port managers] dispute this", past a
 * phrase before a comma ("On Monday, [the crew] …", "[My uncle] works there"); `undefined` where a pronoun, a quotation or no verb follows.
 */
export function subjectOf(reading: Reading, from: number, to: number): NameRun | undefined {
  const { words, tag, start, capital } = reading
  const first = opening(reading, from, to)
  if (first < 0) return undefined
  const own = words[first] === 'my' || words[first] === 'our'
  if ((PRONOUNS.has(words[first] ?? '') && !own) || /^["“«]/u.test(words[first] ?? '')) return undefined
  for (let i = first; i < start.length && start[i]! < to && i - first < LONGEST; i++) {
    if (words[i] === ';' || (PRONOUNS.has(words[i]!) && !(own && i === first))) return undefined
    if (!isFinite(reading, i) && !isMistaken(reading, i)) continue
    const named = tag[i - 1] === TAG.PROPN && capital[i - 1] === 1
    if (i === first || (named && !isOf(reading, first, i))) return undefined
    return { first, last: i }
  }
  return undefined
}

/** Whether a name at an offset is the subject of its sentence: a noun at most before it, a verb or comma behind. */
export function isSubject({ tag, words, start }: Reading, sentence: number, at: number, name: string): boolean {
  for (let i = tokenAt({ start }, sentence); start[i]! < at; i++)
    if (tag[i] === TAG.VERB || tag[i] === TAG.AUX || tag[i] === TAG.ADP || tag[i] === TAG.PRON) return false
  const next = tokenAt({ start }, at + name.length)
  return words[next] === ',' || tag[next] === TAG.VERB || tag[next] === TAG.AUX || tag[next] === TAG.ADV
}
