import { shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossref } from '../../src/crossref/index.js'
import { law } from './law.js'
import { extracted } from './story.js'

const ferry = [
  extracted({
    id: 'quay-1',
    outlet: 'Quay Herald',
    published: '2031-06-01',
    text: 'The ferry had no licence, said Ada Quill.\n\nThe crew is safe, said Bo Marsh.',
    says: [
      { chain: ['Ada Quill'], content: 'The ferry had no licence' },
      { chain: ['Bo Marsh'], content: 'The crew is safe' },
    ],
  }),
  extracted({
    id: 'tide-1',
    outlet: 'Tide Times',
    published: '2031-06-02',
    text: 'The ferry had no licence.\n\nTickets cost nine crowns.',
    says: [
      { chain: [], content: 'The ferry had no licence' },
      { chain: [], content: 'Tickets cost nine crowns' },
    ],
  }),
  extracted({
    id: 'alp-1',
    outlet: 'Alp Courier',
    published: '2031-05-01',
    text: 'Snow will fall, said Cy Frost.',
    says: [{ chain: ['Cy Frost'], content: 'Snow will fall' }],
  }),
]

describe('crossref', () => {
  const dataset = crossref(ferry)

  test('a claim takes the id of its earliest statement', () => {
    expect(dataset.claims.map(({ id, statements }) => [id, ...statements])).toEqual([
      ['claim:alp-1#s1', 'alp-1#s1'],
      ['claim:quay-1#s1', 'quay-1#s1', 'tide-1#n1'],
      ['claim:quay-1#s2', 'quay-1#s2'],
    ])
    expect(dataset.claims[1]).toMatchObject({ firstReported: '2031-06-01' })
  })

  test('narration stays where another article attributes it, and only there', () => {
    expect(dataset.statements.map(({ id }) => id)).toEqual(['alp-1#s1', 'quay-1#s1', 'quay-1#s2', 'tide-1#n1'])
  })

  test('every statement has its claim, and every claim its statements', () => {
    for (const { id, claim } of dataset.statements)
      expect(dataset.claims.find((each) => each.id === claim)?.statements).toContain(id)
  })

  test('an article that has nothing to do with the others changes nothing of theirs', () => {
    const without = crossref(ferry.slice(0, 2))
    expect(dataset.claims.filter(({ id }) => !id.includes('alp'))).toEqual(without.claims)
  })

  test('two articles of one id: one stays, the other is an issue, in any order', () => {
    const again = extracted({ id: 'alp-1', outlet: 'Alp Courier', text: 'Another text.' })
    const one = crossref([...ferry, again])
    expect(one).toEqual(crossref([again, ...ferry]))
    expect(one.articles).toHaveLength(3)
    expect(one.issues).toMatchObject([{ code: 'duplicate-article', article: 'alp-1' }])
  })

  law(
    'the order of the input does not matter',
    [shuffledSubarray(ferry, { minLength: ferry.length })],
    (shuffled) => {
      expect(crossref(shuffled)).toEqual(dataset)
    },
    20,
  )
})
