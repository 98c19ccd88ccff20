import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockKind } from '../../src/model/index.js'
import { blocks } from '../../src/text/blocks.js'

/** Three paragraphs that nobody could take for anything but an article. */
const BODY = [
  'The harbour board voted on Tuesday to shut the old swing bridge for good, after forty years of repairs.',
  'Its chairman, Bo Keel, told the Harbour Echo that the bolts had rusted through and could not be replaced.',
  'Ferries will run every ten minutes until a new crossing has been built, according to the ferry company.',
]
const article = (...lines: readonly string[]): string => [...BODY, ...lines].join('\n\n')

/** Kinds of the lines that contain `words`. */
const kindOf = (text: string, words: string): readonly BlockKind[] =>
  blocks(text)
    .filter(({ span }) => text.slice(...span).includes(words))
    .map(({ kind }) => kind)

describe('a line below the headline or between paragraphs', () => {
  test.each<[kind: BlockKind, line: string]>([
    ['furniture', 'MAY 2020'],
    ['furniture', 'Updated: Tuesday, 5 May 2020 at 10:15 GMT'],
    ['furniture', '3 hours ago'],
    ['furniture', '1,250 $'],
    ['furniture', '* * *'],
    ['furniture', 'By Ann Teller and Cy Moor, Harbour Correspondents'],
    ['furniture', '(Reporting by Ann Teller; Editing by Cy Moor)'],
    ['furniture', 'Originally appeared at Westhaven Wire'],
    ['furniture', 'This article first appeared in the Westhaven Wire. It is republished with permission.'],
    ['furniture', 'Sign up for our morning newsletter'],
    ['furniture', 'Read more: What the rust did to the bolts'],
    ['furniture', 'See Who Pays For The New Harbour Bridge?'],
    ['furniture', 'Enjoying this? Please consider a donation.'],
    ['furniture', 'Print pagePrint page'],
    ['furniture', 'мост закрыт навсегда'],
    ['furniture', 'width: 40%;'],
    ['furniture', '© 2020 Harbour Echo. All rights reserved.'],
    ['caption', 'The bridge at dawn. Photo: Dee Lens'],
    ['caption', 'The bridge on Monday. (Dee Lens / Coast Pictures)'],
    ['caption', 'Divers look at the bolts, May 2020Credit: DEE LENS/REUTERS'],
    ['caption', 'Dee Lens, AP'],
    ['caption', 'File photo of the bridge under snow'],
    ['body', 'A bridge nobody wanted'],
    ['body', 'It is shut.'],
    ['body', '“It is shut,” he said.'],
    ['body', 'May was the wettest month in forty years, the harbour office said.'],
    ['body', 'By Tuesday the water had reached the quay, and By the Quay, a café, was closed.'],
    ['body', 'See how they run, the mayor said of the board, which left by a side door.'],
    ['body', 'Sign up for the fight, the union told its members on Friday, or lose the bridge.'],
    [
      'body',
      'The story first appeared in the Westhaven Wire on Monday, and the board denied it within the hour at a press conference.',
    ],
    ['body', 'Photographers were kept away from the bridge, the Harbour Echo reported.'],
  ])('is %s: %s', (kind, line) => {
    expect(kindOf([BODY[0], line, BODY[1], BODY[2]].join('\n\n'), line)).toEqual([kind])
  })
})

describe('the head', () => {
  test('a headline is the title, its copy is furniture, a byline below it too', () => {
    const text = ['APRIL 2020', 'Old bridge shut for good', 'Old bridge shut for good', 'Ann Teller', ...BODY].join(
      '\n\n',
    )
    expect(blocks(text).map(({ kind }) => kind)).toEqual([
      'furniture',
      'title',
      'furniture',
      'furniture',
      'body',
      'body',
      'body',
    ])
  })

  test('a title that is given is found in spite of marks and spaces', () => {
    const text = `The Board’s “last  word”.\n\n${article()}`
    expect(blocks(text, { title: 'The board\'s "last word"' })[0]!.kind).toBe('title')
  })

  test('an article may have no title', () => {
    expect(blocks(article()).map(({ kind }) => kind)).toEqual(['body', 'body', 'body'])
  })

  test('the beginning of a caption, which pages give first, is a caption as well', () => {
    const text = `${BODY[0]}\nThe bridge at dawn on Monday\nThe bridge at dawn on MondayCredit: Dee Lens\n${BODY[1]}`
    expect(blocks(text).map(({ kind }) => kind)).toEqual(['body', 'caption', 'caption', 'body'])
  })
})

