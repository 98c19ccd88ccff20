import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotations } from '../../src/text/quotes.js'

const cut = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end))

describe('finds', () => {
  test.each([
    ['“Yes,” he said, “no.”', ['“Yes,”', '“no.”']],
    ['"Yes," he said, "no."', ['"Yes,"', '"no."']],
    ["''Yes,'' he said", ["''Yes,''"]],
    ['‘Yes,’ he said, ‘it’s so.’', ['‘Yes,’', '‘it’s so.’']],
    ["'Yes,' the workers' man said", ["'Yes,'"]],
    ['It’s the workers’ day', []],
    ["the '90s and rock 'n' roll", []],
    ['“He told me ‘go home’ twice,” she said', ['“He told me ‘go home’ twice,”', '‘go home’']],
    ['“It goes on to the end', ['“It goes on to the end']],
    ['“One. “Two,” he said', ['“One.', '“Two,”']],
    ['a closing mark” alone', []],
    ['«Yes», he said', ['«Yes»']],
  ])('%s', (text, wanted) => {
    expect(cut(text)).toEqual(wanted)
  })

  test('an opening mark alone is not closed', () => {
    expect(quotations('“It goes on').map(({ closed }) => closed)).toEqual([false])
  })
})

test('quotations lie within the text, and the outer ones do not overlap', () => {
  const marks = fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', "''", 'a', 'b ', ' ', ', ', '. '), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(marks, (bits) => {
      const text = bits.join('')
      let at = 0
      for (const { start, end, depth } of quotations(text)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        if (depth > 0) continue
        expect(start).toBeGreaterThanOrEqual(at)
        at = end
      }
    }),
    { seed: 3, numRuns: 1000 },
  )
})
