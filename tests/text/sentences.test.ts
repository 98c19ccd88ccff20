import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../src/text/sentences.js'

const cut = (text: string): string[] => sentences(text).map(([start, end]) => text.slice(start, end))

describe('parts', () => {
  test.each([
    ['Rents rose. The mayor left.', 2],
    ['“We won.” The crowd cheered.', 2],
    ['“Why now?” she asked.', 1],
    ['Sen. Lee met Gov. Roy. They talked.', 2],
    ['Her sister was the first to fall ill. “She was pale,” he said.', 2],
    ['He works for Acme Inc. The firm is old.', 2],
    ['The U.S. Senate met at 5 p.m. Monday.', 1],
    ['J. K. Roy wrote it.', 1],
    ['It cost 3.5 percent more.', 1],
    ['He waited ... and left.', 1],
    ['No. 10 said so. It was true!', 2],
    ['It ended.The rest is known.', 2],
    ['She left.) He stayed.', 2],
  ])('%s', (text, count) => {
    expect(cut(text)).toHaveLength(count)
  })
})

test('sentences are trimmed, in order and leave out only white space', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (text) => {
      let at = 0
      for (const [start, end] of sentences(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).not.toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { seed: 3, numRuns: 500 },
  )
})

test('a text without a full stop is cut all the same', () => {
  for (const [start, end] of sentences('word '.repeat(10_000))) expect(end - start).toBeLessThan(5000)
})
