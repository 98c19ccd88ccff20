import { PREPOSITIONAL, WAY } from '../lexicon/cues.js'
import { GROUPS, ROLES as POSTS } from '../lexicon/persons.js'
import { NOT_REPORTING } from '../lexicon/nouns-that-report.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED } from './01-units.js'
import { phraseAfter, phraseBefore, type Stretch } from './03-phrases.js'
import { contentEnd, infinitiveEnd, isTail, objectEnd, skipAdjuncts } from './05-extents.js'
import { type Draft, draft, judge } from './draft.js'
import { clauseStart, type Scene } from './scene.js'

const CLAUSAL = WAY.SAY | WAY.THINK | WAY.TELL | WAY.SHOW | WAY.ASK

/** What stands after a cue: the content, and where the cue goes on (`called for`). */
interface Complement {
  readonly content: readonly Stretch[]
  readonly rule: string
  readonly addressee?: Stretch
  /** The source, where it is not the subject. */
  readonly source?: Stretch
  /** One past the cue's last word, where it goes beyond the verb. */
  readonly cueEnd?: number
}

/** Where a clause without `that` begins that is said by group `g`; -1 where none does. */
function bareStart(scene: Scene, g: number, from: number, sure: number): number {
  const found = bareClause(scene, g, from, sure)
  if (found >= 0) return found
  // the tagger missed the verb of a clause that only `said` can have
  const { groups, unit, end } = scene
  const group = groups[g]!
  const must =
    group.cue!.lemma === 'say' &&
    group.finite &&
    clauseStart(scene, g) < group.start &&
    end - from > 4 &&
    !isTail(scene, from)
  return must && unit.tag[from] !== TAG.VERB && unit.tag[from] !== TAG.ADP ? from : -1
}

/** As `bareStart`, where a finite verb with its own subject shows the clause, at `from` or, past adjuncts, at `sure`. */
function bareClause(scene: Scene, g: number, from: number, sure: number): number {
  const { groups, subject, unit } = scene
  let relative = false
  for (let k = g + 1; k < groups.length && k < g + 4; k++) {
    const group = groups[k]!
    if (!group.finite) continue
    if (subject[k]?.relative) {
      relative = true
      continue
    }
    const own = subject[k]
    if (own && !own.shared && own.start > from && (relative || unit.role[own.start - 1]! & ROLE.THAT)) return -1
    const before = own && !own.shared ? own.start : group.start
    for (let i = from; i < before; i++) {
      if (unit.role[i]! & (ROLE.COMMA | ROLE.COLON | ROLE.DASH | ROLE.AND | ROLE.BUT)) return -1
      if (i > from && unit.role[i]! & (ROLE.SUBORDINATOR | ROLE.WH) && !relative && !(unit.role[i]! & ROLE.LINK))
        return -1
    }
    if (before <= from) return own && !own.shared && own.end > from ? from : -1
    if (unit.role[from]! & (ROLE.ADJUNCT | ROLE.TIME) && own && !own.shared) return own.start
    return before === sure || k > g + 1 || unit.tag[from] !== TAG.ADP ? from : -1
  }
  return -1
}

/** Place of a quotation behind the colon that ends the clause of group `g`: `answered with three words: “We will appeal.”` */
function quoteAfterColon({ unit, groups }: Scene, g: number): number {
  for (let i = groups[g]!.end; i + 1 < unit.n && i < groups[g]!.end + 30; i++) {
    if (unit.role[i]! & ROLE.COLON) return unit.tag[i + 1] === QUOTED ? i + 1 : -1
    if (unit.role[i]! & (ROLE.COMMA | ROLE.THAT | ROLE.SEMICOLON) && i < groups[g]!.end + 2) return -1
  }
  return -1
}

/** Whether the *that* at `at` begins a clause, and is neither `that idea` nor `the plan that failed`. */
function beginsClause({ unit, groups, subject }: Scene, g: number, at: number): boolean {
  for (let k = g + 1; k < groups.length; k++) {
    const own = subject[k]
    if (groups[k]!.start <= at || !groups[k]!.finite) continue
    if (!own || own.shared || own.start <= at) return false
    for (let i = at + 2; i < own.start; i++) if (unit.role[i]! & ROLE.SUBORDINATOR) return false
    return true
  }
  return false
}

