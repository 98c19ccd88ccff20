import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributions } from '../../src/extract/attributions.js'
import { extract } from '../../src/extract/index.js'
import { reading } from '../../src/extract/reading.js'
import { type Attribution, contains, type Span } from '../../src/model/index.js'
import { blocks } from '../../src/text/blocks.js'
import { news } from './news.js'

const found = (text: string): Attribution[] =>
  attributions(reading({ id: 'a', outlet: 'The Paper', text, blocks: blocks(text, { strip: false }) }))

const holds = (law: (text: string, list: readonly Attribution[]) => void): void =>
  fc.assert(
    fc.property(news, (text) => law(text, found(text))),
    { seed: 11, numRuns: 400 },
  )

test('every span begins and ends at a letter or mark, within the text and in order', () => {
  holds((text, list) => {
    for (const { source, cue, content, addressee } of list)
      for (const spans of [source, cue, content, addressee ?? []])
        spans.forEach(([start, end], i) => {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]![1])
        })
  })
})

test('no content is empty, and no cue but that of a bare quotation', () => {
  holds((_, list) => list.forEach(({ content }) => expect(content.length).toBeGreaterThan(0)))
})

test('a content stands within that of its parent, which comes before it', () => {
  holds((_, list) => {
    const place = new Map(list.map(({ id }, i) => [id, i]))
    list.forEach(({ parent, content }, i) => {
      if (parent === null) return
      const outer = list[place.get(parent)!]!
      expect(place.get(parent)).toBeLessThan(i)
      const within = (span: Span): boolean => outer.content.some((wide) => contains(wide, span))
      expect(content.every(within)).toBe(true)
    })
  })
})

test('no sentence grows without end, whatever it quotes', () => {
  for (const piece of ['"Ann said "Bob said ', '“Ann said” “Bob said', 'Ann said “so” and “', "Ann said 'so' \""]) {
    const text = piece.repeat(2000)
    const { units } = reading({ id: 'a', outlet: 'The Paper', text, blocks: blocks(text, { strip: false }) })
    expect(Math.max(...units.map(({ n }) => n))).toBeLessThan(2500)
  }
})

test('parents form no circle', () => {
  holds((_, list) => {
    const parent = new Map(list.map((one) => [one.id, one.parent]))
    for (const { id } of list) {
      let at: string | null | undefined = id
      for (let steps = 0; at !== null && at !== undefined; steps++) {
        expect(steps).toBeLessThanOrEqual(list.length)
        at = parent.get(at)
      }
    }
  })
})

test('an article gives the same whatever was read before it', () => {
  const text = 'Ann Lee, a lawyer, said the firm would re-appeal. “It’s not-over,” she added.'
  const first = found(text)
  for (const other of ['re-appeal. not-over, “It’s', 'Lee,” appeal-re', 'xyzzy-plugh said re-']) found(other)
  expect(found(text)).toEqual(first)
})

const whole = (text: string): unknown =>
  extract({ id: 'a', outlet: 'The Paper', text, blocks: blocks(text, { strip: false }) })

test.each([
  'For Ann Lee',
  'To Lee.',
  'Lee',
  'told',
  '’s Lee',
  ', Lee',
  'Lee,',
  'Lee,”',
  'for',
  'of Lee said',
  '- Lee',
  'Lee -',
])('a text that is no more than “%s” is extracted', (text) => expect(() => whole(text)).not.toThrow())

test('any news is extracted', () => {
  fc.assert(
    fc.property(news, (text) => void whole(text)),
    { seed: 5, numRuns: 300 },
  )
})

test.each([
  ['quotation marks', '"'],
  ['opening marks', '“a '],
  ['apostrophes', "'a "],
  ['a word without end', 'a'],
  ['hyphens', 'a-'],
  ['a sentence without end', 'he said the man of '],
  ['cues', 'said '],
  ['brackets', '(a '],
])('100,000 units of %s are read in seconds', (_, bit) => {
  const text = bit.repeat(100_000 / bit.length)
  expect(() => found(text)).not.toThrow()
})
