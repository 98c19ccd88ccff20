import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph, type HearsayGraph } from '../../src/graph/index.js'
import { chokepoints, circular, independence, origins, without } from '../../src/query/index.js'
import { components } from '../../src/query/components.js'
import { dominators } from '../../src/query/dominators.js'
import { rows } from '../../src/query/rows.js'
import { story } from '../story.js'

const SETTINGS = { seed: 5, numRuns: 300 }

/** Random graphs of up to ten nodes as lists of whom each node leads to. */
const nets = fc
  .integer({ min: 1, max: 10 })
  .chain((size) =>
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 })), { minLength: size, maxLength: size }),
  )

const reaches = (next: readonly (readonly number[])[], from: number, to: number, without = -1): boolean => {
  const seen = new Set([without])
  const visit = (node: number): void => {
    if (seen.has(node)) return
    seen.add(node)
    next[node]!.forEach(visit)
  }
  visit(from)
  return to !== without && seen.has(to)
}

describe('dominators', () => {
  test('are the nodes without which the root does not reach', () => {
    fc.assert(
      fc.property(nets, (next) => {
        const idom = dominators(next, 0)
        next.forEach((_, node) => {
          if (!reaches(next, 0, node)) return expect(idom[node]).toBe(-1)
          const tree = new Set<number>()
          for (let at = node; at !== 0; at = idom[at]!) tree.add(at)
          const brute = next.flatMap((_, d) => (d !== 0 && (d === node || !reaches(next, 0, node, d)) ? [d] : []))
          expect([...tree].sort((a, b) => a - b)).toEqual(brute)
        })
      }),
      SETTINGS,
    )
  })
})

describe('components', () => {
  test('are the nodes that reach one another', () => {
    fc.assert(
      fc.property(nets, (next) => {
        const flat = next.flatMap((targets, from) => targets.map((to) => [from, to] as const))
        const { start, items } = rows(
          flat.map(([from]) => from),
          next.length,
        )
        const found = components({ start, to: items.map((i) => flat[i]![1]) })
        const brute = next
          .map((_, a) => next.flatMap((_, b) => (reaches(next, a, b) && reaches(next, b, a) ? [b] : [])))
          .filter((group, a) => group.length > 1 && group[0] === a)
        expect(found).toEqual(brute)
      }),
      SETTINGS,
    )
  })
})

const outletsOfChain = fc.uniqueArray(fc.constantFrom('Post', 'Echo', 'Sun', 'Star', 'Wire', 'Flag', 'Tide'), {
  minLength: 1,
  maxLength: 4,
})
/** Random claims: chains over seven outlets and four persons; some end at nobody. */
const chains = fc.array(
  fc.record({
    outlets: outletsOfChain,
    end: fc.constantFrom('', '', '@Ann', '@Bob', '@Cay', '~a clerk', '-'),
    day: fc.integer({ min: 10, max: 28 }),
  }),
  { minLength: 1, maxLength: 8 },
)

/** The name of an outlet of the random claims, by its id. */
const name = (id: string): string => id.slice('outlet:'.length).replace(/^./u, (c) => c.toUpperCase())

type Chain = { readonly outlets: readonly string[]; readonly end: string; readonly day: number }

const ids: Record<string, string> = {
  '@Ann': 'person:ann',
  '@Bob': 'person:bob',
  '@Cay': 'person:cay',
  '~a clerk': 'unnamed:a-clerk',
}

const lines = (given: readonly Chain[]): string[] =>
  given.map(
    ({ outlets, end, day }, i) =>
      `a${i} 2024-01-${day} | ${[...outlets, ...(end === '' ? [] : [end])].join(' > ')} | c`,
  )

function graphOf(given: readonly Chain[]): { graph: HearsayGraph; c: string } {
  const data = story(lines(given))
  return { graph: buildGraph(data), c: data.claimOf('c') }
}

/** Who has it from whom, written down once more from the chains alone. */
function brute(given: readonly Chain[], removed?: string): { outlets: string[]; behind: Map<string, string[]> } {
  const names = given.map(({ outlets, end }) => [
    ...outlets.map((name) => `outlet:${name.toLowerCase()}`),
    ...(ids[end] === undefined ? [] : [ids[end]]),
  ])
  const outlets = [...new Set(names.flat().filter((id) => id.startsWith('outlet:')))].sort()
  const all = [...new Set(names.flat())]
  const step = (a: string): string[] =>
    names.flatMap((chain) => chain.flatMap((id, i) => (id === a && chain[i + 1] ? [chain[i + 1]!] : [])))
  const from = (a: string): Set<string> => {
    const seen = new Set<string>()
    const visit = (id: string): void => {
      if (id === removed || seen.has(id)) return
      seen.add(id)
      step(id).forEach(visit)
    }
    visit(a)
    return seen
  }
  const published = new Set(names.map(([first]) => first))
  const isEnd = (id: string): boolean => {
    const ending = given.some(({ end }, i) => end !== '-' && names[i]!.at(-1) === id)
    const cited = names.some((chain) => chain.indexOf(id) > 0)
    if (!ending) return false
    if (!id.startsWith('outlet:')) return true
    if (!published.has(id)) return true
    const nobody = given.some(({ end }, i) => end === '-' && names[i]!.at(-1) === id)
    return !nobody && step(id).length === 0 && cited
  }
  return { outlets, behind: new Map(all.filter(isEnd).map((end) => [end, outlets.filter((o) => from(o).has(end))])) }
}

