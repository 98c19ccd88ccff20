import { array, constantFrom, integer, record, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findReuse } from '../../../src/crossref/reuse/find.js'
import { instant, type Article, type Reuse, type Span } from '../../../src/model/index.js'
import { law } from '../law.js'
import { extracted } from '../story.js'

const silent = { credited: () => false, agency: () => undefined }

const LEAD = `The harbour town of Sellick woke on Tuesday to find that its old stone bridge had slipped half a metre to the
east during the night. Engineers who had inspected the arches only a month ago walked along the bank with torches and said
little. By noon the council had closed both approaches and asked lorries to go round by the quarry road.`
const BODY = `Residents had complained for years that the river was eating at the piers. A report of the county surveyor, kept
in a drawer since last spring, put the cost of a repair at forty thousand crowns and called it urgent. Nobody on the council
remembers having read it, although nine members had signed for a copy.`
const OTHER = `Wheat growers in the northern valleys expect a poor harvest after a summer without rain. Seed prices doubled
within weeks, and two of the larger mills have stopped buying. An inspector of the farm office will travel there on Friday.`

const article = (id: string, published: string | undefined, text: string): Article =>
  extracted({
    id,
    outlet: `Outlet ${id}`,
    ...(published ? { published } : {}),
    text: text.replace(/(\S)\n(?=\S)/gu, '$1 '),
  }).article

const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)!.length
const read = (text: string, span: Span): string => text.slice(...span).replace(/\s+/gu, ' ')

/** Found reuse as `a>b`, with `=` for a copy as a whole. */
const brief = (reuse: readonly Reuse[]): string[] => reuse.map(({ a, b, copy }) => `${a}>${b}${copy ? ' =' : ''}`)

describe('what is reuse', () => {
  const first = article('first', '2031-02-03', `${LEAD}\n\n${BODY}`)
  test.each<[string, Article[], string[]]>([
    ['the same text', [first, article('second', '2031-02-04', `${LEAD}\n\n${BODY}`)], ['first>second =']],
    ['one paragraph', [first, article('second', '2031-02-04', `${OTHER}\n\n${own(0)}\n\n${BODY}`)], ['first>second']],
    ['two texts of their own', [first, article('second', '2031-02-04', OTHER)], []],
    ['the earlier is the source', [first, article('a', '2031-02-01', `${LEAD}\n\n${BODY}`)], ['a>first =']],
    [
      'without dates the first id comes first',
      [article('b', undefined, BODY), article('a', undefined, BODY)],
      ['a>b ='],
    ],
    [
      'of copies of copies, the nearest is the source',
      [
        first,
        article('second', '2031-02-04', `${LEAD}\n\n${BODY.replace('forty', 'ninety')}`),
        article('third', '2031-02-05', `${LEAD}\n\n${BODY.replace('forty', 'ninety')}`),
      ],
      ['first>second =', 'first>third', 'second>third ='],
    ],
  ])('%s', (_, articles, expected) => {
    expect(brief(findReuse(articles, silent).reuse)).toEqual(expected)
  })

  test('names and quoted speech in common are none: both may have heard them', () => {
    const said =
      '“We will mend the bridge before the first snow falls, and nobody will pay a toll for it,” the mayor said.'
    const articles = [
      article('x', '2031-01-01', `${OTHER}\n\n${said}`),
      article('y', '2031-01-02', `${BODY}\n\n${said}`),
    ]
    expect(findReuse(articles, silent).reuse).toEqual([])
  })

  test('wording that many independent texts share is none', () => {
    const notice =
      'This text may not be published, rewritten or sent on in any form without the leave of its owners in writing.'
    const articles = Array.from({ length: 7 }, (_, i) =>
      article(`n${i}`, `2031-01-0${i + 1}`, `${own(i)}\n\n${notice}`),
    )
    expect(findReuse(articles, silent).reuse).toEqual([])
    expect(brief(findReuse(articles.slice(0, 2), silent).reuse)).toEqual(['n0>n1'])
  })

  test('pictures, notices and readers do not count', () => {
    const two = [first, article('second', '2031-02-04', `${OTHER}\n\n${BODY}`)]
    const silenced = two.map((each) => ({
      ...each,
      blocks: each.blocks.map((block, i) => ({ ...block, kind: i === 0 ? ('body' as const) : ('caption' as const) })),
    }))
    expect(findReuse(silenced, silent).reuse).toEqual([])
  })
})

