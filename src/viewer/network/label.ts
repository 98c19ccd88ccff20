import type { NodeLabelDrawingFunction } from 'sigma/rendering'

/** Longest label beside a node, in characters; the full words stand below the drawing. */
const LONGEST = 38

/** Draws a label beside its node, with a rim in the colour of the paper so that lines do not cut it. */
export const labelDrawer =
  (ink: string, paper: string): NodeLabelDrawingFunction =>
  (context, { label, x, y, size }, { labelFont, labelSize, labelWeight }) => {
    if (!label) return
    const words = label.length > LONGEST ? `${label.slice(0, LONGEST).replace(/\s\S{0,20}$/u, '')}…` : label
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = paper
    context.fillStyle = ink
    context.strokeText(words, x + size + 4, y + labelSize / 3)
    context.fillText(words, x + size + 4, y + labelSize / 3)
  }
