import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import type { Span } from '../model/index.js'
import type { Unit } from './01-units.js'
import { spokenBy } from './14-speakers.js'
import { isTail } from './adjuncts.js'
import { type Draft, draft, judge } from './draft.js'
import type { Reading } from './reading.js'
import type { Scene } from './scene.js'

const LONE = ROLE.STOP | ROLE.COMMA | ROLE.DASH | ROLE.AND | ROLE.BUT

const MARKS = '"”»’\''

/** Whether a sentence is nothing but quotations. */
function isLone({ n, role, quote }: Unit): boolean {
  let quoted = false
  for (let i = 0; i < n; i++) {
    if (quote[i]) quoted = true
    else if (!(role[i]! & LONE)) return false
  }
  return quoted
}

/**
 * `The firm issued an answer on Monday, and Lee said in it:` — a cue that ends its sentence without a content, which the next
 * may bring; a draft with an empty content.
 */
export function announcing(scene: Scene, g: number): Draft | undefined {
  const { unit, groups, subject } = scene
  const group = groups[g]!
  const own = subject[g]
  const colon = (unit.role[unit.n - 1]! & ROLE.COLON) !== 0
  if (!group.cue || !own || own.relative || group.passive || group.infinitive || unit.within >= 0) return undefined
  if (!(group.cue.ways & (WAY.SAY | WAY.TELL | WAY.ASK)) || (group.cue.ways & WAY.WEAK && !colon)) return undefined
  if (!colon && (!isTail(scene, group.end) || groups.some((other, k) => k > g && other.finite))) return undefined
  const source = { start: own.start, end: own.end }
  const cue = [{ start: group.start, end: group.end }]
  return draft(scene, { source, cue, content: [] }, { rule: 'quote-next', ...judge(group) })
}

/**
 * Sentences that are nothing but quotations go on with the attribution before them: `“We will appeal,” she said. “It is not
 * over.”` Their words are added to its content, in the same paragraph, and in the next ones where it is a quotation too. What
 * was announced and did not come is dropped.
 */
export function carried(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { units, quotes } = reading
  const byUnit = new Map<number, Draft[]>()
  const contents = new Map<readonly Span[], Span[]>()
  const extended = drafts.map((one): Draft => {
    const content = contents.get(one.content) ?? [...one.content]
    contents.set(one.content, content)
    const copy = { ...one, content }
    const others = byUnit.get(one.unit)
    if (others) others.push(copy)
    else byUnit.set(one.unit, [copy])
    return copy
  })
  let last: Draft | undefined
  let block = -1
  let before = -1
  let goesOn = false
  for (const [u, unit] of units.entries()) {
    if (unit.within >= 0) continue
    const own = byUnit.get(u)
    const lone = isLone(unit)
    const speaks =
      last && (last.content.length === 0 || MARKS.includes(reading.text[last.content.at(-1)![1] - 1]!) || goesOn)
    if (unit.block !== block && !(lone && speaks)) last = undefined
    block = unit.block
    let final = 0
    for (let i = unit.n - 1; i >= 0 && final === 0; i--) final = unit.quote[i]!
    goesOn = final > 0 && !quotes[final - 1]!.closed
    const named = before
    before = u
    if (own) last = own.findLast((one) => one.rule.includes('quote') && one.under === undefined) ?? own.at(-1)
    else if (!lone) last = undefined
    else if (!last && named >= 0) {
      last = spokenBy(reading, named, u)
      if (last) extended.push(last)
    } else if (last) {
      const content = last.content as Span[]
      for (const q of unit.quote.subarray(0, unit.n))
        if (q > 0) content.push([quotes[q - 1]!.start, quotes[q - 1]!.end])
    }
  }
  return extended.filter(({ content }) => content.length > 0)
}