describe('spans', () => {
  const a = article('a', '2031-02-03', `${LEAD}\n\n${BODY}`)
  const changed = BODY.replaceAll('forty thousand', 'about fifty-one thousand').replace('crowns', 'CROWNS')
  const b = article('b', '2031-02-04', `${OTHER}\n\n${changed}\n\nThe end.`)
  const { reuse } = findReuse([b, a], silent)

  test('a passage runs over small changes and stops at the end of what is shared', () => {
    expect(reuse).toHaveLength(1)
    const [passage, ...others] = reuse[0]!.passages
    expect(others).toEqual([])
    expect(a.text.slice(...passage!.a)).toMatch(/^Residents had .* for a copy$/u)
    expect(b.text.slice(...passage!.b)).toMatch(/^Residents had .* about fifty-one thousand CROWNS .* for a copy$/u)
    expect(passage).toMatchObject({ verbatim: false, nearest: true })
    const words = passage!.numbers!.map((each) => [a.text.slice(...each.a), b.text.slice(...each.b)])
    expect(words).toEqual([['forty', 'about fifty-one']])
  })

  test('containment is the share of words, of either side', () => {
    const words = reuse[0]!.passages[0]!.words
    expect(words).toBe(count(BODY) - 1)
    expect(reuse[0]!.containedA).toBeCloseTo(words / count(a.text))
    expect(reuse[0]!.containedB).toBeCloseTo(words / count(b.text))
  })

  test('the style of quotation marks and apostrophes, accents and soft hyphens make no difference', () => {
    const plain = `The baker's caf\u00e9 "burnt like paper" while the crew's pump stood idle in the yard behind the school all night`
    const styled = plain
      .replaceAll("'", '’')
      .replace('"burnt like paper"', '“burnt like paper”')
      .replace('caf\u00e9', 'cafe\u0301')
      .replace('paper', 'pa\u00adper')
    const [found] = findReuse([article('a', '2031', plain), article('b', '2032', styled)], silent).reuse
    expect(found!.passages).toMatchObject([{ a: [0, plain.length], b: [0, styled.length], verbatim: true }])
  })
})

describe('families', () => {
  const wire = `${LEAD}\n\n${BODY}`
  const copies = ['2031-02-03', '2031-02-05', '2031-02-04'].map((day, i) => article(`c${i}`, day, wire))

  test('copies are one, in order of publication, under the id of the first', () => {
    const { families } = findReuse([...copies, article('z', '2031-02-01', OTHER)], silent)
    expect(families).toEqual([{ id: 'family:c0', articles: ['c0', 'c2', 'c1'] }])
  })

  test('a text that mixes two stories does not make them one', () => {
    const mixed = article('mixed', '2031-02-09', `${wire}\n\n${OTHER}`)
    const { families } = findReuse([copies[0]!, article('z', '2031-02-01', OTHER), mixed], silent)
    expect(families).toEqual([{ id: 'family:c0', articles: ['c0', 'mixed'] }])
  })

  test('the day of a month is not known to be before a day in it', () => {
    const [pair] = findReuse([article('m', '2031-02', wire), article('d', '2031-02-20', wire)], silent).reuse
    expect(pair).toMatchObject({ a: 'm', b: 'd', ordered: false })
  })
})

const WORDS =
  'the a old new grey wide river stone boat town road mill bell and or with under over runs falls opens closes'.split(
    ' ',
  )
const sentence = array(constantFrom(...WORDS), { minLength: 12, maxLength: 40 }).map((list) => list.join(' '))
const texts = tuple(
  sentence,
  array(tuple(integer({ min: 1, max: 28 }), array(sentence, { maxLength: 4 })), { maxLength: 6 }),
).map(([shared, rows]) =>
  rows.map(([day, own], i) =>
    article(`t${i}`, `2031-02-${String(day).padStart(2, '0')}`, [...own, shared, ...own.slice(0, 1)].join('\n\n')),
  ),
)

describe('laws', () => {
  law('the order of the input does not matter', [texts], (articles) => {
    expect(findReuse([...articles].reverse(), silent)).toEqual(findReuse(articles, silent))
  })

  law(
    'a verbatim passage is the same words on both sides; all spans lie in their text; a is not later than b',
    [texts],
    (articles) => {
      const byKey = new Map(articles.map((each) => [each.id, each]))
      for (const { a, b, passages, containedA, containedB } of findReuse(articles, silent).reuse) {
        const x = byKey.get(a)!
        const y = byKey.get(b)!
        expect(instant(x.published)).toBeLessThanOrEqual(instant(y.published)!)
        for (const passage of passages) {
          if (passage.verbatim) expect(read(x.text, passage.a)).toBe(read(y.text, passage.b))
          expect(passage.a[1]).toBeLessThanOrEqual(x.text.length)
          expect(passage.b[1]).toBeLessThanOrEqual(y.text.length)
        }
        for (const share of [containedA, containedB]) expect(share).toBeGreaterThan(0)
        for (const share of [containedA, containedB]) expect(share).toBeLessThanOrEqual(1)
      }
    },
  )

  law(
    'a text of other words changes nothing',
    [texts, record({ at: integer({ min: 1, max: 28 }) })],
    (articles, { at }) => {
      const alone = findReuse(articles, silent)
      const stranger = article('stranger', `2031-02-${String(at).padStart(2, '0')}`, OTHER)
      expect(findReuse([...articles, stranger], silent)).toEqual(alone)
    },
  )
})

/** A text that no other `own` shares eight words with. */
function own(n: number): string {
  return Array.from({ length: 40 }, (_, i) => `word${n}x${i}`).join(' ')
}

test('one word over and over is read in one go', () => {
  const text = 'echo '.repeat(50_000)
  const found = findReuse([article('a', '2031', text), article('b', '2032', text), article('c', '2033', text)], silent)
  expect(found.families).toMatchObject([{ articles: ['a', 'b', 'c'] }])
})
