import { backLegs, columnsOf } from './chain-columns.js'
import type { Routes } from './routes.js'

/** Where a stop stands: columns from the publishers (0) to the origins, rows from the top. */
export interface Place {
  readonly column: number
  readonly row: number
}

/**
 * How a leg runs: from its stop along `row` to its other stop; -1 is a lane above all stops. `back`: against the columns, in
 * a circle.
 */
export interface Track {
  readonly from: string
  readonly to: string
  readonly row: number
  readonly back: boolean
}

/** The drawing of merged chains in whole columns and rows. */
export interface ChainLayout {
  readonly columns: number
  readonly rows: number
  readonly places: ReadonlyMap<string, Place>
  /** In the order of `Routes.legs`. */
  readonly tracks: readonly Track[]
}

/**
 * Lays chains out as a railway map: one row a chain, longest first, merged where chains share a stop. A stop's column is
 * its longest way from a publisher, so that every leg runs to the right but those that close a circle.
 */
export function layoutChains({ stops, legs, ways }: Routes): ChainLayout {
  const back = backLegs(legs)
  const columns = columnsOf([...stops.keys()], legs, back)
  const places = new Map<string, Place>()
  const taken = new Set<string>()
  const lanes = new Map<string, number>()
  const free = (from: number, to: number, near: number): number => {
    for (let step = 0; ; step++) {
      for (const row of step === 0 ? [near] : [near + step, near - step]) {
        if (row < 0) continue
        let clear = true
        for (let column = from; column <= to && clear; column++) clear = !taken.has(`${column},${row}`)
        if (clear) return row
      }
    }
  }
  const take = (from: number, to: number, row: number): void => {
    for (let column = from; column <= to; column++) taken.add(`${column},${row}`)
  }

  const order = [...ways].sort((a, b) => b.stops.length - a.stops.length)
  for (const { stops: way } of order) {
    let at = 0
    while (at < way.length) {
      if (places.has(way[at]!)) {
        at += 1
        continue
      }
      let end = at
      const goesOn = (to: number): boolean => columns.get(way[to]!)! > columns.get(way[to - 1]!)!
      while (end + 1 < way.length && !places.has(way[end + 1]!) && goesOn(end + 1)) end += 1
      const before = places.get(way[at - 1] ?? '')
      const after = places.get(way[end + 1] ?? '')
      const inside = way.slice(at, end + 1).map((key) => columns.get(key)!)
      const from = before ? Math.min(before.column + 1, ...inside) : Math.min(...inside)
      const to = after ? Math.max(after.column - 1, ...inside) : Math.max(...inside)
      const row = free(from, to, before?.row ?? after?.row ?? 0)
      take(from, to, row)
      for (const key of way.slice(at, end + 1)) places.set(key, { column: columns.get(key)!, row })
      for (let i = Math.max(1, at); i <= end + 1 && i < way.length; i++) lanes.set(`${way[i - 1]!}\n${way[i]!}`, row)
      at = end + 1
    }
  }

  const tracks = legs.map(({ from, to }): Track => {
    const id = `${from}\n${to}`
    const start = places.get(from)!
    const end = places.get(to)!
    if (back.has(id)) return { from, to, row: Math.max(start.row, end.row), back: true }
    return { from, to, row: lanes.get(id) ?? laneOf(start, end, taken, free, take), back: false }
  })
  const cells = [...places.values(), ...tracks.map(({ row }) => ({ column: 0, row }))]
  return {
    columns: Math.max(0, ...cells.map(({ column }) => column + 1)),
    rows: Math.max(0, ...cells.map(({ row }) => row + 1)),
    places,
    tracks,
  }
}

/** The row on which a leg passes the columns between its ends: an end's own where nothing stands in the way. */
function laneOf(
  start: Place,
  end: Place,
  taken: ReadonlySet<string>,
  free: (from: number, to: number, near: number) => number,
  take: (from: number, to: number, row: number) => void,
): number {
  const from = start.column + 1
  const to = end.column - 1
  if (from > to) return start.row
  const clear = (row: number): boolean => {
    for (let column = from; column <= to; column++) if (taken.has(`${column},${row}`)) return false
    return true
  }
  const own = [start.row, end.row, ...(start.row + end.row === 0 ? [-1] : [])].find(clear)
  const row = own ?? free(from, to, start.row)
  take(from, to, row)
  return row
}
