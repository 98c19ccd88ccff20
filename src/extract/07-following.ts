import { WAY } from '../lexicon/cues.js'
import { GROUPS } from '../lexicon/persons.js'
import { NOT_REPORTING } from '../lexicon/nouns-that-report.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { phraseBefore, type Stretch } from './03-phrases.js'
import { MADE_KNOWN } from './adjuncts.js'
import { contentEnd } from './05-extents.js'
import type { Complement } from './complement.js'
import { type Draft, draft, judge } from './draft.js'
import { beginsClause, clause } from './said-clauses.js'
import { objects } from './said-objects.js'
import type { Scene } from './scene.js'
import { isSpokenTo } from './spoken-to.js'
import { addressed } from './addressed.js'

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
  if (unit.role[own.start - 1]! & (ROLE.RELATIVE | ROLE.WH)) {
    // Mill Holdings, which she says bid, denies it
    const aside = own.start > 1 && (unit.role[own.start - 2]! & ROLE.COMMA) !== 0
    const main = groups.findIndex(
      (group, k) =>
        k > g + 1 && group.finite && group.start < rest.end && (unit.role[group.start - 1]! & ROLE.COMMA) !== 0,
    )
    const until = aside && main > 0 ? { start: rest.start, end: groups[main]!.start - 1 } : rest
    return { content: [{ start: own.start - 1, end: own.start }, until], rule: 'relative-gap' }
  }
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
  // so bad and degenerate that
  for (let i = own.end; i < group.head; i++) if (unit.word[i] === 'so') return undefined
  if ((!has && NOT_REPORTING.has(unit.word[group.head]!)) || !beginsClause(scene, g, at)) return undefined
  const places = {
    source: { start: own.start, end: own.end },
    cue: [{ start: group.start, end: at }],
    content: [{ start: at, end: contentEnd(scene, at, g) }],
  }
  return draft(scene, places, { rule: 'unlisted-that', ...judge(group) })
}

/** Verbs that only say that an act begins or goes on, or seems to. */
const ASPECTS: ReadonlySet<string> = new Set(['go', 'continue', 'begin', 'start', 'seem', 'appear'])

/** The attribution of group `g` to a content that stands after it, if it has one. */
export function following(scene: Scene, g: number): Draft | undefined {
  const { unit, groups, subject } = scene
  const group = groups[g]!
  const interpreted = group.ing && group.start > 0 && (unit.role[group.start - 1]! & ROLE.AS) !== 0
  if (group.passive || interpreted) return undefined
  const own = subject[g]
  if (!group.cue) return own && unlisted(scene, g, own)
  // said in an interview published on Monday that …
  const before = groups[g - 1]
  const known = MADE_KNOWN.has(unit.word[group.head]!) && own && before?.finite
  if (known && (unit.tag[own.start - 1] === TAG.ADP || before.end === own.start)) return undefined
  // He went on to say that …
  const goesOn =
    group.infinitive && ((before?.end === group.start && ASPECTS.has(before.cue?.lemma ?? '')) || isSpokenTo(scene, g))
  if (!own || (group.infinitive && !goesOn) || unit.word[own.start] === 'you' || unit.word[own.start] === 'there')
    return undefined
  // As the Courier puts it: “It is dead.”
  const puts = group.cue.lemma === 'put' && unit.word[group.end] === 'it' ? group.end + 2 : 0
  const asPut =
    puts > 0 && puts < unit.n && unit.quote[puts]! > 0 && (unit.role[puts - 1]! & (ROLE.COLON | ROLE.COMMA)) !== 0
  if (asPut)
    return draft(
      scene,
      { source: own, cue: [{ start: group.start, end: puts - 1 }], content: [{ start: puts, end: puts + 1 }] },
      { rule: 'cue-then-quote', ...judge(group) },
    )
  const found = addressed(scene, g) ?? gapped(scene, g) ?? clause(scene, g, group.end) ?? objects(scene, g)
  if (!found || found.content[0]!.end <= found.content[0]!.start) return undefined
  const asks = found.rule === 'that-clause' && group.cue.lemma === 'ask'
  return draft(
    scene,
    {
      source: found.source ?? { start: own.start, end: own.end },
      cue: [
        { start: goesOn && before!.end === group.start ? before!.start : group.start, end: found.cueEnd ?? group.end },
      ],
      content: found.content,
      addressee: found.addressee,
    },
    // They asked that their names be kept out.
    { rule: found.rule, ...judge(group), ...(asks ? { kind: 'other' as const } : {}) },
  )
}
