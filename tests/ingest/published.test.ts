import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { published } from '../../src/ingest/published.js'
import { instant } from '../../src/model/index.js'

test.each<[given: unknown, edtf: string | undefined]>([
  ['2018', '2018'],
  [2018, '2018'],
  ['2018-05', '2018-05'],
  ['2018-05-29', '2018-05-29'],
  [' 2018-05-29 ', '2018-05-29'],
  ['2018-05-29T13:30:00Z', '2018-05-29T13:30:00Z'],
  ['2018-05-29T13:30Z', '2018-05-29T13:30:00Z'],
  ['2018-05-29T13:30:00.123+02:00', '2018-05-29T13:30:00+02:00'],
  ['2018-05-29 13:30:00 +0200', '2018-05-29T13:30:00+02:00'],
  ['2018-05-29T13:30', '2018-05-29T13:30:00'],
  ['20180529', '2018-05-29'],
  ['20180529T133000Z', '2018-05-29T13:30:00Z'],
  ['Tue, 29 May 2018 13:30:00 GMT', '2018-05-29T13:30:00Z'],
  ['Tue, 29 May 2018 13:30:00 -0400', '2018-05-29T13:30:00-04:00'],
  ['29 May 18 13:30 EDT', '2018-05-29T13:30:00-04:00'],
  ['May 29, 2018', '2018-05-29'],
  ['Tuesday, May 29th, 2018 at 1:30 p.m. EST', '2018-05-29T13:30:00-05:00'],
  ['Sept. 3, 2018', '2018-09-03'],
  ['3 September 2018', '2018-09-03'],
  ['May 2018', '2018-05'],
  ['12:00 AM', undefined],
  ['May 1, 2018 12:05 am', '2018-05-01T00:05:00'],
  ['29/05/2018', '2018-05-29'],
  ['05/29/2018', '2018-05-29'],
  ['05/05/2018', '2018-05-05'],
  ['05/06/2018', undefined],
  ['2018-13', undefined],
  ['2018-02-30', undefined],
  ['2016-02-29', '2016-02-29'],
  ['2018-05-29T25:00:00Z', undefined],
  ['May 29', undefined],
  ['yesterday', undefined],
  ['2018-05~', undefined],
  ['', undefined],
  [1527600600, '2018-05-29T13:30:00Z'],
  [1527600600000, '2018-05-29T13:30:00Z'],
  [12, undefined],
  [Number.NaN, undefined],
  [new Date(0), '1970-01-01T00:00:00Z'],
  [{}, undefined],
  [['2018'], undefined],
])('%j is %s', (given, edtf) => {
  expect(published(given)).toBe(edtf)
})

test('what comes back is a date that can be ordered, and is taken as it is', () => {
  const parts = fc.stringMatching(/^[\d:T+Z/. -]{0,30}$/u)
  fc.assert(
    fc.property(
      fc.oneof(
        parts,
        fc.string(),
        fc.integer(),
        fc.date().map((date) => date.toISOString()),
      ),
      (given) => {
        const date = published(given)
        if (date === undefined) return
        expect(instant(date)).toBeDefined()
        expect(published(date)).toBe(date)
      },
    ),
    { seed: 3, numRuns: 2000 },
  )
})
