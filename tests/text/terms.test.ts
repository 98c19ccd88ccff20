import { describe, expect, test } from 'vitest'
import { opposite } from '../../src/text/opposites.js'
import { contrasts, negations } from '../../src/text/polarity.js'
import { predicate } from '../../src/text/predicate.js'
import { stem } from '../../src/text/stem.js'
import { terms, word } from '../../src/text/terms.js'
import { law, words } from './law.js'

describe('stem', () => {
  test.each([
    ['attack', 'attacks', 'attacked', 'attacking'],
    ['kill', 'kills', 'killed', 'killing'],
    ['die', 'dies', 'died', 'dying'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['buy', 'buys', 'bought', 'buying'],
    ['withdraw', 'withdrew', 'withdrawn', 'withdrawing'],
    ['city', 'cities'],
    ['nomination', 'nominations'],
  ])('%s', (base, ...forms) => expect(forms.map(stem)).toEqual(forms.map(() => stem(base))))

  test.each([
    ['evening', 'even'],
    ['news', 'new'],
    ['plane', 'plan'],
  ])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)))
})

describe('terms', () => {
  test('join abbreviations, part hyphens, drop genitives', () => {
    expect(terms('The U.S. mayor’s anti-flood wall').map(({ word: { lower } }) => lower)).toEqual([
      'the', 'us', 'mayor', 'anti', 'flood', 'wall',
    ]) // prettier-ignore
  })

  test('number words have the stem of their digits, denied participles that of their base', () => {
    expect(word('twelve').stem).toBe(word('12').stem)
    expect(word('unpaid')).toMatchObject({ stem: stem('paid'), negative: true })
    expect(word('united').negative).toBe(false)
  })

  test('opposites go both ways', () => {
    expect(opposite(word('rose'), word('fell'))).toBe(true)
    expect(opposite(word('fell'), word('rose'))).toBe(true)
    expect(opposite(word('rose'), word('sold'))).toBe(false)
  })

  test('lie in the text, in order', () =>
    law(words, (text) => {
      let end = 0
      for (const { span } of terms(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        end = span[1]
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }))
})

const denied = (text: string): string[] =>
  negations(text, terms(text), contrasts(text)).map((span) => text.slice(...span))

describe('polarity', () => {
  test.each([
    ['The dam did not fail', ['not']],
    ['Nobody saw the wolf', ['Nobody']],
    ['The bill is unpaid', ['unpaid']],
    ['No fewer than ten wolves were seen', []],
    ['The shop did not open until May', []],
    ['Not only the mayor came', []],
    ['The cargo is in the port and not at the airport', []],
  ])('%s', (text, expected) => expect(denied(text)).toEqual(expected))

  test.each([
    ['nine calves are missing, not seven', [', not seven']],
    ['stopped by the storm and not by the crew', ['and not by the crew']],
    ['tea rather than coffee', ['rather than coffee']],
    ['not a word was said', []],
  ])('set aside: %s', (text, expected) => expect(contrasts(text).map((span) => text.slice(...span))).toEqual(expected))
})

describe('predicate', () => {
  test.each([
    ['The firm did try to sell the mill', 'The firm | try sell | is'],
    ['he will raise the flood with the mayor', 'he | raise | may'],
    ['the bill was still unpaid', 'the bill | unpaid | is'],
    ['the locks were a known problem', 'the locks | known problem | is'],
    ['the firm of hiding losses', 'the firm | hiding losses | is'],
    ['any link to the leak', ' | link | nothing'],
  ])('%s', (text, expected) => {
    const { subject, heads, open, clause } = predicate(text)
    const mood = clause ? (open ? 'may' : 'is') : 'nothing'
    expect(`${text.slice(...subject).trim()} | ${heads.map((span) => text.slice(...span)).join(' ')} | ${mood}`).toBe(
      expected,
    )
  })

  test('never throws and points into the text', () =>
    law(words, (text) => {
      for (const [start, end] of predicate(text).heads) expect(text.slice(start, end)).not.toBe('')
    }))
})
