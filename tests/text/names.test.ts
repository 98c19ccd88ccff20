import { expect, test } from 'vitest'
import { reading } from '../../src/extract/reading.js'
import { nameRuns } from '../../src/text/names.js'

/** The names in a text, parted by a bar. */
const names = (text: string): string => {
  const read = reading({ id: 'a', outlet: 'The Paper', text, blocks: [{ kind: 'body', span: [0, text.length] }] })
  return nameRuns(read, 0, read.start.length)
    .map(({ first, last }) => text.slice(read.start[first], read.end[last - 1]))
    .join(' | ')
}

test.each([
  ['a person with titles', 'The crowd cheered Deputy Prime Minister Ann Lee.', 'Deputy Prime Minister Ann Lee'],
  [
    'particles',
    'It was sung at the old festival last year by Ludwig van der Berg and later by Maria de la Cruz.',
    'Ludwig van der Berg | Maria de la Cruz',
  ],
  ['hyphens', 'It was built over many long years by Ann Lee-Kerr and Omar al-Sayed.', 'Ann Lee-Kerr | Omar al-Sayed'],
  [
    'an institution',
    'It was found after some years of work by the Institute for Fiscal Research.',
    'Institute for Fiscal Research',
  ],
  ['no day', 'It rained on Monday in Fenwick.', 'Fenwick'],
  ['a possessive ends it', 'It was Quellon’s Ann Lee.', 'Quellon | Ann Lee'],
  ['no-break space', 'It was Ann\u00a0Lee.', 'Ann\u00a0Lee'],
  ['no first word', 'The rents rose in Fenwick. People left.', 'Fenwick'],
  [
    'no first number or participle',
    'Twelve Marlow men left. Given Quill had it, he stayed. Rebuffing Quill, he left.',
    'Marlow | Quill | Quill',
  ],
  ['a first name that is a verb too', 'Grant Quill left.', 'Grant Quill'],
  ['a number at the end', 'It was on Channel One.', 'Channel One'],
  ['no party and state', 'It was Sen. Ann Lee, R-Ohio, who left.', 'Sen. Ann Lee'],
  ['an office with its field', 'It was the Secretary of State Ann Lee who left.', 'Secretary of State Ann Lee'],
  [
    'a body with two fields',
    'It was found after some years of hard work by the Centers for Noise Control and Prevention.',
    'Centers for Noise Control and Prevention',
  ],
  ['a body and a person', 'It was the Ministry of Works and Ann Lee.', 'Ministry of Works | Ann Lee'],
  ['none', 'it rained all day.', ''],
])('%s', (_name, text, expected) => {
  expect(names(text)).toBe(expected)
})
