import { describe, expect, test } from 'vitest'
import { describe as describePhrase } from '../../../src/crossref/agents/descriptions.js'
import { crossref, type Extracted } from '../../../src/crossref/index.js'
import { extracted } from '../story.js'

const DEAL = 'The harbour board will sell the old lighthouse to a foreign bank'
/** The same in an order that shows no copying. */
const RETOLD = 'To a foreign bank the harbour board will sell the old lighthouse'
const STRIKE = 'Bus drivers in Sellick are going to walk out on Friday night'

/** Words that no other article has. */
const own = (id: string): string => Array.from({ length: 30 }, (_, i) => `${id}${i}`).join(' ')

/** An article in which `chain` says `content`. */
const story = (id: string, outlet: string, chain: readonly string[], content: string): Extracted =>
  extracted({ id, outlet, text: `${own(id)}.\n\n${content}.`, says: [{ chain, content }] })

/** How many nodes the last links of all chains are. */
const nodes = (...input: Extracted[]): number =>
  new Set(crossref(input).statements.map(({ chain }) => chain.at(-1)!.agent)).size

describe('an unnamed source', () => {
  test.each<[string, Extracted[], number]>([
    [
      'is one in every article that retells what it told an outlet',
      [
        story('a', 'Tide Times', ['a clerk of the board'], DEAL),
        story('b', 'Alp Courier', ['outlet:Tide Times', 'a clerk'], DEAL),
        story('c', 'Quay Herald', ['outlet:Alp Courier', 'outlet:Tide Times', 'one clerk'], DEAL),
      ],
      1,
    ],
    [
      'is another one of another claim',
      [
        story('a', 'Tide Times', ['a clerk'], DEAL),
        story('b', 'Alp Courier', ['outlet:Tide Times', 'a clerk'], STRIKE),
      ],
      2,
    ],
    [
      'is another one of another outlet',
      [story('a', 'Tide Times', ['a clerk'], DEAL), story('b', 'Alp Courier', ['a clerk'], RETOLD)],
      2,
    ],
    [
      'alone is not several',
      [
        story('a', 'Tide Times', ['two clerks'], DEAL),
        story('b', 'Alp Courier', ['outlet:Tide Times', 'a clerk'], DEAL),
      ],
      2,
    ],
    [
      'may be called by another word in a retelling',
      [
        story('a', 'Tide Times', ['a clerk'], DEAL),
        story('b', 'Alp Courier', ['outlet:Tide Times', 'an insider'], DEAL),
      ],
      1,
    ],
    [
      'a document is not another document',
      [
        story('a', 'Tide Times', ['document:a memo'], DEAL),
        story('b', 'Alp Courier', ['outlet:Tide Times', 'document:a log'], DEAL),
      ],
      2,
    ],
  ])('%s', (_, input, expected) => {
    expect(nodes(...input)).toBe(expected)
    expect(nodes(...[...input].reverse())).toBe(expected)
  })

  test('two of one article stay two', () => {
    const one = extracted({
      id: 'a',
      outlet: 'Tide Times',
      text: `${DEAL}, a clerk said. ${DEAL}, said a porter.`,
      says: [
        { chain: ['a clerk'], content: DEAL },
        { chain: ['a porter'], content: DEAL },
      ],
    })
    expect(nodes(one, story('b', 'Alp Courier', ['outlet:Tide Times', 'a clerk'], DEAL))).toBe(2)
  })

  test('keeps the words each article has for it; the node has the fullest', () => {
    const { statements, agents } = crossref([
      story('a', 'Tide Times', ['a clerk of the board'], DEAL),
      story('b', 'Alp Courier', ['outlet:Tide Times', 'a clerk'], DEAL),
    ])
    expect(statements.map(({ chain }) => chain.at(-1)!.name)).toEqual(['a clerk of the board', 'a clerk'])
    const unnamed = agents.filter(({ kind }) => kind === 'unnamed')
    expect(unnamed).toMatchObject([{ name: 'a clerk of the board', aliases: ['a clerk'] }])
  })

  test('in a copy spoke to the outlet that was copied', () => {
    const words = Array.from({ length: 50 }, (_, i) => `word${i}`).join(' ')
    const copy = (id: string, outlet: string): Extracted => {
      const text = `${words}\n\n${DEAL}, a clerk said.`
      return extracted({ id, outlet, text, says: [{ chain: ['a clerk'], content: DEAL }] })
    }
    expect(nodes(copy('a', 'Tide Times'), copy('b', 'Alp Courier'))).toBe(1)
  })

  test('readers are each one of their own', () => {
    expect(nodes(comment('a'), comment('b'))).toBe(2)
  })
})

/** `story` by a reader. */
const comment = (id: string): Extracted => {
  const made = story(id, 'Tide Times', ['reader comment'], DEAL)
  const [first, second] = made.article.blocks
  const blocks = [first!, { ...second!, kind: 'comment' as const, comment: 1 }]
  return { ...made, article: { ...made.article, blocks } }
}

test.each([
  ['two officials close to the inquiry', { head: 'official', plural: true, count: 2 }],
  ['a senior official', { head: 'official', plural: false }],
  ['the police', { head: 'police', plural: true }],
  ['a witness', { head: 'witness', plural: false }],
  ['', { head: '', plural: false }],
])('"%s" is read', (phrase, expected) => {
  expect(describePhrase(phrase)).toMatchObject(expected)
})
