import { byId, instant } from '../model/index.js'
import { fold } from './fold.js'
import type { State } from './state.js'
import type { ClaimEntry, Story } from './story.js'

type Compare = (a: ClaimEntry, b: ClaimEntry) => number

const most: Compare = (a, b) => b.headline.outlets - a.headline.outlets
const fewest: Compare = (a, b) => a.headline.origins - b.headline.origins
const nameless: Compare = (a, b) => Math.sign(a.headline.named) - Math.sign(b.headline.named)
const newest: Compare = (a, b) => (instant(b.firstReported) ?? -Infinity) - (instant(a.firstReported) ?? -Infinity) || 0
const disputed: Compare = (a, b) => b.disputes.length - a.disputes.length
const said: Compare = (a, b) => b.statements.length - a.statements.length

/** The first that tells two claims apart decides; ties end with the id. */
const ORDERS: Readonly<Record<State['sort'], readonly Compare[]>> = {
  outlets: [most, fewest, nameless, said],
  origins: [fewest, most, nameless, said],
  newest: [newest, most, said],
  disputed: [disputed, most, said],
}

/** The claims that the search and the filter leave, in no particular order. */
export function matching(story: Story, { query, only }: Pick<State, 'query' | 'only'>): ClaimEntry[] {
  const words = fold(query).split(' ').filter(Boolean)
  return [...story.claims.values()].filter(
    (claim) => passes(claim, only) && words.every((word) => claim.haystack.includes(word)),
  )
}

/** The claims that the search and the filter leave, in the order asked for. */
export function listClaims(story: Story, state: Pick<State, 'query' | 'sort' | 'only'>): ClaimEntry[] {
  const orders = ORDERS[state.sort]
  return matching(story, state).sort((a, b) => {
    for (const order of orders) {
      const by = order(a, b)
      if (by !== 0) return by
    }
    return byId(a.id, b.id)
  })
}

function passes({ disputes, headline }: ClaimEntry, only: State['only']): boolean {
  if (only === 'disputed') return disputes.length > 0
  if (only === 'unnamed') return headline.named === 0
  return only === 'all' || headline.outlets > 1
}

/** The claim that the page shows: the one chosen, where it is known, else the first listed. */
export function shownClaim(story: Story, state: State, listed: readonly ClaimEntry[]): ClaimEntry | undefined {
  return (state.claim === null ? undefined : story.claims.get(state.claim)) ?? listed[0]
}
