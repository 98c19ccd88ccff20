import { describe, expect, test } from 'vitest'
import { compatible, quantities } from '../../src/text/quantities.js'
import { law, words } from './law.js'

/** The quantities of a text as `words low..high measure (counted)`; what the text sets aside in brackets. */
const shown = (text: string): string[] =>
  quantities(text).map(({ span, low, high, measure, counted, rejected }) => {
    const range = `${Math.round(low)}..${high === Infinity ? '' : Math.round(high)}`
    const said = `${text.slice(...span)} ${range} ${measure}(${counted.map(({ lower }) => lower).join(' ')})`
    return rejected ? `[${said}]` : said
  })

describe('quantities', () => {
  test.each([
    ['at least 19 sailors drowned', ['19 19.. (sailors drowned)']],
    ['nearly 30 barns burned', ['30 27..30 (barns burned)']],
    ['two dozen boats', ['two dozen 24..24 (boats)']],
    ['up to 40 trees fell', ['40 0..40 (trees fell)']],
    ['no fewer than three nurses', ['three 3.. (nurses)']],
    ['never had fewer than six lifeguards', ['six 6.. (lifeguards)']],
    ['between 20 and 30 cows', ['20 and 30 20..30 (cows)']],
    ['cuts of between $4 and $11', ['$4 and $11 4..11 USD()']],
    ['20-30 sheep', ['20-30 20..30 (sheep)']],
    ['a wall 30 km long', ['30 km 30000..30000 length(long)']],
    ['it cost 4.1 million euros', ['4.1 million euros 4050000..4150000 EUR()']],
    ['a fall of 12 per cent', ['12 per cent 12..12 share()']],
    ['twelve ponies are missing, not nine', ['twelve 12..12 (ponies missing)', '[nine 9..9 ()]']],
    ['cut the crew from four cooks to one', ['[four 4..4 (cooks)]', 'one 1..1 (cooks)']],
    ['three hundred and five men', ['three hundred and five 305..305 (men)']],
    ['dozens of goats', ['dozens 24..120 (goats)']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected))

  test.each([
    'It closed in 1998.',
    'on June 10',
    'at 7.30 on Friday',
    'at 7 p.m.',
    'a 59-year-old baker',
    'Ida Moss, 61, sells eggs',
    'Route 94',
    'the 3rd lap',
    'an A320 jet',
    'one of the owners',
    'won by 17-15',
  ])('no quantity: %s', (text) => expect(shown(text)).toEqual([]))

  test.each([
    ['30 km', '19 miles', true],
    ['at least 19 dead', '26 dead', true],
    ['19 dead', '26 dead', false],
    ['nearly 30 dead', '28 dead', true],
    ['more than 40 dead', '31 dead', false],
    ['$2.1 billion', '$2.14 billion', true],
  ])('%s and %s agree: %s', (a, b, expected) => expect(compatible(quantities(a)[0]!, quantities(b)[0]!)).toBe(expected))

  test('spans lie in the text, ranges hold their number, agreement has no order', () =>
    law(words, (text) => {
      const all = quantities(text)
      for (const { span, low, high } of all) {
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeLessThanOrEqual(text.length)
        expect(low).toBeLessThanOrEqual(high)
      }
      for (const a of all) for (const b of all) expect(compatible(a, b)).toBe(compatible(b, a))
    }))
})