/** A quotation, a clause with or without `that`, an indirect question: what is said, thought, told or asked. */
function clause(scene: Scene, g: number, from: number): Complement | undefined {
  const { unit, groups, end } = scene
  const { role } = unit
  const ways = groups[g]!.cue!.ways
  const tail = skipAdjuncts(scene, from)
  let i = tail
  while (i < unit.n && role[i]! & (ROLE.COMMA | ROLE.COLON)) i++
  if (i < unit.n && unit.tag[i] === QUOTED) {
    const content: Stretch[] = []
    for (let k = i; k < unit.n; k++) {
      if (unit.quote[k]) content.push({ start: k, end: k + 1 })
      else if (groups.some((group) => group.start === k && group.finite && group.cue)) break
    }
    return { content, rule: 'cue-then-quote' }
  }
  const late = ways & WAY.SAY && !groups[g]!.infinitive ? quoteAfterColon(scene, g) : -1
  if (late > 0) return { content: [{ start: late, end: late + 1 }], rule: 'cue-then-quote' }
  if (tail >= end) return undefined
  const to = (start: number): Stretch => ({ start, end: contentEnd(scene, start, g) })
  if (role[tail]! & ROLE.COLON && ways & (WAY.SAY | WAY.ASK) && end > tail + 2)
    return { content: [to(tail + 1)], rule: 'cue-colon' }
  if (
    role[tail]! & ROLE.THAT &&
    end > tail + 2 &&
    ways & CLAUSAL &&
    (!(ways & WAY.WEAK) || beginsClause(scene, g, tail))
  )
    return { content: [to(tail)], rule: 'that-clause' }
  if (role[tail]! & ROLE.WH && end > tail + 1 && ways & (WAY.ASK | WAY.SAY | WAY.THINK | WAY.TELL | WAY.SHOW)) {
    const conditional = unit.word[tail] === 'if' || unit.word[tail] === 'when'
    if (!conditional || ways & WAY.ASK) return { content: [to(tail)], rule: 'indirect-question' }
  }
  if (ways & WAY.WEAK || !(ways & (WAY.SAY | WAY.THINK | WAY.TELL | WAY.SHOW))) return undefined
  const start = bareStart(scene, g, from, tail)
  return start >= 0 ? { content: [to(start)], rule: 'bare-clause' } : undefined
}

/** `told [reporters] rents would rise`: of two phrases side by side before a verb the first, where it is of people. */
function hearer({ unit }: Scene, { start, end }: Stretch): Stretch {
  for (let i = start; i + 1 < end; i++) {
    const word = unit.word[i]!
    const people = GROUPS.has(word) || POSTS.has(word) || (word.endsWith('s') && POSTS.has(word.slice(0, -1)))
    if (people && unit.tag[i + 1] !== TAG.PROPN) return { start, end: i + 1 }
    if (unit.tag[i] === TAG.PROPN && unit.tag[i + 1] === TAG.NOUN) return { start, end: i + 1 }
  }
  return { start, end }
}

/** `told the court (that) he was away`, `urged members to vote`: somebody stands between cue and content. */
function addressed(scene: Scene, g: number): Complement | undefined {
  const { unit, groups } = scene
  const { cue, end } = groups[g]!
  if (!(cue!.ways & (WAY.TELL | WAY.URGE | WAY.ASK))) return undefined
  const phrase = phraseAfter(unit, end, false)
  if (!phrase || phrase.end >= unit.n) return undefined
  const verb = groups[g + 1]?.start === phrase.end && groups[g + 1]!.finite
  const person = verb ? hearer(scene, phrase) : phrase
  const next = person.end
  if (cue!.ways & WAY.URGE && unit.role[next]! & ROLE.TO && unit.tag[next + 1] === TAG.VERB)
    return { content: [{ start: end, end: objectEnd(scene, end) }], rule: 'urged-to', addressee: person }
  if (!(cue!.ways & (WAY.TELL | WAY.ASK))) return undefined
  const found = clause(scene, g, next)
  return found && { ...found, addressee: person }
}

/** Verbs that name only with *as*: `saw the plan as a gift`. */
const NEEDS_AS: ReadonlySet<string> = new Set(
  'see view cast paint regard depict portray describe characterize characterise interpret dismiss hail'.split(' '),
)

const hasAs = ({ unit }: Scene, { start, end }: Stretch): boolean => {
  for (let i = start; i < end; i++) if (unit.role[i]! & ROLE.AS) return true
  return false
}

const NUMBERS: ReadonlySet<string> = new Set(['put', 'estimate'])

/** Whether a number stands within three places of `i`: `at about $3 million`. */
function hasNumber({ unit, end }: Scene, i: number): boolean {
  for (let k = i; k < Math.min(end, i + 3); k++) if (unit.tag[k] === TAG.NUM) return true
  return false
}

