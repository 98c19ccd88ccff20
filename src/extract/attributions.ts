import type { Attribution, Span } from '../model/index.js'
import { preceding } from './06-preceding.js'
import { following } from './07-following.js'
import { accordingTo } from './08-according.js'
import { passive } from './09-passives.js'
import { nouns } from './10-nouns.js'
import { attitudes, hearsayAdverbs } from './11-attitudes.js'
import { labels } from './12-labels.js'
import { citations } from './13-citations.js'
import { credits } from './15-credits.js'
import { viewpoints } from './16-viewpoints.js'
import { answers } from './17-answers.js'
import { carried } from './20-carried.js'
import { announcing } from './announcing.js'
import { nest } from './21-nest.js'
import type { Draft } from './draft.js'
import type { Reading } from './reading.js'
import { scene } from './scene.js'

/** Rules whose content behind the cue is surer than a clause before it. */
const SURE: ReadonlySet<string> = new Set(['that-clause', 'bare-clause', 'cue-then-quote'])

/** A cue may have a content on either side: `In May, as rents rose, Lee said that she would leave`. */
function chosen(before: Draft | undefined, after: Draft | undefined): Draft | undefined {
  if (!before || !after) return before ?? after
  return before.rule !== 'quote-then-cue' && SURE.has(after.rule) ? after : before
}

const sameSpan = ([a, b]: Span, [c, d]: Span): boolean => a === c && b === d

/** Whether `one` is a verb whose noun, in `other`, tells the same: `[expressed] concern that`. */
function isTwin(one: Draft, other: Draft): boolean {
  if (one === other || other.rule !== 'noun-that' || one.source.length !== 1 || other.source.length !== 1) return false
  if (one.content.length !== 1 || !sameSpan(one.content[0]!, other.content[0]!)) return false
  const [from, to] = one.cue[0]!
  const [start, end] = other.cue[0]!
  return start <= from && to <= end && sameSpan(one.source[0]!, other.source[0]!)
}

const withoutTwins = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.some(({ rule }) => rule === 'noun-that')
    ? drafts.filter((one) => !drafts.some((other) => isTwin(one, other)))
    : drafts

/** Everything attributed in an article, in the order of the text, outer before inner. Near linear in the text. */
export function attributions(reading: Reading): Attribution[] {
  const found: Draft[] = []
  for (const index of reading.units.keys()) {
    const current = scene(reading, index)
    const drafts: Draft[] = []
    for (const g of current.groups.keys()) {
      const one = chosen(preceding(current, g), following(current, g)) ?? passive(current, g) ?? announcing(current, g)
      if (one) drafts.push(one)
    }
    drafts.push(
      ...accordingTo(current),
      ...nouns(current),
      ...attitudes(current),
      ...hearsayAdverbs(current, drafts),
      ...labels(current),
      ...viewpoints(current),
    )
    drafts.push(...credits(current, drafts))
    drafts.push(...answers(current, drafts))
    found.push(...citations(current, withoutTwins(drafts)))
  }
  return nest(reading, carried(reading, found))
}