describe('one claim against a count from its chains alone', () => {
  test('known ends, outlets behind them and outlets of unknown origin', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { graph, c } = graphOf(given)
        const found = origins(graph, c)
        const expected = brute(given)
        expect(found.outlets).toEqual(expected.outlets)
        const known = found.ends.filter((end) => end.known)
        expect(new Map(known.map(({ agent, outlets }) => [agent, [...outlets]]))).toEqual(
          new Map([...expected.behind].sort(([a], [b]) => (a < b ? -1 : 1))),
        )
        const resting = new Set([...expected.behind.values()].flat())
        expect(found.unknown).toEqual(expected.outlets.filter((id) => !resting.has(id)))
      }),
      SETTINGS,
    )
  })

  test('every outlet rests on something known or is unknown; voices never exceed what there is', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { graph, c } = graphOf(given)
        const found = origins(graph, c)
        const count = independence(graph, c)
        expect(graph.getNodeAttributes(c)).toMatchObject({ outlets: count.outlets, origins: count.known })
        expect(found.origins.flatMap(({ members }) => members).toSorted()).toEqual(
          found.ends
            .filter(({ known }) => known)
            .map(({ agent }) => agent)
            .toSorted(),
        )
        expect(count.known).toBeLessThanOrEqual(found.ends.filter(({ known }) => known).length)
        expect(count.effective).toBeLessThanOrEqual(Math.max(count.voices, 0) + 1e-3)
        expect(count.effective).toBeLessThanOrEqual(count.outlets - count.unknown + 1e-3)
        expect(count.known === 0).toBe(count.effective === 0)
      }),
      SETTINGS,
    )
  })

  test('a retelling adds no origin', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { graph, c } = graphOf(given)
        const more: Chain[] = [...given, { outlets: ['Late', given[0]!.outlets[0]!], end: '', day: 28 }]
        const later = graphOf(more)
        const before = origins(graph, c)
        const after = origins(later.graph, later.c)
        if (before.unknown.includes(`outlet:${given[0]!.outlets[0]!.toLowerCase()}`)) return
        expect(after.origins.map(({ agent }) => agent).toSorted()).toEqual(
          before.origins.map(({ agent }) => agent).toSorted(),
        )
      }),
      SETTINGS,
    )
  })

  test('who falls without an agent is who has no other way to an end', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { graph, c } = graphOf(given)
        const points = new Map(chokepoints(graph, c).map(({ agent, outlets }) => [agent, outlets]))
        for (const agent of graph.filterNodes((_, { kind }) => kind !== 'claim')) {
          const fate = without(graph, agent).claims[0]
          if (points.has(agent)) expect(points.get(agent)).toEqual(fate?.lost)
          else if (fate) expect(fate.lost.length * 2).toBeLessThan(fate.lost.length + fate.left.length)
        }
      }),
      SETTINGS,
    )
  })

  test('circles are those who have it from one another', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { graph, c } = graphOf(given)
        const edges = lines(given).flatMap((line) => {
          const names = line.split('|')[1]!.trim().split(' > ')
          return names.slice(1).flatMap((to, i) => (to.startsWith('-') ? [] : [[names[i]!, to] as const]))
        })
        const nodes = [...new Set(edges.flat())]
        const next = nodes.map((a) => nodes.flatMap((b, k) => (edges.some(([x, y]) => x === a && y === b) ? [k] : [])))
        const inCircle = nodes.filter((_, a) => next[a]!.some((b) => reaches(next, b, a)))
        expect(
          circular(graph, c)
            .flatMap(({ agents }) => agents)
            .toSorted(),
        ).toEqual(inCircle.map((name) => `outlet:${name.toLowerCase()}`).toSorted())
      }),
      SETTINGS,
    )
  })

  test('the effective number of voices, with owners and copies', () => {
    const owners = fc.dictionary(fc.constantFrom('Post', 'Echo', 'Sun', 'Star'), fc.constantFrom('Holm', 'Birk'))
    const named = fc.array(
      fc.record({ outlets: outletsOfChain, end: fc.constantFrom('@Ann', '@Bob', '@Cay'), day: fc.constant(10) }),
      { minLength: 1, maxLength: 7 },
    )
    fc.assert(
      fc.property(named, owners, fc.integer({ min: 0, max: 3 }), (given, owned, copied) => {
        const copies = given.slice(0, copied).map((_, i) => `a${i}`)
        const data = story(lines(given), {
          agents: Object.fromEntries(Object.entries(owned).map(([name, family]) => [name, { family }])),
          families: copies.length < 2 ? [] : [{ id: 'family:a0', articles: copies }],
        })
        const { behind, outlets } = brute(given)
        const copiers: readonly string[] =
          copies.length < 2 ? [] : given.slice(0, copied).map(({ outlets }) => outlets[0]!)
        const joins = (a: string, b: string): boolean =>
          a === b ||
          (owned[name(a)] !== undefined && owned[name(a)] === owned[name(b)]) ||
          (copiers.includes(name(a)) && copiers.includes(name(b)))
        // Voices are what such joins connect, one after another.
        const voice = (a: string): Set<string> => {
          const found = new Set([a])
          for (const x of found) for (const y of outlets) if (joins(x, y)) found.add(y)
          return found
        }
        const shares = (a: string, b: string): boolean =>
          voice(a).has(b) || [...behind.values()].some((group) => group.includes(a) && group.includes(b))
        const expected = outlets.reduce((sum, a) => sum + 1 / outlets.filter((b) => shares(a, b)).length, 0)
        const count = independence(buildGraph(data), data.claimOf('c'))
        expect(count.effective).toBeCloseTo(expected, 2)
        expect(count.voices).toBe(new Set(outlets.map((a) => [...voice(a)].toSorted().join())).size)
      }),
      SETTINGS,
    )
  })
})
