import { WAY } from '../lexicon/cues.js'
import { GROUPS, ROLES as POSTS } from '../lexicon/persons.js'
import { OUTLET_NOUNS } from '../lexicon/outlet-words.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import type { Complement } from './complement.js'
import { objectEnd } from './objects.js'
import { clause } from './said-clauses.js'
import type { Scene } from './scene.js'

/** What is told something besides outlets called by their sort. */
const SHOWS: ReadonlySet<string> = new Set(['programme', 'program', 'show', 'podcast'])

/** `told [reporters] rents would rise`: of two phrases side by side before a verb the first, where it is of people. */
function hearer({ unit }: Scene, { start, end }: Stretch): Stretch {
  for (let i = start; i + 1 < end; i++) {
    const word = unit.word[i]!
    const people = GROUPS.has(word) || POSTS.has(word) || (word.endsWith('s') && POSTS.has(word.slice(0, -1)))
    if (people && unit.tag[i + 1] !== TAG.PROPN) return { start, end: i + 1 }
    // told the BBC’s Today programme rents would rise
    const shown = OUTLET_NOUNS.has(unit.word[i + 1]!) || SHOWS.has(unit.word[i + 1]!)
    if (unit.tag[i] === TAG.PROPN && unit.tag[i + 1] === TAG.NOUN) return { start, end: shown ? i + 2 : i + 1 }
  }
  return { start, end }
}

/** One past a relative clause at `at` behind which a *that* stands: `told anyone who would listen that`; else `at`. */
function pastListening({ unit, groups }: Scene, at: number): number {
  const heard = groups.find((group) => group.start > at && group.finite)
  return heard && heard.start <= at + 2 && unit.role[heard.end]! & ROLE.THAT ? heard.end : at
}

/** `told the court (that) he was away`, `urged members to vote`: somebody stands between cue and content. */
export function addressed(scene: Scene, g: number): Complement | undefined {
  const { unit, groups } = scene
  const { cue, end } = groups[g]!
  if (!(cue!.ways & (WAY.TELL | WAY.URGE | WAY.ASK)) || cue!.lemma === 'question') return undefined
  const phrase = phraseAfter(unit, end, false)
  if (!phrase || phrase.end >= unit.n) return undefined
  const verb = groups[g + 1]?.start === phrase.end && groups[g + 1]!.finite
  const long = phraseAfter(unit, end, true)
  const paused =
    long && long.end < unit.n && (unit.quote[long.end]! > 0 || (unit.role[long.end]! & (ROLE.COMMA | ROLE.THAT)) !== 0)
  const person = verb ? hearer(scene, phrase) : paused ? long : phrase
  const next = unit.word[person.end] === 'who' ? pastListening(scene, person.end) : person.end
  const to = unit.role[next]! & ROLE.NOT ? next + 1 : next
  if (cue!.ways & WAY.URGE && unit.role[to]! & ROLE.TO && unit.tag[to + 1] === TAG.VERB)
    return { content: [{ start: end, end: objectEnd(scene, end) }], rule: 'urged-to', addressee: person }
  if (!(cue!.ways & (WAY.TELL | WAY.ASK))) return undefined
  const found = clause(scene, g, next)
  return found && { ...found, addressee: person }
}
