import { describe, expect, test } from 'vitest'
import { buildGraph, checkGraph, edgeKey, joinIds, splitIds, type HearsayGraph } from '../../src/graph/index.js'
import { QUICK, story } from '../story.js'

const data = story(QUICK)
const pact = data.claimOf('pact')
const CITES = edgeKey('cites', 'outlet:eye', 'outlet:elaf', pact)

describe('checkGraph', () => {
  test.each<[string, string, (graph: HearsayGraph) => void]>([
    [
      'a key of the wrong kind',
      'a key of kind outlet begins with',
      (g) => g.setNodeAttribute('unnamed:a-delegate', 'kind', 'outlet'),
    ],
    ['no position', 'has no position', (g) => g.setNodeAttribute('outlet:eye', 'x', NaN)],
    ['an attribute missing', 'text is missing', (g) => g.removeNodeAttribute(pact, 'text' as 'x')],
    ['an attribute of the wrong type', 'outlets is no integer', (g) => g.setNodeAttribute(pact, 'outlets' as 'x', 1.5)],
    ['no evidence', 'leads to no statement', (g) => g.setEdgeAttribute(CITES, 'statements', '')],
    [
      'evidence that is not there',
      'statement none#s1 is not in the graph',
      (g) => g.setEdgeAttribute(CITES, 'statements', 'none#s1'),
    ],
    [
      'a claim that is not there',
      'claim:none is not in the graph',
      (g) => g.setEdgeAttribute(CITES, 'claim' as 'statements', 'claim:none'),
    ],
    [
      'an edge between the wrong kinds',
      'joins the wrong kinds',
      (g) => void g.addEdgeWithKey('x', pact, 'outlet:view', g.getEdgeAttributes(CITES)),
    ],
    [
      'a key that says something else',
      'the key does not say',
      (g) => void g.addEdgeWithKey('x', 'outlet:eye', 'outlet:view', g.getEdgeAttributes(CITES)),
    ],
    ['a list that is none', 'the graph attribute losses is no list', (g) => g.setAttribute('losses', 7 as never)],
    ['an article that is not there', 'article front is not in the graph', (g) => g.setAttribute('articles', [])],
    [
      'a span outside of its article',
      'a span lies outside',
      (g) =>
        g.setAttribute(
          'statements',
          g.getAttribute('statements').map((s) => ({ ...s, content: [[0, 9_999]] })),
        ),
    ],
  ])('%s', (_name, problem, spoil) => {
    const graph = buildGraph(data)
    expect(checkGraph(graph)).toEqual([])
    spoil(graph)
    expect(checkGraph(graph).join('\n')).toContain(problem)
  })
})

describe('ids and keys', () => {
  test.each([[['a#s1', 'b c#s2', '100%#s3', 'd\te']], [[]], [['x']]])('%j there and back', (ids) =>
    expect(splitIds(joinIds(ids))).toEqual(ids),
  )

  test('what was not escaped is left as it is', () => expect(splitIds('a%zz b%41')).toEqual(['a%zz', 'bA']))

  test('a bar in an id makes no second key', () => {
    expect(edgeKey('cites', 'a|b', 'c', 'd')).not.toBe(edgeKey('cites', 'a', 'b|c', 'd'))
  })
})

const places = (graph: HearsayGraph): (readonly [string, number, number])[] =>
  graph.mapNodes((key, { x, y }) => [key, x, y] as const)

describe('layout', () => {
  test('is the same every time, apart and in hundredths', () => {
    const found = places(buildGraph(data))
    expect(places(buildGraph(data))).toEqual(found)
    expect(new Set(found.map(([, x, y]) => `${x} ${y}`)).size).toBe(found.length)
    for (const [, x, y] of found) for (const n of [x, y]) expect(Math.round(n * 100) / 100).toBe(n)
  })
})
