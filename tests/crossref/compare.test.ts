import { constantFrom, oneof, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/crossref/compare.js'
import { law } from './law.js'

const said = (a: string, b: string): ReturnType<typeof compare> => compare({ text: a }, { text: b })

describe('compare', () => {
  test.each([
    ['A ferry sank off Marlow on Friday, killing six', 'Six dead as Marlow ferry sinks'],
    ['Nurse arrested over the poisoning of two patients', 'Police detain nurse after two patients were poisoned'],
  ])('tell of one event: %s / %s', (a, b) => expect(said(a, b).same).toBeGreaterThan(0.5))

  test.each([
    ['A ferry sank off Marlow on Friday, killing six', 'Upton bakery wins a prize for its rye bread'],
    ['Nurse arrested over the poisoning of two patients', 'Parliament votes on the budget'],
  ])('tell of two events: %s / %s', (a, b) => expect(said(a, b).same).toBeLessThan(0.5))

  test.each([
    ['A wolf was seen in Marlow park', 'No, there was no wolf in Marlow park', 'denial'],
    ['A wolf was seen in Marlow park', 'The Marlow park wolf is a hoax', 'denial'],
    ['The water in Marlow was safe', 'The water in Marlow was not safe until further notice', 'denial'],
    ['Marlow ferry wreck kills six', 'Marlow ferry wreck kills nine', 'number'],
    ['The treaty was signed on May 2', 'The treaty was signed on May 20', 'date'],
    ['The cargo is kept at the port and not at the airport', 'The cargo is kept at the airport', 'place'],
    ['Ida Moss was replaced as head of the rescue', 'Ida Moss remains head of the rescue', 'role'],
    ['Rents have risen in Marlow since May', 'Rents have fallen in Marlow since May', 'antonym'],
  ])('clash: %s / %s', (a, b, type) => {
    const found = said(a, b)
    expect(found.type).toBe(type)
    expect(found.contradicts).toBeGreaterThanOrEqual(0.5)
    expect(found.why).toMatch(/\.$/u)
  })

  test.each([
    ['The wall is 30 km long', 'The wall is 19 miles long'],
    ['Shares fell 2 percent to $38', 'Shares rose 3 percent to $41'],
    ['The judge denied a motion to drop the case', 'The judge refused to drop the case'],
    ['The shop did not open until May', 'The shop opened in May'],
    ['Quellon denied it had known of the leak', 'Quellon did not know of the leak'],
    ['North Marlow mine blast kills 6', 'South Upton market blaze kills 40'],
    ['The bridge is no hoax', 'The bridge is real'],
  ])('do not clash: %s / %s', (a, b) => expect(said(a, b).contradicts).toBeLessThan(0.5))

  test.each([
    ['The mill is for sale', 'The mill is reportedly for sale', true],
    ['The mill is for sale', 'Is the mill for sale?', true],
    ['The mill is reportedly for sale', 'The mill may be for sale', false],
    ['The mill is for sale', 'The mill is for sale at last', false],
  ])('%s / %s: weakens %s', (a, b, expected) => expect(said(a, b).hedged).toBe(expected))

  const text = oneof(
    constantFrom(
      'Six died when the ferry sank',
      'The ferry did not sink',
      'At least 12 saw it on May 2',
      ', not seven',
      '',
    ),
    string({ unit: 'binary', maxLength: 60 }),
  )

  law('sureness lies in [0, 1], and that two tell of one event has no order', [text, text], (a, b) => {
    const [x, y] = [said(a, b), said(b, a)]
    for (const value of [x.same, x.contradicts]) expect(value >= 0 && value <= 1).toBe(true)
    expect(x.same).toBeCloseTo(y.same, 9)
    expect(x.contradicts).toBeCloseTo(y.contradicts, 9)
  })
})
