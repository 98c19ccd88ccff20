import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/index.js'
import { file, PROSE } from './files.js'

const codes = (...files: readonly ReturnType<typeof file>[]): readonly string[] =>
  ingest(files).issues.map(({ code, place }) => `${code} ${place ?? ''}`)

describe('a text', () => {
  test('has its metadata in front matter, and its title in front', () => {
    const text = `---\noutlet: Harbour Echo\ntitle: Bridge shut\nbyline: Ann Teller\npublished: 2020-05-05\nurl: https://echo.example/1\nlanguage: en-GB\n---\n\n${PROSE}\n`
    const { articles, issues } = ingest([file('news/bridge.txt', text)])
    expect(issues).toEqual([])
    expect(articles).toMatchObject([
      {
        id: 'bridge',
        outlet: 'Harbour Echo',
        title: 'Bridge shut',
        byline: 'Ann Teller',
        published: '2020-05-05',
        url: 'https://echo.example/1',
        language: 'en-GB',
        text: `Bridge shut\n\n${PROSE}\n`,
        textOffset: 13,
      },
    ])
    expect(articles[0]!.blocks.map(({ kind }) => kind)).toEqual(['title', 'body'])
  })

  test('keeps a title that stands below a banner, and takes no date from the banner', () => {
    const text = `---\noutlet: Harbour Echo\ntitle: Bridge shut\n---\nMARCH 2021\n\nBridge shut\n\n${PROSE}`
    const [article] = ingest([file('a.txt', text)]).articles
    expect(article!.text.startsWith('MARCH 2021')).toBe(true)
    expect(article).not.toHaveProperty('textOffset')
    expect(article).not.toHaveProperty('published')
  })

  test('with strip off is all body', () => {
    const { articles } = ingest([file('a.txt', `MARCH 2021\n\n${PROSE}`)], { strip: false })
    expect(articles[0]!.blocks.map(({ kind }) => kind)).toEqual(['body', 'body'])
  })

  test.each<[what: string, matter: string, outlet: string, issue: string | undefined]>([
    ['Windows line ends', 'outlet: Echo\r', 'Echo', undefined],
    ['names that Markdown writers use', 'publisher: Echo\ndate: 2020-05-05', 'Echo', undefined],
    ['a colon too many', 'outlet: Echo\ntitle: Talks: what we know: a list', 'Echo', 'bad-front-matter a.md:3'],
    ['no YAML at all', '[[[', 'unknown outlet', 'bad-front-matter a.md:3'],
    [
      'a bomb of aliases',
      'a: &a [1]\nb: &b [*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'unknown outlet',
      'bad-front-matter a.md:2',
    ],
    ['a list', '- Echo', 'unknown outlet', 'bad-front-matter a.md:2'],
    ['nothing', '', 'unknown outlet', 'unknown-outlet a.md'],
    ['keys of an object', 'constructor: x\n__proto__: y\noutlet: Echo', 'Echo', undefined],
  ])('may have front matter with %s', (_what, matter, outlet, issue) => {
    const { articles, issues } = ingest([file('a.md', `---\n${matter}\n---\n${PROSE}`)])
    expect(articles).toMatchObject([{ outlet, text: expect.stringContaining(PROSE) as string }])
    expect(`${issues[0]?.code} ${issues[0]?.place}`).toBe(issue ?? 'undefined undefined')
  })

  test('that opens front matter and never closes it is read as text', () => {
    expect(codes(file('a.txt', `---\noutlet: Echo\n\n${PROSE}`))[0]).toBe('bad-front-matter a.txt')
    expect(codes(file('a.txt', `---\n\n${PROSE}`))).toEqual(['unknown-outlet a.txt'])
  })

  test('is never taken to be dated where the date is not clear', () => {
    const { articles, issues } = ingest([file('a.txt', `---\noutlet: E\npublished: 05/06/2018\n---\n${PROSE}`)])
    expect(articles[0]).not.toHaveProperty('published')
    expect(issues).toMatchObject([{ code: 'bad-date', article: 'a' }])
  })

  test.each<[text: string]>([
    [
      'Der Hafenrat hat am Dienstag beschlossen, die alte Drehbrücke nach vierzig Jahren voller Reparaturen endgültig zu schließen, weil die Bolzen verrostet sind und niemand neue herstellen kann.',
    ],
    ['Портовый совет во вторник постановил навсегда закрыть старый разводной мост после сорока лет ремонта.'],
    [
      'Le conseil du port a voté mardi la fermeture définitive du vieux pont tournant après quarante ans de réparations, car les boulons ont rouillé et personne ne peut les remplacer.',
    ],
  ])('in another language is an issue and still an article: %s', (text) => {
    const { articles, issues } = ingest([file('a.txt', `---\noutlet: E\n---\n${text}`)])
    expect(articles).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'not-english' }])
  })
})

