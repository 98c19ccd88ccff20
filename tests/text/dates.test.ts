import { describe, expect, test } from 'vitest'
import { dates, meet } from '../../src/text/dates.js'
import { law, words } from './law.js'

/** A Tuesday. */
const TOLD = '2031-05-27T13:30:00Z'

const shown = (text: string, published: string | undefined = TOLD): string[] =>
  dates(text, published).map(
    ({ span, from, to }) => `${text.slice(...span)}: ${from === to ? from : `${from} to ${to}`}`,
  )

describe('dates', () => {
  test.each([
    ['The ferry sank on Monday', ['on Monday: 2031-05-26']],
    ['It sank late Friday', ['Friday: 2031-05-23']],
    ['It sank yesterday', ['yesterday: 2031-05-26']],
    ['It sank on Oct. 3', ['Oct. 3: 2030-10-03']],
    ['It sank last November', ['last November: 2030-11-01 to 2030-11-30']],
    ['It sank last week', ['last week: 2031-05-19 to 2031-05-25']],
    ['It sank this weekend', ['this weekend: 2031-05-24 to 2031-05-25']],
    ['It sank in 2011', ['2011: 2011-01-01 to 2011-12-31']],
    ['It sank on June 2, 2029', ['June 2, 2029: 2029-06-02']],
    ['It sank two weeks ago', ['two weeks ago: 2031-05-13']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected))

  test.each([
    'It sank for the second time in 3 days',
    'Mr. March may march',
    '5 to 6 boats sank',
    'a few days after the wreck',
  ])('no date: %s', (text) => expect(shown(text)).toEqual([]))

  test('without a day of publication only dates that name their month or year', () => {
    expect(dates('It sank on Monday', undefined)).toEqual([])
    expect(dates('It sank on Monday', '2031-05')).toEqual([])
    expect(dates('It sank on May 2, 2030', undefined)).toMatchObject([{ from: '2030-05-02' }])
  })

  test('days meet where they share one', () => {
    const [week, day, other] = ['last week', 'on May 20', 'on Monday'].map((text) => dates(text, TOLD)[0]!)
    expect(meet(week!, day!)).toBe(true)
    expect(meet(day!, week!)).toBe(true)
    expect(meet(day!, other!)).toBe(false)
  })

  test('spans lie in the text and end no earlier than they begin', () =>
    law(words, (text) => {
      for (const { span, from, to } of dates(text, TOLD)) {
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeLessThanOrEqual(text.length)
        expect(from <= to).toBe(true)
      }
    }))
})
