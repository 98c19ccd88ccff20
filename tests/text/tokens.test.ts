import * as fc from 'fast-check'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { describe, expect, test } from 'vitest'
import { TAG, tags } from '../../src/text/tags.js'
import { tokens } from '../../src/text/tokens.js'

const cut = (text: string): string[] => {
  const { count, start, end } = tokens(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

describe('cuts', () => {
  test.each([
    ['The mayor said.', 'The|mayor|said|.'],
    ['he’s here, isn’t he', 'he|’s|here|,|is|n’t|he'],
    ["Lee's plan; O'Brien's", "Lee|'s|plan|;|O'Brien|'s"],
    ['Sen. Lee of the U.S. left', 'Sen.|Lee|of|the|U.S.|left'],
    ['J. Roy paid $1,000.50.', 'J.|Roy|paid|$|1,000.50|.'],
    ['anti-war 27-year-old', 'anti|-|war|27|-|year|-|old'],
    ['wait... now -- go', 'wait|...|now|--|go'],
    ["''No,'' he said", "''|No|,|''|he|said"],
    ['see example.com now', 'see|example.com|now'],
    ['Am\u00a0Ende 😀!', 'Am|Ende|😀|!'],
  ])('%s', (text, wanted) => {
    expect(cut(text).join('|')).toBe(wanted)
  })
})

test('tokens are in order, do not overlap and leave out only white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { count, start, end } = tokens(text)
      let at = 0
      for (let i = 0; i < count; i++) {
        expect(
          text
            .slice(at, start[i])
            .replace(/\u200b/gu, '')
            .trim(),
        ).toBe('')
        expect(end[i]).toBeGreaterThan(start[i]!)
        at = end[i]!
      }
      expect(
        text
          .slice(at)
          .replace(/\u200b/gu, '')
          .trim(),
      ).toBe('')
    }),
    { seed: 3, numRuns: 500 },
  )
})

test('equal words have equal numbers', () => {
  const { hash } = tokens('said Said said')
  expect(hash[0]).toBe(hash[2])
  expect(hash[0]).not.toBe(hash[1])
})

describe('tags', () => {
  test.each([
    [
      ['The', 'mayor', 'said', 'it'],
      [TAG.DET, TAG.NOUN, TAG.VERB, TAG.PRON],
    ],
    [
      ['He', 'cannot', 'go'],
      [TAG.PRON, TAG.AUX, TAG.VERB],
    ],
  ])('%s', (words, wanted) => {
    expect([...tags(words)]).toEqual(wanted)
  })

  test('they are those that the tagger gives when asked for the whole text', () => {
    const nlp = winkNLP(model, ['pos'])
    const word = fc.constantFrom(
      ...'the a to that said has been was not will can Lee Ann Quay bridge bridges shut open opened opening like more her his'.split(
        ' ',
      ),
      ...'in on about as of it they who which 12 May first 1,000 $ % , . - ( ) “ ” quickly old report reports fear xyzzy'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const whole = nlp.readDoc(words.join(' ')).tokens()
        if (whole.length() !== words.length) return
        expect(Array.from(tags(words), (code) => Object.keys(TAG)[code])).toEqual(whole.out(nlp.its.pos))
      }),
      { seed: 9, numRuns: 500 },
    )
  })

  test('there is one for each word, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z'’.-]{1,9}$/u), { maxLength: 30 }), (words) => {
        expect(tags(words)).toHaveLength(words.length)
      }),
      { seed: 5, numRuns: 200 },
    )
  })
})
