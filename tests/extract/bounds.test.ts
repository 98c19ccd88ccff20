import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { article, told } from './extracted.js'

/** What a text attributes: `source | cue | content`, in the order of the text. */
function attributed(text: string): string[] {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([from, to]) => text.slice(from, to)).join(' … ')
  return extract(article(text)).attributions.map((one) => [one.source, one.cue, one.content].map(words).join(' | '))
}

type Case = readonly [name: string, text: string, attributions: readonly string[]]
const finds = (_name: string, text: string, wanted: readonly string[]): void => expect(attributed(text)).toEqual(wanted)

describe('who says it', () => {
  test.each<Case>([
    [
      'behind an aside that ends in a place with a comma',
      'Moss, speaking at a fair in Fenwick, Ohio, warned that rents would rise.',
      ['Moss | warned | that rents would rise'],
    ],
    [
      'a lawyer of such a place',
      'Moss, a lawyer in Fenwick, Ohio, warned that rents would rise.',
      ['Moss, a lawyer in Fenwick, Ohio | warned | that rents would rise'],
    ],
    [
      'the subject of the main clause, not of the one in front',
      'As ships went to sea, the union hung a banner from its office, and accused the owners of fraud.',
      ['the union | accused | the owners of fraud'],
    ],
    [
      'the one who was asked, not the one in the question',
      'Asked whether Ray Kerr would stand, Ida Moss shook her head and said, “No.”',
      [' | Asked | whether Ray Kerr would stand', 'Ida Moss | said | “No.”'],
    ],
    [
      'a relative, through somebody',
      'The judge, who through his office declined to comment, was born in Fenwick.',
      ['who | declined | to comment'],
    ],
    [
      'whoever is named behind the verb, with his post',
      'The firm lacks help from its owners, whom it has angered with its plans, said Ray Kerr, director of the mill.',
      [
        'Ray Kerr, director of the mill | said | The firm lacks help from its owners, whom it has angered with its plans',
      ],
    ],
    [
      'people on a side',
      'Some on either bank of the river believe the bridge will be built.',
      ['Some on either bank of the river | believe | the bridge will be built'],
    ],
    [
      'a book by its title',
      'According to “The Last Ferry” by Ray Kerr, the mill was sold twice.',
      ['“The Last Ferry” by Ray Kerr | According to | the mill was sold twice'],
    ],
    [
      'a book in straight marks',
      'One Sunday in May, according to "The Last Ferry" by Ray Kerr, Moss sat in her office and called the mill.',
      ['"The Last Ferry" by Ray Kerr | according to | One Sunday in May … Moss sat in her office and called the mill'],
    ],
  ])('%s', finds)
})

describe('what is said', () => {
  test.each<Case>([
    [
      'a noun’s clause ends where the verb of the noun comes',
      'Moss’s assertion that more ferries are needed to prevent accidents like the one in Fenwick drew rebukes.',
      ['Moss’s | assertion | that more ferries are needed to prevent accidents like the one in Fenwick'],
    ],
    [
      'also behind a comma',
      'The report, including a suggestion that he did not heed warnings before the fire, convinced many owners.',
      [' | suggestion | that he did not heed warnings before the fire'],
    ],
    [
      'an intention behind time and place',
      'Moss promised on Sunday at a rally in Fenwick to end the ban.',
      ['Moss | promised | to end the ban'],
    ],
    [
      'hearsay about where somebody was',
      'Kerr was reportedly on the ferry with his sister, including her two sons.',
      [' | reportedly | Kerr was … on the ferry with his sister, including her two sons'],
    ],
    [
      'a statement in which somebody says it is no second one',
      'Ida Moss says in a statement that the ferry is safe.',
      ['Ida Moss | says | that the ferry is safe'],
    ],
    [
      'also where somebody hears it',
      'Ida Moss told reporters in a statement that the ferry is safe.',
      ['Ida Moss | told | that the ferry is safe'],
    ],
    [
      'reports that are denied are a second one',
      'The union denied reports that the mill would close.',
      ['The union | denied | that the mill would close', ' | reports | that the mill would close'],
    ],
    [
      'a verb and its noun are one',
      'Moss expressed concern that the ferry may sink.',
      ['Moss | expressed concern | that the ferry may sink'],
    ],
  ])('%s', finds)
})

