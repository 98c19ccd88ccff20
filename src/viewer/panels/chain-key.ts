import { el, svg } from '../dom.js'

const LINES: readonly (readonly [look: string, name: string])[] = [
  ['stated', 'said in so many words'],
  ['inferred', 'inferred'],
  ['hedged', 'hedged'],
  ['denied', 'denied'],
]

/** What the lines of a chain mean. */
export function chainKey(): HTMLElement {
  const items = LINES.map(([look, name]) => {
    const line = svg('g', { class: `leg ${look}` }, svg('path', { class: 'line', d: 'M1 4H29' }))
    return el('li', {}, svg('svg', { viewBox: '0 0 30 8', 'aria-hidden': 'true' }, line), name)
  })
  return el('ul', { class: 'chain-key', role: 'list', 'aria-label': 'What the lines mean' }, ...items)
}
