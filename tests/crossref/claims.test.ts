import { shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cluster } from '../../src/crossref/cluster.js'
import { crossref } from '../../src/crossref/index.js'
import { law } from './law.js'
import { extracted, type Says } from './story.js'

const about = 'Marlow harbour ferry wreck: the Marlow ferry Petrel sank off Marlow lighthouse.'

/** An article on the wreck of a ferry with what is said in it, each in a paragraph of its own. */
const article = (id: string, day: number, ...says: Says[]): ReturnType<typeof extracted> =>
  extracted({
    id,
    outlet: `${id} Herald`,
    published: `2031-06-0${day}`,
    text: [about, ...says.map(({ content }) => `${content}.`)].join('\n\n'),
    says,
  })

const says = (name: string, content: string, denied = false): Says => ({ chain: [name], content, denied })

const two = (a: Says, b: Says): ReturnType<typeof crossref> => crossref([article('quay', 1, a), article('tide', 3, b)])

describe('one claim', () => {
  test.each([
    ['the ferry had been inspected twice in April', 'the ferry was inspected twice in April'],
    ['the captain was asked in May to stop sailing', 'in May he asked the captain to stop all sailings'],
    ['the pumps did not stay on', 'the pumps left nobody dry when they did not stay on'],
  ])('%s / %s', (a, b) => expect(two(says('Ada Quill', a), says('Bo Marsh', b)).claims).toHaveLength(1))
})

test.each([
  [
    says('Ada Quill', 'anybody had ever reported a leak in the ferry', true),
    says('Bo Marsh', 'no leak in the ferry had ever been reported'),
  ],
  [says('Ada Quill', 'nobody was hurt in the wreck'), says('Bo Marsh', 'no one was injured in the wreck')],
  [says('Ada Quill', 'taking a single cent', true), says('Ada Quill', 'I never took a cent from anyone')],
])('a denial and a “no” are one claim: %o / %o', (a, b) => {
  expect(two(a, b).claims).toHaveLength(1)
  expect(two(a, b).relations).toEqual([])
})

test('of two places one claim is at most on one', () => {
  const dataset = crossref([
    article('quay', 1, says('Ada Quill', 'secret talks on the wreck took place at a hotel in Oslo')),
    article('tide', 2, says('Bo Marsh', 'there were secret talks in Lisbon on the wreck')),
  ])
  expect(dataset.claims).toHaveLength(2)
})

describe('two claims', () => {
  test.each([
    ['the crew of the North Bank saw the wreck', 'the crew of the South Bank saw the wreck'],
    ['nine sailors are missing after the wreck', 'four sailors are missing after the wreck'],
    ['the pumps failed before the wreck', 'the pumps did not fail before the wreck'],
    ['the tender for the new ferry was a fraud', 'he had never thought it a fraud, the tender for the new ferry'],
    ['the ferry had been inspected twice in April', 'the harbour cafe sells good herring'],
  ])('%s / %s', (a, b) => expect(two(says('Ada Quill', a), says('Bo Marsh', b)).claims).toHaveLength(2))
})

