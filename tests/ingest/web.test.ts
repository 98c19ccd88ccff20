import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/index.js'
import { file, PROSE } from './files.js'

const QUOTE =
  '“We&nbsp;have looked everywhere,” said Bo Keel, the harbour master. “There are none to be had in the whole country,” he added.'
const DETOUR =
  'Drivers will have to go round by Westhaven, which takes twenty minutes more, and the ferries will run at night as well.'

const page = (head: string, body = `<h1>Bridge shut</h1><p>${PROSE}</p><p>${QUOTE}</p><p>${DETOUR}</p>`): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a><a href="/n">News</a></nav>` +
  `<article>${body}</article><footer>© Harbour Echo</footer></body></html>`

const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

const one = (html: string): ReturnType<typeof ingest>['articles'][number] => ingest([file('a.html', html)]).articles[0]!

describe('a page', () => {
  test.each<[what: string, head: string, expected: object]>([
    [
      'JSON-LD',
      ld({
        '@type': 'NewsArticle',
        headline: 'Old bridge shut',
        datePublished: '2020-05-05T10:00:00+02:00',
        author: [{ name: 'Ann Teller' }, 'Cy Moor'],
        publisher: { name: 'Harbour Echo' },
        mainEntityOfPage: { '@id': 'https://echo.example/1' },
      }),
      {
        outlet: 'Harbour Echo',
        title: 'Old bridge shut',
        published: '2020-05-05T10:00:00+02:00',
        byline: 'Ann Teller, Cy Moor',
        url: 'https://echo.example/1',
      },
    ],
    [
      'JSON-LD in a graph, after one that is broken',
      `<script type="application/ld+json">{</script>${ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Thing', 'Article'], publisher: { name: 'Echo' } }] })}`,
      { outlet: 'Echo' },
    ],
    [
      'meta elements',
      '<title>Bridge shut | Echo</title><meta property="og:site_name" content="Echo"><meta property="og:title" content="Bridge shut | Echo">' +
        '<meta property="article:published_time" content="2020-05-05"><meta name="author" content="Ann Teller"><link rel="canonical" href="https://echo.example/2">',
      {
        outlet: 'Echo',
        title: 'Bridge shut',
        published: '2020-05-05',
        byline: 'Ann Teller',
        url: 'https://echo.example/2',
      },
    ],
    [
      'a note of syndication',
      '<meta property="og:site_name" content="Echo"><meta name="syndication-source" content="https://www.wire.example/7">',
      { outlet: 'Echo', via: 'wire.example' },
    ],
  ])('gives its metadata in %s', (_what, head, expected) => {
    expect(one(page(head))).toMatchObject({ language: 'en', ...expected })
  })

  test('is read without navigation and footer, with no-break spaces, a paragraph for each', () => {
    const { text, blocks, title } = one(page('<title>x</title>'))
    expect(title).toBe('Bridge shut')
    expect(text.split('\n\n')).toEqual(['Bridge shut', PROSE, QUOTE.replace('&nbsp;', '\u00a0'), DETOUR])
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'body', 'body', 'body'])
  })

  test('marks its captions', () => {
    const body = `<h1>Bridge shut</h1><p>${PROSE}</p><figure><img src="b.jpg"><figcaption>The bridge at dawn, seen from the quay.</figcaption></figure><p>${QUOTE}</p><p>${DETOUR}</p>`
    const { text, blocks } = one(page('', body))
    const caption = blocks.filter(({ kind }) => kind === 'caption').map(({ span }) => text.slice(...span))
    expect(caption).toEqual(['The bridge at dawn, seen from the quay.'])
  })

  test.each<[what: string, times: string, published: string | undefined]>([
    ['the only time', '<time datetime="2020-05-05">yesterday</time>', '2020-05-05'],
    [
      'the one that is marked',
      '<time datetime="2019-01-01"></time><time itemprop="datePublished" datetime="2020-05-05"></time>',
      '2020-05-05',
    ],
    ['none of several', '<time datetime="2019-01-01"></time><time datetime="2020-05-05"></time>', undefined],
    ['none in the text', '<p>JUNE 2021</p>', undefined],
  ])('takes its date from %s', (_what, times, published) => {
    expect(one(page('', `${times}<p>${PROSE}</p><p>${QUOTE}</p><p>${DETOUR}</p>`)).published).toBe(published)
  })

  test('keeps the mark of what it quotes', () => {
    const body = `<h1>Bridge shut</h1><p>${PROSE}</p><p>From the Westhaven Wire:</p><blockquote><p>${QUOTE}</p></blockquote><p>${DETOUR}</p>`
    expect(one(page('', body)).text).toContain(`> ${QUOTE.replace('&nbsp;', '\u00a0')}\n\n${DETOUR}`)
  })

  test('without an article is read as a whole, with a warning', () => {
    const { articles, issues } = ingest([file('a.html', `<html><body>${'<div>'.repeat(300)}Shut.</body></html>`)])
    expect(articles).toMatchObject([{ text: 'Shut.' }])
    expect(issues.map(({ code }) => code)).toContain('no-main-text')
  })
})

