import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/index.js'
import { search, trace } from '../../src/query/index.js'
import { parseQuery } from '../../src/query/query.js'
import { story } from '../story.js'

const data = story(
  [
    'a 2024-01-01 | Harbour Post > @Zoë Márquez | bridge closure',
    'b 2024-01-02 | Valley Echo > &Road Office | bridge repair',
    'd 2024-01-03 | Valley Echo > @Zoë Márquez | tunnel flood',
  ],
  { agents: { 'Zoë Márquez': { roles: ['mayor of Harbour'] } } },
)
const graph = buildGraph(data)
const found = (query: string): string[] => search(graph, query).map(({ kind, text }) => `${kind} ${text}`)

describe('search', () => {
  test.each<[string, string, readonly string[]]>([
    ['a claim by its words', 'claim:closure', ['claim the bridge closure story']],
    ['the beginning of a word', 'claim:clos', ['claim the bridge closure story']],
    ['a typo', 'claim:clousre', ['claim the bridge closure story']],
    ['all words where one has all', 'claim:bridge claim:repair', ['claim the bridge repair story']],
    ['a phrase', 'claim:"bridge closure"', ['claim the bridge closure story']],
    ['a phrase that stands nowhere', 'claim:"closure bridge"', []],
    ['an agent without its marks', 'source:marquez', ['source Zoë Márquez']],
    ['an agent by its role', 'source:mayor', ['source Zoë Márquez']],
    ['outlets alone', 'outlet:harbour', ['outlet Harbour Post']],
    ['nothing', '', []],
    ['words that nobody said', 'zzzzzz', []],
  ])('%s', (_name, query, expected) => expect(found(query)).toEqual(expected))

  test('said-by finds what the agent reports', () => {
    const claims = search(graph, 'said-by:"Zoë Márquez"').filter(({ kind }) => kind === 'claim')
    expect(claims.map(({ text }) => text)).toEqual(['the bridge closure story', 'the tunnel flood story'])
    expect(found('said-by:márquez claim:bridge')).toEqual(['claim the bridge closure story'])
  })

  test.each<[string, string, string]>([
    ['who is called just so', 'source:"Ann Lund"', 'source Ann Lund'],
    ['who is also called so', 'source:Lund', 'source Ann Lund'],
    ['the claim that more outlets carry', 'claim:harbour', 'claim the harbour fire story'],
    ['a claim by the words of one of its statements', 'claim:blaze', 'claim the harbour fire story'],
    ['a claim by a phrase of one of its statements', 'claim:"harbour blaze"', 'claim the harbour fire story'],
    ['a letter too many', 'claim:harbourr', 'claim the harbour fire story'],
    ['two letters changed', 'claim:hatbout', 'claim the harbour fire story'],
    ['one word of two', 'claim:blaze claim:nowhere', 'claim the harbour fire story'],
  ])('%s comes first', (_name, query, expected) => {
    const lines = [
      'a 2024-01-01 | Post > ~Spokeswoman of Ann Lund > @Ann Lund Olsen | harbour plan',
      'b 2024-01-01 | Post > @Ann Lund | harbour fire',
      'c 2024-01-02 | Echo > ~Lund office | harbour fire',
      'd 2024-01-02 | Sun > Echo | harbour fire',
    ]
    const made = story(lines, { agents: { 'Ann Lund': { aliases: ['Lund'] } } })
    const statements = made.statements.map((one) =>
      one.id === 'd#s1' ? { ...one, text: 'the harbour blaze is so' } : one,
    )
    const [first] = search(buildGraph({ ...made, statements }), query)
    expect(`${first!.kind} ${first!.text}`).toBe(expected)
  })

  test('a trace takes a query or an id', () => {
    expect(trace(graph, 'tunnel').map(({ text }) => text)).toEqual(['the tunnel flood story'])
    expect(trace(graph, data.claimOf('tunnel flood'))).toEqual(trace(graph, 'tunnel'))
    expect(trace(graph, 'zzzzzz')).toEqual([])
  })

  test('any text is a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        expect(search(graph, query, 3).length).toBeLessThanOrEqual(3)
        expect(Array.isArray(trace(graph, query))).toBe(true)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

test.each<[string, readonly object[]]>([
  ['bridge', [{ text: 'bridge', phrase: false }]],
  [
    '“new bridge” repair',
    [
      { text: 'new bridge', phrase: true },
      { text: 'repair', phrase: false },
    ],
  ],
  [
    'Said-By:"Zoë M" at:noon',
    [
      { text: 'Zoë M', phrase: true, prefix: 'said-by' },
      { text: 'at:noon', phrase: false },
    ],
  ],
  ['"open', [{ text: 'open', phrase: true }]],
  [
    'outlet: post',
    [
      { text: 'outlet:', phrase: false },
      { text: 'post', phrase: false },
    ],
  ],
])('parseQuery %s', (query, terms) => expect(parseQuery(query).terms).toEqual(terms))
