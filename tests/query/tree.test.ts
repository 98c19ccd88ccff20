import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/index.js'
import { clip, plain, tell, traceClaim, tree, width, wrap } from '../../src/query/index.js'
import { story } from '../story.js'

const draw = (lines: readonly string[], columns = 80): readonly string[] => {
  const data = story(lines)
  return tree(traceClaim(buildGraph(data), data.claimOf('c')), { width: columns })
}

describe('tree', () => {
  test.each<[string, readonly string[], readonly string[], number?]>([
    [
      'a long trail goes on in the next line',
      ['a - | Northern Morning Post > Southern Evening Echo > @Annabel Longname | c'],
      ['Northern Morning Post', '  → Southern Evening Echo', '  → Annabel Longname'],
      30,
    ],
    [
      'a fork, and the rest of one branch as above',
      [
        'a 2024-01-01 | Post > Echo > @Ann | c',
        'a 2024-01-01 | Post > Echo > @Bob | c',
        'b 2024-01-02 | Sun > Post | c',
        'd 2024-01-03 | Star > Echo | c',
      ],
      ['Sun → Post → Echo', '├─→ Ann', '└─→ Bob', 'Star → Echo (on as above)'],
    ],
    ['an inferred step', ['a - | Post > Echo* > @Ann | c'], ['Post ⇢ Echo → Ann']],
    [
      'a circle with a way out',
      ['a - | Post > Echo | c', 'b - | Echo > Post | c', 'b - | Echo > @Ann | c'],
      ['Echo', '├─→ Post → Echo ↺', '└─→ Ann'],
    ],
  ])('%s', (_name, lines, expected, columns) => expect(draw(lines, columns)).toEqual(expected))

  test('no line is wider than asked and no character steers the terminal, whatever the names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => `n${text.replace(/[|>\n\r?*]/gu, '')}x`)
    fc.assert(
      fc.property(
        fc.array(fc.array(name, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 20, max: 100 }),
        (chains, columns) => {
          const data = story(chains.map((chain, i) => `a${i} - | ${chain.join(' > ')} | c`))
          const graph = buildGraph(data)
          const found = traceClaim(graph, data.claimOf('c'))
          for (const line of tree(found, { width: columns })) {
            expect(width(line)).toBeLessThanOrEqual(columns)
            expect(line).toBe(line.replace(/[\p{Cc}\u202a-\u202e]/gu, ''))
          }
          expect(tell(graph, found).join('')).not.toMatch(/\p{Cc}/u)
        },
      ),
      { seed: 11, numRuns: 200 },
    )
  })
})

describe('width', () => {
  test.each<[string, number]>([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🙂', 2],
    ['', 0],
  ])('%s', (text, columns) => expect(width(text)).toBe(columns))

  test('plain shows what steers', () => {
    expect(plain('a\u001b[31mb\n c\u202e')).toBe('a\\u{1b}[31mb c\\u{202e}')
  })

  test('clip and wrap keep within their columns and lose nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }).map(plain),
        fc.integer({ min: 6, max: 40 }),
        (text, columns) => {
          expect(width(clip(text, columns))).toBeLessThanOrEqual(columns)
          const lines = wrap(text, columns, '  ')
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
      { seed: 3, numRuns: 300 },
    )
  })
})

const told = (lines: readonly string[]): string => {
  const data = story(lines)
  const graph = buildGraph(data)
  return tell(graph, traceClaim(graph, data.claimOf('c'))).join(' ')
}

describe('tell', () => {
  test.each<[string, readonly string[], string | undefined]>([
    [
      'of several articles',
      ['a 2024-01-02 | Post > @Ann | c', 'b 2024-01-03 | Echo > @Ann | c'],
      'Of the articles read, Post',
    ],
    ['some undated', ['a 2024-01-02 | Post > @Ann | c', 'b - | Echo > @Ann | c'], 'Of the dated articles read, Post'],
    ['of one article', ['a 2024-01-02 | Post > @Ann | c'], undefined],
    ['all undated', ['a - | Post > @Ann | c', 'b - | Echo > @Ann | c'], undefined],
  ])('says which was the first %s', (_name, lines, expected) => {
    if (expected === undefined) expect(told(lines)).not.toContain('was the first')
    else expect(told(lines)).toContain(`${expected}'s was the first, dated 2024-01-02.`)
  })
})