describe('a feed', () => {
  const rss =
    '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>' +
    '<title>Harbour Echo</title><language>en-gb</language><item><title>The board&#8217;s caf&eacute;</title><guid>00712</guid><link>https://echo.example/1</link>' +
    '<pubDate>Tue, 05 May 2020 13:30:00 GMT</pubDate><dc:creator>Ann Teller</dc:creator><source url="https://wire.example/feed">Westhaven Wire</source>' +
    `<description>Short.</description><content:encoded><![CDATA[<p>${PROSE}</p><p>${DETOUR}</p>]]></content:encoded></item><item><title>Nothing</title></item></channel></rss>`
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Echo</title><entry><title type="html">A &lt;b&gt;short&lt;/b&gt; story</title><id>urn:x:1</id>' +
    '<author><name>Cy Moor</name></author><published>2020-05-05T10:00:00Z</published><link rel="via" href="https://www.wire.example/9"/><link href="https://echo.example/2"/>' +
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${PROSE}</p></div></content></entry></feed>`

  test('of RSS gives an article an item, with its source', () => {
    const { articles, issues } = ingest([file('f.rss', rss)])
    expect(articles).toMatchObject([
      {
        id: '00712',
        outlet: 'Harbour Echo',
        title: 'The board’s café',
        byline: 'Ann Teller',
        published: '2020-05-05T13:30:00Z',
        url: 'https://echo.example/1',
        language: 'en-gb',
        via: 'Westhaven Wire',
        text: `The board’s café\n\n${PROSE}\n\n${DETOUR}`,
      },
    ])
    expect(issues).toMatchObject([{ code: 'empty-text', place: 'f.rss[1]' }])
  })

  test('of Atom likewise, known by its first tag', () => {
    expect(ingest([file('feed', atom)]).articles).toMatchObject([
      {
        id: 'urn:x:1',
        outlet: 'Harbour Echo',
        title: 'A short story',
        byline: 'Cy Moor',
        published: '2020-05-05T10:00:00Z',
        url: 'https://echo.example/2',
        via: 'wire.example',
      },
    ])
  })

  test.each<[what: string, source: string]>([
    [
      'an entity bomb',
      `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(900)}">]><rss><channel><title>${'&a;'.repeat(100_000)}</title></channel></rss>`,
    ],
    ['a bottomless nest', `<rss><channel>${'<a>'.repeat(100_000)}`],
    ['a poisoned name', '<rss><channel><__proto__>1</__proto__></channel></rss>'],
    ['a flood of brackets', `<rss>${'<'.repeat(500_000)}`],
  ])('with %s does no harm', (_what, source) => {
    const { articles, issues } = ingest([file('f.xml', source)])
    expect(articles).toEqual([])
    expect(issues).toHaveLength(1)
  })
})