describe('what is not said', () => {
  test.each<Case>([
    ['a clause about a noun', 'The court has ruled only on filings by towns that closed their schools.', []],
    [
      'when we think about something',
      'In winter, when we are mending nets, we think about the ferries.',
      ['we | think about | the ferries'],
    ],
    [
      'a question in front of an answer that is none',
      'Asked whether the lock was broken, a porter told us where to look.',
      [' | Asked | whether the lock was broken', 'a porter | told | where to look'],
    ],
  ])('%s', finds)
})

describe('when and where somebody says it', () => {
  test.each([
    'on Tuesday night',
    'late on Tuesday',
    'later that day',
    'the same day',
    'in a statement released on Tuesday',
    'in a letter dated May 3',
    'in an interview published on Tuesday',
    'in a televised address',
    'in her first public comments',
    'at a news conference in Fenwick',
    'in court',
    'two days later',
  ])('%s', (when) => {
    expect(told(`Ida Moss said ${when} that the dam would hold.`)).toEqual(['Ida Moss: the dam would hold'])
    expect(told(`Ida Moss told Reuters ${when} that the dam would hold.`)).toEqual([
      'Reuters < Ida Moss: the dam would hold',
    ])
    expect(told(`Ida Moss told Reuters ${when}, “The dam will hold.”`)).toEqual([
      'Reuters < Ida Moss: The dam will hold',
    ])
  })
})

describe('who is more than a name', () => {
  test.each([
    ['a company with a full stop', 'Ida Moss, head of Acme Inc., said the dam would hold.', 'Ida Moss'],
    ['before lower case', 'The dam would hold, Acme Corp. chairman Ida Moss said.', 'Ida Moss'],
    ['a sentence that ends with one', 'They left Acme Inc. Ida Moss said the dam would hold.', 'Ida Moss'],
    ['one of several, behind the verb', 'The dam would hold, said one of the officials.', 'one of the officials'],
    ['behind a time', 'Last week Reuters said the dam would hold.', 'Reuters'],
    ['behind a time, with an aside', 'Last week Ida Moss, who built it, said the dam would hold.', 'Ida Moss'],
    ['with an age behind according to', 'According to Ida Moss, now 60, the dam would hold.', 'Ida Moss'],
    ['with a post behind according to', 'The dam would hold, according to Ida Moss, the mayor of Fenwick.', 'Ida Moss'],
    ['a hyphen in what describes it', 'According to Damwatch, a London-based monitor, the dam would hold.', 'Damwatch'],
    ['those who were asked', 'The dam would hold, said engineers polled by the mill.', 'engineers'],
  ])('%s', (_name, text, source) => {
    expect(told(text).map((line) => line.toLowerCase())).toEqual([`${source}: the dam would hold`.toLowerCase()])
  })

  test('a list after according to is all content', () => {
    expect(told('According to the ministry, rents, wages and taxes rose.')).toEqual([
      'the ministry: rents, wages and taxes rose',
    ])
  })

  test.each([
    ['a paper called the Sun', 'Ida Moss told the Fenwick Sun that the dam would hold.', 'Fenwick Sun'],
    [
      'an outlet in small print',
      'Ida Moss told the Fenwick Echo outside court that the dam would hold.',
      'Fenwick Echo',
    ],
  ])('%s', (_name, text, outlet) => expect(told(text)).toEqual([`${outlet} < Ida Moss: the dam would hold`]))

  test('who works for an outlet is no outlet', () => {
    expect(told('Ida Moss told Fenwick Echo staff that the dam would hold.')).toEqual(['Ida Moss: the dam would hold'])
  })

  test('a paper is named in full only where it is reprinted', () => {
    const text =
      'This article was first published by the Fenwick Courier. It is republished here with permission.\n\n' +
      'The dam is old. Ida Moss told the Courier that the dam would hold.'
    expect(told(text)).toEqual(['Fenwick Courier < Ida Moss: the dam would hold'])
  })
})