describe('a manifest', () => {
  const manifest = file(
    'news/manifest.json',
    '{"a.txt": {"outlet": "Harbour Echo", "published": "2020-05", "title": "Shut"}}',
  )

  test('describes the files beside it, is no article, and yields to front matter', () => {
    const { articles, issues } = ingest([
      manifest,
      file('news/a.txt', `---\npublished: 2020-05-05\n---\n${PROSE}`),
      file('other/b.txt', `---\noutlet: B\n---\n${PROSE}`),
    ])
    expect(issues).toEqual([])
    expect(articles).toMatchObject([
      { id: 'a', outlet: 'Harbour Echo', published: '2020-05-05', title: 'Shut' },
      { id: 'b', outlet: 'B' },
    ])
  })

  test.each<[json: string, issue: string]>([
    ['{', 'bad-manifest m/manifest.json'],
    ['[]', 'bad-manifest m/manifest.json'],
    ['{"a.txt": 3}', 'bad-manifest m/manifest.json'],
    ['{"gone.txt": {}}', 'missing-file m/gone.txt'],
  ])('%s is an issue and leaves the article', (json, issue) => {
    const files = [file('m/manifest.json', json), file('m/a.txt', PROSE)]
    expect(codes(...files)).toEqual([issue, 'unknown-outlet m/a.txt'])
    expect(ingest(files).articles).toHaveLength(1)
  })
})

const record = (id: unknown, rest: object = {}): string => JSON.stringify({ id, outlet: 'Echo', text: PROSE, ...rest })

describe('JSON', () => {
  test('Lines hold an article a line; a bad line is an issue with its number', () => {
    const { articles, issues } = ingest([
      file(
        'n.jsonl',
        `\ufeff${record('a')}\n\n{oops\n[1]\n${record(undefined)}\n${record(7)}\n${record('c', { text: ' ' })}\r\n`,
      ),
    ])
    expect(articles.map(({ id }) => id)).toEqual(['7', 'a', 'n-5'])
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['bad-json', 'n.jsonl:3'],
      ['bad-record', 'n.jsonl:4'],
      ['empty-text', 'n.jsonl:7'],
    ])
  })

  test('with halves of characters has them replaced, in ids as well', () => {
    const { articles } = ingest([
      file('a.jsonl', `${record('\ud800')}\n${record('\ud801', { text: `${PROSE} \udc00.` })}`),
    ])
    expect(articles.map(({ id }) => id)).toEqual(['\ufffd', '\ufffd-2'])
    expect(articles[1]!.text).toBe(`${PROSE} \ufffd.`)
  })

  test('of one record or a list of them', () => {
    expect(ingest([file('a.json', record('x'))]).articles).toMatchObject([{ id: 'x' }])
    const { articles, issues } = ingest([file('a.json', `[${record('x')},${record('y')},3]`)])
    expect(articles.map(({ id }) => id)).toEqual(['x', 'y'])
    expect(issues).toMatchObject([{ code: 'bad-record' }])
  })

  test('values of the wrong sort are left out', () => {
    const [article] = ingest([
      file('a.jsonl', record('x', { outlet: { name: 'Echo' }, title: ['a'], url: 'y'.repeat(5000) })),
    ]).articles
    expect(article).toMatchObject({ id: 'x', outlet: 'unknown outlet' })
    expect(article).not.toHaveProperty('title')
    expect(article).not.toHaveProperty('url')
  })
})