/** `vowed to appeal`, `called for calm`, `confirmed the deal`, `blamed the pilot for the crash`. */
function objects(scene: Scene, g: number): Complement | undefined {
  const { unit, groups, end } = scene
  const group = groups[g]!
  const ways = group.cue!.ways
  if (group.infinitive) return undefined
  let at = group.end
  while (at < end && (unit.tag[at] === TAG.ADV || unit.role[at]! & ROLE.TIME) && !(unit.role[at]! & ROLE.WH)) at++
  if (at >= end) return undefined
  if (unit.role[at]! & ROLE.TO && (unit.tag[at + 1] === TAG.VERB || unit.tag[at + 1] === TAG.AUX))
    return ways & WAY.INTEND
      ? { content: [{ start: at, end: infinitiveEnd(scene, at) }], rule: 'intends-to' }
      : undefined
  if (PREPOSITIONAL.get(group.cue!.lemma)?.has(unit.word[at]!) && at + 1 < end)
    return { content: [{ start: at + 1, end: objectEnd(scene, at + 1) }], rule: 'verb-preposition', cueEnd: at + 1 }
  // The agency put the toll at 40.
  if (NUMBERS.has(group.cue!.lemma)) {
    const amount = phraseAfter(unit, at, true)
    const near = amount ? amount.end : at
    for (let i = at + 1; i <= near && i + 1 < end; i++)
      if (unit.word[i] === 'at' && unit.tag[i + 1] !== TAG.DET && hasNumber(scene, i + 1))
        return { content: [{ start: at, end: objectEnd(scene, at) }], rule: 'put-at' }
  }
  if (!(ways & (WAY.JUDGE | WAY.TOPIC | WAY.NAME)) || (group.ing && group.cue!.lemma === 'cite')) return undefined
  const object = phraseAfter(unit, at, false)
  if (!object && unit.tag[at] !== TAG.VERB) return undefined
  const stretch = { start: at, end: objectEnd(scene, at) }
  if (ways & WAY.NAME && !(ways & WAY.JUDGE)) {
    const named = object && stretch.end > object.end && (!NEEDS_AS.has(group.cue!.lemma) || hasAs(scene, stretch))
    if (named) return { content: [stretch], rule: 'named' }
    if (!(ways & WAY.TOPIC)) return undefined
  }
  return { content: [stretch], rule: ways & WAY.JUDGE ? 'judged' : 'topic' }
}

/** `a plan that critics say would fail`: the clause around group `g` lacks the noun that it hangs on. */
function gapped(scene: Scene, g: number): Complement | undefined {
  const { unit, groups, subject } = scene
  const group = groups[g]!
  const next = groups[g + 1]
  const own = subject[g]
  if (!next || !own || own.shared || own.relative || next.start !== group.end || !next.finite || !group.finite)
    return undefined
  if (!(group.cue!.ways & (WAY.SAY | WAY.THINK)) || group.cue!.ways & WAY.WEAK || own.start === 0) return undefined
  const rest = { start: next.start, end: contentEnd(scene, next.start, g) }
  if (unit.role[own.start - 1]! & (ROLE.RELATIVE | ROLE.WH))
    return { content: [{ start: own.start - 1, end: own.start }, rest], rule: 'relative-gap' }
  // two phrases side by side: what the clause hangs on, and who says it
  const last = own.end - 1
  if (last > own.start && (GROUPS.has(unit.word[last]!) || unit.tag[own.start] === TAG.DET) && own.end - own.start > 2)
    return {
      content: [{ start: own.start, end: last }, rest],
      rule: 'relative-gap',
      source: { start: last, end: own.end },
    }
  const noun = phraseBefore(unit, own.start, 0)
  return noun && { content: [noun, rest], rule: 'relative-gap' }
}

/** A verb that is in no table, with a *that* right behind it: `the coach fumed that the goal was good`. */
function unlisted(scene: Scene, g: number, own: Stretch): Draft | undefined {
  const { unit, groups, end } = scene
  const group = groups[g]!
  // Legend has it that the king came back.
  const has = unit.role[group.head]! & ROLE.HAVE && unit.word[group.end] === 'it' ? 1 : 0
  const at = group.end + has
  if (at + 2 >= end || !(unit.role[at]! & ROLE.THAT) || group.infinitive) return undefined
  if (!has && unit.tag[group.head] !== TAG.VERB) return undefined
  if ((!has && NOT_REPORTING.has(unit.word[group.head]!)) || !beginsClause(scene, g, at)) return undefined
  // The coach made it clear that they would win.
  const maker = unit.word[group.head] === 'clear' && unit.word[own.start] === 'it' ? scene.subject[g - 1] : own
  const start = maker === own ? group.start : groups[g - 1]!.start
  if (!maker) return undefined
  const places = {
    source: { start: maker.start, end: maker.end },
    cue: [{ start, end: at }],
    content: [{ start: at, end: contentEnd(scene, at, g) }],
  }
  return draft(scene, places, { rule: 'unlisted-that', ...judge(group) })
}

/** The attribution of group `g` to a content that stands after it, if it has one. */
export function following(scene: Scene, g: number): Draft | undefined {
  const { unit, groups, subject } = scene
  const group = groups[g]!
  const interpreted = group.ing && group.start > 0 && (unit.role[group.start - 1]! & ROLE.AS) !== 0
  if (group.passive || interpreted) return undefined
  const own = subject[g]
  if (!group.cue) return own && unlisted(scene, g, own)
  if (!own || group.infinitive || unit.word[own.start] === 'you' || unit.word[own.start] === 'there') return undefined
  const found = addressed(scene, g) ?? gapped(scene, g) ?? clause(scene, g, group.end) ?? objects(scene, g)
  if (!found || found.content[0]!.end <= found.content[0]!.start) return undefined
  return draft(
    scene,
    {
      source: found.source ?? { start: own.start, end: own.end },
      cue: [{ start: group.start, end: found.cueEnd ?? group.end }],
      content: found.content,
      addressee: found.addressee,
    },
    { rule: found.rule, ...judge(group) },
  )
}
