import { el, swap } from '../dom.js'
import { glyph, type GlyphKind } from '../glyph.js'
import { count } from '../headline.js'
import { drawingOf, MOST_NODES, type Drawing } from '../network/drawing.js'
import { type Colours, renderer, type Renderer } from '../network/renderer.js'
import { hasWebGl } from '../network/webgl.js'
import type { Desk, Panel, View } from '../panel.js'
import { isArrow, nearest } from '../spatial.js'
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
  let drawing: Drawing | undefined
  let drawn: Renderer | undefined
  let key = ''

  const dispose = (): void => {
    drawn?.kill()
    drawn = undefined
    key = ''
  }
  const choose = (choice: Choice | null): void => dispatch({ kind: 'choose', choice })
  steer(
    canvas,
    () => drawing,
    () => drawn,
    choose,
    (claim) => dispatch({ kind: 'claim', claim }),
  )

  const draw = (view: View, before: View | undefined): void => {
    const { state, claim } = view
    const shown = state.tab === 'network'
    const asTable = state.table || !able
    root.hidden = !shown
    canvas.hidden = asTable
    table.root.hidden = !asTable
    if (!shown) return dispose()
    swap(bar, ...controls(desk, view, able, () => drawn?.fit()))
    if (asTable) {
      dispose()
      return table.draw(view, before)
    }
    const about = story.graph.order > MOST_NODES ? claim?.id : undefined
    const next = `${state.theme} ${about ?? ''}`
    if (next !== key) {
      dispose()
      key = next
      drawing = drawingOf(story.graph, about)
      drawn = renderer(drawing, canvas, colours(root), choose)
      const what = `Network of ${count(drawing.order, 'node')} and ${count(drawing.size, 'link')}.`
      canvas.setAttribute('aria-label', `${what} Arrow keys go to the nearest node, Enter opens a claim.`)
    }
    drawn?.mark(state.choice, state.claim ?? undefined)
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
  const cut = story.graph.order > MOST_NODES ? `Of ${story.graph.order} nodes, those about the chosen claim. ` : ''
  const legend = LEGEND.map(([kind, name]) => el('li', {}, glyph(kind), name))
  const toggle = (): void => dispatch({ kind: 'table', table: !state.table })
  return [
    el('ul', { class: 'legend', role: 'list' }, ...legend, el('li', { class: 'clash' }, '≠ contradicts')),
    el('p', {}, note, cut),
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

/** Arrow keys walk from node to node, neighbours first; the wheel zooms only once the drawing has the focus. */
function steer(
  canvas: HTMLElement,
  drawing: () => Drawing | undefined,
  drawn: () => Renderer | undefined,
  choose: (choice: Choice) => void,
  open: (claim: string) => void,
): void {
  let at: string | undefined
  canvas.addEventListener('keydown', (event) => {
    const graph = drawing()
    if (!graph || graph.order === 0) return
    if (event.key === 'Enter' && at?.startsWith('claim:')) return open(at)
    if (!isArrow(event.key)) return
    event.preventDefault()
    if (at === undefined || !graph.hasNode(at)) at = graph.nodes()[0]!
    else
      at =
        step(graph, drawn()!, at, graph.neighbors(at), event.key) ?? step(graph, drawn()!, at, graph.nodes(), event.key)
    if (at !== undefined) choose({ kind: 'node', key: at })
  })
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && document.activeElement !== canvas) event.stopImmediatePropagation()
    },
    { capture: true },
  )
}

function step(
  graph: Drawing,
  drawn: Renderer,
  at: string,
  others: readonly string[],
  arrow: Parameters<typeof nearest>[2],
): string | undefined {
  const boxOf = (key: string) => {
    const { x, y } = drawn.placeOf(key) ?? { x: NaN, y: NaN }
    return { left: x, top: y, width: 0, height: 0 }
  }
  const candidates = others.filter((key) => key !== at && graph.hasNode(key))
  const found = nearest(boxOf(at), candidates.map(boxOf), arrow)
  return found === undefined ? undefined : candidates[found]
}
