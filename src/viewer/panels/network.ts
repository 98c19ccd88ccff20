import { el, swap } from '../dom.js'
import { glyph, type GlyphKind } from '../glyph.js'
import { count } from '../headline.js'
import { drawingOf, MOST_NODES } from '../network/drawing.js'
import { type Colours, renderer } from '../network/renderer.js'
import { type Scene, steer } from '../network/steer.js'
import { hasWebGl } from '../network/webgl.js'
import type { Desk, Panel, View } from '../panel.js'
import type { Choice } from '../state.js'
import { tablePanel } from './table.js'

const LEGEND: readonly (readonly [GlyphKind, string])[] = [
  ['claim', 'claim'],
  ['outlet', 'outlet'],
  ['person', 'person'],
  ['organization', 'organisation or group'],
  ['document', 'document'],
  ['unnamed', 'unnamed'],
]

/** The whole graph: drawn where the browser can, else, or when asked for, as a table. */
export function networkPanel(desk: Desk): Panel {
  const { story, dispatch } = desk
  const able = hasWebGl()
  const canvas = el('div', { class: 'canvas', role: 'application', tabindex: 0 })
  const table = tablePanel(desk)
  const bar = el('div', { class: 'bar' })
  const root = el('section', { class: 'network', 'aria-label': 'Network' }, bar, canvas, table.root)
  let scene: Scene | undefined
  let key = ''
  let at: string | undefined

  const dispose = (): void => {
    scene?.drawn.kill()
    scene = undefined
    key = ''
  }
  const choose = (choice: Choice | null): void => dispatch({ kind: 'choose', choice })
  steer(canvas, {
    scene: () => scene,
    at: () => at,
    choose,
    open: (claim) => dispatch({ kind: 'claim', claim }),
  })

  const draw = (view: View, before: View | undefined): void => {
    const { state, claim } = view
    const shown = state.tab === 'network'
    const asTable = state.table || !able
    root.hidden = !shown
    canvas.hidden = asTable
    table.root.hidden = !asTable
    if (!shown) return dispose()
    swap(bar, ...controls(desk, view, able, () => scene?.drawn.fit()))
    if (asTable) {
      dispose()
      return table.draw(view, before)
    }
    const about = story.graph.order > MOST_NODES ? claim?.id : undefined
    const colour = colours(root)
    const next = `${colour('paper')} ${about ?? ''}`
    if (next !== key) {
      dispose()
      key = next
      const drawing = drawingOf(story.graph, about)
      scene = { drawing, drawn: renderer(drawing, canvas, colour, choose) }
      const what = `Network of ${count(drawing.order, 'node')} and ${count(drawing.size, 'link')}.`
      canvas.setAttribute('aria-label', `${what} Arrow keys go to the nearest node, Enter opens a claim.`)
    }
    at = state.choice?.kind === 'node' ? state.choice.key : (state.claim ?? undefined)
    scene?.drawn.mark(state.choice, state.claim ?? undefined)
  }
  return { root, draw }
}

const colours =
  (root: HTMLElement): Colours =>
  (name) =>
    getComputedStyle(root).getPropertyValue(`--${name}`).trim()

function controls({ story, dispatch }: Desk, { state }: View, able: boolean, fit: () => void): Node[] {
  const asTable = state.table || !able
  const note = able ? '' : 'This browser has no WebGL, so the network is a table. '
  const hint = asTable ? '' : 'Click to move and zoom.'
  const cut = story.graph.order > MOST_NODES ? `Of ${story.graph.order} nodes, those about the chosen claim. ` : ''
  const legend = LEGEND.map(([kind, name]) => el('li', {}, glyph(kind), name))
  const toggle = (): void => dispatch({ kind: 'table', table: !state.table })
  return [
    el('ul', { class: 'legend', role: 'list' }, ...legend, el('li', { class: 'clash' }, '≠ contradicts')),
    el('p', {}, note, cut, hint),
    el(
      'div',
      { class: 'buttons' },
      !asTable && el('button', { type: 'button', class: 'quiet', 'data-key': 'fit', click: fit }, 'Fit'),
      able &&
        el(
          'button',
          { type: 'button', class: 'quiet', 'data-key': 'table', click: toggle },
          asTable ? 'Drawing' : 'Table',
        ),
    ),
  ]
}
