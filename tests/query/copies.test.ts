import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/index.js'
import type { Reuse, Span } from '../../src/model/index.js'
import { circular, origins, profile, traceClaim, tree } from '../../src/query/index.js'
import { story } from '../story.js'

const WHOLE: Span = [0, 1_000]

/** `b` took all of `a`, later and without credit, for each pair `a b`. */
const taken = (pairs: readonly string[]): readonly Reuse[] =>
  pairs.map((pair) => {
    const [a, b] = pair.split(' ') as [string, string]
    const passages = [{ a: WHOLE, b: WHOLE, words: 20, verbatim: true }]
    return { a, b, ordered: true, passages, containedA: 1, containedB: 1, credited: false }
  })

const made = (lines: readonly string[], pairs: readonly string[]) => {
  const data = story(lines, { reuse: taken(pairs) })
  return { graph: buildGraph(data), claim: data.claimOf('c') }
}

const NAMES = ['Post', 'Echo', 'Sun', 'Star', 'Mail']
const letters = ['a', 'b', 'c', 'd', 'e']
/** A statement of each of five outlets, a day apart, that ends in `rest`. */
const five = (rest: (i: number) => string): string[] =>
  letters.map((id, i) => `${id} 2024-01-0${i + 1} | ${NAMES[i]!}${rest(i)} | c`)

describe('many outlets in few places', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'copies of one text are drawn as one, with how many have it from whom',
      five((i) => (i === 2 ? ' > &Agency > @Ann' : ' > @Ann')),
      ['a b', 'a c', 'a d', 'b e'],
      ['Post and 4 that share its text', '├─→ Ann (4 of 5)', '└─→ Agency (1 of 5) → Ann'],
    ],
    [
      'copies that all say the same need no fork',
      five(() => ' > @Ann'),
      ['a b', 'a c', 'a d', 'b e'],
      ['Post and 4 that share its text → Ann'],
    ],
    [
      'copies in the voice of each',
      five(() => ''),
      ['a b', 'a c', 'a d', 'b e'],
      ['Post and 4 that share its text (in its own voice)'],
    ],
    ['a few copies are drawn one by one', five(() => ' > @Ann').slice(0, 2), ['a b'], ['Echo ⇢ Post → Ann']],
    ['outlets with the same trail are one', five(() => ' > @Ann'), [], ['Post, Echo, Sun and 2 more → Ann']],
    [
      'unless some are less sure of it',
      five((i) => ` > @Ann${i === 0 ? '?' : ''}`),
      [],
      ['Post → Ann (hedged)', 'Echo, Sun, Star and 1 more → Ann'],
    ],
    ['or they are few', five(() => ' > @Ann').slice(0, 3), [], ['Post → Ann', 'Echo → Ann', 'Sun → Ann']],
  ])('%s', (_name, lines, pairs, expected) => {
    const { graph, claim } = made(lines, pairs)
    expect(tree(traceClaim(graph, claim))).toEqual(expected)
  })
})

const behind = (lines: readonly string[], pairs: readonly string[]): string[] => {
  const { graph, claim } = made(lines, pairs)
  return origins(graph, claim).origins.map(({ name, outlets }) => `${name}: ${outlets.join(' ')}`)
}

describe('whom a copy has it from', () => {
  test('is whom it names, not all whom the copied outlet names elsewhere', () => {
    const lines = [
      'a 2024-01-01 | Post > @Ann | c',
      'a2 2024-01-01 | Post > @Bob | c',
      'b 2024-01-02 | Echo > @Ann | c',
    ]
    expect(behind(lines, ['a b'])).toEqual(['Ann: outlet:echo outlet:post', 'Bob: outlet:post'])
  })

  test('is the copied outlet, and whom that names, where it names nobody', () => {
    expect(behind(['a 2024-01-01 | Post > @Ann | c', 'b 2024-01-02 | Echo | c'], ['a b'])).toEqual([
      'Ann: outlet:echo outlet:post',
    ])
  })
})

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name)

test('a profile tells copying from citing', () => {
  const { graph } = made(
    ['a 2024-01-01 | Post > @Ann | c', 'b 2024-01-02 | Echo | c', 'd 2024-01-03 | Sun > Post | c'],
    ['a b'],
  )
  const post = profile(graph, 'outlet:post')
  expect([names(post.citedBy), names(post.copiedBy)]).toEqual([['Sun'], ['Echo']])
  const echo = profile(graph, 'outlet:echo')
  expect([names(echo.cites), names(echo.copied)]).toEqual([[], ['Post']])
})

describe('circles', () => {
  const FORTH_AND_BACK = ['a b', 'b2 a2']
  test.each<[string, readonly string[], readonly string[], number]>([
    [
      'outlets that copy one another from day to day are none',
      ['a 2024-01-01 | Post | c', 'b 2024-01-02 | Echo | c', 'b2 2024-01-02 | Echo | c', 'a2 2024-01-03 | Post | c'],
      FORTH_AND_BACK,
      0,
    ],
    [
      'one copies without credit what the other has from it in so many words',
      ['a 2024-01-01 | Post > Echo | c', 'b 2024-01-02 | Echo | c'],
      ['a b'],
      1,
    ],
    ['both say so', ['a 2024-01-01 | Post > Echo | c', 'b 2024-01-02 | Echo > Post | c'], [], 1],
  ])('%s', (_name, lines, pairs, count) => {
    const { graph, claim } = made(lines, pairs)
    expect(circular(graph, claim)).toHaveLength(count)
  })
})
