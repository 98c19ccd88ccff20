import { array, constantFrom, option, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ceiling } from '../../src/crossref/ceiling.js'
import { content, type Content } from '../../src/crossref/content.js'
import { likeness } from '../../src/crossref/features.js'
import { overlap } from '../../src/crossref/overlap.js'
import { partner, partners } from '../../src/crossref/partners.js'
import { reading } from '../../src/crossref/reading.js'
import { shared } from '../../src/crossref/shared.js'
import { law } from './law.js'

const read = (text: string, speaker?: string): Content => content(reading(text), { speaker })

/** Synonyms, opposites, forms of one root, numbers, names, negations and words that lean on a speaker. */
const WORDS =
  'blast explosion attack rose fell stay left open closed inform information informant motor motoring seven 7 40 Marlow ' +
  'Quill ferry not never no we it must unpaid paid bridge won lost more less, and'
const words = array(constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 9 })
const said = record({ words, speaker: option(constantFrom('Ada Quill', 'Marlow Ferry Board'), { nil: undefined }) })
const texts = array(said, { minLength: 2, maxLength: 6 })

describe('ceiling', () => {
  test.each([
    ['the blast hurt nobody', 'an explosion shook the quay', true],
    ['rents rose', 'rents did not fall', true],
    ['the ferry sank', 'herring is cheap', false],
  ])('%s / %s', (a, b, common) => expect(ceiling([read(a), read(b)]).most(0, 1) > 0).toBe(common))

  law('is never less than what is common, in whatever order pairs are asked for', [texts], (list) => {
    const all = list.map(({ words, speaker }) => read(words.join(' '), speaker))
    const { most, atMost } = ceiling(all)
    for (let b = 0; b < all.length; b++)
      for (let a = 0; a < all.length; a++) {
        expect(most(a, b)).toBeGreaterThanOrEqual(overlap(all[a]!, all[b]!).dice - 1e-9)
        expect(shared(all[a]!, all[b]!, atMost)).toEqual(shared(all[a]!, all[b]!))
      }
  })
})

law('a partner is the best match among all words', [words, words], (some, others) => {
  const [a, b] = [reading(some.join(' ')).keys, reading(others.join(' ')).keys]
  a.forEach((key, i) => {
    const best = Math.max(0, ...b.map((other) => likeness(key, other)))
    expect(partner(partners(a), i, partners(b))).toBe(best)
  })
})
