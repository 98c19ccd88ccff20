import { headOf, pathOf, type Size, sizeFor } from '../chain-geometry.js'
import { type ChainLayout, layoutChains } from '../chain-layout.js'
import { el, place, svg, swap } from '../dom.js'
import type { Desk, Panel, View } from '../panel.js'
import { chainButtons } from './chain-buttons.js'
import { chainKey } from './chain-key.js'
import { same } from '../reduce.js'
import { lookOf } from '../routes.js'
import { isArrow, nearest } from '../spatial.js'
import type { Choice } from '../state.js'
import type { ClaimEntry } from '../story.js'

/** By how much a drawing may be wider than its room before lines of text take its place. */
const SPARE = 8
/** And by how many rows of stops it may be high: more outlets are read as text, those with the same way together. */
const MOST_ROWS = 8

/** The chains of the claim shown, merged, from outlet (left) to origin (right). Each stop and each leg is a button. */
export function chainPanel(desk: Desk): Panel {
  const map = el('div', { class: 'map', role: 'group' })
  const root = el('div', { class: 'chain' }, map, chainKey())
  let layout: ChainLayout | undefined
  let last: View | undefined
  let width = 0

  const redraw = (view: View): void => {
    const { claim, state } = view
    if (!claim || !layout) return void swap(map)
    const room = Math.max(0, root.clientWidth - 8)
    const size = sizeFor(room, layout)
    root.dataset['fit'] = size.width > room + SPARE || layout.rows > MOST_ROWS ? 'no' : 'yes'
    place(map, { width: size.width, height: size.height, stop: size.stop, gap: size.gap })
    map.setAttribute('aria-label', 'Chains from outlet, left, to origin, right. Arrow keys move along them.')
    swap(map, lines(claim, layout, size, state.choice, desk), ...chainButtons(desk, claim, layout, size, state.choice))
  }
  map.addEventListener('keydown', (event) => {
    if (!isArrow(event.key) || !(event.target instanceof HTMLElement)) return
    const others = [...map.querySelectorAll<HTMLElement>('button')].filter((one) => one !== event.target)
    const to = nearest(
      event.target.getBoundingClientRect(),
      others.map((one) => one.getBoundingClientRect()),
      event.key,
    )
    event.preventDefault()
    if (to === undefined) return
    for (const one of map.querySelectorAll('button')) one.tabIndex = one === others[to] ? 0 : -1
    others[to]!.focus()
  })
  new ResizeObserver(() => {
    if (last && root.clientWidth !== width) redraw(last)
    width = root.clientWidth
  }).observe(root)

  const draw = (view: View, before: View | undefined): void => {
    last = view
    if (before?.claim !== view.claim) layout = view.claim && layoutChains(view.claim.routes)
    else if (before?.state.choice === view.state.choice) return
    redraw(view)
  }
  return { root, draw }
}

/** The legs as lines: solid where stated, dashed where inferred, dotted where hedged. */
function lines(claim: ClaimEntry, layout: ChainLayout, size: Size, choice: Choice | null, desk: Desk): SVGElement {
  const drawn = claim.routes.legs.map((leg, i) => {
    const chosen = same(choice, { kind: 'link', from: leg.from, to: leg.to })
    const d = pathOf(layout, layout.tracks[i]!, size)
    const choose = (): void => desk.dispatch({ kind: 'choose', choice: { kind: 'link', from: leg.from, to: leg.to } })
    return svg(
      'g',
      { class: `leg ${lookOf(leg)}${chosen ? ' chosen' : ''}`, click: choose },
      svg('path', { class: 'reach', d }),
      svg('path', { class: 'line', d }),
      svg('path', { class: 'head', d: headOf(layout, layout.tracks[i]!, size) }),
    )
  })
  return svg('svg', { 'aria-hidden': 'true' }, ...drawn)
}
