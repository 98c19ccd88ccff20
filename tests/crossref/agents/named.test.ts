import { shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossref, type Extracted } from '../../../src/crossref/index.js'
import { agentId, type Agent, type OutletEntry } from '../../../src/model/index.js'
import { law } from '../law.js'
import { extracted } from '../story.js'

const registry: OutletEntry[] = [
  {
    name: 'Quay Herald',
    aliases: ['QH', 'The Herald of the Quay'],
    domains: ['quayherald.example'],
    family: 'Tide Group',
  },
  { name: 'Northern Press Agency', aliases: ['NPA'], agency: true },
]

/** One article an entry: the sources it names, each with a sentence of its own, and what else its text says. */
const articles = (...rows: readonly (readonly [sources: readonly string[], text?: string])[]): Extracted[] =>
  rows.map(([sources, text = ''], i) => {
    const contents = sources.map((_, k) => `sentence${k}of${i} stands here alone`)
    const says = sources.map((source, k) => ({ chain: [source], content: contents[k]! }))
    return extracted({ id: `a${i}`, outlet: `Paper ${'ABCDEFG'[i]}`, text: [text, ...contents].join('\n\n'), says })
  })

/** The sources of each article after joining, by name. */
const sources = (input: readonly Extracted[]): string[][] => {
  const { statements, agents } = crossref(input, { registry })
  const names = new Map(agents.map(({ id, name }) => [id, name]))
  return input.map(({ article }) =>
    statements.filter((each) => each.article === article.id).map(({ chain }) => names.get(chain[1]!.agent!)!),
  )
}

const person = (name: string, role: string): Agent => {
  return { id: agentId('person', name), kind: 'person', name, aliases: [], roles: [role] }
}

const story = (id: string, name: string, role: string, other?: string): Extracted => {
  const contents = [`The ${id} words are these`, `More ${id} words were said`]
  const says = [name, other].flatMap((chain, i) => (chain ? [{ chain: [chain], content: contents[i]! }] : []))
  return extracted({ id, outlet: 'Quay Herald', text: contents.join('.\n\n'), says, agents: [person(name, role)] })
}

const quills = (...input: Extracted[]): number =>
  crossref(input).agents.filter(({ name }) => name.includes('Quill')).length

test('a link keeps the initials of an outlet, its agent is the outlet', () => {
  const { statements } = crossref(articles([['outlet:NPA']], [['outlet:Northern Press Agency']]), { registry })
  const links = statements.map(({ chain }) => [chain[1]!.name, chain[1]!.agent])
  const agency = agentId('outlet', 'Northern Press Agency')
  expect(links).toEqual([
    ['NPA', agency],
    ['Northern Press Agency', agency],
  ])
})

describe('persons', () => {
  test.each<[string, Extracted[], string[][]]>([
    [
      'a bare name with a suffix is not the father',
      articles([['Ada Quill']], [['Quill Jr.']]),
      [['Ada Quill'], ['Quill Jr.']],
    ],
    [
      'a last name is the one person who bears it',
      articles([['Ada Quill']], [['Quill']]),
      [['Ada Quill'], ['Ada Quill']],
    ],
    ['alone it stays', articles([['Quill']]), [['Quill']]],
    ['with a form of address', articles([['Ada Quill']], [['Mrs Quill']]), [['Ada Quill'], ['Ada Quill']]],
    [
      'of two persons it is neither',
      articles([['Ada Quill']], [['Ben Quill']], [['Quill']]),
      [['Ada Quill'], ['Ben Quill'], ['Quill']],
    ],
    [
      'of two persons, the one whom the article names in full',
      articles([['Ada Quill']], [['Ben Quill']], [['Quill'], 'Ben Quill, the miller, was there.']),
      [['Ada Quill'], ['Ben Quill'], ['Ben Quill']],
    ],
    [
      'two persons of one last name are two',
      articles([['Ada Quill']], [['Ben Quill']]),
      [['Ada Quill'], ['Ben Quill']],
    ],
    [
      'a middle name may be left out',
      articles([['Ada Ruth Quill']], [['Ada Quill']]),
      [['Ada Ruth Quill'], ['Ada Ruth Quill']],
    ],
    [
      'but not where it would fit two',
      articles([['Ada R. Quill']], [['Ada S. Quill']], [['Ada Quill']]),
      [['Ada R. Quill'], ['Ada S. Quill'], ['Ada Quill']],
    ],
    [
      'a short form is the same name',
      articles([['Michael Hale']], [['Mike Hale']]),
      [['Michael Hale'], ['Michael Hale']],
    ],
    [
      'another spelling of a foreign name',
      articles([['Sergei Zelensky']], [['Sergey Zelenskiy']]),
      [['Sergei Zelensky'], ['Sergei Zelensky']],
    ],
    ['a son is not his father', articles([['Ada Quill Jr.']], [['Ada Quill']]), [['Ada Quill Jr.'], ['Ada Quill']]],
    ['Kim Lee is not Lee Kim', articles([['Kim Lee']], [['Lee Kim']]), [['Kim Lee'], ['Lee Kim']]],
  ])('%s', (_, input, expected) => {
    expect(sources(input)).toEqual(expected)
  })

  test('a last name with another office is another person, unless the articles have company in common', () => {
    expect(quills(story('one', 'Ada Quill', 'mayor'), story('two', 'Quill', 'goalkeeper'))).toBe(2)
    expect(quills(story('one', 'Ada Quill', 'mayor'), story('two', 'Quill', 'the mayor of Sellick'))).toBe(1)
    expect(quills(story('one', 'Ada Quill', 'mayor', 'Bo Marsh'), story('two', 'Quill', 'head', 'Bo Marsh'))).toBe(1)
  })
})

