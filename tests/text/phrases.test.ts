import { array, constantFrom } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { terms } from '../../src/text/terms.js'
import { law } from './law.js'

const stems = (text: string): string[] =>
  terms(text)
    .filter(({ word }) => !word.stop)
    .map(({ word }) => word.stem)

describe('verbs with particles', () => {
  test.each([
    ['they broke into the barn', ['break-in', 'barn']],
    ['a break-in at the barn', ['break-in', 'barn']],
    ['the bank held it up', ['bank', 'hold-up']],
    ['the bank held its hand up', ['bank', 'hold', 'hand']],
    ['they broke, in June, the law', ['break', 'june', 'law']],
    ['the club took part', ['club', 'take-part']],
    ['the club took a part', ['club', 'take-part']],
    ['the club took the money', ['club', 'monei']],
  ])('%s', (text, expected) => expect(stems(text)).toEqual(expected))

  test('the same phrase is the same word, and stands where its verb does', () => {
    const [, a] = terms('They called off the race')
    const [, b] = terms('They called it off')
    expect(a!.word.groups).toEqual(b!.word.groups)
    expect(a!.span).toEqual([5, 11])
  })

  const words = array(constantFrom(...'break in into up hold it take part , away turn - off call the'.split(' ')), {
    maxLength: 12,
  })
  test('no term is lost or moved', () =>
    law(words, (list) => {
      const text = list.join(' ')
      expect(terms(text).map(({ span }) => text.slice(...span))).toEqual(text.match(/[a-z]+/gu) ?? [])
    }))
})
