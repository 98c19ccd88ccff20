import { el } from '../dom.js'

/** What stands in place of a graph where there is none yet: why, and a way to open one. Files never leave the page. */
export function welcome(reason: string, open: (file: File | undefined) => void): HTMLElement {
  const input = el('input', {
    type: 'file',
    id: 'file',
    accept: '.json,application/json',
    change: () => open(input.files?.[0]),
  })
  return el(
    'main',
    { class: 'welcome' },
    el('h1', {}, 'hearsay'),
    el('p', { class: 'headline' }, 'Who says so, and where do they have it from?'),
    el('p', { role: 'status' }, reason),
    el('p', {}, el('label', { for: 'file' }, 'Open a ', el('code', {}, 'graph.json'), ' of hearsay: '), input),
    el('p', { class: 'aside' }, 'Or drop it anywhere on this page. It is read here and sent nowhere.'),
  )
}
