import { el, swap } from '../dom.js'
import { glyph, KIND_NAMES } from '../glyph.js'
import { count } from '../headline.js'
import type { Desk, Panel, View } from '../panel.js'
import { same } from '../reduce.js'
import { type Leg, lookOf, type Routes } from '../routes.js'
import type { Choice } from '../state.js'
import { wayGroups } from '../way-groups.js'

/**
 * The same chains as lines of text, each once: what small screens, paper and claims of many outlets show instead of the
 * drawing.
 */
export function waysPanel(desk: Desk): Panel {
  const list = el('ol', { class: 'ways', 'aria-label': 'Chains from outlet to origin', role: 'list' })
  const draw = ({ claim, state }: View, before: View | undefined): void => {
    if (before?.claim === claim && before?.state.choice === state.choice) return
    if (!claim) return swap(list)
    const { routes } = claim
    const rows = wayGroups(routes).map(({ starts, rest }) => {
      const [first] = starts as [string]
      const way = rest.flatMap((key, i) => [
        i === 0 && starts.length > 1
          ? el('span', { class: 'arrow' }, sign(legOf(routes, first, key)))
          : arrow(desk, routes, i === 0 ? first : rest[i - 1]!, key, state.choice),
        stop(desk, routes, key, state.choice),
      ])
      if (starts.length === 1) return el('li', {}, stop(desk, routes, first, state.choice), ...way)
      const own = rest.length === 0 ? ' in their own voice' : ''
      return el(
        'li',
        { class: 'many' },
        el('p', {}, el('span', { class: 'count' }, `${count(starts.length, 'outlet')}${own}`), ...way),
        el('div', { class: 'starts' }, ...starts.map((key) => stop(desk, routes, key, state.choice))),
      )
    })
    swap(list, ...rows)
  }
  return { root: list, draw }
}

function stop(desk: Desk, { stops }: Routes, key: string, choice: Choice | null): HTMLElement {
  const { name, kind } = stops.get(key)!
  return button(desk, { kind: 'node', key }, choice, `${name}, ${KIND_NAMES[kind]}`, 'stop-name', glyph(kind), name)
}

const legOf = ({ legs }: Routes, from: string, to: string): Leg =>
  legs.find((one) => one.from === from && one.to === to)!

const sign = (leg: Leg): string => (leg.inferred ? '⇢' : leg.hedged ? '→?' : '→')

function arrow(desk: Desk, routes: Routes, from: string, to: string, choice: Choice | null): HTMLElement {
  const leg = legOf(routes, from, to)
  const [a, b] = [from, to].map((key) => routes.stops.get(key)!.name)
  const label = `${a} has it from ${b}, ${lookOf(leg)}`
  return button(desk, { kind: 'link', from, to }, choice, label, `arrow ${lookOf(leg)}`, sign(leg))
}

function button(
  desk: Desk,
  own: Choice,
  choice: Choice | null,
  label: string,
  look: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const chosen = same(choice, own)
  return el(
    'button',
    {
      type: 'button',
      class: look,
      'data-key': own.kind === 'node' ? `way ${own.key}` : `way ${own.from} ${own.to}`,
      'aria-pressed': String(chosen),
      'aria-label': label,
      title: label,
      click: () => desk.dispatch({ kind: 'choose', choice: chosen ? null : own }),
    },
    ...children,
  )
}
