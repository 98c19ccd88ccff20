import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutChains } from '../../src/viewer/chain-layout.js'
import { routes } from '../../src/viewer/routes.js'
import { chains } from './chains.js'

const merged = (...all: readonly string[]) => routes(chains(...all), () => undefined)

/** Places as `a 0,0`. */
const drawn = (...all: readonly string[]): string[] =>
  [...layoutChains(merged(...all)).places].map(([key, { column, row }]) => `${key} ${column},${row}`).sort()

describe('routes', () => {
  test('merge where chains share an agent', () => {
    const { stops, legs, ways } = merged('a b c', 'd b c')
    expect([...stops.keys()]).toEqual(['a', 'b', 'c', 'd'])
    expect(legs.map(({ from, to, uses }) => `${from}${to}${uses.length}`)).toEqual(['ab1', 'bc2', 'db1'])
    expect(ways.map(({ stops: way }) => way.join(''))).toEqual(['abc', 'dbc'])
  })
  test.each([
    ['origins are the ends that nothing goes on from', ['a b', 'c b d'], ['d']],
    ['nobody belongs to whoever cites nobody', ['a -', 'b -'], ['nobody:a', 'nobody:b']],
    ['nobody told by the same is one', ['a b -', 'c b -'], ['nobody:b']],
    ['an own voice is its own origin', ['a'], ['a']],
    ['a repeated link is one', ['a a b b'], ['b']],
    ['a circle has no origin', ['a b', 'b a'], []],
  ])('%s', (_, all, origins) => {
    expect([...merged(...all).stops.values()].filter(({ origin }) => origin).map(({ key }) => key)).toEqual(origins)
  })
})

describe('layoutChains', () => {
  test.each([
    ['one chain is one row', ['a b c'], ['a 0,0', 'b 1,0', 'c 2,0']],
    ['the longest chain comes first', ['d c', 'a b c'], ['a 0,0', 'b 1,0', 'c 2,0', 'd 0,1']],
    ['a fork takes a second row', ['a b c', 'a b d'], ['a 0,0', 'b 1,0', 'c 2,0', 'd 2,1']],
    ['chains that share nothing', ['a b', 'c d'], ['a 0,0', 'b 1,0', 'c 0,1', 'd 1,1']],
    ['nothing', [], []],
  ])('%s', (_, all, places) => {
    expect(drawn(...(all as string[]))).toEqual(places)
  })

  test('a long leg keeps clear of what stands between', () => {
    const { tracks } = layoutChains(merged('a b c d', 'a d'))
    expect(tracks.find(({ from, to }) => from === 'a' && to === 'd')!.row).not.toBe(0)
  })
  test('a leg that closes a circle runs back', () => {
    const { tracks } = layoutChains(merged('a b', 'b a'))
    expect(tracks.filter(({ back }) => back)).toHaveLength(1)
  })

  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '-')
  const chain = fc.array(name, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
  test('places are apart, legs run right, whatever the chains', () => {
    fc.assert(
      fc.property(fc.array(chain, { maxLength: 12 }), (all) => {
        const one = merged(...all)
        const { places, tracks, columns, rows } = layoutChains(one)
        expect(places.size).toBe(one.stops.size)
        expect(new Set([...places.values()].map(({ column, row }) => `${column},${row}`)).size).toBe(places.size)
        for (const { column, row } of places.values()) {
          expect(column).toBeLessThan(columns)
          expect(row).toBeLessThan(rows)
        }
        for (const { from, to, back } of tracks) {
          if (!back) expect(places.get(from)!.column).toBeLessThan(places.get(to)!.column)
        }
        expect(layoutChains(merged(...all))).toEqual({ places, tracks, columns, rows })
      }),
      { seed: 7 },
    )
  })
})
