import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/index.js'
import { markdownText } from '../../src/ingest/markdown.js'
import { file } from './files.js'

describe('markdown', () => {
  test.each<[string, string, string]>([
    ['a heading', '# Bridge *closed* #\nIt is shut.', 'Bridge closed\n\nIt is shut.'],
    ['a heading underlined', 'Bridge closed\n===\nIt is shut.', 'Bridge closed\n\nIt is shut.'],
    ['a wrapped paragraph', 'The bridge\nis shut.\n\nSo is the port.', 'The bridge is shut.\n\nSo is the port.'],
    ['a break that is meant', 'Ana Lund  \nHarbour', 'Ana Lund\n\nHarbour'],
    ['a link', 'The [Coast *Post*](https://coast.example/a_(b) "Home") said so.', 'The Coast Post said so.'],
    ['an address', 'See <https://coast.example/a_b_c>.', 'See https://coast.example/a_b_c.'],
    ['brackets that are no link', 'He [the mayor] said (twice) [sic] so.', 'He [the mayor] said (twice) [sic] so.'],
    ['the address of a link', 'It is shut.\n\n[post]: https://coast.example "Home"', 'It is shut.'],
    ['a note', 'It is shut.[^1]\n\n[^1]: Said Lund.', 'It is shut.\n\nSaid Lund.'],
    ['emphasis', '**It** is ~~not~~ _very_ ***shut***, `now`.', 'It is not very shut, now.'],
    ['emphasis within emphasis', '**It is *very* shut.**', 'It is very shut.'],
    ['stars and lines that are none', '2 * 3 * 4, snake_case_name, \\*so\\*', '2 * 3 * 4, snake_case_name, *so*'],
    [
      'a quotation',
      '> “It is\n> shut,” she said.\nThe port is open.',
      '> “It is shut,” she said.\n\nThe port is open.',
    ],
    ['a list', '- One\n  more\n- Two\n10. Three', 'One more\n\nTwo\n\nThree'],
    ['a year that begins a line', '2018. It was shut.', '2018. It was shut.'],
    ['a rule and a fence', 'One.\n\n* * *\n\n```\nTwo.\n```', 'One.\n\nTwo.'],
    ['pieces of HTML', 'It<!-- not\nyet --> is <b class="x">shut</b>.<br>', 'It is shut.'],
    ['less and more', 'If 3 < 4 and 5 > 2.', 'If 3 < 4 and 5 > 2.'],
    ['a picture within a line', 'It ![a crack](a.jpg) is shut.', 'It  is shut.'],
    ['Windows line ends', 'The bridge\r\nis shut.\r\n\r\nYes.', 'The bridge is shut.\n\nYes.'],
  ])('%s', (_name, source, text) => expect(markdownText(source).text).toBe(text))

  test('lines too long to be wrapped are paragraphs', () => {
    const long = `${'It is shut, she said. '.repeat(10)}Yes.`
    expect(markdownText(`${long}\nNo.`).text).toBe(`${long}\n\nNo.`)
  })

  test('a picture alone is a caption', () => {
    const { articles } = ingest([
      file('a.md', '---\noutlet: Post\n---\n# Shut\n\n![The old **bridge** at noon](a.jpg)\n\nIt is shut, said Lund.'),
    ])
    const [{ text, blocks }] = articles as [(typeof articles)[0]]
    const shown = blocks.map(({ kind, span }) => `${kind} ${text.slice(...span)}`)
    expect(shown).toEqual(['title Shut', 'caption The old bridge at noon', 'body It is shut, said Lund.'])
  })

  test('any text is read, captions are in it, and a hundred thousand marks take no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (source) => {
        const { text, captions } = markdownText(source)
        for (const [start, end] of captions) expect(text.slice(start, end)).not.toBe('')
      }),
      { seed: 3, numRuns: 300 },
    )
    for (const mark of ['*', '_', '[', '![', '](', '<!--', '`', '> ', '~~', '\\', '[^', '<a ']) {
      expect(markdownText(mark.repeat(100_000)).text.length).toBeLessThanOrEqual(mark.length * 100_000)
    }
  })
})
