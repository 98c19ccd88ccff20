import type { ClaimId } from '../model/index.js'
import { type Choice, type Only, PAGE, type Sort, type State, type Tab, type Theme } from './state.js'

/** What a reader can do; `leave`: see all that a page within another leaves out. */
export type Action =
  | { readonly kind: 'claim'; readonly claim: ClaimId; readonly tab?: Tab }
  | { readonly kind: 'choose'; readonly choice: Choice | null }
  | { readonly kind: 'tab'; readonly tab: Tab }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'sort'; readonly sort: Sort }
  | { readonly kind: 'only'; readonly only: Only }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'table'; readonly table: boolean }
  | { readonly kind: 'help'; readonly open: boolean }
  | { readonly kind: 'more' }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'restore'; readonly state: State }

/** The state after `action`; the very same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'claim':
      return { ...state, claim: action.claim, choice: null, tab: action.tab ?? 'chain' }
    case 'choose':
      return same(state.choice, action.choice) ? state : { ...state, choice: action.choice }
    case 'tab':
      return state.tab === action.tab ? state : { ...state, tab: action.tab, choice: null }
    case 'search':
      return state.query === action.query ? state : { ...state, query: action.query, limit: PAGE }
    case 'sort':
      return { ...state, sort: action.sort, limit: PAGE }
    case 'only':
      return { ...state, only: action.only, limit: PAGE }
    case 'theme':
      return { ...state, theme: action.theme }
    case 'table':
      return { ...state, table: action.table }
    case 'help':
      return state.help === action.open ? state : { ...state, help: action.open }
    case 'more':
      return { ...state, limit: state.limit + PAGE }
    case 'back':
      return back(state)
    case 'leave':
      return { ...state, embed: false }
    case 'restore':
      return action.state
  }
}

/** One level out, innermost first: help, the chosen link, another tab, the claim, the search. */
function back(state: State): State {
  if (state.help) return { ...state, help: false }
  if (state.choice) return { ...state, choice: null }
  if (state.tab !== 'chain') return { ...state, tab: 'chain' }
  if (state.claim !== null) return { ...state, claim: null }
  if (state.query !== '') return { ...state, query: '', limit: PAGE }
  return state
}

/** Whether two choices mean the same node or link. */
export function same(a: Choice | null, b: Choice | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'node') return b.kind === 'node' && a.key === b.key
  return b.kind === 'link' && a.from === b.from && a.to === b.to
}
