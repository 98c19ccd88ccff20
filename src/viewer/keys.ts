import type { Tab } from './state.js'

/** What a key does anywhere on the page. */
export type Command =
  | { readonly kind: 'search' }
  | { readonly kind: 'help' }
  | { readonly kind: 'back' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'tab'; readonly tab: Tab }

/** The parts of a keyboard event that matter. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const COMMANDS: Readonly<Record<string, Command>> = {
  '/': { kind: 'search' },
  '?': { kind: 'help' },
  c: { kind: 'copy' },
  j: { kind: 'next' },
  k: { kind: 'previous' },
  '1': { kind: 'tab', tab: 'chain' },
  '2': { kind: 'tab', tab: 'network' },
  '3': { kind: 'tab', tab: 'disputes' },
}

/** The command of a key; with a modifier, or letters while `typing` in a field, none: those are the browser's. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Stroke, typing: boolean): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (key === 'Escape') return { kind: 'back' }
  return typing || !Object.hasOwn(COMMANDS, key) ? undefined : COMMANDS[key]
}

/** The keys, for the page that explains them. */
export const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'Search the claims'],
  ['↑ ↓', 'In the list: the claim before, the claim after'],
  ['j k', 'Anywhere: the claim after, the claim before'],
  ['Enter', 'In the list: go to the chain. On a name or link: show the words that prove it'],
  ['← → ↑ ↓', 'In a chain: along it and between chains. In the network: to the nearest neighbour'],
  ['+ - 0', 'In the network: closer, further, all of it'],
  ['1 2 3', 'Chains, network, contradictions'],
  ['Esc', 'One step back'],
  ['c', 'Copy the address of what is shown'],
  ['?', 'This list'],
]
