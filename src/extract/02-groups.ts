import { type CueForm, PARTICLES } from '../lexicon/cues.js'
import { FORM } from '../lexicon/inflect.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { isMeasure } from './measures.js'

/** A verb with its auxiliaries: `has not said`, `was quoted`, `to announce`; places in a unit. */
export interface VerbGroup {
  readonly start: number
  /** One past its last word. */
  readonly end: number
  /** Place of the main verb. */
  readonly head: number
  readonly cue: CueForm | undefined
  /** `FORM` bits of the main verb. */
  readonly form: number
  readonly passive: boolean
  readonly infinitive: boolean
  /** An -ing form without an auxiliary. */
  readonly ing: boolean
  readonly finite: boolean
  readonly negated: boolean
  /** `may`, `might`, `could`, `would`, …: the act itself is not told as a fact. */
  readonly modal: boolean
  /** `The Courier can reveal`: somebody does what they say they can. */
  readonly able: boolean
}

const isVerb = (tag: number): boolean => tag === TAG.VERB || tag === TAG.AUX

/** What a paper can do that does it: `the Courier can reveal`. */
const REVEALS: ReadonlySet<string> = new Set(['reveal', 'disclose', 'report', 'confirm', 'announce', 'say'])

/** By what means somebody speaks: `said by telephone` is no passive. */
const MEANS: ReadonlySet<string> = new Set([
  'telephone',
  'phone',
  'email',
  'e-mail',
  'text',
  'video',
  'fax',
  'letter',
  'radio',
  'post',
])

/** `responded by calling it a lie`: what is done, and not who does it. */
const isDoing = ({ n, word, tag, role }: Unit, i: number): boolean =>
  i + 1 < n &&
  word[i]!.endsWith('ing') &&
  (tag[i + 1] === TAG.DET || (role[i + 1]! & (ROLE.OBJECT | ROLE.POSSESSIVE | ROLE.THAT)) !== 0)

/** Forms that a word may be, by its ending where it is in no table. */
function formOf(unit: Unit, i: number): number {
  const known = unit.cue[i]?.form
  if (known !== undefined) return known
  const word = unit.word[i]!
  if (word.endsWith('ing')) return FORM.ING
  if (word.endsWith('ed')) return FORM.PAST | FORM.PARTICIPLE
  return word.endsWith('en') ? FORM.PARTICIPLE : FORM.BASE | FORM.PAST
}

/** The verb groups of a unit, in order. Linear. */
export function verbGroups(unit: Unit): VerbGroup[] {
  const { n, tag, role, word, cue } = unit
  const found: VerbGroup[] = []
  for (let i = 0; i < n; i++) {
    if (!isVerb(tag[i]!)) continue
    const infinitive = i > 0 && (role[i - 1]! & ROLE.TO) !== 0
    if (infinitive && cue[i] && !(cue[i]!.form & FORM.BASE)) continue
    let head = i
    let form = tag[i] === TAG.VERB ? formOf(unit, i) : 0
    let passive = false
    let negated = false
    let modal = false
    let be = false
    let have = false
    let j = i
    for (; j < n; j++) {
      const at = role[j]!
      if (at & ROLE.NOT && tag[j] !== TAG.DET && j > i) {
        // pledged not to sell: the negation is the infinitive's
        if (tag[head] === TAG.VERB && j + 1 < n && role[j + 1]! & ROLE.TO) break
        negated = true
      } else if (tag[j] === TAG.AUX) {
        if (tag[head] === TAG.VERB && head !== j) break
        if (at & ROLE.MODAL) modal = true
        be = (at & ROLE.BE) !== 0
        have ||= (at & ROLE.HAVE) !== 0
        head = j
      } else if (tag[j] === TAG.VERB) {
        if (tag[head] === TAG.VERB && head !== j) break
        form = formOf(unit, j)
        passive = be && (form & FORM.PARTICIPLE) !== 0
        head = j
      } else if (tag[j] !== TAG.ADV || tag[head] !== TAG.AUX) break
    }
    const ing = word[i]!.endsWith('ing') && (head === i ? form === FORM.ING || tag[i] === TAG.AUX : tag[i] === TAG.AUX)
    const previous = found.at(-1)
    // refused to confirm or deny it
    const joined = previous?.end === i - 1 && previous.infinitive && (role[i - 1]! & ROLE.AND) !== 0
    const naked =
      head === i &&
      previous &&
      (previous.end === i || joined) &&
      !previous.finite &&
      (form & FORM.BASE) !== 0 &&
      tag[i] === TAG.VERB
    // an official briefed on the talks
    const briefed = word[i] === 'briefed' && (word[j] === 'on' || word[j] === 'about') && tag[i - 1] === TAG.NOUN
    const agent =
      briefed ||
      (j < n &&
        (role[j]! & ROLE.BY) !== 0 &&
        !MEANS.has(word[j + 1] ?? '') &&
        !isMeasure(unit, j + 1) &&
        !isDoing(unit, j + 1))
    // a report dated June 3 said
    const dated = word[i] === 'dated' && (tag[i + 1] === TAG.NUM || tag[i + 1] === TAG.PROPN)
    const bareParticiple =
      head === i && (dated || form === FORM.PARTICIPLE || (agent && (form & FORM.PARTICIPLE) !== 0))
    const particle = cue[head] && tag[head] === TAG.VERB ? PARTICLES.get(cue[head]!.lemma) : undefined
    const end = particle !== undefined && word[head + 1] === particle ? head + 2 : head + 1
    found.push({
      start: infinitive ? i - 1 : i,
      end,
      head,
      cue: tag[head] === TAG.VERB ? cue[head] : undefined,
      form,
      passive: passive || bareParticiple,
      infinitive,
      ing,
      finite: !infinitive && !ing && !bareParticiple && !naked,
      negated: negated || (i > 0 && (role[i - 1]! & ROLE.NOT) !== 0 && tag[i - 1] !== TAG.DET),
      modal,
      able: word[i] === 'can' && REVEALS.has(word[head]!),
    })
    i = Math.max(i, end - 1)
  }
  return found
}

/** Whether two verbs that attribute are both in the past or both in the present: `said c and called d a joke`. */
export function sameTense(groups: readonly VerbGroup[], g: number, k: number): boolean {
  const a = groups[g]
  const b = groups[k]!
  return (
    a?.cue !== undefined &&
    (a.form & b.form & (FORM.PAST | FORM.S)) !== 0 &&
    !a.modal &&
    a.end === a.head + 1 &&
    b.end === b.head + 1 &&
    b.start === b.head
  )
}
