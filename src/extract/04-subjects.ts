import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { VerbGroup } from './02-groups.js'
import { phraseBefore, type Stretch } from './03-phrases.js'

/** Whose act a verb group is. */
export interface Subject extends Stretch {
  /** Taken over from an earlier verb: `She left and [she] told`. */
  readonly shared: boolean
  /** `who`, `which` or `that`: the clause hangs on a noun before it. */
  readonly relative: boolean
}

/** Longest appositive or relative clause between a name and its verb, in places. */
const APPOSITIVE = 45

/** `who wanted his name left out said`: the end of the verb before. */
const PARTICLE: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'away', 'back'])

const PERIODS: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'night',
  'weekend',
  'morning',
  'evening',
  'fall',
  'spring',
  'summer',
])
const PERIOD_MARKS: ReadonlySet<string> = new Set(['last', 'this', 'next'])

/** Over adverbs, days and short asides between a subject and its verb: `the mayor on Monday also said`. */
function skipBack(unit: Unit, from: number, floor: number): number {
  const { tag, role, word } = unit
  let i = from
  while (i > floor) {
    const roles = role[i - 1]!
    if (i - 2 > floor && PERIODS.has(word[i - 1]!) && PERIOD_MARKS.has(word[i - 2]!)) i -= 2
    else if (roles & ROLE.TIME) {
      i--
      while (
        i > floor &&
        (word[i - 1] === 'on' || word[i - 1] === 'late' || word[i - 1] === 'last' || word[i - 1] === 'early')
      )
        i--
    } else if (
      (word[i - 1] === 'both' || word[i - 1] === 'all' || word[i - 1] === 'each') &&
      i - 2 > floor &&
      tag[i - 2] === TAG.NOUN
    )
      i--
    else if ((tag[i - 1] === TAG.ADV && !(roles & ROLE.PRONOUN)) || (roles & ROLE.NOT && tag[i - 1] !== TAG.DET)) i--
    else break
  }
  return i
}

/** `Ann Lee, a lawyer for the firm, said`: the phrase before an appositive or relative clause that ends at the `comma`. */
function acrossComma(unit: Unit, comma: number): Stretch | undefined {
  const { tag, role, word } = unit
  for (let i = comma - 1; i > 0 && comma - i < APPOSITIVE; i--) {
    if (role[i]! & (ROLE.SEMICOLON | ROLE.COLON | ROLE.STOP) || unit.quote[i]) return undefined
    if (!(role[i]! & role[comma]! & (ROLE.COMMA | ROLE.DASH))) continue
    const first = i + 1
    const phrase = phraseBefore(unit, i, 0)
    if (!phrase) continue
    const aside =
      tag[first] === TAG.ADP ||
      tag[first] === TAG.ADV ||
      tag[first] === TAG.SCONJ ||
      tag[first] === TAG.VERB ||
      (role[first]! & (ROLE.SUBORDINATOR | ROLE.AND)) !== 0
    if (aside || word[first] === 'who' || word[first] === 'which' || word[first] === 'whose') {
      const before = phrase.start > 0 ? role[phrase.start - 1]! : ROLE.STOP
      const opens = ROLE.COMMA | ROLE.STOP | ROLE.AND | ROLE.BUT | ROLE.THAT | ROLE.MARK | ROLE.SUBORDINATOR
      if (phrase.start > 0 && !(before & opens) && tag[first] !== TAG.VERB) return undefined
      if (tag[first] !== TAG.VERB || word[first]!.endsWith('ing')) return phrase
    }
    // `Ann Lee, a lawyer, who lives in Bristol, said`: the name stands before the first of two appositives
    if (
      phrase.start > 1 &&
      role[phrase.start - 1]! & ROLE.COMMA &&
      word[first] !== 'who' &&
      tag[phrase.start] !== TAG.PROPN
    ) {
      const outer = phraseBefore(unit, phrase.start - 1, 0)
      if (outer && outer.start === 0) return { start: 0, end: comma }
    }
    return { start: phrase.start, end: comma }
  }
  return undefined
}

