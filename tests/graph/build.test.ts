import { describe, expect, test } from 'vitest'
import { buildGraph, checkGraph, fromJson, toJson, type HearsayGraph } from '../../src/graph/index.js'
import { HearsayError, type Dataset, type Span } from '../../src/model/index.js'
import { QUICK, story, type StoryOptions } from '../story.js'

const claim = (graph: HearsayGraph, id: string): { outlets: number; origins: number } => {
  const node = graph.getNodeAttributes(id)
  if (node.kind !== 'claim') throw new Error(`${id} is no claim`)
  return { outlets: node.outlets, origins: node.origins }
}

const ministry = { agents: { Ann: { affiliation: 'organization:ministry' } } }
const house = { agents: { Post: { family: 'Big House' }, Echo: { family: 'Big House' } } }
const copies = { families: [{ id: 'family:a', articles: ['a', 'b'] }] }

const shape = (given: Dataset): string => {
  const { nodes, edges } = toJson(buildGraph(given))
  return JSON.stringify({ nodes, edges })
}

describe('outlets and known origins of a claim', () => {
  test.each<[string, readonly string[], { outlets: number; origins: number }, StoryOptions?]>([
    ['one outlet, one person', ['a - | Post > @Ann | c'], { outlets: 1, origins: 1 }],
    ['a cited outlet carries it', ['a - | Post > Echo > @Ann | c'], { outlets: 2, origins: 1 }],
    ['two routes to one', ['a - | Post > Echo > @Ann | c', 'b - | Sun > Echo > @Ann | c'], { outlets: 3, origins: 1 }],
    ['two persons', ['a - | Post > @Ann | c', 'b - | Echo > @Bob | c'], { outlets: 2, origins: 2 }],
    [
      'a body and who speaks for it',
      ['a - | Post > @Ann | c', 'b - | Echo > &Ministry | c'],
      { outlets: 2, origins: 1 },
      ministry,
    ],
    ['on in the article of the cited', ['a - | Post > Echo | c', 'b - | Echo > @Ann | c'], { outlets: 2, origins: 1 }],
    ['nobody behind the cited', ['a - | Post > Echo | c', 'b - | Echo > - | c'], { outlets: 2, origins: 0 }],
    ['reportedly', ['a - | Post > - | c'], { outlets: 1, origins: 0 }],
    ['an outlet not read', ['a - | Post > Echo | c'], { outlets: 2, origins: 1 }],
    [
      'another knows whom the unread has it from',
      ['a - | Post > Echo | c', 'b - | Sun > Echo > @Ann | c'],
      { outlets: 3, origins: 1 },
    ],
    ['a circle', ['a - | Post > Echo | c', 'b - | Echo > Post | c'], { outlets: 2, origins: 0 }],
    ['own voice, cited by nobody', ['a - | Post | c', 'b - | Echo > @Ann | c'], { outlets: 2, origins: 1 }],
    ['own voice, cited', ['a - | Post > Echo | c', 'b - | Echo | c'], { outlets: 2, origins: 1 }],
    ['one name of two kinds', ['a - | Post > @Ann | c', 'b - | Echo > ~Ann | c'], { outlets: 2, origins: 1 }],
    ['two unread of one owner', ['a - | Sun > Post | c', 'b - | Star > Echo | c'], { outlets: 4, origins: 1 }, house],
    [
      'own voice of two copies',
      ['a - | Post | c', 'b - | Echo | c', 'd - | Sun > Post | c', 'e - | Star > Echo | c'],
      { outlets: 4, origins: 1 },
      copies,
    ],
  ])('%s', (_name, lines, expected, options) => {
    const data = story(lines, options)
    const graph = buildGraph(data)
    expect(claim(graph, data.claimOf('c'))).toEqual(expected)
    expect(checkGraph(graph)).toEqual([])
  })
})

test('roles stand with the commonest first, and once whatever their capitals', () => {
  const roles = ['-candidate', 'MAYOR', 'Mayor', 'Mayor of Bay', 'grandson of a farmer', 'mayor']
  const data = story(['a - | Post > @Ann | c'], { agents: { Ann: { roles } } })
  expect(buildGraph(data).getNodeAttribute('person:ann', 'role' as never)).toBe(
    'MAYOR; Mayor of Bay; grandson of a farmer; -candidate',
  )
})

