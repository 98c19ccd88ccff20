import type { View } from './panel.js'
import type { Action } from './reduce.js'
import { count } from './headline.js'

/** What a screen reader is told after a step, or `undefined` where the focus tells it already. */
export function spoken({ state, claim, listed }: View, before: View | undefined, action?: Action): string | undefined {
  if (!action || !before) return undefined
  if (action.kind === 'search' || action.kind === 'only') return count(listed.length, 'claim')
  if (claim !== before.claim) return claim ? `${claim.text}. ${claim.headline.short}.` : 'No claim'
  if (state.tab !== before.state.tab)
    return { chain: 'Chains', network: 'Network', disputes: 'Contradictions' }[state.tab]
  if (state.choice !== before.state.choice) return state.choice ? 'The words that prove it are below.' : 'All words.'
  return undefined
}
