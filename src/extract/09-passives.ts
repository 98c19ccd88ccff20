import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { phraseBefore, type Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { contentEnd } from './05-extents.js'
import { skipAdjuncts } from './adjuncts.js'
import { objectEnd } from './objects.js'
import { agentBehind, beforeGerund, FOR } from './passive-agent.js'
import { type Draft, draft, judge } from './draft.js'
import type { Scene } from './scene.js'
import { isKnownAct, around, frontedEnd } from './passive-clauses.js'

const THOUGHT: ReadonlySet<string> = new Set(
  'expect believe say think know consider report understand allege presume assume rumor rumour predict forecast estimate suspect deem fear'.split(
    ' ',
  ),
)
/** `it was reported [last] night`. */
const LAST: ReadonlySet<string> = new Set(['last', 'this', 'earlier', 'late'])
const ASSUMES: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'should', 'once', 'until'])

/** `let it be known`, `made it known` */
const LETS: ReadonlySet<string> = new Set(['let', 'lets', 'letting', 'made', 'makes', 'making'])
/** Who was told: the writer. */
const SELF: ReadonlySet<string> = new Set(['i', 'we'])

/** The attribution of the passive group `g`: `was quoted as saying`, `is believed to`, `was accused of`, `it is thought that`. */
export function passive(scene: Scene, g: number): Draft | undefined {
  const { unit, groups, subject, end } = scene
  const group = groups[g]!
  const { cue } = group
  const asked =
    !group.passive &&
    cue &&
    cue.ways & WAY.ASK &&
    !subject[g] &&
    (group.start === 0 || unit.word[group.start - 1] === 'when')
  if (!cue || !(group.passive || asked) || group.infinitive) return undefined
  const own = subject[g] && !subject[g]!.shared ? subject[g] : undefined
  const verdict = judge(group)
  const until = (start: number): Stretch => ({ start, end: contentEnd(scene, start, g) })
  let at = group.end
  while (at < end && (unit.tag[at] === TAG.ADV || unit.role[at]! & ROLE.TIME) && !(unit.role[at]! & ROLE.WH)) at++
  let agent: Stretch | undefined
  if (at < end && unit.role[at]! & ROLE.BY) {
    agent = beforeGerund(unit, phraseAfter(unit, at + 1, true))
    if (agent) at = agent.end
  }
  const that = skipAdjuncts(scene, at)
  if (that < end && unit.role[that]! & ROLE.THAT) at = that
  // Rents will rise, it was reported last night.
  if (at + 1 < end && LAST.has(unit.word[at]!) && at + 2 >= end) at = end
  if (at + 1 < end && unit.word[at] === 'on' && unit.role[at + 1]! & ROLE.TIME && at + 2 >= end) at = end
  // Rents will rise, it is alleged.
  if (
    own &&
    unit.word[own.start] === 'it' &&
    at >= end &&
    own.start > 3 &&
    unit.role[own.start - 1]! & ROLE.COMMA &&
    cue.ways & (WAY.SAY | WAY.THINK)
  )
    return draft(
      scene,
      { source: agent, cue: [{ start: own.start, end: group.end }], content: [{ start: 0, end: own.start - 1 }] },
      { ...verdict, rule: 'it-is-said' },
    )
  // The site, I’m told, is closed.  The site is closed, we are told.
  const aside = own && SELF.has(unit.word[own.start]!) && cue.ways & WAY.TELL ? around(scene, own.start, at) : undefined
  if (aside)
    return draft(
      scene,
      { source: agent, cue: [{ start: own!.start, end: group.end }], content: aside },
      { rule: 'it-is-said', kind: 'speech', certainty: 'hedged' },
    )
  if (at >= end && !agent) return undefined
  const mark: Stretch[] = [{ start: group.start, end: group.end }]
  const next = at < end ? unit.role[at]! : 0
  // The minister was quoted (in the Courier) as saying that …
  const paper =
    cue.lemma === 'quote' && (unit.word[at] === 'in' || agent) ? (agent ?? phraseAfter(unit, at + 1, false)) : undefined
  if (paper && unit.role[paper.end]! & ROLE.AS) at = paper.end
  if (
    (paper ? unit.role[at]! : next) & ROLE.AS &&
    unit.cue[at + 1] &&
    groups[g + 1]?.start === at + 1 &&
    groups[g + 1]!.ing &&
    unit.cue[at + 1]!.ways & (WAY.SAY | WAY.TELL)
  ) {
    const start = groups[g + 1]!.end
    const content = start < end ? until(start) : undefined
    return own && content && content.end > start
      ? draft(
          scene,
          {
            source: own,
            cue: [{ start: group.start, end: start }],
            content: [content],
            ...(paper && { addressee: paper }),
          },
          { ...verdict, rule: 'quoted-as' },
        )
      : undefined
  }
  // She has let it be known that the offer is an insult; he made it known that …
  const teller = subject[g - 1]
  const lets = unit.word[group.start - 1] === 'it' && LETS.has(unit.word[group.start - 2] ?? '') && cue.lemma === 'know'
  if (lets && teller && next & ROLE.THAT && at + 2 < end)
    return draft(
      scene,
      { source: teller, cue: [{ start: groups[g - 1]!.start, end: group.end }], content: [until(at)] },
      { rule: 'that-clause', kind: 'speech', certainty: 'asserted' },
    )
  // It is thought that …; not if it is shown that …
  const assumed = own && own.start > 0 && ASSUMES.has(unit.word[own.start - 1]!)
  if (own && unit.word[own.start] === 'it' && next & ROLE.THAT && at + 2 < end && !assumed)
    return draft(scene, { source: agent, cue: mark, content: [until(at)] }, { ...verdict, rule: 'it-is-said' })
  // It is believed the man had left.
  const bare =
    own && unit.word[own.start] === 'it' && cue.ways & (WAY.SAY | WAY.THINK) && groups[g + 1]?.finite && subject[g + 1]
  if (bare && !bare.shared && !bare.relative && bare.start === at)
    return draft(scene, { source: agent, cue: mark, content: [until(at)] }, { ...verdict, rule: 'it-is-said' })
  // She was asked whether …; He was told that …; Asked whether …, she said
  if (cue.ways & (WAY.ASK | WAY.TELL) && next & (ROLE.THAT | ROLE.WH) && at + 1 < end) {
    const content = asked ? { start: at, end: frontedEnd(scene, at, until(at).end) } : until(at)
    return draft(
      scene,
      { source: agent, cue: mark, content: [content], addressee: own },
      { ...verdict, rule: 'was-told' },
    )
  }
  // The ministers were told it was a bad deal.
  if (cue.ways & WAY.TELL && own && groups[g + 1]?.finite && subject[g + 1]?.start === at && !subject[g + 1]!.shared)
    return draft(
      scene,
      { source: agent, cue: mark, content: [until(at)], addressee: own },
      { ...verdict, rule: 'was-told' },
    )
  if (!own) return undefined
  const antecedent = own.relative
    ? phraseBefore(unit, own.start - (unit.role[own.start - 1]! & ROLE.COMMA ? 1 : 0), 0)
    : own
  if (!antecedent) return undefined
  // The firm is expected to cut jobs; She was accused of lying; He was criticised by the union.
  const infinitive =
    next & ROLE.TO &&
    unit.tag[at + 1] !== TAG.DET &&
    THOUGHT.has(cue.lemma) &&
    (cue.lemma !== 'know' || isKnownAct(unit, at + 1))
  // An email [seen by the Courier] says nothing of what the paper thinks
  const judged = cue.ways & (WAY.JUDGE | WAY.NAME) && (FOR.has(unit.word[at] ?? '') || (agent && cue.lemma !== 'see'))
  if (!infinitive && (!judged || own.relative)) return undefined
  const late = judged && !agent && unit.role[at]! & ROLE.AS ? agentBehind(scene, at) : undefined
  const rest: Stretch = {
    start: at,
    end: late ? late.start - 1 : infinitive ? until(at).end : objectEnd(scene, at),
  }
  const content: Stretch[] = [{ start: antecedent.start, end: antecedent.end }]
  if (at < end && (infinitive || FOR.has(unit.word[at] ?? '')) && rest.end > at) content.push(rest)
  const certainty = infinitive && verdict.certainty === 'asserted' ? 'hedged' : verdict.certainty
  return draft(
    scene,
    { source: agent ?? late, cue: mark, content },
    { rule: infinitive ? 'is-believed-to' : 'was-judged', kind: verdict.kind, certainty },
  )
}