/** A phrase within a relative clause or after a participle is part of a longer one: `a man seen in the video said`. */
function wider(
  unit: Unit,
  groups: readonly VerbGroup[],
  g: number,
  phrase: Stretch | undefined,
  found: readonly (Subject | undefined)[],
): Stretch | undefined {
  if (!phrase || phrase.start === 0 || g === 0) return phrase
  const { role, tag } = unit
  const previous = groups[g - 1]!
  const linked = tag[phrase.start - 1] === TAG.ADP
  if (previous.end !== phrase.start && !(linked && previous.end === phrase.start - 1)) return phrase
  // a dealer I have known for years suspects
  const inner = found[g - 1]
  const contact =
    inner &&
    !inner.shared &&
    !inner.relative &&
    inner.end <= previous.start &&
    inner.end - inner.start === 1 &&
    inner.start > 0
      ? phraseBefore(unit, inner.start, 0)
      : undefined
  if (contact && contact.start < inner!.start) return { start: contact.start, end: phrase.end }
  const relative = previous.start > 0 && (role[previous.start - 1]! & ROLE.RELATIVE) !== 0
  if (previous.cue && previous.finite && !relative) return phrase
  if (!previous.ing && previous.finite && !relative && !linked) return phrase
  const head = phraseBefore(unit, relative ? previous.start - 1 : previous.start, 0)
  return head ? { start: head.start, end: phrase.end } : phrase
}

/** A subject that is taken over leaves its appositive behind. */
function takenOver(unit: Unit, { start, end }: Stretch): Subject {
  let i = start + 1
  while (i < end && !(unit.role[i]! & ROLE.COMMA)) i++
  return { start, end: Math.min(i, end), shared: true, relative: false }
}

/** `They charged the man and Lee left`: what stands right behind a verb is its object, and the subject follows the *and*. */
function afterObject(
  unit: Unit,
  groups: readonly VerbGroup[],
  g: number,
  phrase: Stretch | undefined,
): Stretch | undefined {
  const previous = groups[g - 1]
  if (!phrase || !previous?.finite || previous.end !== phrase.start || previous.cue) return phrase
  for (let i = phrase.end - 2; i > phrase.start; i--)
    if (unit.role[i]! & ROLE.AND) return { start: i + 1, end: phrase.end }
  return phrase
}

/** `A rescuer who wanted his name left out said`: behind a relative clause the verb belongs to what the clause hangs on. */
function antecedent(unit: Unit, found: readonly (Subject | undefined)[]): Stretch | undefined {
  const k = found.findLastIndex((subject) => subject?.relative)
  if (k < 0) return undefined
  const pronoun = found[k]!.start
  const phrase = phraseBefore(unit, pronoun, 0)
  const other = (subject: Subject | undefined): boolean =>
    subject !== undefined && !subject.shared && subject.start > phrase!.start
  if (!phrase || found.slice(k + 1).some(other)) return undefined
  const opens =
    ROLE.COMMA | ROLE.AND | ROLE.BUT | ROLE.THAT | ROLE.SUBORDINATOR | ROLE.STOP | ROLE.COLON | ROLE.SEMICOLON
  return phrase.start === 0 || unit.role[phrase.start - 1]! & opens ? phrase : undefined
}

/** The subject of each group, by its index; `undefined` where none is found. */
export function subjects(unit: Unit, groups: readonly VerbGroup[]): (Subject | undefined)[] {
  const { tag, role, word } = unit
  const found: (Subject | undefined)[] = []
  /** The subject of the nearest earlier verb that attributes, else of the nearest verb; clauses that hang on a noun aside. */
  const inherited = (g: number): Subject | undefined => {
    let any: Subject | undefined
    for (let k = g - 1; k >= 0 && g - k < 12; k--) {
      const subject = found[k]
      if (!subject || !groups[k]!.finite || subject.relative) continue
      if (groups[k]!.cue) return takenOver(unit, subject)
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
      const hangs = phrase && (phrase.start === 0 || (role[phrase.start - 1]! & opens) !== 0 || g === 0)
      if (!hangs) {
        subject = inherited(g)
        if (subject) phrase = undefined
      }
    } else if (before & ROLE.RELATIVE) {
      const whole = before & ROLE.THAT && (back < 2 || tag[back - 2] === TAG.VERB)
      if (!whole) subject = { start: back - 1, end: back, shared: false, relative: true }
    } else if (before & (ROLE.AND | ROLE.BUT)) subject = inherited(g)
    else if (before & (ROLE.COMMA | ROLE.DASH)) {
      phrase = acrossComma(unit, back - 1)
      if (!phrase) subject = inherited(g)
    } else if (before & ROLE.MARK && back - 2 >= floor) phrase = phraseBefore(unit, back - 1, floor)
    else {
      phrase = afterObject(unit, groups, g, wider(unit, groups, g, phraseBefore(unit, back, floor), found))
      if (!phrase) phrase = antecedent(unit, found)
      if (!phrase && back === floor) subject = inherited(g)
    }
    found.push(phrase ? { start: phrase.start, end: phrase.end, shared: false, relative: false } : subject)
  }
  return found
}
