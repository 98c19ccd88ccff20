import { describe, expect, test } from 'vitest'
import { changedNumber, masked } from '../../../src/crossref/losses/masked.js'
import { crossref } from '../../../src/crossref/index.js'
import { extracted, type Says, type Story } from '../story.js'

const PIER = 'The city will close the old fishing pier of Sellick after the summer'
const own = (id: string): string => Array.from({ length: 30 }, (_, i) => `${id}${i}`).join(' ')

/** An article of words of its own in which `chain` says the pier closes. */
const pier = (id: string, outlet: string, day: number, chain: Says['chain'], more: Partial<Says & Story> = {}) => {
  const content = more.content ?? PIER
  const text = `${own(id)}.\n\n${content}.${more.text ?? ''}`
  return extracted({
    id,
    outlet,
    published: `2031-07-0${day}`,
    text,
    says: [{ ...more, chain, content }, ...(more.says ?? [])],
  })
}

const losses = (...input: ReturnType<typeof pier>[]): string[] =>
  crossref(input).losses.map(({ kind, from, to }) => `${kind} ${from} ${to}`)

describe('a loss', () => {
  test.each<[string, ReturnType<typeof pier>[], string[]]>([
    [
      'of a hedge, by an outlet that cites the report',
      [
        pier('a', 'Quay Herald', 1, ['Ada Quill'], { hedged: true }),
        pier('b', 'Tide Times', 2, ['outlet:Quay Herald', 'Ada Quill']),
      ],
      ['hedge a#s1 b#s1'],
    ],
    [
      'of no hedge where it is kept',
      [
        pier('a', 'Quay Herald', 1, ['Ada Quill'], { hedged: true }),
        pier('b', 'Tide Times', 2, ['outlet:Quay Herald', 'Ada Quill'], { hedged: true }),
      ],
      [],
    ],
    [
      'of a named source',
      [pier('a', 'Quay Herald', 1, ['Ada Quill']), pier('b', 'Tide Times', 2, ['outlet:Quay Herald'])],
      ['attribution a#s1 b#s1'],
    ],
    [
      'of an unnamed source that becomes a fact',
      [pier('a', 'Quay Herald', 1, ['two clerks']), pier('b', 'Tide Times', 2, ['outlet:Quay Herald'])],
      ['source a#s1 b#s1'],
    ],
    [
      'of a whole attribution, by a copy that says it in its own voice',
      [pier('a', 'Quay Herald', 1, ['Ada Quill']), pier('b', 'Tide Times', 2, [])],
      ['attribution a#s1 b#n1'],
    ],
    [
      'is none where two outlets heard the same person themselves',
      [
        pier('a', 'Quay Herald', 1, ['Ada Quill'], { hedged: true }),
        pier('b', 'Tide Times', 2, ['Ada Quill'], {
          content: 'The old fishing pier is to be closed by the city of Sellick',
        }),
      ],
      [],
    ],
    [
      'is none of the earlier to the later',
      [
        pier('a', 'Quay Herald', 3, ['Ada Quill'], { hedged: true }),
        pier('b', 'Tide Times', 2, ['outlet:Quay Herald', 'Ada Quill']),
      ],
      [],
    ],
  ])('%s', (_, input, expected) => {
    expect(losses(...input)).toEqual(expected)
    expect(losses(...[...input].reverse())).toEqual(expected)
  })

  test('says why, with the words of both', () => {
    const [found] = crossref([
      pier('a', 'Quay Herald', 1, ['two clerks']),
      pier('b', 'Tide Times', 2, ['outlet:Quay Herald']),
    ]).losses
    expect(found!.why).toBe(`Tide Times gives Quay Herald alone for what Quay Herald has from two clerks: “${PIER}”.`)
  })
})

describe('numbers', () => {
  test.each<[string, string, readonly [string, string] | undefined]>([
    ['Nine of 1,200 seats', 'Nine of 1,300 seats', ['1,200', '1,300']],
    ['Nine seats', '9 seats', undefined],
    ['40,000 crowns', 'forty thousand crowns', undefined],
    ['twenty-one boats', 'twenty-two boats', ['twenty one', 'twenty two']],
    ['no number', 'no number', undefined],
  ])('%s → %s', (a, b, expected) => {
    expect(masked(a).frame).toBe(masked(b).frame)
    expect(changedNumber(masked(a), masked(b))).toEqual(expected)
  })
})
