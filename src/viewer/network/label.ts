import type { NodeLabelDrawingFunction } from 'sigma/rendering'

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
  /** Leaves out what would cover a label drawn before. */
  readonly draw: NodeLabelDrawingFunction
  /** Draws in any case, in bold. */
  readonly stress: NodeLabelDrawingFunction
  /** To be called before each frame. */
  readonly clear: () => void
}

/** Labels in `ink` with a rim in the colour of the paper, so that lines do not cut them. */
export function labels(ink: string, paper: string): Labels {
  let taken: Box[] = []
  const drawer =
    (always: boolean): NodeLabelDrawingFunction =>
    (context, { label, x, y, size }, { labelFont, labelSize, labelWeight }) => {
      if (!label) return
      const words = label.length > LONGEST ? `${label.slice(0, LONGEST).replace(/\s\S{0,20}$/u, '')}…` : label
      context.font = `${always ? 'bold' : labelWeight} ${labelSize}px ${labelFont}`
      const left = x + size + 4
      const box = {
        left,
        right: left + context.measureText(words).width,
        top: y - labelSize / 2,
        bottom: y + labelSize / 2,
      }
      if (!always && taken.some((other) => overlap(other, box))) return
      taken.push(box)
      context.lineJoin = 'round'
      context.lineWidth = 4
      context.strokeStyle = paper
      context.fillStyle = ink
      context.strokeText(words, left, y + labelSize / 3)
      context.fillText(words, left, y + labelSize / 3)
    }
  return { draw: drawer(false), stress: drawer(true), clear: () => (taken = []) }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
