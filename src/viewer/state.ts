import type { ClaimId } from '../model/index.js'

/** What the main part of the page shows. */
export type Tab = 'chain' | 'network' | 'disputes'

/** Order of the list of claims. */
export type Sort = 'outlets' | 'origins' | 'newest' | 'disputed'

/** Which claims the list holds: all, those disputed, those with no named origin, those of several outlets. */
export type Only = 'all' | 'disputed' | 'unnamed' | 'shared'

/** Colours: as the system says, or fixed. */
export type Theme = 'auto' | 'light' | 'dark'

/** A node of a chain or of the network, or a link between two; keys as in `routes.ts`. */
export type Choice =
  | { readonly kind: 'node'; readonly key: string }
  | { readonly kind: 'link'; readonly from: string; readonly to: string }

/** Everything that the page shows; all but `limit` and `help` stands in the address. */
export interface State {
  readonly tab: Tab
  /** `null`: none chosen yet; wide pages then show the first of the list. */
  readonly claim: ClaimId | null
  readonly choice: Choice | null
  readonly query: string
  readonly sort: Sort
  readonly only: Only
  readonly theme: Theme
  /** Network as a table instead of a drawing. */
  readonly table: boolean
  /** Within another page: no masthead, no list. */
  readonly embed: boolean
  /** Whether the list of keys is open. */
  readonly help: boolean
  /** Most claims listed at once. */
  readonly limit: number
}

/** How many claims the list shows at first, and how many more each time. */
export const PAGE = 100

/** What the page shows when the address says nothing. */
export const START: State = {
  tab: 'chain',
  claim: null,
  choice: null,
  query: '',
  sort: 'outlets',
  only: 'all',
  theme: 'auto',
  table: false,
  embed: false,
  help: false,
  limit: PAGE,
}
