import { type Command, commandOf } from './keys.js'
import type { Desk, View } from './panel.js'

/** What the keyboard acts on. */
export interface Hands {
  readonly dispatch: Desk['dispatch']
  readonly view: () => View | undefined
  readonly copy: () => void
  /** The list of claims, the heading of the claim shown and its drawn chains. */
  readonly list: HTMLElement
  readonly heading: HTMLElement
  readonly chain: HTMLElement
}

/** Listens to the keys of the whole page until `signal` ends it. */
export function listen(hands: Hands, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target : document.body
    const command = commandOf(event, target.matches('input, select, textarea'))
    const open = hands.view()?.state.help === true
    if (command && (!open || command.kind === 'back')) {
      event.preventDefault()
      run(hands, command)
    } else if (!command && !open && hands.list.contains(target)) inList(hands, event, target)
  }
  document.addEventListener('keydown', onKey, { signal })
}

/** Moves the focus to the first stop of the chains, or where they are not drawn to the claim's heading. */
export function enter({ chain, heading }: Hands): void {
  const first = chain.querySelector<HTMLElement>('button[tabindex="0"]')
  if (first?.checkVisibility()) first.focus()
  else heading.querySelector<HTMLElement>('h2')?.focus()
}

function inList(hands: Hands, event: KeyboardEvent, target: HTMLElement): void {
  if (target.matches('select') || event.ctrlKey || event.metaKey) return
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    if (target.matches('input')) current(hands)?.focus()
    else move(hands, event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Enter' && target.matches('a')) {
    event.preventDefault()
    target.click()
    enter(hands)
  }
}

function run(hands: Hands, command: Command): void {
  switch (command.kind) {
    case 'search':
      return document.getElementById('search')?.focus()
    case 'help':
      return hands.dispatch({ kind: 'help', open: true })
    case 'copy':
      return hands.copy()
    case 'tab':
      return hands.dispatch({ kind: 'tab', tab: command.tab })
    case 'next':
      return move(hands, 1)
    case 'previous':
      return move(hands, -1)
    case 'back':
      hands.dispatch({ kind: 'back' })
      if (!document.activeElement?.checkVisibility() || document.activeElement === document.body)
        current(hands)?.focus()
  }
}

/** The claim before or after in the list, shown at once; the address changes without a step to go back. */
function move(hands: Hands, by: 1 | -1): void {
  const view = hands.view()
  if (!view) return
  const { listed, claim, state } = view
  const at = listed.findIndex(({ id }) => id === claim?.id)
  const next = listed[Math.max(0, Math.min(listed.length - 1, at + by))]
  const tab = state.tab === 'network' ? 'network' : 'chain'
  if (next) hands.dispatch({ kind: 'claim', claim: next.id, tab }, 'replace')
  current(hands)?.focus({ preventScroll: true })
}

const current = ({ list }: Hands): HTMLElement | null => list.querySelector<HTMLElement>('[aria-current]')