describe('ids', () => {
  test('are file names, paths where two collide, whole paths where those do', () => {
    const names = ['x/a.txt', 'y/a.txt', 'y/b.txt', 'z/c.md', 'z/c.txt']
    const found = ingest(names.map((name) => file(name, `${name} ${PROSE}`))).articles.map(({ id }) => id)
    expect(found).toEqual(['b', 'x/a', 'y/a', 'z/c.md', 'z/c.txt'])
  })

  test('that are given twice go to the first text; the same text is kept once', () => {
    const { articles, issues } = ingest([
      file('n.jsonl', [PROSE, `${PROSE} More.`, PROSE].map((text) => record('a', { text })).join('\n')),
    ])
    expect(articles.map(({ id }) => id)).toEqual(['a', 'a-2'])
    expect(issues.map(({ code }) => code).sort()).toEqual(['duplicate-article', 'duplicate-id'])
  })
})

describe('outlets', () => {
  test('from outlets.json give the outlet of an address', () => {
    const { articles, registry, issues } = ingest([
      file('outlets.json', '[{"name": "Harbour Echo", "domains": ["www.echo.example"]}, {}]'),
      file('a.txt', `---\nurl: https://news.echo.example/1\n---\n${PROSE}`),
      file('b.txt', `---\nurl: https://www.other.example/1\n---\n${PROSE}`),
    ])
    expect(registry).toEqual([{ name: 'Harbour Echo', domains: ['echo.example'] }])
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Harbour Echo', 'other.example'])
    expect(issues.map(({ code }) => code)).toEqual(['bad-registry', 'outlet-from-url'])
  })
})

