import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { phraseBefore, type Stretch } from './03-phrases.js'
import { PERIOD_MARKS, PERIODS } from './periods.js'
import { APPOSITIVE, isSeat, hasVerb, isAge, isNamed, isPlace, holds } from './appositives.js'

/** `The firm itself says`. */
const REFLEXIVES: ReadonlySet<string> = new Set(['itself', 'himself', 'herself', 'themselves'])

/** What ends an aside with *in* before a verb: `in turn blamed`. */
const IN_TURN: ReadonlySet<string> = new Set([
  'turn',
  'addition',
  'fact',
  'response',
  'reply',
  'effect',
  'private',
  'public',
])

/** Over adverbs, days and short asides between a subject and its verb: `the mayor on Monday also said`. */
export function skipBack(unit: Unit, from: number, floor: number): number {
  const { tag, role, word } = unit
  let i = from
  while (i > floor) {
    const roles = role[i - 1]!
    if (i - 2 > floor && PERIODS.has(word[i - 1]!) && PERIOD_MARKS.has(word[i - 2]!)) i -= 2
    // a report filed Tuesday night says
    else if (i - 2 >= floor && PERIODS.has(word[i - 1]!) && role[i - 2]! & ROLE.TIME) i--
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
    // the board in turn blamed
    else if (i - 3 > floor && IN_TURN.has(word[i - 1]!) && word[i - 2] === 'in') i -= 2
    // a spokeswoman there said
    else if (word[i - 1] === 'there' && i - 2 >= floor && tag[i - 2] === TAG.NOUN) i--
    else if (REFLEXIVES.has(word[i - 1]!) && i - 2 >= floor && (tag[i - 2] === TAG.NOUN || tag[i - 2] === TAG.PROPN))
      i--
    else if ((tag[i - 1] === TAG.ADV && !(roles & ROLE.PRONOUN)) || (roles & ROLE.NOT && tag[i - 1] !== TAG.DET)) i--
    else break
  }
  return i
}

/** `Ann Lee, a lawyer for the firm, said`: the phrase before an appositive or relative clause that ends at the `comma`. */
export function acrossComma(unit: Unit, comma: number): Stretch | undefined {
  const { tag, role, word } = unit
  for (let i = comma - 1; i > 0 && comma - i < APPOSITIVE; i--) {
    if (role[i]! & (ROLE.SEMICOLON | ROLE.COLON | ROLE.STOP) || unit.quote[i]) return undefined
    if (!(role[i]! & role[comma]! & (ROLE.COMMA | ROLE.DASH))) continue
    const first = i + 1
    const phrase = phraseBefore(unit, i, 0)
    if (!phrase || isSeat(unit, phrase) || isAge(unit, phrase)) continue
    // the engineer who built it, Ann Lee, said
    const object = phrase.end === phrase.start + 1 && (role[phrase.start]! & ROLE.PRONOUN) !== 0
    if (object && tag[phrase.start - 1] === TAG.VERB && isNamed(unit, first, comma)) return { start: first, end: comma }
    // Ann Lee, of Fenn University, who read it, said
    if (phrase.start > 1 && word[phrase.start - 1] === 'of' && role[phrase.start - 2]! & ROLE.COMMA) continue
    if (isPlace(unit, phrase.start, first, comma)) continue
    // In a trip to the coast, Ann Lee praised the guards, scolded …
    if (
      phrase.start > 0 &&
      tag[phrase.start - 1] === TAG.ADP &&
      tag[first] === TAG.PROPN &&
      hasVerb(unit, first, comma)
    )
      return undefined
    const aside =
      tag[first] === TAG.ADP ||
      tag[first] === TAG.ADV ||
      tag[first] === TAG.SCONJ ||
      tag[first] === TAG.VERB ||
      (role[first]! & (ROLE.SUBORDINATOR | ROLE.AND)) !== 0
    if (aside || word[first] === 'who' || word[first] === 'which' || word[first] === 'whose') {
      const before = phrase.start > 0 ? role[phrase.start - 1]! : ROLE.STOP
      const opens = ROLE.COMMA | ROLE.STOP | ROLE.AND | ROLE.BUT | ROLE.THAT | ROLE.MARK | ROLE.SUBORDINATOR
      // A log kept by the mill, which the Courier obtained, shows
      const held = holds(unit, phrase)
      if (held) return held
      // “It is dead,” Lee, who was there, said; even Lee, who was there, said
      // the paper said a clerk, who was there, had told
      const free =
        phrase.start > 0 &&
        (unit.quote[phrase.start - 1]! > 0 ||
          tag[phrase.start - 1] === TAG.ADV ||
          // Last week the mill, which burned down, said
          PERIODS.has(word[phrase.start - 1]!) ||
          // By noon the mill, which burned down, said
          (tag[phrase.start] === TAG.DET && tag[phrase.start - 1] === TAG.NOUN) ||
          ((unit.cue[phrase.start - 1]?.ways ?? 0) & WAY.SAY && tag[phrase.start - 1] === TAG.VERB))
      if (phrase.start > 0 && !(before & opens) && !free && tag[first] !== TAG.VERB) return undefined
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
    // `an email seen by the Courier, dated 28 May, says`
    const held = holds(unit, phrase)
    if (held) return { start: held.start, end: comma }
    return { start: phrase.start, end: comma }
  }
  return undefined
}