describe('the tail', () => {
  test('below a prompt, headlines of other articles are furniture', () => {
    const text = article(
      'Click the bell to follow',
      'Why gulls are getting fatter',
      'A gull on the quay.',
      'Ten best piers',
    )
    expect(
      blocks(text)
        .slice(3)
        .map(({ kind }) => kind),
    ).toEqual(Array(4).fill('furniture'))
  })

  test('prose below a prompt stays body', () => {
    expect(kindOf(article('Read more: Rust and ruin', BODY[0]!.replace('Tuesday', 'Sunday')), 'Sunday')).toEqual([
      'body',
    ])
  })
})

describe('introduced blocks', () => {
  const told = 'Divers went down at night and found nine of ten bolts gone, the board was told in a closed meeting.'
  const more = 'The tenth was held by rope, and the rope was older than any of the divers who had been sent to look.'

  test('lines marked as quoted, whatever leads to them with a colon', () => {
    const text = [BODY[0], 'What of the rope? The Wire again:', `> ${told}`, `> ${more}`, BODY[1]].join('\n\n')
    expect(blocks(text).map(({ kind }) => kind)).toEqual([
      'body',
      'body',
      'furniture',
      'introduced',
      'furniture',
      'introduced',
      'body',
    ])
    expect(text.slice(...blocks(text)[3]!.span)).toBe(told)
  })

  test.each<[lead: string]>([
    ['Westhaven Wire summarizes the report as follows:'],
    ['The Coast Herald reports:'],
    ['It is a long story. The paper continues:'],
    ['From the Coast Herald:'],
    ['The analysis below was first published by the Coast Herald in 2011:'],
  ])('after "%s"', (lead) => {
    const text = article(lead, told, more)
    const found = blocks(text)
    expect(found.slice(4).map(({ kind }) => kind)).toEqual(['introduced', 'introduced'])
    for (const block of found.slice(4)) expect(text.slice(...block.lead!)).toBe(lead)
  })

  test.each<[next: string]>([
    ['Meanwhile, the ferries are full and the queue reaches back to the market square.'],
    ['We asked the board for its view and were sent a postcard of the bridge.'],
    ['Who will pay for it? The board has not said, and the town has no money left.'],
    ['That is not how the divers tell it, and they were the ones who were down there.'],
    ['The Morning Standard reported that the board had known about the bolts since March.'],
    ['But if the report is true, the board has been sitting on it for the best part of a year.'],
    ['A new crossing'],
  ])('end where the publisher speaks again: %s', (next) => {
    const text = article('The Coast Herald reports:', told, next, BODY[2]!.replace('ten', 'five'))
    expect(
      blocks(text)
        .slice(4)
        .map(({ kind }) => kind),
    ).toEqual(['introduced', 'body', 'body'])
  })

  test('end at a prompt to read on', () => {
    const text = article('From the Coast Herald:', told, 'Read the rest of the story here.', more)
    expect(
      blocks(text)
        .slice(4)
        .map(({ kind }) => kind),
    ).toEqual(['introduced', 'furniture', 'body'])
  })

  test.each<[lead: string, next: string]>([
    ['Bo Keel said:', told],
    ['He continued:', told],
    ['The Coast Herald reports:', `“${told}”`],
    ['Watch the video of the dive below:', told],
    ['The Coast Herald: The board has “no plan”:', 'Meanwhile, the ferries are full and queues are long.'],
  ])('are not begun by "%s"', (lead, next) => {
    expect(blocks(article(lead, next)).map(({ kind }) => kind)).not.toContain('introduced')
  })
})

describe('comments', () => {
  const first = 'I walked over it every day and I never trusted those bolts, you could see the rust from my boat.'
  const second = 'Wow, who would have thought!! My cousin says it’s been like that for years and they don’t care.'

  test.each<[heading: string]>([
    ['Comments'],
    ['Comments (2)'],
    ['2 comments'],
    ['Reader comments'],
    ['What our readers say'],
  ])('after the heading "%s"', (heading) => {
    const found = blocks(article(heading, 'quay_rat', first, 'P. Moor', second)).slice(3)
    expect(found.map(({ kind, comment, author }) => [kind, comment, author])).toEqual([
      ['furniture', undefined, undefined],
      ['furniture', undefined, undefined],
      ['comment', 1, 'quay_rat'],
      ['furniture', undefined, undefined],
      ['comment', 2, 'P. Moor'],
    ])
  })

  test('without a heading, from names and manner', () => {
    const text = `${article('Pia Moor', first)}\n\n\n${second}\n\nAnd another thing, I can’t find my hat.\n\nJon Sail\n\nLol, me too!!`
    expect(
      blocks(text)
        .slice(3)
        .map(({ kind, comment, author }) => [kind, comment, author]),
    ).toEqual([
      ['furniture', undefined, undefined],
      ['comment', 1, 'Pia Moor'],
      ['comment', 2, undefined],
      ['comment', 2, undefined],
      ['furniture', undefined, undefined],
      ['comment', 3, 'Jon Sail'],
    ])
  })

  test('without a heading, from names with a stamp', () => {
    const lines = [
      'Pia Moor • 3 years ago',
      'The board is to blame.',
      'Reply • Share ›',
      'jon • 2 years ago',
      'It is not.',
    ]
    expect(
      blocks(article(...lines))
        .slice(3)
        .map(({ kind, author }) => [kind, author]),
    ).toEqual([
      ['furniture', undefined],
      ['comment', 'Pia Moor'],
      ['furniture', undefined],
      ['furniture', undefined],
      ['comment', 'jon'],
    ])
  })

  test.each<[why: string, text: string]>([
    [
      'a writer is introduced',
      article('Ann Teller', 'I cover the harbour. You can reach me at the Echo, my desk is by the door.'),
    ],
    ['a heading at the top is a button', `Comments\n\n${article()}`],
    ['names over news prose are subheadings', article('Bo Keel', BODY[1]!, 'Ann Teller', BODY[2]!)],
    [
      'a quotation may be chatty',
      article('Bo Keel', '“I never liked it, and you know what? I’m glad it’s gone!” he said on Friday evening.'),
    ],
  ])('none where %s', (_why, text) => {
    expect(blocks(text).map(({ kind }) => kind)).not.toContain('comment')
  })
})

