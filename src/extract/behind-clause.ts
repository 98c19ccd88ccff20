import { WAY } from '../lexicon/cues.js'
import { FORM } from '../lexicon/inflect.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { VerbGroup } from './02-groups.js'
import { phraseBefore, type Stretch } from './03-phrases.js'
import { PERIODS } from './periods.js'
import type { Subject } from './subject.js'

/** Whether nothing parts the places `[from, to)`: guards who were [among the first on] site said. */
function isRun({ role }: Unit, from: number, to: number): boolean {
  const parts = ROLE.COMMA | ROLE.STOP | ROLE.COLON | ROLE.SEMICOLON | ROLE.DASH | ROLE.AND | ROLE.BUT | ROLE.MARK
  for (let i = from; i < to; i++) if (role[i]! & parts) return false
  return true
}

/** Verbs behind which *it* is a thing and no speaker: `the journal that published it said`. */
const ISSUES: ReadonlySet<string> = new Set('publish issue release print carry air post leak write'.split(' '))

/** A phrase within a relative clause or after a participle is part of a longer one: `a man seen in the video said`. */
export function wider(
  unit: Unit,
  groups: readonly VerbGroup[],
  g: number,
  phrase: Stretch | undefined,
  found: readonly (Subject | undefined)[],
): Stretch | undefined {
  if (!phrase || phrase.start === 0 || g === 0) return phrase
  const { role, tag } = unit
  const previous = groups[g - 1]!
  // shares fell after Reuters reported
  if (role[phrase.start - 1]! & ROLE.SUBORDINATOR && previous.finite) return phrase
  const linked = tag[phrase.start - 1] === TAG.ADP || (role[phrase.start - 1]! & ROLE.TO) !== 0
  const relative = previous.start > 0 && (role[previous.start - 1]! & ROLE.RELATIVE) !== 0
  const within = linked && (previous.end === phrase.start - 1 || (relative && isRun(unit, previous.end, phrase.start)))
  if (previous.end !== phrase.start && !within) return phrase
  // a dealer I have known for years suspects
  const inner = found[g - 1]
  const contact =
    inner &&
    !inner.shared &&
    !inner.relative &&
    inner.end <= previous.start &&
    inner.end - inner.start === 1 &&
    tag[inner.start] !== TAG.DET &&
    inner.start > 0 &&
    !PERIODS.has(unit.word[inner.start - 1]!)
      ? phraseBefore(unit, inner.start, 0)
      : undefined
  if (contact && contact.start < inner!.start) return { start: contact.start, end: phrase.end }
  // A council that insists it knew nothing was warned.
  const teller =
    relative && previous.cue && (previous.cue.ways & (WAY.SAY | WAY.THINK)) !== 0 && !ISSUES.has(previous.cue.lemma)
  if (teller && phrase.end === phrase.start + 1 && role[phrase.start]! & ROLE.PRONOUN) return phrase
  // a poll released Tuesday by the university showed
  if ((role[phrase.start]! & ROLE.TIME) !== 0 && (role[phrase.start + 1]! & ROLE.BY) !== 0) {
    const released = phraseBefore(unit, previous.start, 0)
    if (released) return { start: released.start, end: phrase.end }
  }
  // a report leaked to the Courier found
  const passedOn =
    linked && previous.cue && (previous.cue.ways & WAY.WEAK) !== 0 && (previous.form & FORM.PARTICIPLE) !== 0
  if (previous.cue && previous.finite && !relative && !passedOn) return phrase
  if (!previous.ing && previous.finite && !relative && !linked) return phrase
  const head = phraseBefore(unit, relative ? previous.start - 1 : previous.start, 0)
  if (head) return { start: head.start, end: phrase.end }
  // an email sent to staff and seen by Reuters puts
  if (!linked || !previous.passive || previous.finite) return phrase
  let k = g - 1
  while (k > 0 && role[groups[k]!.start - 1]! & ROLE.AND && g - k < 4) k--
  const first = k < g - 1 ? (found[g - 1] ?? found[k] ?? phraseBefore(unit, groups[k]!.start, 0)) : found[g - 1]
  return first && !('relative' in first && first.relative) ? { start: first.start, end: phrase.end } : phrase
}

/** `They charged the man and Lee left`: what stands right behind a verb is its object, and the subject follows the *and*. */
export function afterObject(
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
export function antecedent(unit: Unit, found: readonly (Subject | undefined)[]): Stretch | undefined {
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

/** `A man who was walking his dog, and who would not be named, said`: what opens the sentence, behind relative clauses alone. */
export function opening(unit: Unit, found: readonly (Subject | undefined)[]): Stretch | undefined {
  const k = found.findIndex((subject) => subject !== undefined)
  const first = found[k]
  if (k < 0 || !first!.relative || found.some((subject) => subject && !subject.relative && !subject.shared))
    return undefined
  const phrase = phraseBefore(unit, first!.start - (unit.role[first!.start - 1]! & ROLE.COMMA ? 1 : 0), 0)
  return phrase && phrase.start === 0 ? phrase : undefined
}
