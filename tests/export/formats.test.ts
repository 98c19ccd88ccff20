import { describe, expect, test } from 'vitest'
import { exportGraph, FORMATS, PROJECTIONS, type ExportOptions } from '../../src/export/index.js'
import { toJson } from '../../src/graph/index.js'
import { HearsayError } from '../../src/model/index.js'
import { graphOf } from './graphs.js'
import { parseCsv } from './read-csv.js'

const graph = graphOf()
const VIEWER = '<!doctype html>\n<script type="application/json" id="hearsay-graph"></script>\n<p>$& $1</p>\n'
const write = (format: string, options: ExportOptions = {}): string =>
  [...exportGraph(graph, format, { viewer: VIEWER, ...options })].join('')

const rows = (options: ExportOptions): Record<string, string>[] => {
  const [header, ...body] = parseCsv(write('csv', options))
  return body.map((row) => Object.fromEntries(row.map((cell, i) => [header![i]!, cell])))
}

describe.each(Object.keys(FORMATS))('%s', (format) => {
  test('gives the same bytes for the same graph, and ends with a line end', () => {
    expect(write(format)).toBe([...exportGraph(graphOf(), format, { viewer: VIEWER })].join(''))
    expect(write(format)).toMatch(/\n$/u)
  })

  test('gives the same bytes whatever the order of the articles', () => {
    const lines = [
      'b 2024-03-02 | Post > @Ana Lund | dam',
      'a 2024-03-01 | Times > Post | dam',
      'c - | Echo > - | flood',
    ]
    const [one, two] = [lines, lines.toReversed()].map((order) =>
      [...exportGraph(graphOf(order), format, { viewer: VIEWER })].join(''),
    )
    expect(two).toBe(one)
  })
})

describe('what is wrong', () => {
  test.each([
    ['unknown-format', 'docx', {}],
    ['unknown-format', 'constructor', {}],
    ['no-viewer', 'html', { viewer: undefined }],
    ['no-slot', 'html', { viewer: '<p></p>' }],
  ])('%s', (code, format, options) => {
    expect(() => write(format, options)).toThrow(expect.objectContaining({ code }))
    expect(() => write(format, options)).toThrow(HearsayError)
  })
})

describe('tables', () => {
  test('nodes and edges have the headers that Gephi asks for', () => {
    expect(write('csv', { table: 'nodes' })).toMatch(/^Id,Label,node_kind,/u)
    expect(write('csv', { table: 'edges' })).toMatch(/^Source,Target,Type,Id,Label,Weight,relation,/u)
    for (const row of rows({ table: 'edges' })) expect(row['Type']).toBe('Directed')
  })

  test.each(Object.keys(PROJECTIONS) as (keyof typeof PROJECTIONS)[])('edges of %s end at its nodes', (projection) => {
    const ids = new Set(rows({ table: 'nodes', projection }).map((row) => row['Id']))
    for (const { Source, Target } of rows({ table: 'edges', projection }))
      expect([ids.has(Source!), ids.has(Target!)]).toEqual([true, true])
  })

  test('a statement is a row with its chain, its words and its place', () => {
    expect(rows({}).find((row) => row['id'] === 'view#s1')).toMatchObject({
      outlet: 'View',
      published: '2018-05-28T09:30:00+02:00',
      chain: 'View → Elaf → a delegate',
      origin: 'a delegate',
      links: '3',
      hedged: 'true',
      polarity: 'affirmed',
      words: 'the pact story is so.',
    })
    expect(rows({}).find((row) => row['id'] === 'burst#s2')).toMatchObject({ chain: 'Coast Post → nobody named' })
  })
})

test('statements begin with the mark by which spreadsheets know UTF-8, tables for graph programs without', () => {
  const options: readonly ExportOptions[] = [{}, { table: 'nodes' }, { table: 'edges' }]
  expect(options.map((one) => write('csv', one).slice(0, 3))).toEqual(['\ufeffid', 'Id,', 'Sou'])
})

const kinds = (projection: keyof typeof PROJECTIONS): Set<string | undefined> =>
  new Set(rows({ table: 'nodes', projection }).map((row) => row['node_kind']))
const relations = (projection: keyof typeof PROJECTIONS): Set<string | undefined> =>
  new Set(rows({ table: 'edges', projection }).map((row) => row['relation']))

