/** A box on the page, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The arrow keys. */
export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** Whether a key is an arrow. */
export const isArrow = (key: string): key is Arrow => key.startsWith('Arrow')

/** How much worse it is to lie aside of the way than further along it. */
const ASIDE = 2.5

/** Index of the box that lies nearest to `from` in the arrow's direction, or `undefined` where none does. */
export function nearest(from: Box, boxes: readonly Box[], arrow: Arrow): number | undefined {
  const across = arrow === 'ArrowLeft' || arrow === 'ArrowRight'
  const sign = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1
  let best: number | undefined
  let least = Infinity
  for (const [index, box] of boxes.entries()) {
    const dx = box.left + box.width / 2 - (from.left + from.width / 2)
    const dy = box.top + box.height / 2 - (from.top + from.height / 2)
    const along = sign * (across ? dx : dy)
    const aside = Math.abs(across ? dy : dx)
    const cost = along + ASIDE * aside
    if (along > 1 && cost < least) {
      least = cost
      best = index
    }
  }
  return best
}
