import { el } from '../dom.js'
import { KEYS } from '../keys.js'
import type { Desk, Panel, View } from '../panel.js'

/** The keys, as a dialog. */
export function helpPanel(desk: Desk): Panel {
  const rows = KEYS.map(([keys, what]) =>
    el('tr', {}, el('th', { scope: 'row' }, ...keys.split(' ').map((key) => el('kbd', {}, key))), el('td', {}, what)),
  )
  const close = (): void => desk.dispatch({ kind: 'help', open: false })
  const root = el(
    'dialog',
    { 'aria-labelledby': 'help-title' },
    el('h2', { id: 'help-title' }, 'Keys'),
    el('table', {}, el('tbody', {}, ...rows)),
    el('button', { type: 'button', click: close }, 'Close'),
  )
  root.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })
  const draw = ({ state }: View): void => {
    if (state.help && !root.open) root.showModal()
    if (!state.help && root.open) root.close()
  }
  return { root, draw }
}
