import type { ChainLayout, Track } from './chain-layout.js'

/** Height of a row, and least and greatest distance of two columns, in pixels. */
const ROW = 92
const PITCH = [172, 320] as const
/** Least and greatest room between two stops in a row, for the arrow and its words. */
const GAP = [84, 124] as const
/** Room for the lane above all stops, and its height in it. */
const ABOVE = 34
const LANE = 16
/** How far below its stops a leg runs that closes a circle. */
const BELOW = 26
/** Half the height of a stop, and how far from its middle legs meet it that come from above or below. */
const HALF = 32
const PORT = 20

/** All measures of one drawing, in pixels. */
export interface Size {
  /** Distance of two columns. */
  readonly pitch: number
  /** Width of a stop. */
  readonly stop: number
  /** Width of the gap between stops. */
  readonly gap: number
  /** Room above the first row. */
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A place in the drawing, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The measures that fill `room` pixels as well as possible; the width may come out larger. */
export function sizeFor(room: number, { columns, rows, tracks }: ChainLayout): Size {
  const many = Math.max(1, columns)
  const gap = Math.min(GAP[1], Math.max(GAP[0], (0.4 * room) / many))
  const pitch = Math.min(PITCH[1], Math.max(PITCH[0], (room + gap) / many))
  const top = tracks.some(({ row }) => row < 0) ? ABOVE : 0
  const bottom = tracks.some(({ back }) => back) ? BELOW : 0
  return { pitch, stop: pitch - gap, gap, top, width: many * pitch - gap, height: top + rows * ROW + bottom }
}

const middle = (row: number, { top }: Size): number => (row < 0 ? LANE : top + row * ROW + ROW / 2)

/** Upper left corner of a stop. */
export function stopAt(layout: ChainLayout, key: string, size: Size): Point {
  const { column, row } = layout.places.get(key)!
  return { x: column * size.pitch, y: middle(row, size) - HALF }
}

/** Heights at which a leg leaves, runs and arrives: aside of the middle where other legs meet it there. */
function heights(
  { places, tracks }: ChainLayout,
  { from, to, row }: Track,
  size: Size,
): readonly [number, number, number] {
  const start = places.get(from)!.row
  const end = places.get(to)!.row
  const adjacent = places.get(to)!.column === places.get(from)!.column + 1
  const lane = adjacent ? (start + end) / 2 : row
  const leaves = tracks.filter((one) => one.from === from).length > 1
  const arrives = tracks.filter((one) => one.to === to).length > 1
  return [
    middle(start, size) + (leaves ? PORT * Math.sign(lane - start) : 0),
    middle(row, size),
    middle(end, size) + (arrives ? PORT * Math.sign(lane - end) : 0),
  ]
}

/** Where the words of a leg stand: by its start, or on its own lane where it has one. */
export function cueAt(layout: ChainLayout, track: Track, size: Size): Point {
  const start = layout.places.get(track.from)!
  const end = layout.places.get(track.to)!
  if (track.back) return { x: ((start.column + end.column) * size.pitch + size.stop) / 2, y: low(track.row, size) }
  const x = start.column * size.pitch + size.stop + size.gap / 2
  const [leaving, lane, arriving] = heights(layout, track, size)
  if (end.column === start.column + 1) return { x, y: leaving + (arriving - leaving) * 0.3 }
  return track.row === start.row ? { x, y: lane } : { x: x + size.pitch / 2, y: lane }
}

/** The way of a leg as SVG path data. */
export function pathOf(layout: ChainLayout, track: Track, size: Size): string {
  const { pitch, stop, gap } = size
  const start = layout.places.get(track.from)!
  const end = layout.places.get(track.to)!
  if (track.back) {
    const [x1, x2] = [start.column * pitch + stop / 2, end.column * pitch + stop / 2]
    const [y1, y, y2] = [middle(start.row, size) + HALF, low(track.row, size), middle(end.row, size) + HALF + 6]
    return `M${x1} ${y1}C${x1} ${y},${x1} ${y},${(x1 + x2) / 2} ${y}S${x2} ${y},${x2} ${y2}`
  }
  const [x1, x2] = [start.column * pitch + stop, end.column * pitch - 6]
  const [leaving, lane, arriving] = heights(layout, track, size)
  const bend = (a: number, ya: number, b: number, yb: number): string =>
    ya === yb ? `H${b}` : `C${a + gap / 2} ${ya},${b - gap / 2} ${yb},${b} ${yb}`
  if (end.column === start.column + 1) return `M${x1} ${leaving}${bend(x1, leaving, x2, arriving)}`
  const out = x2 + 6 - gap
  return `M${x1} ${leaving}${bend(x1, leaving, x1 + gap, lane)}H${out}${bend(out, lane, x2, arriving)}`
}

/** The arrow head of a leg as SVG path data. */
export function headOf(layout: ChainLayout, track: Track, size: Size): string {
  const { column, row } = layout.places.get(track.to)!
  const x = column * size.pitch
  if (track.back) return `M${x + size.stop / 2 - 5} ${middle(row, size) + HALF + 9}l5 -8l5 8`
  return `M${x - 9} ${heights(layout, track, size)[2] - 5}l8 5l-8 5`
}

/** Height of the way back of a leg that closes a circle: below the stops of its row. */
const low = (row: number, size: Size): number => middle(row, size) + HALF + BELOW
