import { el, swap } from '../dom.js'
import { glyph, KIND_NAMES } from '../glyph.js'
import type { Desk, Panel, View } from '../panel.js'
import { same } from '../reduce.js'
import { lookOf, type Routes } from '../routes.js'
import type { Choice } from '../state.js'

/** The same chains as lines of text, each once: what small screens and paper show instead of the drawing. */
export function waysPanel(desk: Desk): Panel {
  const list = el('ol', { class: 'ways', 'aria-label': 'Chains from outlet to origin', role: 'list' })
  const draw = ({ claim, state }: View, before: View | undefined): void => {
    if (before?.claim === claim && before?.state.choice === state.choice) return
    if (!claim) return swap(list)
    const rows = distinct(claim.routes.ways.map(({ stops }) => stops)).map((way) =>
      el(
        'li',
        {},
        ...way.flatMap((key, i) => [
          i > 0 && arrow(desk, claim.routes, way[i - 1]!, key, state.choice),
          stop(desk, claim.routes, key, state.choice),
        ]),
      ),
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

function stop(desk: Desk, { stops }: Routes, key: string, choice: Choice | null): HTMLElement {
  const { name, kind } = stops.get(key)!
  return button(desk, { kind: 'node', key }, choice, `${name}, ${KIND_NAMES[kind]}`, 'stop-name', glyph(kind), name)
}

function arrow(desk: Desk, { stops, legs }: Routes, from: string, to: string, choice: Choice | null): HTMLElement {
  const leg = legs.find((one) => one.from === from && one.to === to)!
  const label = `${stops.get(from)!.name} has it from ${stops.get(to)!.name}, ${lookOf(leg)}`
  const sign = leg.inferred ? '⇢' : leg.hedged ? '→?' : '→'
  return button(desk, { kind: 'link', from, to }, choice, label, `arrow ${lookOf(leg)}`, sign)
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
