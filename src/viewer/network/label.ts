import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import { visible } from '../direction.js'

/** Longest label beside a node, in characters; the full words stand below the drawing. */
const LONGEST = 38

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Draws labels of one frame so that none covers another. */
export interface Labels {
  /** Keeps a label for `flush`. */
  readonly draw: NodeLabelDrawingFunction
  /** Draws at once, in any case, in bold. */
  readonly stress: NodeLabelDrawingFunction
  /** To be called before each frame. */
  readonly clear: () => void
  /** Draws what was kept, the larger first, beside its node where there is room. */
  readonly flush: () => void
}

type Call = Parameters<NodeLabelDrawingFunction>

/** The larger first, and outlets before others of their size: who cites whom is what the picture is of. */
const weight = ([, node]: Call): number => node.size * ('look' in node && node.look === 'outlet' ? 1.5 : 1)

/** Labels in `ink` with a rim in the colour of the paper, so that lines do not cut them. */
export function labels(ink: string, paper: string): Labels {
  let taken: Box[] = []
  let kept: Call[] = []
  const put = ([context, { label, x, y, size }, settings]: Call, always: boolean): void => {
    if (!label) return
    const { labelFont, labelSize, labelWeight } = settings
    const whole = visible(label)
    const words = whole.length > LONGEST ? `${whole.slice(0, LONGEST).replace(/\s\S{0,20}$/u, '')}…` : whole
    context.font = `${always ? 'bold' : labelWeight} ${labelSize}px ${labelFont}`
    const width = context.measureText(words).width
    const [top, bottom] = [y - labelSize / 2, y + labelSize / 2]
    const right = { left: x + size + 4, right: x + size + 4 + width, top, bottom }
    const left = { left: x - size - 4 - width, right: x - size - 4, top, bottom }
    const edge = context.canvas.clientWidth
    const box = [right, left].find(
      (one) => one.left >= 0 && one.right <= edge && !taken.some((other) => overlap(other, one)),
    )
    if (!box && !always) return
    const at = (box ?? right).left
    taken.push(box ?? right)
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = paper
    context.fillStyle = ink
    context.strokeText(words, at, y + labelSize / 3)
    context.fillText(words, at, y + labelSize / 3)
  }
  return {
    draw: (...call) => void kept.push(call),
    stress: (...call) => put(call, true),
    clear: () => ([taken, kept] = [[], []]),
    flush: () => {
      for (const call of kept.sort((a, b) => weight(b) - weight(a))) put(call, false)
      kept = []
    },
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
