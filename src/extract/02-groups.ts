import { FORM } from '../lexicon/inflect.js'
import { type CueForm } from '../lexicon/cues.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Reading } from './reading.js'

/** A verb with its auxiliaries: `has not said`, `was quoted`, `to announce`; places in a unit. */
export interface VerbGroup {
  readonly start: number
  /** One past its last word. */
  readonly end: number
  /** Place of the main verb. */
  readonly head: number
  readonly cue: CueForm | undefined
  readonly passive: boolean
  /** `to announce`, or an infinitive after an auxiliary verb has `finite` true. */
  readonly infinitive: boolean
  /** Begins with an -ing form. */
  readonly ing: boolean
  readonly negated: boolean
  /** `may`, `might`, `could`, `would`, `will`, …: the act itself is not told as a fact. */
  readonly modal: boolean
  readonly finite: boolean
}

const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  "'m",
  '’m',
  'gets',
  'got',
])
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'no'])
const MODAL: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'would',
  'should',
  'will',
  'shall',
  'must',
  'can',
  'ca',
  'wo',
  "'ll",
  '’ll',
  "'d",
  '’d',
])

/** Whether the word at token `i` acts as a verb. Headlines capitalise their verbs, which the tagger then takes for names. */
export function isVerb(reading: Reading, i: number): boolean {
  const tag = reading.tag[i]
  return tag === TAG.VERB || tag === TAG.AUX
}

/** The verb groups of a unit, in order. */
export function verbGroups(reading: Reading, unit: Unit): VerbGroup[] {
  const { tag, words, cues } = reading
  const { at, folded } = unit
  const n = at.length
  const found: VerbGroup[] = []
  let i = 0
  while (i < n) {
    if (folded[i] || !isVerb(reading, at[i]!)) {
      i++
      continue
    }
    let start = i
    const infinitive = start > 0 && words[at[start - 1]!] === 'to'
    if (infinitive) start--
    let head = i
    let passive = false
    let negated = false
    let modal = false
    let be = false
    let j = i
    for (; j < n && !folded[j]; j++) {
      const token = at[j]!
      const word = words[token]!
      if (NOT.has(word)) {
        negated = true
        continue
      }
      if (tag[token] === TAG.AUX) {
        if (be && head !== j && tag[at[head]!] === TAG.VERB) break
        if (MODAL.has(word)) modal = true
        be = BE.has(word)
        head = j
        continue
      }
      if (tag[token] === TAG.VERB) {
        const previous = at[head]!
        if (head !== j && tag[previous] === TAG.VERB) break
        const form =
          cues[token]?.form ??
          (word.endsWith('ing') ? FORM.ING : word.endsWith('ed') || word.endsWith('en') ? FORM.PARTICIPLE : FORM.BASE)
        if (be && (form & FORM.PARTICIPLE) !== 0 && (form & FORM.ING) === 0) passive = true
        head = j
        continue
      }
      if (tag[token] === TAG.ADV && j + 1 < n && tag[at[head]!] === TAG.AUX) continue
      break
    }
    let end = head + 1
    if (end > j) end = j
    const token = at[head]!
    const word = words[token]!
    const cue = tag[token] === TAG.VERB ? cues[token] : undefined
    const ing = head === i && word.endsWith('ing') && tag[token] === TAG.VERB
    found.push({ start, end, head, cue, passive, infinitive, ing, negated, modal, finite: !infinitive && !ing })
    i = Math.max(end, i + 1)
  }
  return found
}
