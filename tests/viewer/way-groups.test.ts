import { expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/index.js'
import { about } from '../../src/viewer/network/about.js'
import { drawingOf, MOST_NODES } from '../../src/viewer/network/drawing.js'
import { routes } from '../../src/viewer/routes.js'
import { wayGroups } from '../../src/viewer/way-groups.js'
import { story } from '../story.js'
import { chains } from './chains.js'

test.each<[string, readonly string[], readonly string[]]>([
  ['a few stand one by one', ['a z', 'b z', 'c z'], ['a: z', 'b: z', 'c: z']],
  ['many with the same way are one', ['a z', 'b z', 'c z', 'd z', 'e f z'], ['a b c d: z', 'e: f z']],
  [
    'the largest group comes first',
    ['a y', 'b y', 'c y', 'd y', 'e z', 'f z', 'g z', 'h z', 'i z'],
    ['e f g h i: z', 'a b c d: y'],
  ],
  ['what ends another way is not told again', ['a b z', 'b z'], ['a: b z']],
  ['nor the own voice of whoever names somebody', ['a z', 'a'], ['a: z']],
  ['many in their own voice', ['a', 'b', 'c', 'd'], ['a b c d: ']],
])('%s', (_name, all, expected) => {
  const merged = routes(chains(...all), () => undefined)
  expect(wayGroups(merged).map(({ starts, rest }) => `${starts.join(' ')}: ${rest.join(' ')}`)).toEqual(expected)
})

test('outlets that are less sure of it, or of whom it is only inferred, stand apart', () => {
  const all = chains('a z', 'b z', 'c z', 'd z', 'e z')
  const hedged = all.map((one, i) =>
    i === 0 ? { ...one, chain: one.chain.map((link) => ({ ...link, certainty: 'hedged' as const })) } : one,
  )
  const found = wayGroups(routes(hedged, () => undefined)).map(({ starts }) => starts.join(' '))
  expect(found).toEqual(['b c d e', 'a'])
})

test('of a graph too large to draw, what is about the claim shown is drawn', () => {
  const data = story([
    'a 2024-01-01 | Post > Echo > @Ann | c',
    'b 2024-01-02 | Sun > @Ann | c',
    'b 2024-01-02 | Sun > @Bob | other',
    'd 2024-01-02 | Post > @Bob | other',
  ])
  const claim = data.claimOf('c')
  const graph = buildGraph(data)
  expect(about(graph, claim).nodes().sort()).toEqual([claim, 'outlet:echo', 'outlet:post', 'outlet:sun', 'person:ann'])
  expect(about(graph, claim).filterEdges((_key, { kind }) => kind === 'cites')).toHaveLength(3)
  expect(about(graph, 'claim:none').order).toBe(0)
  expect(drawingOf(graph, undefined).order).toBe(graph.order)
  for (let i = 0; i < MOST_NODES; i++) graph.addNode(`outlet:more${i}`, graph.getNodeAttributes('outlet:sun'))
  expect(drawingOf(graph, claim).order).toBe(5)
  expect(drawingOf(graph, undefined).order).toBe(0)
})
