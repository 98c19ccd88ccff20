import type { Choice } from '../state.js'
import { type Arrow, isArrow, nearest } from '../spatial.js'
import type { Drawing } from './drawing.js'
import type { Renderer } from './renderer.js'

/** A drawing and what draws it. */
export interface Scene {
  readonly drawing: Drawing
  readonly drawn: Renderer
}

/** What steering may ask and do. */
export interface Helm {
  readonly scene: () => Scene | undefined
  /** The node that the reader has chosen. */
  readonly at: () => string | undefined
  readonly choose: (choice: Choice) => void
  readonly open: (claim: string) => void
}

/**
 * Arrow keys walk from node to node, neighbours first; Enter opens a claim; `+`, `-` and `0` zoom. The wheel and a finger
 * move the drawing only once it has the focus, so that a page scrolled past it does not stick to it.
 */
export function steer(canvas: HTMLElement, { scene, at, choose, open }: Helm): void {
  canvas.addEventListener('keydown', (event) => {
    const now = scene()
    if (!now || now.drawing.order === 0) return
    const here = at()
    if (event.key === 'Enter' && here !== undefined && now.drawing.hasNode(here)) {
      event.preventDefault() // or the key would press the button that the focus goes to
      if (now.drawing.getNodeAttribute(here, 'look') === 'claim') open(here)
    } else if (event.key === '+' || event.key === '-') now.drawn.zoom(event.key === '+' ? 0.75 : 1 / 0.75)
    else if (event.key === '0') now.drawn.fit()
    else if (isArrow(event.key)) {
      event.preventDefault()
      const key = here === undefined || !now.drawing.hasNode(here) ? now.drawing.nodes()[0] : next(now, here, event.key)
      if (key !== undefined) choose({ kind: 'node', key })
    }
  })
  const pass = (event: Event): void => {
    const fingers = 'touches' in event && event.touches instanceof TouchList ? event.touches.length : 0
    const pinch = fingers > 1 || (event instanceof WheelEvent && event.ctrlKey)
    if (!pinch && document.activeElement !== canvas) event.stopImmediatePropagation()
  }
  for (const kind of ['wheel', 'touchstart', 'touchmove'])
    canvas.addEventListener(kind, pass, { capture: true, passive: true })
}

/** The neighbour that lies nearest in a direction, or else whatever node does. */
function next(scene: Scene, here: string, arrow: Arrow): string | undefined {
  const { drawing } = scene
  return toward(scene, here, drawing.neighbors(here), arrow) ?? toward(scene, here, drawing.nodes(), arrow)
}

function toward({ drawn }: Scene, here: string, others: readonly string[], arrow: Arrow): string | undefined {
  const boxOf = (key: string) => {
    const { x, y } = drawn.placeOf(key) ?? { x: NaN, y: NaN }
    return { left: x, top: y, width: 0, height: 0 }
  }
  const candidates = others.filter((key) => key !== here)
  const found = nearest(boxOf(here), candidates.map(boxOf), arrow)
  return found === undefined ? undefined : candidates[found]
}
