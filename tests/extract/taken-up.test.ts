import { describe, expect, test } from 'vitest'
import { told } from './extracted.js'

const chains = (body: string): readonly string[] => told(body).map((line) => line.split(':')[0]!)

describe('the outlet that a source told', () => {
  test.each([
    [
      'stays with what the source goes on to say',
      'Ann Lee told AFP that the cranes were old. “Nobody cared,” she said.',
      ['AFP < Ann Lee', 'AFP < Ann Lee'],
    ],
    [
      'stays through several sentences',
      'Ann Lee told AFP that the cranes were old. She added that the yard was shut. The rails were bent, she said.',
      ['AFP < Ann Lee', 'AFP < Ann Lee', 'AFP < Ann Lee'],
    ],
    [
      'goes with the name',
      'Ann Lee told AFP that the cranes were old. Lee said in a statement on Monday that the yard was shut.',
      ['AFP < Ann Lee', 'Ann Lee'],
    ],
    [
      'goes with the paragraph',
      'Ann Lee told AFP that the cranes were old.\n\nShe said the yard was shut.',
      ['AFP < Ann Lee', 'Ann Lee'],
    ],
    [
      'goes with another audience',
      'Ann Lee told AFP that the cranes were old. She told reporters that the yard was shut.',
      ['AFP < Ann Lee', 'Ann Lee'],
    ],
    [
      'goes with another source',
      'Ann Lee told AFP that the cranes were old. Bob Ray disagreed. He said that they were new.',
      ['AFP < Ann Lee', 'Bob Ray'],
    ],
    [
      'may be named after "confirmed to"',
      'A welder confirmed to the Port Courier that the cranes were old.',
      ['Port Courier < A welder'],
    ],
    ['may have a call sign', '"The cranes are old," Ann Lee told KFTV on Friday.', ['KFTV < Ann Lee']],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('an outlet that only the article tells of', () => {
  test.each([
    [
      'by its sort',
      'Start with HarbourBell, which had the story first. On Monday the site said that the cranes were old.',
      ['HarbourBell'],
    ],
    ['by a name in one word', 'PortLedger said on Monday that the cranes were old.', ['PortLedger']],
    [
      'with a foreign article',
      'The log was first printed by De Kustbode. The same paper wrote that the cranes were old.',
      ['De Kustbode'],
    ],
    ['no person', 'Ann Lee left early. The site said that the cranes were old.', ['The site']],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('somebody without a name', () => {
  test.each([
    [
      'is taken up by the noun',
      'A former Quellon welder sees it otherwise. The cranes were old, the welder said.',
      ['A former Quellon welder'],
    ],
    [
      'is nobody of another description',
      'One lawyer said the cranes were old. The transport minister said they were new.',
      ['One lawyer', 'The transport minister'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('a role', () => {
  test.each([
    [
      'of whom the sentence before tells',
      'Ann Lee said the cranes were old.\n\nBo Quill shook his head. The ex-mayor said they were new.',
      ['Ann Lee', 'Bo Quill'],
    ],
    [
      'of a body',
      'The Port Safety Board closed a yard after Ann Lee said it was safe. The regulator said the cranes were old.',
      ['Ann Lee', 'Port Safety Board'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('a citation', () => {
  test.each([
    ['of a body', 'Radio Costa said, quoting the company, that the cranes were old.', ['Radio Costa < the company']],
    [
      'of a report, after a time',
      'Radio Costa reported last month, citing an internal review, that the cranes were old.',
      ['Radio Costa < an internal review'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})
