import { array, constantFrom } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content, type Content } from '../../src/crossref/content.js'
import { saysOught } from '../../src/crossref/ought.js'
import { reading } from '../../src/crossref/reading.js'
import { longestRun } from '../../src/crossref/runs.js'
import { shared } from '../../src/crossref/shared.js'
import { toldAlike } from '../../src/crossref/told.js'
import { law } from './law.js'

const read = (text: string): Content => content(reading(text))

const told = (a: string, b: string): number => {
  const [x, y] = [read(a), read(b)]
  return toldAlike(x, y, shared(x, y))
}

describe('longestRun', () => {
  test.each([
    ['the board turned down the offer twice', 'they turned down the offer', 4],
    ['the offer was turned down', 'down turned was offer the', 1],
    ['rents rose', 'herring is cheap', 0],
    ['a b c d e f g h i j', 'a b c d e f g h i j', 8],
  ])('%s / %s: %i', (a, b, run) => expect(longestRun(read(a), read(b))).toBe(run))

  const words = array(constantFrom(...'the board turned down an offer twice'.split(' ')), { maxLength: 9 })
  law('is the same both ways, and whole for a text with itself', [words, words], (some, others) => {
    const [a, b] = [read(some.join(' ')), read(others.join(' '))]
    expect(longestRun(a, b)).toBe(longestRun(b, a))
    expect(longestRun(a, a)).toBe(Math.min(8, some.length))
  })
})

describe('toldAlike', () => {
  test.each([
    ['the firm shut two mines in Quill', 'the owner closed the mines in Quill'],
    ['Marlow postponed the ferry race', 'officials delayed the ferry race'],
  ])('%s / %s', (a, b) => expect(told(a, b)).toBeGreaterThan(0.4))

  test.each([
    ['the firm shut two mines in Quill', 'the minister visited the mines in Quill'],
    ['Marlow postponed the ferry race', 'Marlow won'],
  ])('not %s / %s', (a, b) => expect(told(a, b)).toBeLessThan(0.4))
})

test.each([
  ['the town will not tolerate the fumes', true],
  ['the town can’t accept the fumes', true],
  ['the troops must leave', true],
  ['the town did not notice the fumes', false],
])('%s: ought %s', (text, ought) => expect(saysOught(read(text))).toBe(ought))
