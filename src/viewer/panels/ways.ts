import { el, swap } from '../dom.js'
import { glyph, KIND_NAMES } from '../glyph.js'
import type { Desk, Panel, View } from '../panel.js'
import { same } from '../reduce.js'
import type { Stop } from '../routes.js'
import type { Choice } from '../state.js'

/** The same chains as lines of text, each once: what small screens and paper show instead of the drawing. */
export function waysPanel(desk: Desk): Panel {
  const list = el('ol', { class: 'ways', 'aria-label': 'Chains from outlet to origin', role: 'list' })
  const draw = ({ claim, state }: View, before: View | undefined): void => {
    if (before?.claim === claim && before?.state.choice === state.choice) return
    const rows = distinct((claim?.routes.ways ?? []).map(({ stops }) => stops)).map((stops) =>
      el('li', {}, ...stops.map((key) => button(desk, claim!.routes.stops.get(key)!, state.choice))),
    )
    swap(list, ...rows)
  }
  return { root: list, draw }
}

/** The ways, longest first, without those that are the end of another. */
function distinct(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const kept: (readonly string[])[] = []
  for (const way of [...ways].sort((a, b) => b.length - a.length)) {
    const tail = kept.some((other) => way.every((key, i) => other[other.length - way.length + i] === key))
    if (!tail) kept.push(way)
  }
  return kept
}

function button(desk: Desk, stop: Stop, choice: Choice | null): HTMLElement {
  const own: Choice = { kind: 'node', key: stop.key }
  const chosen = same(choice, own)
  return el(
    'button',
    {
      type: 'button',
      'data-key': `way ${stop.key}`,
      'aria-pressed': String(chosen),
      'aria-label': `${stop.name}, ${KIND_NAMES[stop.kind]}`,
      click: () => desk.dispatch({ kind: 'choose', choice: chosen ? null : own }),
    },
    glyph(stop.kind),
    stop.name,
  )
}
