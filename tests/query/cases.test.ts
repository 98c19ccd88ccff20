import { describe, expect, test } from 'vitest'
import { buildGraph, type HearsayGraph } from '../../src/graph/index.js'
import { HearsayError } from '../../src/model/index.js'
import {
  atlas,
  chokepoints,
  circular,
  firstReport,
  independence,
  losses,
  mutual,
  origins,
  paths,
  profile,
  spread,
  tell,
  timeline,
  trace,
  traceClaim,
  tree,
  without,
} from '../../src/query/index.js'
import { QUICK, story, type StoryOptions } from '../story.js'

interface Case {
  readonly lines: readonly string[]
  readonly tree: readonly string[]
  readonly counts: string
  readonly effective: number
  readonly chokepoints: readonly string[]
  readonly circles: number
  readonly options?: StoryOptions
}

const make = (lines: readonly string[], options?: StoryOptions): { graph: HearsayGraph; c: string } => {
  const data = story(lines, options)
  return { graph: buildGraph(data), c: data.claimOf('c') }
}

const names = (ids: readonly { name: string }[]): string[] => ids.map(({ name }) => name)

const CASES: Record<string, Case> = {
  chain: {
    lines: ['a - | Post > Echo > @Ann | c'],
    tree: ['Post → Echo → Ann'],
    counts: '2 outlets, all rest on Ann, 1 known origin',
    effective: 1,
    chokepoints: ['Ann', 'Echo'],
    circles: 0,
  },
  diamond: {
    lines: ['a - | Post > Echo > @Ann | c', 'a - | Post > Star > @Ann | c'],
    tree: ['Post', '├─→ Echo → Ann', '└─→ Star → Ann'],
    counts: '3 outlets, all rest on Ann, 1 known origin',
    effective: 1,
    chokepoints: ['Ann'],
    circles: 0,
  },
  'two origins': {
    lines: ['a 2024-01-01 | Post > @Ann | c', 'b 2024-01-02 | Echo > @Bob | c'],
    tree: ['Post → Ann', 'Echo → Bob'],
    counts: '2 outlets, 2 known origins',
    effective: 2,
    chokepoints: ['Ann', 'Bob', 'Echo', 'Post'],
    circles: 0,
  },
  cycle: {
    lines: ['a 2024-01-01 | Post > Echo | c', 'b 2024-01-02 | Echo > Post | c'],
    tree: ['Post → Echo → Post ↺'],
    counts: '2 outlets, 0 known origins, 2 unknown',
    effective: 0,
    chokepoints: [],
    circles: 1,
  },
  'copy family': {
    lines: ['a 2024-01-01 | Post > @Ann | c', 'b 2024-01-02 | Echo > @Bob | c', 'd 2024-01-03 | Sun > @Cay | c'],
    tree: ['Post → Ann', 'Echo → Bob', 'Sun → Cay'],
    counts: '3 outlets, 3 known origins',
    effective: 2,
    chokepoints: [],
    circles: 0,
    options: { families: [{ id: 'family:a', articles: ['a', 'b'] }] },
  },
  'unread outlet': {
    lines: ['a - | Post > Echo | c'],
    tree: ['Post → Echo (article not in the corpus)'],
    counts: '2 outlets, all rest on Echo, 1 known origin',
    effective: 1,
    chokepoints: ['Echo', 'Post'],
    circles: 0,
  },
  'silent outlet': {
    lines: ['a - | Post > Echo | c', 'b - | Echo > @Ann | other'],
    tree: ['Post → Echo (its articles in the corpus do not say it)'],
    counts: '2 outlets, all rest on Echo, 1 known origin',
    effective: 1,
    chokepoints: ['Echo', 'Post'],
    circles: 0,
  },
  'on in the cited article': {
    lines: ['a 2024-01-02 | Post > Echo | c', 'b 2024-01-01 | Echo > %two clerks | c'],
    tree: ['Post → Echo → two clerks'],
    counts: '2 outlets, all rest on two clerks, 1 known origin',
    effective: 1,
    chokepoints: ['two clerks', 'Echo'],
    circles: 0,
  },
  'nobody named': {
    lines: ['a - | Post > Echo | c', 'b - | Echo > -? | c'],
    tree: ['Post → Echo → nobody named'],
    counts: '2 outlets, 0 known origins, 2 unknown',
    effective: 0,
    chokepoints: ['Echo', 'Post'],
    circles: 0,
  },
  'dropped hedge': {
    lines: ['a 2024-01-01 | Post > @Ann? | c', 'b 2024-01-02 | Echo > Post | c'],
    tree: ['Echo → Post → Ann (hedged)'],
    counts: '2 outlets, all rest on Ann, 1 known origin',
    effective: 1,
    chokepoints: ['Ann', 'Post'],
    circles: 0,
    options: {
      losses: [{ kind: 'hedge', claim: 'claim:a#s1', from: 'a#s1', to: 'b#s1', why: 'Echo drops the hedge of Ann' }],
    },
  },
  'most rest on one': {
    lines: [
      'a 2024-01-01 | Post > Wire | c',
      'b 2024-01-02 | Echo > Wire | c',
      'd 2024-01-03 | Sun > @Ann | c',
      'e 2024-01-04 | Star | c',
    ],
    tree: [
      'Post → Wire (article not in the corpus)',
      'Echo → Wire (article not in the corpus)',
      'Sun → Ann',
      'Star (in its own voice)',
    ],
    counts: '5 outlets, 3 rest on Wire, 2 known origins, 1 unknown',
    effective: 2,
    chokepoints: ['Wire'],
    circles: 0,
  },
}

