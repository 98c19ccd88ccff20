import { WAY } from '../lexicon/cues.js'
import { FORM } from '../lexicon/inflect.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { trimEnd } from './05-extents.js'
import { afterPause, conjunctEnd, goesOnAt, isExplained, pauseBehind } from './after-cue.js'
import { isDocument } from './is-document.js'
import { pastAside, tailOf } from './cue-tail.js'
import { closes, quoteBefore, turnedSource } from './turned.js'
import { type Draft, draft, judge } from './draft.js'
import { clauseStart, type Scene } from './scene.js'
import { WHATEVER, openingOf, clauseBefore, hasMainClause } from './preceding-clause.js'

const SPEAKS = WAY.SAY | WAY.TELL | WAY.ASK | WAY.THINK | WAY.SHOW
const STATES = WAY.SAY | WAY.TELL | WAY.THINK | WAY.SHOW

/** Verbs of many senses that attribute the clause before them where they end the sentence: `Rents will rise, he added.` */
const CLOSING: ReadonlySet<string> = new Set(['add', 'conclude', 'continue', 'find', 'estimate'])

/** Verbs that attribute by how somebody sounds or looks, and only what is quoted. */
const MANNERS: ReadonlySet<string> = new Set(
  'cry laugh sob sigh smile shrug chuckle sniff snort scowl scream yell growl snarl sing'.split(' '),
)

/** The quotation at `fold` with those that follow it behind the cue: `“A,” she said, “B.”` */
function quotesAround(scene: Scene, g: number, fold: number, from: number): Stretch[] {
  const { unit, groups, subject } = scene
  const found: Stretch[] = [{ start: fold, end: fold + 1 }]
  for (let i = from; i < unit.n; i++) {
    if (groups.some((group, k) => k > g && group.finite && group.end === i && subject[k])) break
    if (unit.quote[i]) found.push({ start: i, end: i + 1 })
  }
  return found
}

/** Whether a name begins at `i`: `Reuters`, `the BBC`. */
const beginsName = ({ tag }: Unit, i: number): boolean =>
  tag[i] === TAG.PROPN || (tag[i] === TAG.DET && tag[i + 1] === TAG.PROPN)

/** The attribution of group `g` to a content that stands before it, if it has one. */
export function preceding(scene: Scene, g: number): Draft | undefined {
  const { unit, groups, subject } = scene
  const group = groups[g]!
  if (group.infinitive || group.passive || group.ing) return undefined
  const begin = clauseStart(scene, g)
  const own = subject[g] && !subject[g]!.shared && !subject[g]!.relative ? subject[g] : undefined
  const cue = [{ start: group.start, end: group.end }]
  // “We will appeal,” said the firm.  Rents will rise, said the mayor.
  const puts = group.cue?.lemma === 'put' && unit.word[group.end] === 'it' ? 1 : 0
  const ways = puts ? WAY.SAY : (group.cue?.ways ?? 0)
  const quoted = quoteBefore(unit, group.start) >= 0
  const turnable =
    group.finite &&
    (quoted || (ways & (WAY.SAY | WAY.THINK) && !(ways & WAY.WEAK) && clauseBefore(unit, group.start) > 0))
  const turned =
    turnable && (group.cue || unit.tag[group.end] === TAG.PROPN || unit.tag[group.end + 1] === TAG.PROPN)
      ? turnedSource(scene, group.end)
      : undefined
  const source = turned ?? own
  if (!source || WHATEVER.has(unit.word[source.start]!) || WHATEVER.has(unit.word[source.start - 1] ?? ''))
    return undefined
  const from = turned ? group.start : begin
  const fold = quoteBefore(unit, turned ? group.start : begin)
  // She came, she cried, she left.
  if (fold < 0 && MANNERS.has(group.cue?.lemma ?? '')) return undefined
  const tail = turned ? { end: turned.end } : tailOf(scene, g, group.end + puts)
  if (fold >= 0 && (ways & SPEAKS || tail)) {
    const content = quotesAround(scene, g, fold, tail?.end ?? group.end)
    return draft(
      scene,
      { source, cue, content, addressee: tail && 'addressee' in tail ? tail.addressee : undefined },
      { rule: 'quote-then-cue', ...judge(group) },
    )
  }
  // Rents will rise, the mayor said.  Rents, the mayor said, will rise.
  // Rents rose, a study finds.
  const closing = CLOSING.has(group.cue?.lemma ?? '') && (tail?.end ?? 0) >= scene.end && !turned
  const weak = ways & WAY.WEAK && !closing && !(ways & WAY.SHOW && isDocument(scene, g))
  // when we look at maps, we think about roads
  const about = group.cue?.lemma === 'think' && unit.word[group.end] === 'about'
  if (!(ways & STATES) || weak || about || !group.finite || !tail) return undefined
  if (
    turned &&
    group.cue!.lemma !== 'say' &&
    (!beginsName(unit, turned.start) || !closes(scene, turned.end) || !(group.form & (FORM.PAST | FORM.S)))
  )
    return undefined
  const addressee = 'addressee' in tail ? tail.addressee : undefined
  const pause = pauseBehind(scene, tail.end)
  const more = pause > 0 ? pastAside(unit, pause + 1) : -1
  const opens = from === 1 || (from === 2 && (unit.role[0]! & (ROLE.BUT | ROLE.AND)) !== 0)
  // As the mayor told the court, rents will rise.
  const main = opens && unit.role[from - 1]! & ROLE.AS ? afterPause(scene, tail.end) : -1
  if (main > 0)
    return draft(
      scene,
      { source, cue, content: [{ start: main, end: scene.end }], addressee },
      { rule: 'as-cue', ...judge(group) },
    )
  const to = clauseBefore(unit, from)
  if (to < 0) return undefined
  const start = openingOf(unit, to)
  const whole = hasMainClause(scene, g, start, to)
  const goesOn = goesOnAt(scene, more, whole)
  if (!whole && !goesOn) return undefined
  // a lawyer who has 20 cases and, she noted, lost none
  // a report which, she said, found nothing
  if (more > 0 && to > 0 && unit.role[to - 1]! & (ROLE.AND | ROLE.BUT | ROLE.RELATIVE))
    return draft(
      scene,
      { source, cue, content: [{ start: more, end: conjunctEnd(scene, more) }], addressee },
      { rule: 'clause-around-cue', ...judge(group) },
    )
  const first = { start, end: trimEnd(unit, start, to) }
  // But, he said, the plan is dead.
  if (first.end <= start && !goesOn) return undefined
  const content: Stretch[] = first.end > start ? [first] : []
  if (goesOn) content.push({ start: more, end: scene.end })
  // She would come round, he predicted: she always had.
  const colon = tail.end
  const explains =
    whole &&
    !goesOn &&
    unit.role[colon]! & (ROLE.COLON | ROLE.SEMICOLON) &&
    isExplained(scene, colon) &&
    !unit.quote[colon + 1]
  if (explains) content.push({ start: colon + 1, end: scene.end })
  return draft(
    scene,
    { source, cue, content, addressee },
    { rule: goesOn ? 'clause-around-cue' : 'clause-then-cue', ...judge(group) },
  )
}
