import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildGraph, checkGraph } from '../../src/graph/index.js'
import { hearsay } from '../../src/hearsay.js'
import { ingest } from '../../src/ingest/index.js'
import { origins, tell, trace, tree, without } from '../../src/query/index.js'

const FOLDER = join(import.meta.dirname, '../../seeds/amman-talks')

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }))
const { articles, registry } = ingest(files)
const graph = buildGraph(hearsay(articles, { registry }))

describe('the first story', () => {
  const [pact] = trace(graph, '"quick agreement"')

  test('keeps the laws of the graph', () => expect(checkGraph(graph)).toEqual([]))

  test('the quick agreement: both routes, five outlets on one unnamed origin', () => {
    const lines = tree(pact!).join('\n')
    expect(lines).toContain('SouthFront → Zero Hedge → Middle East Eye → Elaph → One participant')
    expect(lines).toMatch(/EA WorldView [→⇢] Elaph → One participant/u)
    expect(tell(graph, pact!)[0]).toMatch(/^Five outlets rest on one unnamed origin: one participant/u)
  })

  test('without Elaph nothing of it is left, though it was never read', () => {
    expect(graph.getNodeAttributes('outlet:elaph')).toMatchObject({ articles: 0 })
    expect(without(graph, 'outlet:elaph').claims.find(({ claim }) => claim === pact!.claim)).toMatchObject({
      fate: 'falls',
      left: [],
    })
    expect(tell(graph, pact!).join(' ')).toMatch(/Elaph.* no article is in the corpus/u)
  })

  test('the secret talks of one outlet rest on the officials of another', () => {
    const behind = graph
      .filterNodes((_, { kind }) => kind === 'claim')
      .flatMap((claim) => {
        const { publishers, hops } = trace(graph, claim)[0]!
        const [front, paper] = ['outlet:southfront', 'outlet:haaretz']
        if (!publishers.includes(front!) || !hops.some(({ from, to }) => from === front && to === paper)) return []
        return origins(graph, claim)
          .origins.filter(({ kind }) => kind === 'unnamed')
          .map(({ name }) => name)
      })
    expect(behind.join('; ')).toMatch(/officials/iu)
  })
})
