import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, reduce } from '../../src/viewer/reduce.js'
import { PAGE, START, type State } from '../../src/viewer/state.js'
import { fromHash, toHash } from '../../src/viewer/url.js'

const state = (more: Partial<State>): State => ({ ...START, ...more })

describe('reduce', () => {
  const node = { kind: 'node', key: 'outlet:a' } as const
  test.each<[string, State, Action, Partial<State>]>([
    [
      'a claim clears the choice',
      state({ choice: node }),
      { kind: 'claim', claim: 'claim:x' },
      { claim: 'claim:x', choice: null },
    ],
    ['a claim opens its chains', state({ tab: 'disputes' }), { kind: 'claim', claim: 'claim:x' }, { tab: 'chain' }],
    [
      'a claim may keep the network',
      state({}),
      { kind: 'claim', claim: 'claim:x', tab: 'network' },
      { tab: 'network' },
    ],
    [
      'a tab clears the choice',
      state({ choice: node }),
      { kind: 'tab', tab: 'network' },
      { tab: 'network', choice: null },
    ],
    [
      'a search starts at the top',
      state({ limit: 3 * PAGE }),
      { kind: 'search', query: 'x' },
      { query: 'x', limit: PAGE },
    ],
    ['more', state({}), { kind: 'more' }, { limit: 2 * PAGE }],
    ['back closes help first', state({ help: true, choice: node }), { kind: 'back' }, { help: false, choice: node }],
    [
      'back drops the choice',
      state({ choice: node, tab: 'network' }),
      { kind: 'back' },
      { choice: null, tab: 'network' },
    ],
    ['back leaves the tab', state({ tab: 'network', claim: 'c' }), { kind: 'back' }, { tab: 'chain', claim: 'c' }],
    ['back leaves the claim', state({ claim: 'c', query: 'q' }), { kind: 'back' }, { claim: null, query: 'q' }],
    ['leaving an embedding page', state({ embed: true, claim: 'c' }), { kind: 'leave' }, { embed: false, claim: 'c' }],
    ['back empties the search', state({ query: 'q' }), { kind: 'back' }, { query: '' }],
  ])('%s', (_, before, action, after) => {
    expect(reduce(before, action)).toMatchObject(after)
  })

  test.each<[string, State, Action]>([
    ['back at the start', START, { kind: 'back' }],
    ['the same choice again', state({ choice: node }), { kind: 'choose', choice: { kind: 'node', key: 'outlet:a' } }],
    ['the same tab', START, { kind: 'tab', tab: 'chain' }],
    ['help that is closed', START, { kind: 'help', open: false }],
  ])('%s changes nothing', (_, before, action) => {
    expect(reduce(before, action)).toBe(before)
  })
})

describe('address', () => {
  test.each([
    ['', START],
    ['#', START],
    ['claim=claim:a%23s1', state({ claim: 'claim:a#s1' })],
    ['#view=network&node=outlet:a', state({ tab: 'network', choice: { kind: 'node', key: 'outlet:a' } })],
    ['from=outlet:a&to=nobody:outlet:a', state({ choice: { kind: 'link', from: 'outlet:a', to: 'nobody:outlet:a' } })],
    ['embed&claim=c&theme=dark&table', state({ embed: true, claim: 'c', theme: 'dark', table: true })],
    ['view=nonsense&sort=nonsense&only=&theme=1&from=alone', START],
    ['q=%E0%A4%A', state({ query: '%E0%A4%A' })],
  ])('%s', (hash, expected) => {
    expect(fromHash(hash)).toEqual(expected)
  })

  const key = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.toWellFormed())
  const states: fc.Arbitrary<State> = fc.record({
    tab: fc.constantFrom('chain' as const, 'network' as const, 'disputes' as const),
    claim: fc.option(key),
    choice: fc.option(
      fc.oneof(
        key.map((one) => ({ kind: 'node' as const, key: one })),
        fc.tuple(key, key).map(([from, to]) => ({ kind: 'link' as const, from, to })),
      ),
    ),
    query: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    sort: fc.constantFrom('outlets' as const, 'origins' as const, 'newest' as const, 'disputed' as const),
    only: fc.constantFrom('all' as const, 'disputed' as const, 'unnamed' as const, 'shared' as const),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    table: fc.boolean(),
    embed: fc.boolean(),
    help: fc.constant(false),
    limit: fc.constant(PAGE),
  })
  test('every state comes back from its address', () => {
    fc.assert(
      fc.property(states, (one) => {
        expect(fromHash(toHash(one))).toEqual(one)
      }),
      { seed: 7 },
    )
  })
  test('an address is safe in HTML and never throws', () => {
    fc.assert(
      fc.property(states, fc.string(), (one, hash) => {
        expect(toHash(one)).not.toMatch(/[<>"\s]/u)
        expect(() => fromHash(hash)).not.toThrow()
      }),
      { seed: 7 },
    )
  })
})
