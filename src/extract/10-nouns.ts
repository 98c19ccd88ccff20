import { NOUN_WAY, REPORTING_NOUNS } from '../lexicon/nouns-that-report.js'
import { ROLE } from '../lexicon/roles.js'
import type { Attribution, Certainty } from '../model/index.js'
import { TAG } from '../text/tags.js'
import type { VerbGroup } from './02-groups.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { contentEnd } from './05-extents.js'
import { holder, isRefuted, pastAside, publishedIn, thatBehind } from './noun-holder.js'
import { objectEnd } from './objects.js'
import { type Draft, draft } from './draft.js'
import type { Scene } from './scene.js'
import { nounClauseEnd, isOccasion } from './noun-clause.js'

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'about', 'on', 'against', 'over', 'toward', 'to'])

/** Adjectives that weaken what a noun tells: `unconfirmed reports that`. */
const UNSURE: ReadonlySet<string> = new Set(['unconfirmed', 'unverified', 'uncorroborated', 'unproven'])

/** What somebody’s fear or concern is: told as possible. */
const FEARED = { kind: 'belief', certainty: 'hedged' } as const

/** Past a place at `at`: `word [on the quay] is that`. */
function pastPlace({ unit }: Scene, at: number): number {
  const place = unit.role[at]! & ROLE.LINK ? phraseAfter(unit, at + 1, false) : undefined
  return place ? place.end : at
}

/** The *is* or *was* with a *that* behind it, at `at` or behind an aside there: `Her answer, when we asked, was that`. */
function copulaAt({ unit, groups, end }: Scene, from: number): VerbGroup | undefined {
  let at = from
  if (unit.role[at]! & ROLE.COMMA) {
    do at++
    while (at < Math.min(end, from + 12) && !(unit.role[at]! & ROLE.COMMA))
    at++
  }
  if (at >= end || !(unit.role[at]! & ROLE.BE)) return undefined
  const be = groups.find((group) => group.start === at)
  return be?.finite && !be.negated && be.end === at + 1 && be.end + 2 < end && unit.role[be.end]! & ROLE.THAT
    ? be
    : undefined
}

function verdictOf(ways: number): { kind: Attribution['kind']; certainty: Certainty } {
  const kind = ways & NOUN_WAY.WANT ? 'other' : ways & NOUN_WAY.BELIEF ? 'belief' : 'speech'
  return { kind, certainty: ways & NOUN_WAY.DENY ? 'denied' : ways & NOUN_WAY.HEDGE ? 'hedged' : 'asserted' }
}

/** Attributions whose cue is a noun: `his claim that taxes rose`, `her promise to resign`, `rumours that the bank had failed`. */
export function nouns(scene: Scene): Draft[] {
  const { unit, groups, end } = scene
  const { tag, role, word } = unit
  if (!(unit.roles & ROLE.REPORT)) return []
  const found: Draft[] = []
  for (let i = 0; i + 2 < end; i++) {
    if (!(role[i]! & ROLE.REPORT) || tag[i] !== TAG.NOUN) continue
    const ways = REPORTING_NOUNS.get(word[i]!)
    if (ways === undefined) continue
    let at = i + 1
    let by: Stretch | undefined
    if (word[at] === 'by' || word[at] === 'from') {
      by = phraseAfter(unit, at + 1, true)
      if (by) at = pastAside(scene, by.end)
    }
    // a report in the Courier on Monday that
    const that = by || word[i - 2] === 'in' ? at : thatBehind(scene, at)
    by ??= publishedIn(scene, at, that)
    at = that
    if (at + 1 >= end) continue
    const verb = groups.find((group) => group.start >= at && group.finite)
    let content: Stretch | undefined
    let rule = ''
    if (ways & NOUN_WAY.THAT && role[at]! & ROLE.THAT && verb && verb.start > at + 1) {
      content = { start: at, end: nounClauseEnd(scene, at) }
      rule = 'noun-that'
    } else if (ways & NOUN_WAY.TO && role[at]! & ROLE.TO && (tag[at + 1] === TAG.VERB || tag[at + 1] === TAG.AUX)) {
      content = { start: at, end: objectEnd(scene, at) }
      rule = 'noun-to'
    } else if (ways & NOUN_WAY.OF && PREPOSITIONS.has(word[at]!)) {
      content = { start: at + 1, end: objectEnd(scene, at + 1) }
      rule = 'noun-of'
    }
    // the union’s main concern is that the plant will close
    const be = ways & NOUN_WAY.THAT ? copulaAt(scene, word[i] === 'word' ? pastPlace(scene, i + 1) : i + 1) : undefined
    if (be) {
      content = { start: be.end, end: contentEnd(scene, be.end, groups.indexOf(be)) }
      rule = 'noun-is'
    }
    if (!content || content.end <= content.start + 1) continue
    const { source, start } = holder(scene, i)
    const held = source !== undefined || by !== undefined
    if (!held && (isRefuted(scene, content.end) || isOccasion(scene, start, at))) continue
    // At the school, word was that the firm would pay.
    const loose =
      be !== undefined && word[i] === 'word' && (i === 0 || role[i - 1]! & (ROLE.COMMA | ROLE.BUT | ROLE.AND))
    if (!held && !loose && (rule === 'noun-to' || be || ways & NOUN_WAY.HELD)) continue
    const light = groups.some((group) => group.start === start)
    if (rule === 'noun-of' && !(ways & NOUN_WAY.LOOSE) && !(held && light)) continue
    found.push(
      draft(
        scene,
        {
          source: by ?? source,
          cue: [{ start, end: be ? be.end : rule === 'noun-of' ? at + 1 : i + 1 }],
          content: [content],
        },
        {
          rule,
          ...(UNSURE.has(word[i - 1] ?? '') || (rule === 'noun-of' && unit.word[i - 1] === 'if')
            ? { kind: 'speech', certainty: 'hedged' }
            : loose
              ? { kind: 'speech', certainty: 'hedged' }
              : be && ways & NOUN_WAY.WANT
                ? FEARED
                : verdictOf(ways)),
        },
      ),
    )
  }
  return found
}
