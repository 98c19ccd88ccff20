import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { sameTense, type VerbGroup } from './02-groups.js'
import { phraseBefore, type Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { acrossComma, skipBack } from './before-verb.js'
import { afterObject, antecedent, opening, wider } from './behind-clause.js'
import type { Subject } from './subject.js'

/** `who wanted his name left out said`: the end of the verb before. */
const PARTICLE: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'away', 'back'])

/** A subject that is taken over leaves its appositive behind. */
function takenOver(unit: Unit, { start, end }: Stretch): Subject {
  let i = start + 1
  while (i < end && !(unit.role[i]! & ROLE.COMMA)) i++
  return { start, end: Math.min(i, end), shared: true, relative: false }
}

/** Whether a subject is that of an adverbial clause or a question: `As [the ships] left, Ann Lee wrote a letter and blamed the firm`. */
const isFronted = ({ role }: Unit, { start }: Subject): boolean =>
  (role[start - 1]! & (ROLE.SUBORDINATOR | ROLE.AS | ROLE.WH)) !== 0

/** Place of the relative word whose clause goes on at `back` behind an aside: `a report [which], she said, found`; or -1. */
function behindAside(
  { role }: Unit,
  groups: readonly VerbGroup[],
  g: number,
  back: number,
  own: Subject | undefined,
): number {
  const spoken = own && !own.shared && !own.relative && groups[g - 1]!.end === back - 1 && groups[g - 1]!.cue
  return spoken && own.start > 1 && role[own.start - 1]! & ROLE.COMMA && role[own.start - 2]! & ROLE.RELATIVE
    ? own.start - 2
    : -1
}

/** The subject of each group, by its index; `undefined` where none is found. */
export function subjects(unit: Unit, groups: readonly VerbGroup[]): (Subject | undefined)[] {
  const { tag, role, word } = unit
  const found: (Subject | undefined)[] = []
  /** Who says what `[said] the deal was bad and called it a gift` goes on with: the subject of a verb of saying in the same tense. */
  const saying = (g: number): Subject | undefined => {
    for (let k = g - 1; k >= 0 && g - k < 6; k--) {
      const group = groups[k]!
      const says =
        group.finite && !group.passive && group.cue && group.cue.ways & WAY.SAY && !(group.cue.ways & WAY.WEAK)
      if (says && sameTense(groups, k, g)) return found[k]?.relative ? undefined : found[k]
    }
    return undefined
  }
  /** The subject of the nearest earlier verb that attributes, else of the nearest verb; clauses that hang on a noun aside. */
  const inherited = (g: number): Subject | undefined => {
    const before = role[groups[g]!.start - 1]!
    const judges = before & ROLE.AND && groups[g]!.cue && groups[g]!.cue!.ways & (WAY.JUDGE | WAY.NAME)
    // confirmed that they mention a mill, but said
    const says = before & (ROLE.AND | ROLE.BUT) && (groups[g]!.cue?.ways ?? 0) & WAY.SAY
    const teller = judges || says ? saying(g) : undefined
    if (teller) return takenOver(unit, teller)
    // “It is dead,” said Ann Lee, suggesting that …
    const turned = groups[g - 1]
    if (groups[g]!.ing && turned?.finite && turned.cue && turned.cue.ways & WAY.SAY && !found[g - 1]) {
      const speaker = phraseAfter(unit, turned.end, true)
      if (speaker && speaker.end + 1 === groups[g]!.start) return takenOver(unit, speaker)
    }
    // says Ann Lee, a lawyer who lives in Bristol, adding that …
    const first = groups[g - 2]
    const far = groups[g]!.ing && found[g - 1]?.relative && first?.finite && first.cue && !found[g - 2]
    if (far && first.cue!.ways & WAY.SAY && !(first.cue!.ways & WAY.WEAK)) {
      const speaker = phraseAfter(unit, first.end, true)
      if (speaker && role[speaker.end]! & ROLE.COMMA) return takenOver(unit, speaker)
    }
    let any: Subject | undefined
    for (let k = g - 1; k >= 0 && g - k < 12; k--) {
      const subject = found[k]
      if (!subject || !groups[k]!.finite) continue
      // a letter which warned that the mill would sue, claiming it was robbed
      const warns = subject.relative && groups[g]!.ing && any && (groups[k]!.cue?.ways ?? 0) & WAY.SAY
      if (warns && !((groups[k]!.cue?.ways ?? 0) & WAY.WEAK)) return takenOver(unit, subject)
      if (subject.relative || (any && isFronted(unit, subject))) continue
      if (groups[k]!.cue && !groups[k]!.passive) return takenOver(unit, subject)
      any ??= subject
    }
    return any && takenOver(unit, any)
  }
  for (const [g, group] of groups.entries()) {
    const floor = g > 0 ? groups[g - 1]!.end : 0
    let back = skipBack(unit, group.start, floor)
    if (back === floor + 1 && g > 0 && PARTICLE.has(word[floor]!)) back = floor
    const before = back > floor ? role[back - 1]! : 0
    let phrase: Stretch | undefined
    let subject: Subject | undefined
    if (group.infinitive) subject = inherited(g)
    else if (group.ing) {
      phrase = before & ROLE.COMMA ? undefined : phraseBefore(unit, back, floor)
      const opens = ROLE.COMMA | ROLE.LINK | ROLE.AND
      // has written to ministers demanding a halt
      const written = phrase && g > 0 && groups[g - 1]!.cue?.lemma === 'write' && role[phrase.start - 1]! & ROLE.TO
      const hangs = phrase && !written && (phrase.start === 0 || (role[phrase.start - 1]! & opens) !== 0 || g === 0)
      if (!hangs) {
        subject = inherited(g)
        if (subject) phrase = undefined
      }
    } else if (before & ROLE.RELATIVE) {
      const whole = before & ROLE.THAT && (back < 2 || tag[back - 2] === TAG.VERB)
      if (!whole) subject = { start: back - 1, end: back, shared: false, relative: true }
    } else if (before & (ROLE.AND | ROLE.BUT)) subject = inherited(g)
    else if (before & (ROLE.COMMA | ROLE.DASH)) {
      const which = before & ROLE.COMMA ? behindAside(unit, groups, g, back, found[g - 1]) : -1
      if (which >= 0) subject = { start: which, end: which + 1, shared: false, relative: true }
      else phrase = acrossComma(unit, back - 1) ?? opening(unit, found)
      if (!phrase && !subject) subject = inherited(g)
    } else if (before & ROLE.MARK && back - 2 >= floor) {
      // Ann Lee, citing “a lack of cash,” said
      const inner = role[back - 2]! & ROLE.COMMA ? acrossComma(unit, back - 2) : undefined
      phrase = inner?.start === 0 ? inner : phraseBefore(unit, back - 1, floor)
    } else {
      phrase = afterObject(unit, groups, g, wider(unit, groups, g, phraseBefore(unit, back, floor), found))
      // the judge, who through his office declined to comment
      if (phrase && word[phrase.start - 2] === 'who' && tag[phrase.start - 1] === TAG.ADP) {
        subject = { start: phrase.start - 2, end: phrase.start - 1, shared: false, relative: true }
        phrase = undefined
      } else if (!phrase) phrase = antecedent(unit, found)
      if (!phrase && !subject && back === floor) subject = inherited(g)
    }
    found.push(phrase ? { start: phrase.start, end: phrase.end, shared: false, relative: false } : subject)
  }
  return found
}
