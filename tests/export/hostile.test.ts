import { XMLParser } from 'fast-xml-parser'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import { fromJson, toJson } from '../../src/graph/index.js'
import { hostileGraph, NASTY } from './graphs.js'
import { parseCsv } from './read-csv.js'
import { readGexf } from './read-gexf.js'

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 40 }),
)
const write = (words: string, format: string, options = {}): string =>
  [...exportGraph(hostileGraph(words), format, options)].join('')
const holds = (check: (words: string) => void): void =>
  fc.assert(fc.property(text, check), { seed: 1, numRuns: 120, examples: NASTY.map((words): [string] => [words]) })

/** What XML 1.0 allows in a document. */
const LEGAL = /^(?:[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}]|[\u{10000}-\u{10ffff}])*$/u
const fixed = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')

describe('hostile words', () => {
  test('GEXF stays well-formed and keeps what XML can hold', () =>
    holds((words) => {
      const xml = write(words, 'gexf', { projection: 'full' })
      expect(xml).toMatch(LEGAL)
      const { nodes, edges, counts } = readGexf(xml)
      expect(counts).toEqual([`${nodes.length}`, `${edges.length}`])
      const ids = new Set(nodes.map(({ at }) => at['id']))
      expect(ids.size).toBe(nodes.length)
      for (const { at } of edges) expect(ids.has(at['source']) && ids.has(at['target'])).toBe(true)
      const claim = nodes.find(({ cells }) => cells['node_kind'] === 'claim')!
      if (!/[&\r]/u.test(words)) expect(claim.cells['text'] ?? '').toBe(fixed(words))
    }))

  test('GraphML stays well-formed', () =>
    holds((words) => {
      const xml = write(words, 'graphml')
      expect(xml).toMatch(LEGAL)
      expect(() => new XMLParser({ ignoreAttributes: false }).parse(xml, true)).not.toThrow()
    }))

  test('CSV keeps its rows and columns, and no cell is a formula', () =>
    holds((words) => {
      for (const table of ['statements', 'nodes', 'edges']) {
        const [header, ...rows] = parseCsv(write(words, 'csv', { table }))
        for (const row of rows) {
          expect(row).toHaveLength(header!.length)
          for (const cell of row)
            if (!/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@]/u)
        }
      }
    }))

  test('JSON comes back as it was', () =>
    holds((words) => {
      const graph = hostileGraph(words)
      const again = fromJson(JSON.parse([...exportGraph(graph, 'json')].join('')))
      expect(toJson(again)).toEqual(JSON.parse(JSON.stringify(toJson(graph))))
    }))

  test('HTML cannot be left', () =>
    holds((words) => {
      const viewer = '<!doctype html><script type="application/json" id="hearsay-graph"></script><p>end</p>'
      const html = write(words, 'html', { viewer })
      expect(html.match(/<\/script/giu)).toHaveLength(1)
      const json = html.slice(html.indexOf('>', html.indexOf('<script')) + 1, html.indexOf('</script'))
      expect(JSON.parse(json).attributes.claims[0].text).toBe(words)
    }))

  test('Markdown keeps its outline, and no HTML gets in', () =>
    holds((words) => {
      const dossier = write(words, 'markdown')
      expect(dossier.match(/^#{1,6}(?: |$)/gmu)).toEqual(['# ', '## ', '### '])
      expect(dossier.replace(/\]\(<https?:[^<>\s]*>\)/gu, '')).not.toMatch(/<|[^\\]`|javascript:\S*\)/u)
      expect(dossier.replace(/^ {2}> /gmu, '')).not.toMatch(/^\s*>/mu)
    }))

  test('PROV-JSON and JSON-LD are JSON, and name different things differently', () =>
    holds((words) => {
      const prov = JSON.parse(write(words, 'prov'))
      expect(Object.keys(prov.bundle)).toHaveLength(2)
      const ids = JSON.parse(write(words, 'jsonld'))['@graph'].map((item: { '@id': string }) => item['@id'])
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^urn:hearsay:[\w%.-]+$/u)
    }))

  test('DOT strings end where they should', () =>
    holds((words) => {
      const rest = write(words, 'dot').replace(/"(?:[^"\\\n]|\\["\\n])*"/gu, '')
      expect(rest).toMatch(/^[\w\s[\]={},;+>.-]*$/u)
    }))

  test('Cypher strings end where they should', () =>
    holds((words) => {
      const rest = write(words, 'cypher').replace(/'(?:[^'"\\\u0000-\u001f]|\\u[0-9a-f]{4})*'/gu, '')
      expect(rest).toMatch(/^[\w\s[\](){},;:.+=>-]*$/u)
    }))
})