describe('edges', () => {
  test('one cites edge a pair and claim, with its evidence', () => {
    const data = story(QUICK)
    const graph = buildGraph(data)
    const pact = data.claimOf('pact')
    expect(graph.getEdgeAttributes(`cites|outlet:eye|outlet:elaf|${pact}`)).toMatchObject({
      kind: 'cites',
      claim: pact,
      cue: 'says',
      certainty: 'asserted',
      inferred: false,
      own: false,
      statements: 'front#s1',
    })
    expect(graph.getEdgeAttributes(`cites|outlet:elaf|unnamed:a-delegate|${pact}`)).toMatchObject({
      first: '2018-05-28',
      last: '2018-05-29',
      statements: 'front#s1 view#s1',
    })
    expect(graph.edges('outlet:eye', 'outlet:elaf')).toHaveLength(2)
  })

  test('voices of reports', () => {
    const data = story(QUICK)
    const graph = buildGraph(data)
    const voice = (agent: string): unknown =>
      graph.getEdgeAttribute(`reports|${agent}|${data.claimOf('pact')}`, 'voice' as never)
    expect(['outlet:front', 'outlet:hedge', 'outlet:elaf', 'unnamed:a-delegate'].map(voice)).toEqual([
      'own',
      'cited',
      'cited',
      'origin',
    ])
  })

  test('a copy without credit cites what it copies', () => {
    const lines = ['a 2024-01-01 | Post > @Ann | c', 'b 2024-01-02 | Echo > @Ann | c']
    const whole: Span = [0, 1_000]
    const passages = [{ a: whole, b: whole, words: 20, verbatim: true }]
    const reuse = { a: 'a', b: 'b', ordered: true, passages, containedA: 1, containedB: 1, credited: false }
    const copied = (given: typeof reuse): unknown => {
      const data = story(lines, { reuse: [given] })
      const key = `cites|outlet:echo|outlet:post|${data.claimOf('c')}`
      const graph = buildGraph(data)
      return graph.hasEdge(key) ? graph.getEdgeAttributes(key) : undefined
    }
    expect(copied(reuse)).toMatchObject({ inferred: true, copied: true, own: true, cue: '', statements: 'b#s1' })
    expect(copied({ ...reuse, ordered: false })).toBeUndefined()
    expect(copied({ ...reuse, credited: true })).toBeUndefined()
    expect(copied({ ...reuse, passages: [{ ...passages[0]!, b: [0, 5] }] })).toBeUndefined()
  })

  test('an unnamed source that spoke to an outlet is heard through it', () => {
    const agents = { 'a clerk': { spokeTo: 'outlet:echo' } }
    const edges = (lines: readonly string[]): string[] => {
      const data = story(lines, { agents })
      const graph = buildGraph(data)
      expect(checkGraph(graph)).toEqual([])
      return graph.filterEdges((_key, edge) => edge.kind === 'cites' && edge.inferred).map((key) => key.split('|')[2]!)
    }
    const told = 'a - | Sun > Echo > ~a clerk | c'
    expect(edges([told])).toEqual([])
    expect(edges([told, 'b - | Post > ~a clerk | c'])).toEqual(['outlet:echo'])
    expect(edges([told, 'b - | Echo > ~a clerk | c'])).toEqual([])
    expect(edges([told, 'b - | Post > ~a clerk > Echo | c'])).toEqual([])
  })

  test('a denial is not read as its claim', () => {
    const data = story(['a - | Post > @Ann | not theft'])
    expect(buildGraph(data).getNodeAttributes(data.claimOf('theft'))).toMatchObject({
      polarity: 'denied',
      label: 'Denied: the theft story',
    })
  })
})

describe('the same graph', () => {
  test('whatever the order of the lists', () => {
    // Three dates that count as the same instant, and a tie of ids.
    const data = story([
      ...QUICK,
      'p 2018-05 | View > Hedge | pact',
      'q 2018-05-01 | Hedge > Elaf | pact',
      'r 2018 | Eye | pact',
    ])
    const expected = shape(data)
    const turned = (given: number): Dataset => {
      const turn = <T>(list: readonly T[]): T[] => list.map((_, i) => list[(i * given + given) % list.length]!)
      const { articles, statements, agents, claims } = data
      return {
        ...data,
        articles: turn(articles),
        statements: turn(statements),
        agents: turn(agents),
        claims: turn(claims),
      }
    }
    // Steps that share no factor with the lengths of the lists, so that each list is merely turned.
    for (const step of [1, 7, 11, 13, 17]) expect(shape(turned(step))).toBe(expected)
  })

  test('after a journey through JSON', () => {
    const graph = buildGraph(story(QUICK))
    const text = JSON.stringify(toJson(graph))
    expect(JSON.stringify(toJson(fromJson(JSON.parse(text))))).toBe(text)
  })
})

describe('broken JSON', () => {
  type Json = {
    attributes: Record<string, unknown>
    nodes: Record<string, unknown>[]
    edges: Record<string, unknown>[]
  }
  test.each<[string, RegExp, (json: Json) => unknown]>([
    ['null', /not an object/u, () => null],
    ['another format', /format/u, (json) => ({ ...json, attributes: {} })],
    ['another version', /version/u, (json) => ({ ...json, attributes: { ...json.attributes, version: 9 } })],
    ['no statements', /statements/u, (json) => ({ ...json, attributes: { ...json.attributes, statements: 3 } })],
    [
      'statements of nothing',
      /statements\[0\]/u,
      (json) => ({ ...json, attributes: { ...json.attributes, statements: [null] } }),
    ],
    [
      'a name that is a number',
      /attributes\.\S+\.name/u,
      (json) => ({
        ...json,
        attributes: JSON.parse(JSON.stringify(json.attributes).replace('"name":"Front"', '"name":7')),
      }),
    ],
    ['no nodes', /nodes/u, (json) => ({ ...json, nodes: undefined })],
    ['a node that is a number', /nodes\[0\]/u, (json) => ({ ...json, nodes: [7] })],
    [
      'a reserved key',
      /reserved name __proto__/u,
      (json) => ({ ...json, nodes: [{ ...json.nodes[0], key: '__proto__' }] }),
    ],
    ['a node twice', /twice/u, (json) => ({ ...json, nodes: [json.nodes[0], json.nodes[0]] })],
    ['an edge to nowhere', /not there/u, (json) => ({ ...json, edges: [{ ...json.edges[0], target: 'claim:none' }] })],
    [
      'an edge of no kind',
      /no such kind/u,
      (json) => ({ ...json, edges: [{ ...json.edges[0], attributes: { kind: 'toString' } }] }),
    ],
    [
      'evidence that is not there',
      /is not in the graph/u,
      (json) => ({ ...json, attributes: { ...json.attributes, statements: [] } }),
    ],
  ])('%s', (_name, message, spoil) => {
    const json = JSON.parse(JSON.stringify(toJson(buildGraph(story(QUICK))))) as Json
    const read = (): unknown => fromJson(spoil(json))
    expect(read).toThrow(HearsayError)
    expect(read).toThrow(message)
  })
})
