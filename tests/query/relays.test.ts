import { expect, test } from 'vitest'
import { buildGraph, checkGraph, fromJson, toJson } from '../../src/graph/index.js'
import { exportGraph } from '../../src/export/index.js'
import { agentId, type Dataset, type Relay } from '../../src/model/index.js'
import { origins, profile, tell, traceClaim } from '../../src/query/index.js'
import { QUICK, story } from '../story.js'

const outlet = (name: string): string => agentId('outlet', name)

const relay = (article: string, by: string, of: string, more: Partial<Relay> = {}): Relay => ({
  article,
  by: outlet(by),
  of: outlet(of),
  byMention: [[0, 4]],
  ofMention: [[0, 4]],
  cue: [[0, 4]],
  certainty: 'asserted',
  ...more,
})

const made = (relays: readonly Relay[], lines: readonly string[] = QUICK): { data: Dataset; claim: string } => {
  const { claimOf, ...data } = story(lines, { relays })
  const names = new Map(data.agents.map((agent) => [agent.id, agent]))
  const carriers = relays
    .filter(({ by }) => !names.has(by))
    .map(({ by }) => ({ id: by, kind: 'outlet' as const, name: by.slice('outlet:'.length), aliases: [] }))
  return { data: { ...data, agents: [...data.agents, ...carriers] }, claim: claimOf('pact') }
}

const steps = (data: Dataset): readonly string[] => {
  const graph = buildGraph(data)
  return graph
    .mapEdges((_, edge, from, to) => (edge.kind === 'cites' && edge.relay ? `${from} ${to} ${edge.statements}` : ''))
    .filter(Boolean)
}

test.each<[what: string, relays: readonly Relay[], edges: readonly string[]]>([
  ['what the article has from that outlet', [relay('view', 'Mail', 'Elaf')], ['outlet:mail outlet:elaf view#s1']],
  ['nothing of another outlet', [relay('view', 'Mail', 'Hedge')], []],
  ['nothing of another article', [relay('other', 'Mail', 'Elaf')], []],
  ['nothing the teller carries itself', [relay('view', 'View', 'Elaf')], []],
  ['nothing of the teller’s own', [relay('view', 'Mail', 'View')], []],
  ['nothing that is stated already', [relay('front', 'Eye', 'Elaf')], []],
  ['nothing of itself', [relay('view', 'Elaf', 'Elaf')], []],
])('a relay is of %s', (_, relays, edges) => {
  const found = steps(made(relays).data)
  expect(found.filter((line) => line.includes('view#'))).toEqual(edges)
})

test('who picked a report up counts as no outlet of the claim and ends no trail', () => {
  const bare = made([])
  const { data, claim } = made([relay('view', 'Mail', 'Elaf')])
  const graph = buildGraph(data)
  expect(origins(graph, claim)).toEqual(origins(buildGraph(bare.data), claim))
  const { relays, ...trace } = traceClaim(graph, claim)
  const { relays: none, ...before } = traceClaim(buildGraph(bare.data), claim)
  expect(trace).toEqual(before)
  expect(none).toEqual([])
  expect(relays.map(({ byName, ofName, tellers, articles }) => [byName, ofName, tellers, articles])).toEqual([
    ['mail', 'Elaf', ['View'], 0],
  ])
  expect(checkGraph(graph)).toEqual([])
})

test.each<[what: string, relays: readonly Relay[], sentence: string]>([
  [
    'one',
    [relay('view', 'Mail', 'Elaf')],
    'Also picked up by mail, as View says: their articles are not in the corpus.',
  ],
  [
    'two tellers',
    [relay('view', 'Mail', 'Elaf'), relay('front', 'Mail', 'Elaf')],
    'Also picked up by mail, as Front and View say: their articles are not in the corpus.',
  ],
  [
    'perhaps',
    [relay('view', 'Mail', 'Elaf', { certainty: 'hedged' })],
    'Also possibly picked up by mail, as View says: their articles are not in the corpus.',
  ],
  ['nobody', [], ''],
  ['one in the tree already', [relay('view', 'Eye', 'Elaf')], ''],
])('it is told of %s', (_, relays, sentence) => {
  const { data, claim } = made(relays)
  const graph = buildGraph(data)
  const told = tell(graph, traceClaim(graph, claim))
  expect(told.find((line) => line.startsWith('Also')) ?? '').toBe(sentence)
})

test('a name in capitals is one outlet', () => {
  const { data, claim } = made([relay('view', 'Mail', 'Elaf')])
  const agents = data.agents.map((agent) => (agent.id === 'outlet:mail' ? { ...agent, name: 'Mail' } : agent))
  const graph = buildGraph({ ...data, agents })
  expect(tell(graph, traceClaim(graph, claim))).toContain(
    'Also picked up by Mail, as View says: its article is not in the corpus.',
  )
})

test('a profile says whose reports it carried and who carried its own', () => {
  const graph = buildGraph(made([relay('view', 'Mail', 'Elaf')]).data)
  expect(profile(graph, 'outlet:mail').carries.map(({ agent, claims }) => [agent, claims])).toEqual([
    ['outlet:elaf', 1],
  ])
  expect(profile(graph, 'outlet:elaf').carriedBy.map(({ agent }) => agent)).toEqual(['outlet:mail'])
  expect(profile(graph, 'outlet:mail').cites).toEqual([])
})

test('graph.json keeps relays, and reads on without them', () => {
  const graph = buildGraph(made([relay('view', 'Mail', 'Elaf')]).data)
  const text = [...exportGraph(graph, 'json')].join('')
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(toJson(graph))))
  expect(fromJson(JSON.parse(text)).getAttribute('relays')).toHaveLength(1)
  expect(fromJson(JSON.parse([...exportGraph(buildGraph(made([]).data), 'json')].join(''))).order).toBeGreaterThan(0)
  const broken = JSON.parse(text)
  broken.attributes.relays[0].by = 5
  expect(() => fromJson(broken)).toThrow('relays[0].by')
})