describe('a broken file', () => {
  test.each<[what: string, name: string, content: string | Uint8Array, issue: string]>([
    ['empty', 'x.txt', '', 'empty-file x.txt'],
    ['only white space', 'x.jsonl', ' \n ', 'empty-file x.jsonl'],
    ['binary', 'x.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 0]), 'binary-file x.txt'],
    ['one line of 50 MB', 'x.txt', new Uint8Array(50_000_000).fill(97), 'text-too-long x.txt'],
    ['one line of 50 MB in JSON Lines', 'x.jsonl', new Uint8Array(50_000_000).fill(97), 'line-too-long x.jsonl:1'],
    ['no JSON', 'x.json', '{"a":', 'bad-json x.json'],
    ['no feed', 'x.xml', '<note>hello</note>', 'unreadable-feed x.xml'],
    ['a page of brackets', 'x.html', '<'.repeat(300_000), 'excessive-page x.html'],
    ['a page without bottom', 'x.html', '<div>'.repeat(30_000), 'excessive-page x.html'],
    ['a tag without end', 'x.html', `<div ${'a=b '.repeat(30_000)}>`, 'excessive-page x.html'],
  ])('(%s) is an issue with its place, and the others are built', (_what, name, content, issue) => {
    const files = [file('good.txt', `---\noutlet: E\n---\n${PROSE}`), file(name, content)]
    expect(ingest(files).articles.map(({ id }) => id)).toEqual(['good'])
    expect(codes(...files)).toEqual([issue])
  })

  test.each<[string, readonly number[], string, RegExp | undefined]>([
    ['Windows-1252', [0x93, 0x43, 0x61, 0x66, 0xe9, 0x94], '“Café”', /was read as Windows-1252/u],
    ['UTF-8 that was cut', [0xe2, 0x80, 0x9c, 0x43, 0xc3, 0xa9, 0xe2], '“Cé\ufffd', /are not valid UTF-8/u],
    ['UTF-8', [0xe2, 0x80, 0x9c, 0x43, 0xc3, 0xa9], '“Cé', undefined],
  ])('in %s is read as that', (_name, tail, end, message) => {
    const bytes = [...`---\noutlet: E\n---\n${PROSE} `].map((letter) => letter.charCodeAt(0)).concat(tail)
    const { articles, issues } = ingest([file('a.txt', new Uint8Array(bytes))])
    expect(articles[0]!.text.endsWith(` ${end}`)).toBe(true)
    expect(issues).toEqual(
      message ? [expect.objectContaining({ place: 'a.txt:4', message: expect.stringMatching(message) })] : [],
    )
  })

  test('in UTF-16 is read by its mark', () => {
    const wide = new Uint8Array(Buffer.from(`\ufeff---\noutlet: É\n---\n${PROSE}`, 'utf16le'))
    expect(ingest([file('a.txt', wide)]).articles).toMatchObject([{ outlet: 'É' }])
  })

  test('of a page that declares Windows-1252 keeps its quotation marks', () => {
    const page = `<!doctype html><meta charset=windows-1252><title>T</title><p>\u0093${PROSE}\u0094</p>`
    const { articles } = ingest([file('a.html', new Uint8Array([...page].map((char) => char.charCodeAt(0))))])
    expect(articles[0]!.text).toContain(`“${PROSE}”`)
  })

  test.each([
    ['report.pdf', 'error', 'save its text as .txt'],
    ['list.csv', 'error', 'a line of JSON'],
    ['news.jsonl.gz', 'error', 'unpack it'],
    ['page.js', 'info', 'no article'],
  ])('%s is no article, whatever is in it', (name, severity, advice) => {
    const { articles, issues } = ingest([file(name, PROSE), file('a.txt', `---\noutlet: E\n---\n${PROSE}`)])
    expect(articles.map(({ id }) => id)).toEqual(['a'])
    expect(issues).toEqual([
      expect.objectContaining({ severity, place: name, message: expect.stringContaining(advice) }),
    ])
  })
})

describe('laws', () => {
  const ending = fc.constantFrom('.txt', '.md', '.jsonl', '.json', '.html', '.xml', '.foo', '')
  const name = fc
    .tuple(fc.constantFrom('a', 'b', 'x/a', 'x/b', 'manifest', 'outlets'), ending)
    .map((parts) => parts.join(''))
  const piece = fc.constantFrom(
    PROSE,
    '---\n',
    'outlet: E\n',
    '{"id":"a","text":"The end."}',
    '\n',
    '[',
    '{',
    '<p>',
    '<rss><channel><item>',
    '</div>',
    '&amp;',
    '\u0000',
    '\ud800',
    '"a.txt":{}',
    '<!--',
  )
  const content = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  const bytes = fc.oneof(
    content.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 200 }),
  )
  const files = fc.uniqueArray(fc.record({ name, bytes }), { selector: ({ name }) => name, maxLength: 6 })

  test('no content makes it throw; ids are unique, spans are in the text, order does not matter', () => {
    fc.assert(
      fc.property(files, (files) => {
        const found = ingest(files)
        expect(ingest([...files].reverse())).toEqual(found)
        expect(new Set(found.articles.map(({ id }) => id)).size).toBe(found.articles.length)
        for (const { text, blocks, title, textOffset } of found.articles) {
          expect(blocks.at(-1)!.span[1]).toBeLessThanOrEqual(text.length)
          if (textOffset !== undefined) expect(textOffset).toBe(title!.length + 2)
        }
        for (const issue of found.issues) expect(issue.message).toMatch(/^\S.*\.$/su)
      }),
      { seed: 11, numRuns: 500 },
    )
  })
})
