import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import type { Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { trimEnd } from './05-extents.js'
import { isTail } from './adjuncts.js'
import { type Draft, draft, judge, spanOf } from './draft.js'
import type { Scene } from './scene.js'

/** Longest phrase that takes a content up again: `, an allegation that the firm has`. */
const REACH = 4

/** Place of the comma before what takes up the clause that it follows: `[,] a claim the firm denies`, `[,] which it denies`; or -1. */
function commaBefore({ unit }: Scene, start: number): number {
  const { role, tag, word } = unit
  for (let i = start - 1; i > 1 && start - i <= REACH; i--) {
    if (role[i]! & ROLE.RELATIVE && i === start - 1 && role[i - 1]! & ROLE.COMMA) return i - 1
    if (!(role[i]! & ROLE.COMMA)) continue
    const noun =
      tag[i + 1] === TAG.DET && (role[i + 2]! & ROLE.REPORT || word[i + 2] === 'charge' || word[i + 2] === 'account')
    return noun || word[i + 1] === 'something' || word[i + 1] === 'charges' ? i : -1
  }
  return -1
}

/** The words of `content` before `at`. */
const before = (content: readonly Span[], at: number): Span[] =>
  content.filter(([from]) => from < at).map(([from, to]): Span => [from, Math.min(to, at)])

/** The drafts whose content an answer takes up, that ends at `at` before the answer's `cue`. */
const takenUp = (drafts: readonly Draft[], at: number, cue: number): Draft[] =>
  drafts.filter(({ content }) => content.some(([from, to]) => from < at && (cue < to || at === to)))

/**
 * Who answers. After an accusation a pronoun means the accused: `accused [the governors] of hiding it, which they deny`; else
 * `they` could be anybody.
 */
function answerer({ reading, unit }: Scene, own: Stretch, { rule, content }: Draft): Stretch | undefined {
  const alone = own.end === own.start + 1 && (unit.role[own.start]! & ROLE.PRONOUN) !== 0
  if (!alone) return { start: own.start, end: own.end }
  if (rule !== 'judged') return unit.word[own.start] === 'they' ? undefined : { start: own.start, end: own.end }
  const at = unit.at.findIndex((token) => reading.start[token] === content[0]![0])
  return at < 0 ? undefined : phraseAfter(unit, at, false)
}

/**
 * Answers that hang on somebody else’s words: `Rebels said they held the port, a claim the army denied`. The answer is a
 * draft with the content of the words it takes up, and those end before it. Changes `drafts` in place.
 */
export function answers(scene: Scene, drafts: Draft[]): Draft[] {
  const { reading, unit, groups, subject } = scene
  const found: Draft[] = []
  for (const [g, group] of groups.entries()) {
    const own = subject[g]
    if (!group.cue || !(group.cue.ways & WAY.DENY) || !group.finite || group.passive) continue
    if (!own || own.shared || own.relative || !isTail(scene, group.end)) continue
    const comma = commaBefore(scene, own.start)
    if (comma < 0) continue
    const end = trimEnd(unit, 0, comma)
    const at = spanOf(reading, unit, { start: 0, end })[1]
    const cue = spanOf(reading, unit, group)[0]
    const taken = takenUp(drafts, at, cue)
    const main = taken.at(-1)
    // it is idle to speak of meddling, which Moscow denies: of the meddling
    const loose =
      unit.tag[comma + 1] !== TAG.DET && unit.word[comma + 1] !== 'charges' && !(unit.role[own.start]! & ROLE.PRONOUN)
    if (loose && main?.rule !== 'judged') continue
    const source = main && answerer(scene, own, main)
    if (!source) continue
    for (const one of taken) drafts[drafts.indexOf(one)] = { ...one, content: before(one.content, at) }
    const places = {
      source,
      cue: [{ start: group.start, end: group.end }],
      content: [],
    }
    found.push({ ...draft(scene, places, { rule: 'answered', ...judge(group) }), content: before(main.content, at) })
  }
  return found
}