describe('projections', () => {
  test('contracted has claims, outlets and sources', () => {
    expect(kinds('contracted')).toEqual(new Set(['claim', 'outlet', 'source']))
    expect(relations('contracted')).toEqual(new Set(['reports', 'cites', 'contradicts']))
  })
  test('full has articles and statements too', () => {
    expect(kinds('full')).toEqual(new Set(['claim', 'outlet', 'source', 'article', 'statement']))
    expect(relations('full')).toEqual(
      new Set(['reports', 'cites', 'contradicts', 'publishes', 'states', 'says', 'vouches']),
    )
  })
  test('outlets has who cites whom alone', () => {
    expect(kinds('outlets')).toEqual(new Set(['outlet']))
    expect(relations('outlets')).toEqual(new Set(['cites']))
    const [node] = rows({ table: 'nodes', projection: 'outlets' })
    expect(Object.keys(node!)).not.toContain('source_kind')
  })
})

test('a statement that denies what others affirm is no edge that says it', () => {
  const mixed = graphOf(['a 2024-01-02 | Post > @Ana Lund | not leak', 'b 2024-01-03 | Echo > Times | leak'])
  const table = parseCsv([...exportGraph(mixed, 'csv', { table: 'edges', projection: 'full' })].join(''))
  const edges = table.map(([source, , , , relation]) => `${source} ${relation}`)
  expect(edges).toEqual(expect.arrayContaining(['statement:a#s1 denies', 'statement:b#s1 says']))
})

describe('PROV-JSON', () => {
  const prov = JSON.parse(write('prov'))
  const account = prov.bundle['hs:account%3Afront']

  test('has each link of a chain derive from the next, up to a primary source', () => {
    const way: string[] = []
    for (let at: string | undefined = 'hs:statement%3Afront%23s1%2F0'; at !== undefined;) {
      way.push(account.wasAttributedTo[`_:by/${at}`]['prov:agent'])
      const next: { 'prov:usedEntity': string; 'prov:type'?: { $: string } } | undefined =
        account.wasDerivedFrom[`_:from/${at}`]
      if (next?.['prov:type']) expect(next['prov:type'].$).toBe('prov:PrimarySource')
      at = next?.['prov:usedEntity']
    }
    expect(way).toEqual(
      ['outlet:front', 'outlet:hedge', 'outlet:eye', 'outlet:elaf', 'unnamed:a-delegate'].map(
        (id) => `hs:${encodeURIComponent(id)}`,
      ),
    )
  })

  test('names nobody where nobody is named', () => {
    const { wasAttributedTo, entity } = prov.bundle['hs:account%3Aburst']
    expect(entity).toHaveProperty(['hs:statement%3Aburst%23s2%2F1'])
    expect(wasAttributedTo).not.toHaveProperty(['_:by/hs:statement%3Aburst%23s2%2F1'])
  })

  test('says what contradicts', () => {
    expect(prov.entity['hs:claim%3Aburst%23s1']['hs:contradicts'][0].$).toBe('hs:claim%3Adam%23s1')
  })
})

describe('JSON-LD', () => {
  const items: Record<string, unknown>[] = JSON.parse(write('jsonld'))['@graph']
  const item = (id: string): Record<string, unknown> =>
    items.find((each) => each['@id'] === `urn:hearsay:${encodeURIComponent(id)}`)!

  test('gives a claim its origins as authors and its first appearance', () => {
    const claim = items.find(
      (each) => String(each['text']).includes('pact') && String(each['@type']).includes('Claim'),
    )!
    expect(claim).toMatchObject({
      author: [{ '@id': 'urn:hearsay:unnamed%3Aa-delegate' }],
      firstAppearance: { '@id': 'urn:hearsay:article%3Aview' },
      datePublished: '2018-05-28T09:30:00+02:00',
    })
    expect(claim['appearance']).toHaveLength(2)
  })

  test('says who cites whom and what is disputed', () => {
    expect(item('outlet:front')['cito:cites']).toEqual([{ '@id': 'urn:hearsay:outlet%3Ahedge' }])
    expect(item('claim:burst#s1')['cito:disputes']).toEqual([{ '@id': 'urn:hearsay:claim%3Adam%23s1' }])
  })
})

describe('what is denied is nowhere claimed', () => {
  const denied = graphOf(['a 2024-01-02 | Post > @Ana Lund | not leak'])
  test.each(['jsonld', 'prov', 'markdown', 'dot', 'gexf', 'graphml', 'cypher', 'csv'])('%s', (format) => {
    const out = [...exportGraph(denied, format, { projection: 'full' })].join('')
    expect(out).toContain('Denied: the leak story')
    expect(out).not.toMatch(/(?<!Denied: )the leak story(?! is so)/u)
  })
})

test('JSON is what the graph exports', () => {
  expect(JSON.parse(write('json'))).toEqual(JSON.parse(JSON.stringify(toJson(graph))))
})

test('the viewer is filled as it stands', () => {
  const html = write('html')
  expect(html).toContain('<p>$& $1</p>')
  expect(html).toMatch(/^<!doctype html>\n<script type="application\/json" id="hearsay-graph">\{/u)
})