test('lines of a paragraph that was wrapped at a fixed width are one block', () => {
  const words = BODY.join(' ').split(' ')
  const lines = ['']
  for (const word of words)
    if (`${lines.at(-1)} ${word}`.length > 60) lines.push(word)
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  expect(blocks(lines.join('\n'))).toHaveLength(1)
})

test.each(['\n', '\r\n', '\r', '\u2028'])('lines may end in %j', (end) => {
  expect(blocks(BODY.join(end + end))).toHaveLength(3)
})

test('with strip off, every paragraph is body', () => {
  const text = article('MAY 2020', 'Comments', 'quay_rat', 'I told you so!!')
  expect(new Set(blocks(text, { strip: false }).map(({ kind }) => kind))).toEqual(new Set(['body']))
})

describe('laws', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...BODY,
      'Comments',
      'Ann Teller',
      'MAY 2020',
      'The Echo reports:',
      'Photo: Dee Lens',
      'I told you so!!',
      '',
      ' ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  const text = fc.oneof(
    fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )

  test('blocks are in order, do not overlap and leave out only white space', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (text, strip) => {
        let end = 0
        for (const { span } of blocks(text, { strip })) {
          expect(text.slice(end, span[0]).trim()).toBe('')
          expect(text.slice(...span)).toBe(text.slice(...span).trim())
          expect(span[1]).toBeGreaterThan(span[0])
          end = span[1]
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { seed: 7, numRuns: 400 },
    )
  })

  test('an introduced block comes after its lead, comments count from 1', () => {
    fc.assert(
      fc.property(text, (text) => {
        let last = 0
        for (const block of blocks(text)) {
          expect(block.lead === undefined).toBe(block.kind !== 'introduced')
          if (block.lead) expect(block.lead[1]).toBeLessThan(block.span[0])
          expect(block.comment === undefined).toBe(block.kind !== 'comment')
          if (block.comment !== undefined) {
            expect([last, last + 1]).toContain(block.comment)
            last = block.comment
          }
        }
      }),
      { seed: 8, numRuns: 400 },
    )
  })

  test.each([
    '<',
    '“',
    '(a ',
    'Ann Bee\n',
    'a, ',
    'The Echo reports:\n\nIt is shut to all traffic now.\n\n',
    'Comments\n\n',
    '\u00a0a',
  ])('a flood of %j is read to its end', (piece) => {
    const flood = piece.repeat(400_000 / piece.length)
    expect(blocks(flood).at(-1)!.span[1]).toBeLessThanOrEqual(flood.length)
  })
})

const data = `${process.env['HEARSAY_SHARED'] ?? '../shared'}/data/polnear-dev.jsonl`
const load = (): readonly string[] | undefined => {
  try {
    return readFileSync(data, 'utf8').trim().split('\n')
  } catch {
    return undefined
  }
}

test('of news articles without furniture hardly a paragraph of prose is set aside', ({ skip }) => {
  const lines = load()
  if (!lines) return skip(`${data} is not there`)
  let words = 0
  let aside = 0
  for (const line of lines) {
    const { text } = JSON.parse(line) as { readonly text: string }
    for (const { kind, span } of blocks(text)) {
      const count = text.slice(...span).split(/\s+/u).length
      words += count
      if (kind !== 'body' && kind !== 'title') aside += count
    }
  }
  expect(aside / words).toBeLessThan(0.01)
})