describe.each(Object.entries(CASES))('%s', (_name, { lines, options, ...expected }) => {
  const { graph, c } = make(lines, options)

  test('tree', () => expect(tree(traceClaim(graph, c))).toEqual(expected.tree))
  test('counts', () => expect(independence(graph, c).text).toBe(expected.counts))
  test('effective voices', () => expect(independence(graph, c).effective).toBe(expected.effective))
  test('chokepoints', () =>
    expect(names(chokepoints(graph, c)).slice(0, expected.chokepoints.length || 1)).toEqual(expected.chokepoints))
  test('circles', () => expect(circular(graph, c)).toHaveLength(expected.circles))
})

describe('the quick agreement, in small', () => {
  const data = story(QUICK, { agents: { 'a delegate': { spokeTo: 'outlet:elaf' } } })
  const graph = buildGraph(data)
  const pact = data.claimOf('pact')

  test('both routes, five outlets on one unnamed origin', () => {
    const [found] = trace(graph, 'pact')
    expect(tree(found!)).toEqual([
      'View → Elaf → a delegate (hedged, unnamed)',
      'Front → Hedge → Eye → Elaf → a delegate (unnamed)',
    ])
    const sentences = tell(graph, found!)
    expect(sentences[0]).toBe('Five outlets rest on one unnamed origin: a delegate, who spoke to Elaf.')
    expect(sentences.length).toBeLessThanOrEqual(4)
  })

  test('each hop leads to its words', () => {
    for (const hop of traceClaim(graph, pact).hops) {
      expect(graph.hasEdge(hop.edge)).toBe(true)
      expect(hop.evidence.map(({ cue, words }) => [cue, words])).toContainEqual(['says', 'the pact story is so.'])
    }
  })

  test('without the outlet that all rest on, nothing is left', () => {
    expect(without(graph, 'outlet:elaf').claims.find(({ claim }) => claim === pact)).toEqual({
      claim: pact,
      fate: 'falls',
      lost: ['outlet:elaf', 'outlet:eye', 'outlet:front', 'outlet:hedge', 'outlet:view'],
      left: [],
    })
    expect(without(graph, 'outlet:eye').claims.find(({ claim }) => claim === pact)).toMatchObject({
      fate: 'weakens',
      left: ['outlet:elaf', 'outlet:view'],
    })
  })

  test('paths', () => {
    expect(paths(graph, 'outlet:front', 'unnamed:a-delegate')).toEqual([
      { claim: pact, agents: ['outlet:front', 'outlet:hedge', 'outlet:eye', 'outlet:elaf', 'unnamed:a-delegate'] },
    ])
    expect(paths(graph, 'unnamed:a-delegate', 'outlet:front')).toEqual([])
    expect(paths(graph, 'outlet:view', 'outlet:eye')).toEqual([])
  })

  test('first report, timeline and spread', () => {
    expect(firstReport(graph, pact)).toMatchObject({ article: 'view', published: '2018-05-28', undated: [] })
    expect(timeline(graph, pact).map(({ kind, date, agent }) => [kind, date, agent])).toEqual([
      ['published', '2018-05-28', 'outlet:view'],
      ['heard', '2018-05-28', 'outlet:elaf'],
      ['heard', '2018-05-28', 'unnamed:a-delegate'],
      ['published', '2018-05-29', 'outlet:front'],
      ['heard', '2018-05-29', 'outlet:hedge'],
      ['heard', '2018-05-29', 'outlet:eye'],
    ])
    expect(spread(graph, pact).map(({ outlet, days, from }) => [outlet, days, from.map(({ agent }) => agent)])).toEqual(
      [
        ['outlet:view', 0, ['outlet:elaf']],
        ['outlet:front', 1, ['outlet:hedge']],
      ],
    )
  })

  test('profile', () => {
    expect(profile(graph, 'outlet:front')).toMatchObject({
      reports: { own: 2, origin: 0, cited: 0 },
      cites: [{ agent: 'outlet:hedge', claims: 2 }],
      ends: { unnamed: 1, unread: 1, person: 0 },
      named: 0,
    })
  })
})

