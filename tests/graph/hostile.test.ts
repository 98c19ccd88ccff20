import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildGraph, checkGraph, fromJson, toJson } from '../../src/graph/index.js'
import { HearsayError } from '../../src/model/index.js'
import {
  chokepoints,
  circular,
  contradictions,
  losses,
  profile,
  search,
  tell,
  timeline,
  trace,
  tree,
  without,
} from '../../src/query/index.js'
import { QUICK, story } from '../story.js'

const data = story([...QUICK, 'p 2018-05-30 | Post > -? | pact', 'q - | Echo > @Ann | not pact'], {
  families: [{ id: 'family:front', articles: ['front', 'p'] }],
  losses: [{ kind: 'hedge', claim: 'claim:view#s1', from: 'view#s1', to: 'front#s1', why: 'Front drops the hedge' }],
})
const text = JSON.stringify(toJson(buildGraph(data)))

type Json = Record<string, unknown> | unknown[]
const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Every place of a JSON value, as what holds it and the key. */
function places(value: Json): [holder: Json, key: string][] {
  return Object.keys(value).flatMap((key) => {
    const inner = (value as Record<string, unknown>)[key]
    return [[value, key] as [Json, string], ...(isNode(inner) ? places(inner) : [])]
  })
}

test('a spoilt file is refused with a reason or answers every question', () => {
  const bad = fc.oneof(
    fc.constantFrom(null, '__proto__', 'constructor', -1, 1e99, '', [], {}, 'claim:none'),
    fc.jsonValue(),
  )
  let refused = 0
  fc.assert(
    fc.property(fc.nat(), bad, (n, value) => {
      const json = JSON.parse(text) as Json
      const all = places(json)
      const [holder, key] = all[n % all.length]!
      Object.assign(holder, { [key]: value })
      let graph: ReturnType<typeof fromJson>
      try {
        graph = fromJson(json)
      } catch (error) {
        refused++
        expect(error).toBeInstanceOf(HearsayError)
        return
      }
      expect(checkGraph(graph)).toEqual([])
      graph.forEachNode((id, { kind }) => {
        if (kind !== 'claim') return [profile(graph, id), without(graph, id)]
        for (const found of trace(graph, id))
          [...tree(found), ...tell(graph, found)].forEach((line) => expect(typeof line).toBe('string'))
        return [
          chokepoints(graph, id),
          timeline(graph, id),
          losses(graph, id),
          contradictions(graph, id),
          circular(graph, id),
        ]
      })
      search(graph, 'pact story')
    }),
    { seed: 13, numRuns: 1_500 },
  )
  expect(refused).toBeGreaterThan(100)
})
