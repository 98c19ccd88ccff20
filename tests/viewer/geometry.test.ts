import { describe, expect, test } from 'vitest'
import { cueAt, headOf, pathOf, sizeFor, stopAt } from '../../src/viewer/chain-geometry.js'
import { layoutChains } from '../../src/viewer/chain-layout.js'
import { routes } from '../../src/viewer/routes.js'
import { chains } from './chains.js'

const laid = (...all: readonly string[]) => layoutChains(routes(chains(...all), () => undefined))

describe('chain geometry', () => {
  test.each([
    ['fills the room', 1000, ['a b c d'], 1000],
    ['but does not stretch a short chain', 1000, ['a b'], 516],
    ['and is wider than a room that is too small', 300, ['a b c d'], 604],
  ])('%s', (_, room, all, width) => {
    expect(Math.round(sizeFor(room as number, laid(...(all as string[]))).width)).toBe(width)
  })

  test('one row needs no lane above, a leg past a stop takes one', () => {
    expect(sizeFor(900, laid('a b c')).top).toBe(0)
    expect(sizeFor(900, laid('a b c', 'a c')).top).toBeGreaterThan(0)
  })

  test('stops do not overlap and all words of legs lie within the drawing', () => {
    const layout = laid('a b c d e', 'f d e', 'a c', 'g', 'h b a')
    const size = sizeFor(1000, layout)
    const corners = [...layout.places.keys()].map((key) => stopAt(layout, key, size))
    for (const [i, one] of corners.entries()) {
      for (const other of corners.slice(i + 1)) {
        expect(Math.abs(one.x - other.x) >= size.stop || Math.abs(one.y - other.y) >= 64).toBe(true)
      }
    }
    for (const track of layout.tracks) {
      const { x, y } = cueAt(layout, track, size)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(size.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThanOrEqual(size.height)
      expect(`${pathOf(layout, track, size)}${headOf(layout, track, size)}`).not.toContain('NaN')
    }
  })

  test('legs that meet arrive side by side, a leg alone in the middle', () => {
    const layout = laid('a b c', 'd c')
    const size = sizeFor(900, layout)
    const heads = layout.tracks.map((track) => headOf(layout, track, size))
    expect(new Set(heads).size).toBe(heads.length)
    const [alone] = laid('a b').tracks
    expect(pathOf(laid('a b'), alone!, sizeFor(900, laid('a b')))).toMatch(/^M[\d.]+ 46H[\d.]+$/u)
  })
})