describe('what else is told', () => {
  test('a circle has a next step too', () => {
    const data = story(['a - | Post > Echo | c', 'b - | Echo > Post | c'])
    const graph = buildGraph(data)
    expect(tell(graph, traceClaim(graph, data.claimOf('c'))).at(-1)).toMatch(
      /^Check next: find out where (?:Post|Echo) /u,
    )
  })

  test('a denial is never told as its claim', () => {
    const data = story(['a - | Post > @Ann | not c', 'b - | Echo > @Ann | not c'])
    const graph = buildGraph(data)
    expect(tell(graph, traceClaim(graph, data.claimOf('c'))).join(' ')).toContain('repeat the denial')
  })

  test.each<[string, readonly string[], string, object]>([
    [
      'one of two origins',
      ['a - | Post > @Ann | c', 'a - | Post > @Bob | c'],
      'person:ann',
      { claims: [{ fate: 'weakens', lost: [], left: ['outlet:post'] }], stand: 0 },
    ],
    [
      'one who is passed by',
      ['a - | Post > @Ann > @Bob | c', 'a - | Post > @Bob | c'],
      'person:ann',
      { claims: [], stand: 1 },
    ],
    [
      'a circle has nothing to lose',
      ['a - | Post > Echo | c', 'b - | Echo > Post | c'],
      'outlet:post',
      { claims: [], stand: 0 },
    ],
  ])('without: %s', (_name, lines, agent, expected) => {
    expect(without(make(lines).graph, agent)).toMatchObject(expected)
  })

  test('spread counts what an outlet says itself, not what others say of it', () => {
    const { graph, c } = make(['a 2024-01-01 | Post | c', 'b 2024-01-03 | Echo > Post > @Ann | c'])
    expect(spread(graph, c).map(({ outlet, days, from }) => [outlet, days, from.map(({ agent }) => agent)])).toEqual([
      ['outlet:post', 0, []],
      ['outlet:echo', 2, ['outlet:post']],
    ])
  })

  test('one house is one voice, and no member of it is all', () => {
    const { graph, c } = make(['a - | Post > @Ann | c', 'b - | Echo > &Ministry | c'], {
      agents: { Ann: { affiliation: 'organization:ministry' } },
    })
    const told = tell(graph, traceClaim(graph, c)).join(' ')
    expect(told).toContain('it is one voice: all that are named are one house')
    expect(without(graph, 'person:ann').claims).toMatchObject([{ fate: 'weakens' }])
  })

  test('losses with the words on both sides', () => {
    const { graph, c } = make(CASES['dropped hedge']!.lines, CASES['dropped hedge']!.options)
    expect(losses(graph, c)).toMatchObject([{ kind: 'hedge', before: { article: 'a' }, after: { article: 'b' } }])
    expect(tell(graph, traceClaim(graph, c)).join(' ')).toContain('Echo drops the hedge of Ann')
  })

  test('circles in order of time, for one claim and across claims', () => {
    const { graph, c } = make([
      'b 2024-01-02 | Echo > Post | c',
      'a 2024-01-03 | Post > Echo | c',
      'd 2024-01-01 | Echo > Sun | d',
      'e 2024-01-05 | Sun > Echo | e',
    ])
    expect(circular(graph).map(({ claim, agents }) => [claim, agents])).toEqual([[c, ['outlet:echo', 'outlet:post']]])
    expect(circular(graph, c)[0]!.steps.map(({ from, first }) => [from, first])).toEqual([
      ['outlet:echo', '2024-01-02'],
      ['outlet:post', '2024-01-03'],
    ])
    expect(mutual(graph).map(({ agents }) => agents)).toEqual([['outlet:echo', 'outlet:post', 'outlet:sun']])
  })

  test('unknown ids are wrong use', () => {
    const { graph } = make(['a - | Post > @Ann | c'])
    for (const ask of [
      () => traceClaim(graph, 'claim:none'),
      () => traceClaim(graph, 'outlet:post'),
      () => origins(graph, 'constructor'),
      () => profile(graph, 'claim:a#s1'),
      () => without(graph, '__proto__'),
    ])
      expect(ask).toThrow(HearsayError)
  })
})

describe('the graph changes', () => {
  test('and the answer with it; a moved node is no change', () => {
    const { graph, c } = make(['a - | Post > Echo > @Ann | c'])
    expect(origins(graph, c).outlets).toHaveLength(2)
    const before = atlas(graph)
    graph.setNodeAttribute('outlet:post', 'x', 5)
    graph.updateEachNodeAttributes((_, node) => ({ ...node, y: 1 }), { attributes: ['y'] })
    expect(atlas(graph)).toBe(before)
    graph.setNodeAttribute('outlet:post', 'family' as 'x', 1)
    expect(atlas(graph)).not.toBe(before)
    graph.dropNode('outlet:echo')
    expect(origins(graph, c).outlets).toEqual(['outlet:post'])
  })
})
