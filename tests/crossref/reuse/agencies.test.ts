import { describe, expect, test } from 'vitest'
import { outletBook } from '../../../src/crossref/outlets.js'
import { agencyMarks } from '../../../src/crossref/reuse/agencies.js'
import { creditsOf } from '../../../src/crossref/reuse/credits.js'
import { extracted } from '../story.js'

const book = outletBook([
  { name: 'Associated Press', aliases: ['AP', 'The Associated Press'], agency: true },
  { name: 'Reuters', aliases: ['Thomson Reuters'], agency: true },
  { name: 'Agence France-Presse', aliases: ['AFP'], agency: true },
  { name: 'Quay Herald', aliases: ['QH'], domains: ['quayherald.example'], family: 'Tide Group' },
  { name: 'Marsh Mail', domains: ['marsh.example'], family: 'Tide Group' },
  { name: 'Alp Courier' },
])
const PROSE =
  'The council met for a fifth day and again came to no decision on who should pay for the new roof of the school hall.'
const article = (text: string, outlet = 'Alp Courier') => extracted({ id: outlet, outlet, text }).article

describe('a mark in head or tail', () => {
  test.each<[string, string, string[]]>([
    ['a dateline', `PORTO (Reuters) - ${PROSE}`, ['Reuters']],
    ['a dateline with a date and a dash', `PORTO, Jan. 5 (AP) — ${PROSE}`, ['Associated Press']],
    ['a byline', `By Reuters\n\n${PROSE}`, ['Reuters']],
    ['a writer with the agency', `ANN LEE, Associated Press\n\n${PROSE}`, ['Associated Press']],
    ['a line of its own', `${PROSE}\n\nAFP`, ['Agence France-Presse']],
    ['an end mark', `${PROSE} Talks go on. — AFP`, ['Agence France-Presse']],
    ['a notice', `${PROSE}\n\n© 2031 The Associated Press. All rights reserved.`, ['Associated Press']],
    ['two agencies', `${PROSE}\n\nWith reporting by Reuters and AFP`, ['Agence France-Presse', 'Reuters']],
    ['a picture is none', `Crowds at the gate. (Photo by Ann Lee / AFP)\n\n${PROSE}`, []],
    ['a picture line is none', `Ann Lee / Reuters\n\n${PROSE}`, []],
    [
      'a source in prose is none',
      `${PROSE} A clerk told Reuters that the roof leaks and that the money for it was spent.`,
      [],
    ],
    ['letters within a word are none', `SOAP (APT) — ${PROSE}`, []],
    ['an outlet that is no agency is none', `PORTO (Quay Herald) — ${PROSE}`, []],
  ])('%s', (_, text, expected) => {
    expect(agencyMarks(article(text), book)).toEqual(expected)
  })
})

describe('credit', () => {
  const credits = creditsOf(book)
  test.each<[string, [string, string], [string, string], boolean]>([
    ['none', ['Quay Herald', PROSE], ['Alp Courier', PROSE], false],
    ['by name', ['Quay Herald', PROSE], ['Alp Courier', `${PROSE} First seen in the Quay Herald.`], true],
    ['by alias', ['Quay Herald', PROSE], ['Alp Courier', `${PROSE} (via QH)`], true],
    ['by domain', ['quayherald.example', PROSE], ['Alp Courier', `${PROSE} More at quayherald.example.`], true],
    ['of one house', ['Quay Herald', PROSE], ['www.marsh.example/news', PROSE], true],
    ['to a common agency', ['Quay Herald', `(AP) — ${PROSE}`], ['Alp Courier', `By AP\n\n${PROSE}`], true],
    ['to another agency', ['Quay Herald', `(AP) — ${PROSE}`], ['Alp Courier', `By AFP\n\n${PROSE}`], false],
  ])('%s', (_, earlier, later, expected) => {
    expect(credits.credited(article(earlier[1], earlier[0]), article(later[1], later[0]))).toBe(expected)
  })

  test('of a family, the agency that most copies name', () => {
    const copies = [article(`By AFP\n\n${PROSE}`, 'A'), article(`(AP) — ${PROSE}`, 'B'), article(`${PROSE}\n\nAP`, 'C')]
    expect(credits.agency(copies)).toBe('Associated Press')
    expect(credits.agency([article(PROSE)])).toBeUndefined()
  })
})
