import type { Action } from './reduce.js'
import type { State } from './state.js'
import type { ClaimEntry, Story } from './story.js'

/** What all panels draw from: the state and what follows from it. */
export interface View {
  readonly state: State
  /** What the search and the filter leave, in order. */
  readonly listed: readonly ClaimEntry[]
  /** The claim shown. */
  readonly claim: ClaimEntry | undefined
}

/** A part of the page. It draws anew what changed and leaves the rest alone. */
export interface Panel {
  readonly root: HTMLElement
  readonly draw: (view: View, before: View | undefined) => void
}

/** What a panel needs to be made. */
export interface Desk {
  readonly story: Story
  readonly dispatch: (action: Action, history?: 'push' | 'replace') => void
  /** Address of the page in the state after `action`. */
  readonly href: (action: Action) => string
}

/** Whether a click means "here": neither a new tab nor a download. */
export const isPlain = (event: Event): boolean =>
  !(event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0))

/** Handler of a link that carries out `action` in place; with a modifier the browser follows the address. */
export const onFollow =
  ({ dispatch }: Desk, action: Action) =>
  (event: Event): void => {
    if (!isPlain(event)) return
    event.preventDefault()
    dispatch(action)
  }