describe('contradictions', () => {
  test.each([
    [
      says('Ada Quill', 'nine sailors are missing after the wreck'),
      says('Bo Marsh', 'four sailors are missing after the wreck'),
      'number',
    ],
    [
      says('Ada Quill', 'the pumps failed before the wreck'),
      says('Bo Marsh', 'the pumps did not fail before the wreck'),
      'denial',
    ],
    [
      says('Ada Quill', 'the owner had sold the lifeboats'),
      says('Bo Marsh', 'the owner had sold the lifeboats', true),
      'denial',
    ],
    [
      says('Ada Quill', 'the owner stole money from the pilots of the ferry in May and spent it on a yacht'),
      says('Bo Marsh', 'the owner stole money from the pilots', true),
      'denial',
    ],
    [
      says('Ada Quill', 'the licence was signed on May 2'),
      says('Bo Marsh', 'the licence was signed on May 20'),
      'date',
    ],
    [
      says('Ada Quill', 'Cy Frost is the harbour master'),
      says('Bo Marsh', 'Cy Frost was dismissed as head of the harbour'),
      undefined,
    ],
    [
      says('Ada Quill', 'Cy Frost is head of the harbour'),
      says('Bo Marsh', 'Cy Frost was dismissed as head of the harbour'),
      'role',
    ],
    [
      says('Ada Quill', 'the cargo lies at the port and not at the airport'),
      says('Bo Marsh', 'the cargo lies at the airport'),
      'place',
    ],
    [
      says('Ada Quill', 'the rare wreck of a Marlow ferry'),
      says('Bo Marsh', 'it is not so “rare” that a ferry of Marlow becomes a wreck'),
      'antonym',
    ],
    [
      says('Ada Quill', 'the rare wreck of a Marlow ferry'),
      says('Bo Marsh', 'fog is not so rare at the Marlow lighthouse'),
      undefined,
    ],
    [says('Ada Quill', 'the owner will ask about the pumps'), says('Bo Marsh', 'the pumps did not fail'), undefined],
    [
      says('Ada Quill', 'the ferry must leave the harbour'),
      says('Bo Marsh', 'the ferry did not leave the harbour'),
      undefined,
    ],
    [says('Ada Quill', 'at least nine sailors are missing'), says('Bo Marsh', '12 sailors are missing'), undefined],
  ])('$0.content / $1.content', (a, b, type) => {
    const { relations, claims } = two(a, b)
    expect(relations.map((relation) => relation.type)).toEqual(type ? [type] : [])
    for (const { a: later, b: earlier, evidence, why } of relations) {
      expect(
        claims.find(({ id }) => id === later)!.firstReported! > claims.find(({ id }) => id === earlier)!.firstReported!,
      ).toBe(true)
      expect(evidence.a.holders).toEqual(['person:bo-marsh'])
      expect(evidence.b.holders).toEqual(['person:ada-quill'])
      expect(why).toContain('Bo Marsh')
    }
  })

  test.each([
    ['three sailors were killed in the wreck', 'seven sailors were killed in the wreck', 'supersedes'],
    ['seven sailors were killed in the wreck', 'three sailors were killed in the wreck', 'contradicts'],
    ['nine sailors are missing after the wreck', 'twelve sailors are missing after the wreck', 'contradicts'],
    ['three sailors were killed in the wreck', 'seven sailors were killed in the wreck, not three', 'contradicts'],
  ])('%s, then %s: %s', (first, then, kind) => {
    const { relations } = two(says('Ada Quill', first), says('Bo Marsh', then))
    expect(relations.map((relation) => [relation.kind, relation.type])).toEqual([[kind, 'number']])
  })

  test('one who counts again supersedes himself', () => {
    const { relations, claims } = two(
      says('Ada Quill', 'three sailors were killed in the wreck'),
      says('Ada Quill', 'seven sailors were killed in the wreck'),
    )
    expect(relations).toMatchObject([
      { kind: 'supersedes', why: 'The count has risen to “seven” (Ada Quill) from “three” (Ada Quill).' },
    ])
    expect(claims.find(({ id }) => id === relations[0]!.a)!.firstReported).toBe('2031-06-03')
  })

  test('nobody contradicts himself in one breath', () => {
    const { relations } = crossref([
      article('quay', 1, says('Ada Quill', 'nine sailors are missing'), says('Ada Quill', 'four sailors are missing')),
    ])
    expect(relations).toEqual([])
  })
})

describe('a claim of which one word is disputed', () => {
  const rare = article('quay', 1, says('Ada Quill', 'the rare wreck of a Marlow ferry at the lighthouse'))
  const plain = article('tide', 2, says('Bo Marsh', 'the wreck of a Marlow ferry at the lighthouse'))
  const no = article('gull', 3, says('Cy Frost', 'it is not so rare that a Marlow ferry becomes a wreck'))

  test('stays whole while nobody disputes it', () => expect(crossref([rare, plain]).claims).toHaveLength(1))

  test('is divided, and only those who say the word are contradicted', () => {
    const { claims, relations } = crossref([rare, plain, no])
    expect(claims).toHaveLength(3)
    expect(relations).toMatchObject([{ type: 'antonym', evidence: { b: { holders: ['person:ada-quill'] } } }])
    expect(relations).toHaveLength(1)
  })
})

const wreck = [
  article(
    'quay',
    1,
    says('Ada Quill', 'nine sailors are missing after the wreck'),
    says('Ada Quill', 'the pumps failed'),
  ),
  article(
    'tide',
    2,
    says('Bo Marsh', 'nine sailors were still missing after the wreck'),
    says('Bo Marsh', 'the sea was calm'),
  ),
  article(
    'gull',
    3,
    says('Cy Frost', 'four sailors are missing after the wreck'),
    says('Cy Frost', 'the pumps had failed'),
  ),
]

describe('laws', () => {
  const sorted = crossref(wreck)

  law('the order of articles changes nothing', [shuffledSubarray(wreck, { minLength: 3 })], (shuffled) => {
    expect(crossref(shuffled)).toEqual(sorted)
  })

  test('an article on something else leaves the claims as they are', () => {
    const other = extracted({
      id: 'alp',
      outlet: 'Alp Courier',
      published: '2031-05-01',
      text: 'Snow will fall on the upper valley, said Di Hollis.',
      says: [says('Di Hollis', 'Snow will fall on the upper valley')],
    })
    const more = crossref([...wreck, other])
    expect(more.claims.filter(({ id }) => !id.startsWith('claim:alp'))).toEqual(sorted.claims)
    expect(more.relations).toEqual(sorted.relations)
  })
})

const free = (): boolean => false

describe('cluster', () => {
  test('joins by the mean of the scores, not by a chain', () => {
    const edges = [
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 2, score: 0.8 },
    ]
    expect(cluster(3, edges, 0.5, free)).toEqual([[0, 1], [2]])
    expect(cluster(3, [...edges, { a: 0, b: 2, score: 0.3 }], 0.5, free)).toEqual([[0, 1, 2]])
  })

  test('never joins what is parted', () => {
    const edges = [
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 2, score: 0.9 },
      { a: 0, b: 2, score: 0.9 },
    ]
    expect(cluster(3, edges, 0.5, (a, b) => a + b === 2)).toEqual([[0, 1], [2]])
  })
})
