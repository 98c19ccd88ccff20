import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportGraph, PROJECTIONS, type ExportOptions } from '../../src/export/index.js'
import { graphOf } from './graphs.js'
import { readGexf } from './read-gexf.js'

const write = (options: ExportOptions = {}, graph = graphOf()): string =>
  [...exportGraph(graph, 'gexf', options)].join('')

describe.each(Object.keys(PROJECTIONS) as (keyof typeof PROJECTIONS)[])('the %s projection', (projection) => {
  const { graph, counts, columns, nodes, edges } = readGexf(write({ projection }))

  test('declares each column once, in one block a class, with types that Gephi takes', () => {
    expect(columns.map(({ of }) => of)).toEqual(['node', 'edge'])
    for (const { ids, types } of columns) {
      expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z][a-z_]*$/u)
      for (const type of types) expect(['string', 'integer', 'long', 'double', 'boolean']).toContain(type)
      const reserved =
        'id label timeset weight type kind source target interval degree indegree outdegree color size x y z shape thickness'
      expect(ids.filter((id) => reserved.split(' ').includes(id))).toEqual([])
    }
  })

  test('declares every value it writes', () => {
    const [ofNodes, ofEdges] = columns.map(({ ids }) => new Set(ids))
    for (const { cells } of nodes) for (const key of Object.keys(cells)) expect(ofNodes).toContain(key)
    for (const { cells } of edges) for (const key of Object.keys(cells)) expect(ofEdges).toContain(key)
  })

  test('gives every value in the form of its column', () => {
    const forms: Record<string, RegExp> = {
      string: /./su,
      integer: /^-?\d+$/u,
      long: /^-?\d+$/u,
      double: /^-?\d+(?:\.\d+)?$/u,
      boolean: /^(?:true|false)$/u,
    }
    for (const [i, rows] of [nodes, edges].entries()) {
      const types = new Map(columns[i]!.ids.map((id, n) => [id, columns[i]!.types[n]!]))
      const filled = new Set(rows.flatMap(({ cells }) => Object.keys(cells)))
      for (const { cells } of rows)
        for (const [id, value] of Object.entries(cells)) expect(value, id).toMatch(forms[types.get(id)!]!)
      if (projection === 'full' && i === 1) expect(filled).toContain('own_article')
    }
  })

  test('counts right, and ends every edge at a node', () => {
    expect(nodes.length).toBeGreaterThan(0)
    expect(edges.length).toBeGreaterThan(0)
    const ids = new Set(nodes.map(({ at }) => at['id']))
    expect(ids.size).toBe(nodes.length)
    expect(new Set(edges.map(({ at }) => at['id'])).size).toBe(edges.length)
    for (const { at } of edges) expect([ids.has(at['source']), ids.has(at['target'])]).toEqual([true, true])
    expect(counts).toEqual([`${nodes.length}`, `${edges.length}`])
  })

  test('has no two edges of one kind between the same ends', () => {
    const keys = edges.map(({ at }) => JSON.stringify([at['source'], at['target'], at['kind']]))
    expect(new Set(keys).size).toBe(keys.length)
    for (const { at, cells } of edges) expect(at['kind']!.replace(/#\d+$/u, '')).toBe(cells['relation'])
  })

  test('is directed and dynamic by date, with a label and a place for every node', () => {
    expect(graph).toMatchObject({ defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' })
    for (const { at, position } of nodes) {
      expect(at['label']).not.toBe('')
      expect(Number.isFinite(Number(position['x'])) && Number.isFinite(Number(position['y']))).toBe(true)
    }
  })
})

describe('contracted', () => {
  const { nodes, edges } = readGexf(write())

  test('sums who cites whom over claims', () => {
    const cites = edges.filter(({ at }) => at['source'] === 'outlet:front' && at['target'] === 'outlet:hedge')
    expect(cites).toHaveLength(1)
    expect(cites[0]).toMatchObject({ at: { kind: 'cites', weight: '2' }, cells: { claims: '2' } })
  })

  test.each([
    ['a month from its first day', 'dam held', '2024-03-01'],
    ['a day', 'dam burst', '2024-03-02'],
    ['a time in UTC', 'pact', '2018-05-28T07:30:00Z'],
  ])('says from when on a claim is known: %s', (_name, words, start) => {
    expect(nodes.find(({ at }) => at['label']!.includes(words))!.at['start']).toBe(start)
  })
})

test('without dates the graph is static', () => {
  const undated = graphOf(['a - | Post > @Ana Lund | bridge'])
  expect(readGexf(write({}, undated)).graph).toMatchObject({ mode: 'static' })
  expect(write({}, undated)).not.toContain('start=')
})

test('keeps Gephi from reading INF as infinity when asked to', () => {
  const graph = graphOf(['a 2024-01-02 | Post > @Ana Lund | INFLATION'])
  expect(write({}, graph)).toContain('value="the INFLATION story"')
  expect(write({ gephiSafe: true }, graph)).toContain('value="the I\u2060NFLATION story"')
})

const shared = process.env['HEARSAY_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const rng = join(shared, 'schema/gexf-1.3-rng/gexf.rng')
const xsd = join(shared, 'schema/gexf-1.3-fixed-xsd/gexf.xsd')
const found = spawnSync('xmllint', ['--version']).error === undefined
const why = !existsSync(rng) ? `no schema at ${rng}` : found ? '' : 'no xmllint'
const required = process.env['HEARSAY_REQUIRE_XMLLINT'] === '1' && existsSync(rng)

describe.skipIf(why !== '' && !required)(`xmllint${why && ` (skipped: ${why})`}`, () => {
  test.each(Object.keys(PROJECTIONS) as (keyof typeof PROJECTIONS)[])('%s is valid', (projection) => {
    const input = write({ projection })
    for (const schema of [
      ['--relaxng', rng],
      ['--schema', xsd],
    ]) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', ...schema, '-'], { input, encoding: 'utf8' })
      expect(stderr).toMatch(/^- validates\s*$/u)
      expect(status).toBe(0)
    }
  })
})
