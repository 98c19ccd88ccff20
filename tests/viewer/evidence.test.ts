import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Span } from '../../src/model/index.js'
import { differing } from '../../src/viewer/clash.js'
import { type Excerpt, excerpts, type Mark, marksOf, type Role } from '../../src/viewer/evidence.js'
import { fold } from '../../src/viewer/fold.js'
import { safeUrl, urlOfWords } from '../../src/viewer/safe-url.js'
import { nearest } from '../../src/viewer/spatial.js'
import { storyOf } from '../../src/viewer/story.js'
import { when } from '../../src/viewer/when.js'
import { graph } from './fixture.js'

const article = (text: string): Article => ({
  id: 'x',
  outlet: 'X',
  text,
  blocks: [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    kind: 'body',
    span: [index, index + line.length],
  })),
})

/** An excerpt in brackets: `[content|words]`, an ellipsis where the paragraph goes on. */
const shown = ({ pieces, start, end }: Excerpt): string => {
  const words = pieces.map(({ text, roles }) => (roles.length === 0 ? text : `[${roles.join('+')}|${text}]`)).join('')
  return `${start ? '' : '…'}${words}${end ? '' : '…'}`
}

const mark = (text: string, words: string, role: Role): Mark => {
  const start = text.indexOf(words)
  return { span: [start, start + words.length], role, chosen: false }
}

describe('excerpts', () => {
  const text = `One line.\nThe mayor said that the bridge is shut.\nLast line.`
  test('keep to the paragraph and mark the words', () => {
    const marks = [
      mark(text, 'the bridge is shut', 'content'),
      mark(text, 'The mayor', 'source'),
      mark(text, 'said', 'cue'),
    ]
    expect(excerpts(article(text), marks).map(shown)).toEqual([
      '[source|The mayor] [cue|said] that [content|the bridge is shut].',
    ])
  })
  test('overlapping marks keep all their roles', () => {
    const marks = [mark(text, 'that the bridge is shut', 'content'), mark(text, 'bridge', 'clash')]
    expect(excerpts(article(text), marks).map(shown)).toEqual([
      'The mayor said [content|that the ][content+clash|bridge][content| is shut].',
    ])
  })
  test('words far apart are passages of their own', () => {
    const marks = [mark(text, 'One', 'source'), mark(text, 'shut', 'content')]
    expect(excerpts(article(text), marks)).toHaveLength(2)
  })
  test('long paragraphs are cut at whole words', () => {
    const long = `${'before '.repeat(60)}HERE${' after'.repeat(60)}`
    const [found] = excerpts(article(long), [mark(long, 'HERE', 'content')])
    expect(shown(found!)).toMatch(/^…before (before )+\[content\|HERE\]( after)+…$/u)
    expect(shown(found!).length).toBeLessThan(330)
  })
  test('without blocks the line is the paragraph', () => {
    expect(excerpts({ ...article(text), blocks: [] }, [mark(text, 'Last', 'cue')]).map(shown)).toEqual([
      '[cue|Last] line.',
    ])
  })
  test('marks beyond the text are left out', () => {
    expect(excerpts(article(text), [{ span: [5, 5000], role: 'cue', chosen: false }])).toEqual([])
  })
  test('nothing is added to the words, whatever is marked', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '.', '\u00a0', '😀'),
      minLength: 1,
      maxLength: 600,
    })
    const spans = fc.array(fc.tuple(fc.nat(600), fc.nat(600)), { maxLength: 8 })
    fc.assert(
      fc.property(words, spans, (any, pairs) => {
        const marks = pairs.map(([a, b]): Mark => ({
          span: [Math.min(a, b), Math.max(a, b)] as Span,
          role: 'content',
          chosen: false,
        }))
        for (const { pieces } of excerpts(article(any), marks))
          expect(any).toContain(pieces.map((one) => one.text).join(''))
      }),
      { seed: 7 },
    )
  })
  test('a chosen link is marked as chosen', () => {
    const { statements } = storyOf(graph)
    const statement = statements.get('tideway#s1')!
    const chosen = marksOf(statement, (link) => link === 1).filter((one) => one.chosen)
    expect(chosen.map(({ role }) => role)).toEqual(['source', 'cue'])
  })
})

describe('differing', () => {
  test.each([
    ['12 people died', '15 people died', ['12']],
    ['the talks were Secret', 'secret the talks were', []],
    ['it cost 4.1 million', 'it cost 11 million', ['4.1']],
    ['another thing altogether', 'it is open', []],
  ])('%s / %s', (text, other, expected) => {
    expect(differing(text, [[0, text.length]], other).map(([a, b]) => text.slice(a, b))).toEqual(expected)
  })
})

describe('addresses', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    [' JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['//a.example', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })
  test.each([
    ['https://a.example/', 'short words', 'https://a.example/#:~:text=short%20words'],
    ['https://a.example/#top', 'well-known', 'https://a.example/#top:~:text=well%2Dknown'],
    ['https://a.example/', 'a b c d e f g h i j k', 'https://a.example/#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k'],
    ['https://a.example/', ' ', 'https://a.example/'],
    ['javascript:1', 'words', undefined],
  ])('%s to “%s”', (url, words, expected) => {
    expect(urlOfWords(url, words)).toBe(expected)
  })
})

describe('when', () => {
  test.each([
    [undefined, 'undated'],
    ['2026', '2026'],
    ['2026-03', 'March 2026'],
    ['2026-03-04', '4 March 2026'],
    ['2026-12-24T20:00:00+01:00', '24 December 2026'],
    ['2026-13', '2026'],
    ['last spring', 'last spring'],
  ])('%s', (date, words) => {
    expect(when(date)).toBe(words)
  })
})

const box = (left: number, top: number) => ({ left, top, width: 2, height: 2 })

describe('fold', () => {
  test.each([
    ['Café', 'cafe'],
    ['It’s “so”', 'it\'s "so"'],
    ['a\u00a0 b', 'a b'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('nearest', () => {
  const boxes = [box(10, 0), box(20, 0), box(0, 10), box(11, 9)]
  test.each([
    ['ArrowRight', 0],
    ['ArrowDown', 2],
    ['ArrowLeft', undefined],
    ['ArrowUp', undefined],
  ] as const)('%s', (arrow, expected) => {
    expect(nearest(box(0, 0), boxes, arrow)).toBe(expected)
  })
})
