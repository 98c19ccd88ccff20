import type { Span } from '../model/index.js'
import { ROLE } from '../lexicon/roles.js'
import type { Draft } from './draft.js'
import type { Reading } from './reading.js'

/**
 * Quotations that stand by themselves go on with the attribution before them: `“We will appeal,” she said. “It is not
 * over.”` Their words are added to its content, in the same paragraph, or in the next where its quotation was not closed.
 */
export function carried(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { units, quotes } = reading
  const byUnit = new Map<number, number[]>()
  const extended = drafts.map((draft, i) => {
    byUnit.set(draft.unit, [...(byUnit.get(draft.unit) ?? []), i])
    return { ...draft, content: [...draft.content] as Span[] }
  })
  let last = -1
  let block = -1
  let open = false
  for (const [u, unit] of units.entries()) {
    if (unit.within >= 0) continue
    const own = byUnit.get(u)
    if (unit.block !== block && !open) last = -1
    block = unit.block
    const folds = [...unit.quote].filter((q) => q > 0)
    const marks = ROLE.STOP | ROLE.COMMA | ROLE.DASH | ROLE.AND | ROLE.BUT
    const lone = folds.length > 0 && unit.quote.every((q, i) => i >= unit.n || q > 0 || (unit.role[i]! & marks) !== 0)
    if (own) last = own.findLast((n) => folds.length > 0 && extended[n]!.rule.includes('quote')) ?? own.at(-1)!
    else if (lone && last >= 0)
      for (const q of folds) extended[last]!.content.push([quotes[q - 1]!.start, quotes[q - 1]!.end])
    else if (!lone) last = -1
    open = folds.length > 0 && !quotes[folds.at(-1)! - 1]!.closed
  }
  return extended
}
