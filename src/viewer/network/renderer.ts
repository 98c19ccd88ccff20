import { createEdgeCurveProgram, DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS } from '@sigma/edge-curve'
import { Sigma } from 'sigma'
import { EdgeArrowProgram } from 'sigma/rendering'
import type { Choice } from '../state.js'
import { type Drawing, lit } from './drawing.js'
import { labels } from './label.js'
import { shapeProgram } from './shapes.js'

/** From how many square pixels a node on, nodes have their full size; and how small they get at most. */
const ROOMY = 2600
const SMALLEST = 0.4

/** Up to how many nodes every label is drawn. */
const ALL_LABELLED = 40

/** Whether a node's name is tried wherever there is room: outlets, and whoever is large. */
const wanted = ({ look, size }: { readonly look?: string; readonly size?: number }): boolean =>
  look === 'outlet' || (size ?? 0) >= 10

/** The colours of the page, by the name of their custom property. */
export type Colours = (name: string) => string

/** A drawing on a canvas. */
export interface Renderer {
  /** Marks the choice; all that it does not touch fades. */
  readonly mark: (choice: Choice | null, claim: string | undefined) => void
  /** Place of a node in the container, in pixels; `undefined` where it is not drawn. */
  readonly placeOf: (key: string) => { readonly x: number; readonly y: number } | undefined
  readonly fit: () => void
  /** Zooms about the middle: below 1 in, above 1 out. */
  readonly zoom: (factor: number) => void
  readonly kill: () => void
}

/** Draws `drawing` into `container`, without any animation. Throws where WebGL is missing: ask `hasWebGl` first. */
export function renderer(
  drawing: Drawing,
  container: HTMLElement,
  colour: Colours,
  choose: (choice: Choice | null) => void,
): Renderer {
  let choice: Choice | null = null
  let bright: ReadonlySet<string> | undefined
  const room = (container.clientWidth * container.clientHeight) / Math.max(1, drawing.order)
  const scale = Math.min(1, Math.max(SMALLEST, Math.sqrt(room / ROOMY)))
  const ink = colour('ink')
  const faint = colour('faint')
  const { draw, stress, clear, flush } = labels(ink, colour('paper'))
  const arrowHead = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 } as const
  const sigma = new Sigma(drawing, container, {
    nodeProgramClasses: { shape: shapeProgram },
    edgeProgramClasses: {
      straight: EdgeArrowProgram,
      curved: createEdgeCurveProgram({ ...DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS, arrowHead }),
    },
    defaultDrawNodeLabel: draw,
    defaultDrawNodeHover: stress,
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    zIndex: true,
    labelFont: colour('serif'),
    labelSize: 14,
    labelWeight: '400',
    labelColor: { color: ink },
    edgeLabelColor: { color: colour('clash') },
    edgeLabelFont: colour('serif'),
    edgeLabelSize: 20,
    edgeLabelWeight: 'bold',
    labelDensity: 0.6,
    labelGridCellSize: 160,
    labelRenderedSizeThreshold: 6,
    stagePadding: 48,
    inertiaDuration: 0,
    zoomDuration: 0,
    doubleClickZoomingDuration: 0,
    hideEdgesOnMove: drawing.size > 5000,
    nodeReducer: (key, node) => {
      const full = bright === undefined || bright.has(key)
      const chosen = choice?.kind === 'node' && choice.key === key
      return {
        ...node,
        color: full ? colour(`kind-${node.look}`) : faint,
        zIndex: full ? 1 : 0,
        forceLabel: full && (bright !== undefined || wanted(node) || drawing.order <= ALL_LABELLED),
        highlighted: chosen,
        size: node.size * scale * (full ? 1 : 0.7),
        ...(full ? {} : { label: '' }),
      }
    },
    edgeReducer: (key, edge) => {
      const [from, to] = drawing.extremities(key)
      const picked = choice?.kind !== 'link' || (choice.from === from && choice.to === to)
      const full = bright === undefined || (picked && bright.has(from) && bright.has(to))
      const own =
        edge.kind === 'contradicts' ? colour('clash') : edge.kind === 'cites' ? colour('line') : colour('pale')
      const forceLabel = full && edge.label !== null
      return { ...edge, color: full ? own : faint, zIndex: full ? 1 : 0, forceLabel, ...(full ? {} : { label: '' }) }
    },
  })
  sigma.on('beforeRender', clear)
  sigma.on('afterRender', flush)
  sigma.on('clickNode', ({ node }) => choose({ kind: 'node', key: node }))
  sigma.on('clickEdge', ({ edge }) => {
    const [from, to] = drawing.extremities(edge)
    choose({ kind: 'link', from, to })
  })
  sigma.on('clickStage', () => choose(null))
  sigma.on('enterNode', () => container.classList.add('over'))
  sigma.on('leaveNode', () => container.classList.remove('over'))
  return {
    mark: (next, claim) => {
      choice = next
      bright = lit(drawing, next, claim)
      sigma.refresh()
    },
    placeOf: (key) => {
      const data = sigma.getNodeDisplayData(key)
      return data && sigma.framedGraphToViewport(data)
    },
    fit: () => sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    zoom: (factor) => {
      const camera = sigma.getCamera()
      camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) })
    },
    kill: () => sigma.kill(),
  }
}