describe('bodies', () => {
  test.each<[string, Extracted[], string[][]]>([
    [
      'a country by its short name',
      articles([['organization:the U.S.']], [['organization:United States']]),
      [['United States'], ['United States']],
    ],
    [
      'a country that reports is no outlet',
      articles([['outlet:Norway']], [['organization:Norway']]),
      [['Norway'], ['Norway']],
    ],
    [
      'a description with a proper name',
      articles([['organization:Sellick police']], [['organization:the Sellick police']]),
      [['Sellick police'], ['Sellick police']],
    ],
    [
      'a nation before the name of an outlet',
      articles([['outlet:Danish Quay Herald']], [['outlet:Quay Herald']]),
      [['Quay Herald'], ['Quay Herald']],
    ],
    [
      'a determiner makes no difference',
      articles([['organization:the Harbour Board']], [['organization:Harbour Board']]),
      [['Harbour Board'], ['Harbour Board']],
    ],
    [
      'nor where the office stands',
      articles([['organization:Department of Works']], [['organization:Works Department']]),
      [['Department of Works'], ['Department of Works']],
    ],
    [
      'nor the ending of a company',
      articles([['organization:Orrin Steel plc']], [['organization:Orrin Steel']]),
      [['Orrin Steel plc'], ['Orrin Steel plc']],
    ],
    [
      'nor the spelling',
      articles([['organization:Defence Council']], [['organization:Defense Council']]),
      [['Defence Council'], ['Defence Council']],
    ],
    [
      'one word more is another body',
      articles([['organization:South Karelia']], [['organization:North Karelia']]),
      [['South Karelia'], ['North Karelia']],
    ],
    [
      'state media of another state are others',
      articles([['group:Karelian state media']], [['group:Ruthenian state media']]),
      [['Karelian state media'], ['Ruthenian state media']],
    ],
    [
      'an acronym that an article explains',
      articles([['organization:LRS']], [['organization:Lake Rescue Service'], 'The Lake Rescue Service (LRS) came.']),
      [['Lake Rescue Service'], ['Lake Rescue Service']],
    ],
    [
      'an acronym that none explains stays',
      articles([['organization:LRS']], [['organization:Lake Rescue Service']]),
      [['LRS'], ['Lake Rescue Service']],
    ],
    [
      'a short name of the registry',
      articles([['outlet:NPA']], [['outlet:Northern Press Agency']]),
      [['Northern Press Agency'], ['Northern Press Agency']],
    ],
    [
      'an outlet taken for an organisation',
      articles([['organization:QH']], [['outlet:Quay Herald']]),
      [['Quay Herald'], ['Quay Herald']],
    ],
    [
      'a publisher taken for an organisation',
      articles([['organization:Paper B']], [['Bo Marsh']]),
      [['Paper B'], ['Bo Marsh']],
    ],
    [
      'an address is its outlet',
      articles([['outlet:tidetimes.example']], [['outlet:Tide Times']]),
      [['Tide Times'], ['Tide Times']],
    ],
  ])('%s', (_, input, expected) => {
    expect(sources(input)).toEqual(expected)
  })

  test('an outlet of the registry has its family, its names and the name of the registry', () => {
    const article = extracted({ id: 'x', outlet: 'www.quayherald.example', text: 'Nothing is said.' })
    expect(crossref([article], { registry }).agents).toEqual([
      {
        id: 'outlet:quay-herald',
        kind: 'outlet',
        name: 'Quay Herald',
        aliases: ['Herald of the Quay', 'QH', 'www.quayherald.example'],
        family: 'Tide Group',
      },
    ])
  })

  test('a link names the agent in full; a source that is its publisher is not said twice', () => {
    const input = extracted({
      id: 'x',
      outlet: 'Quay Herald',
      text: 'The tide is late. The quay is wet.',
      says: [
        { chain: ['outlet:QH', 'Ada Quill'], content: 'The tide is late' },
        { chain: ['Quill'], content: 'The quay is wet' },
      ],
    })
    const { statements } = crossref([input], { registry })
    expect(statements.map(({ chain }) => chain.map(({ name }) => name))).toEqual([
      ['Quay Herald', 'Ada Quill'],
      ['Quay Herald', 'Ada Quill'],
    ])
  })
})

const mixed = articles(
  [['Ada Quill', 'organization:the Harbour Board']],
  [['Quill', 'Bo Marsh'], 'Ada Quill came.'],
  [['Ben Quill', 'outlet:NPA']],
  [['Quill', 'organization:Harbour Board']],
)
law(
  'the order of the articles does not matter',
  [shuffledSubarray(mixed, { minLength: mixed.length })],
  (shuffled) => {
    expect(crossref(shuffled, { registry })).toEqual(crossref(mixed, { registry }))
  },
  20,
)
