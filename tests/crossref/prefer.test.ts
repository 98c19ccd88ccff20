import { array, constantFrom, integer, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cluster, type Edge } from '../../src/crossref/cluster.js'
import { pair, prefer } from '../../src/crossref/prefer.js'
import { law } from './law.js'

type Pair = readonly [number, number]

const edge = (a: number, b: number, score: number): Edge => ({ a, b, score })

const set = (size: number, pairs: readonly Pair[]): ReadonlySet<number> =>
  new Set(pairs.map(([a, b]) => pair(size, a, b)))

/** Groups of `size` things by what is preferred. */
function groups(size: number, edges: readonly Edge[], parted: readonly Pair[] = []): number[][] {
  const parts = (a: number, b: number): boolean => parted.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
  return cluster(size, prefer(size, edges, set(size, parted)), 0.4, parts)
}

describe('prefer', () => {
  test('a pair by itself keeps its score', () => {
    expect(prefer(2, [edge(0, 1, 0.5)], new Set())[0]).toMatchObject({ score: 0.5, late: false })
  })

  test('better partners elsewhere cost', () => {
    const [, worse] = prefer(3, [edge(0, 1, 0.6), edge(1, 2, 0.5)], new Set())
    expect(worse!.score).toBeLessThan(0.5)
  })

  test('copies of one another are one partner', () => {
    const copies = [edge(0, 1, 0.9), edge(0, 2, 0.9), edge(1, 2, 0.9)]
    const one = prefer(4, [edge(0, 1, 0.6), edge(1, 3, 0.5)], new Set())[1]!
    const three = prefer(
      5,
      [...copies, edge(0, 3, 0.6), edge(1, 3, 0.6), edge(2, 3, 0.6), edge(3, 4, 0.5)],
      new Set(),
    ).at(-1)!
    expect(three.score).toBeCloseTo(one.score)
  })

  test('what a near partner is parted from waits', () => {
    const edges = [edge(0, 1, 0.6), edge(0, 2, 0.5), edge(0, 3, 0.55), edge(2, 3, 0.5)]
    expect(groups(4, edges)).toEqual([[0, 1], [2, 3]]) // prettier-ignore
    expect(groups(4, edges, [[1, 2]])).toEqual([[0, 2, 3], [1]]) // prettier-ignore
  })

  const pairs = array(
    tuple(integer({ min: 0, max: 7 }), integer({ min: 0, max: 7 }), constantFrom(0.3, 0.4, 0.5, 0.8)),
    {
      maxLength: 16,
    },
  )
  law('neither the order of edges nor that of their ends matters', [pairs], (some) => {
    const unique = [
      ...new Map(some.map(([a, b, s]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b, s] as const])).values(),
    ]
    const drawn = unique.filter(([a, b]) => a !== b)
    const edges = drawn.slice(2).map(([a, b, s]) => edge(Math.min(a, b), Math.max(a, b), s))
    const parted = drawn.slice(0, 2).map(([a, b]): Pair => [a, b])
    const turned = edges.map(({ a, b, score }) => edge(b, a, score)).reverse()
    expect(groups(8, turned, [...parted].reverse())).toEqual(groups(8, edges, parted))
  })

  law('what is tied to nothing here changes nothing', [pairs], (some) => {
    const edges = some.filter(([a, b]) => a < b).map(([a, b, s]) => edge(a, b, s))
    const more = [...edges, edge(8, 9, 0.5), edge(8, 10, 0.6)]
    expect(prefer(11, more, set(11, [[9, 10]])).slice(0, edges.length)).toEqual(prefer(8, edges, new Set()))
  })
})
