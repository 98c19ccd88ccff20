import { ATTITUDES, NOUN_WAY } from '../lexicon/nouns-that-report.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Stretch } from './03-phrases.js'
import { contentEnd } from './05-extents.js'
import { objectEnd } from './objects.js'
import { type Draft, draft, spanOf } from './draft.js'
import type { Scene } from './scene.js'

const LINKING: ReadonlySet<string> = new Set(
  'is are was were be been am seems seemed seem remains remained feels felt became becomes made make makes said'.split(
    ' ',
  ),
)
const OBJECTS: ReadonlySet<string> = new Set(['of', 'about', 'with', 'by', 'at', 'on'])

/** Attributions by an adjective: `the coach was confident that they would win`, `critics are wary of the deal`. */
export function attitudes(scene: Scene): Draft[] {
  const { unit, groups, subject, end } = scene
  if (!(unit.roles & ROLE.ATTITUDE)) return []
  const found: Draft[] = []
  for (const [g, group] of groups.entries()) {
    const own = subject[g]
    if (
      !own ||
      group.infinitive ||
      !(LINKING.has(unit.word[group.head]!) || unit.role[group.head]! & ROLE.BE || unit.role[group.start]! & ROLE.BE)
    )
      continue
    let i = group.end
    while (i < end && (unit.tag[i] === TAG.ADV || unit.word[i] === 'it' || unit.role[i]! & ROLE.NOT)) i++
    const head = ATTITUDES.has(unit.word[i] ?? '')
      ? i
      : unit.role[group.start]! & ROLE.BE && ATTITUDES.has(unit.word[group.head]!)
        ? group.head
        : -1
    if (head < 0) continue
    const ways = ATTITUDES.get(unit.word[head]!)!
    if (unit.word[head] === 'clear' && unit.role[group.head]! & ROLE.BE) continue
    const at = head + 1
    if (at + 1 >= end) continue
    const kind = ways & NOUN_WAY.WANT ? 'other' : ways & NOUN_WAY.BELIEF ? 'belief' : 'speech'
    const certainty = group.negated ? 'denied' : group.modal ? 'hedged' : 'asserted'
    let content: Stretch | undefined
    let cueEnd = at
    if (ways & NOUN_WAY.THAT && unit.role[at]! & (ROLE.THAT | ROLE.WH) && unit.word[at] !== 'when')
      content = { start: at, end: contentEnd(scene, at, g) }
    else if (ways & NOUN_WAY.TO && unit.role[at]! & ROLE.TO && unit.tag[at + 1] === TAG.VERB)
      content = { start: at, end: objectEnd(scene, at) }
    else if (ways & (NOUN_WAY.OF | NOUN_WAY.BELIEF) && OBJECTS.has(unit.word[at]!)) {
      content = { start: at + 1, end: objectEnd(scene, at + 1) }
      cueEnd = at + 1
    } else if (
      (ways & NOUN_WAY.BELIEF || unit.word[head] === 'clear') &&
      groups[g + 1] &&
      subject[g + 1]?.start === at &&
      groups[g + 1]!.finite
    )
      content = { start: at, end: contentEnd(scene, at, g) }
    if (!content || content.end <= content.start) continue
    found.push(
      draft(
        scene,
        { source: { start: own.start, end: own.end }, cue: [{ start: group.start, end: cueEnd }], content: [content] },
        { rule: 'attitude', kind, certainty },
      ),
    )
  }
  return found
}

/** Whether the clause at `start` is an aside about somebody: `Lee, whose dog it supposedly was, said …`. */
function isAside({ unit }: Scene, start: number): boolean {
  for (let i = start; i > 1 && start - i < 4 && !(unit.role[i]! & ROLE.COMMA); i--)
    if (unit.role[i]! & ROLE.RELATIVE && unit.role[i]! & ROLE.POSSESSIVE) return (unit.role[i - 1]! & ROLE.COMMA) !== 0
  return false
}

/**
 * Attributions to nobody by an adverb: `The bank has reportedly failed`. Where the adverb is on a verb that attributes by
 * itself (`Lee reportedly said`), that one among `drafts` is hedged instead, in place.
 */
export function hearsayAdverbs(scene: Scene, drafts: Draft[]): Draft[] {
  const { reading, unit, groups, subject, end } = scene
  if (!(unit.roles & ROLE.HEARSAY)) return []
  const found: Draft[] = []
  for (let i = 0; i < end; i++) {
    if (!(unit.role[i]! & ROLE.HEARSAY)) continue
    const next = groups.findIndex((group) => group.end > i)
    // Lee is reportedly on £900,000 a year.
    const last = groups[next < 0 ? groups.length - 1 : next - 1]
    const far = next < 0 || groups[next]!.start - i > 3
    const g = !far ? next : last?.end === i ? groups.indexOf(last) : -1
    const group = groups[g]
    if (!group) continue
    const cue = spanOf(reading, unit, group)
    const said = drafts.findIndex((one) => one.source.length > 0 && one.cue[0]![0] === cue[0])
    if (said >= 0) {
      drafts[said] = { ...drafts[said]!, certainty: 'hedged' }
      continue
    }
    const own = subject[g]
    const start = own && !own.shared && own.start < i ? own.start : Math.min(group.start, i)
    if (isAside(scene, start)) continue
    const content: Stretch[] = []
    if (start < i) content.push({ start, end: i })
    if (i + 1 < end) content.push({ start: i + 1, end: contentEnd(scene, i + 1, g) })
    found.push(
      draft(
        scene,
        { source: undefined, cue: [{ start: i, end: i + 1 }], content },
        { rule: 'reportedly', certainty: 'hedged' },
      ),
    )
  }
  return found
}
