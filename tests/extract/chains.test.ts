import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { article, told } from './extracted.js'

describe('whom a source means', () => {
  test.each([
    ['a last name', 'Ann Lee runs the port. Lee said the cranes were old.', 'Ann Lee: the cranes were old'],
    ['a form of address', 'Ann Lee runs the port. Ms Lee said the cranes were old.', 'Ann Lee: the cranes were old'],
    ['a title', 'Deputy Prime Minister Ann Lee said the cranes were old.', 'Ann Lee: the cranes were old'],
    ['a short title', 'Welsh PM Ann Lee resigned. Lee said the cranes were old.', 'Ann Lee: the cranes were old'],
    ['a title with of', 'U.S. Secretary of State Ann Lee said the cranes were old.', 'Ann Lee: the cranes were old'],
    ['an appositive', 'The port’s director, Ann Lee, said the cranes were old.', 'Ann Lee: the cranes were old'],
    ['an appositive after', 'Ann Lee, a crane driver, said the cranes were old.', 'Ann Lee: the cranes were old'],
    ['an outlet’s man', 'Port Courier editor Ann Lee said the cranes were old.', 'Ann Lee: the cranes were old'],
    [
      'a role named before',
      'Ann Lee, the director, resigned. The director said the cranes were old.',
      'Ann Lee: the cranes were old',
    ],
    [
      'a body by its sort',
      'The Fenwick Institute of Welding closed. The institute said the cranes were old.',
      'Fenwick Institute of Welding: the cranes were old',
    ],
    [
      'the company',
      'Quellon Industries closed a yard. The company said the cranes were old.',
      'Quellon Industries: the cranes were old',
    ],
    ['a document', 'An internal memo says the cranes were old.', 'An internal memo: the cranes were old'],
    [
      'a statement’s issuer',
      'A Quellon Industries statement said the cranes were old.',
      'Quellon Industries: the cranes were old',
    ],
    ['an outlet’s report', 'A Reuters report said the cranes were old.', 'Reuters: the cranes were old'],
    [
      'an outlet by its sort',
      'The Port Courier broke the story. The paper said the cranes were old.',
      'Port Courier: the cranes were old',
    ],
    [
      'an agency that is no outlet',
      'The Port Safety Agency shut a dock. The agency said the cranes were old.',
      'Port Safety Agency: the cranes were old',
    ],
    ['a capital', 'Jakarta said the cranes were old.', 'Jakarta: the cranes were old'],
    ['several', 'Two welders and a guard said the cranes were old.', 'Two welders and a guard: the cranes were old'],
    ['no one', 'The cranes are said to be old.', 'nobody: The cranes are said to be old (?)'],
  ])('%s', (_name, body, line) => {
    expect(told(body)).toEqual([line])
  })
})

describe('an agency, station or programme', () => {
  test.each([
    ['The space agency', 'organization'],
    ['The agency', 'organization'],
    ['A UN agency', 'unnamed'],
    ['The police station', 'unnamed'],
    ['The space agency NASA', 'organization'],
    ['The Basque news agency', 'outlet'],
    ['A radio station', 'outlet'],
    ['The news agency Ostra', 'outlet'],
  ])('%s is of the kind %s', (words, kind) => {
    const { agents, statements } = extract(article(`${words} said the cranes were old.`))
    const origin = statements[0]!.chain.at(-1)!.agent
    expect(agents.find(({ id }) => id === origin)?.kind).toBe(kind)
  })
})

describe('pronouns', () => {
  test.each([
    ['the one who spoke', 'Ann Lee said the cranes were old. She added that nobody cared.', 'Ann Lee: nobody cared'],
    ['by gender', 'Ann Lee met Bob Ray. He said the cranes were old.', 'Bob Ray: the cranes were old'],
    ['not in what is said', 'Ann Lee left early. Bob Street is to blame, she said.', 'Ann Lee: Bob Street is to blame'],
    [
      'a speaker of himself',
      'Bob Ray said he told the crew that the crane was safe.',
      'Bob Ray: he told the crew that the crane was safe',
    ],
    [
      'a body',
      'Quellon Industries closed a yard. It said the cranes were old.',
      'Quellon Industries: the cranes were old',
    ],
    [
      'a subject without a name',
      'Port managers dispute the report; they say the cranes are new.',
      'Port managers: the cranes are new',
    ],
    ['an office', 'Ann Lee resigned. Her office said the cranes were old.', 'Ann Lee’s office: the cranes were old'],
  ])('%s', (_name, body, line) => {
    expect(told(body)).toContain(line)
  })
})

describe('links', () => {
  test.each([
    ['told an outlet', 'An engineer told the Port Courier that the cranes were old.', 'Port Courier < An engineer'],
    ['told the publisher', 'An engineer told the Gazette that the cranes were old.', 'An engineer'],
    ['told an audience', 'An engineer told reporters that the cranes were old.', 'An engineer'],
    ['in an interview', 'Ann Lee said in an interview with Reuters that the cranes were old.', 'Reuters < Ann Lee'],
    ['seen by', 'A memo seen by Reuters says the cranes were old.', 'Reuters < A memo'],
    [
      'quoted by',
      'According to an engineer quoted by the Port Courier, the cranes were old.',
      'Port Courier < an engineer',
    ],
    ['one in another', 'The Port Courier said Ann Lee had claimed that the cranes were old.', 'Port Courier < Ann Lee'],
    [
      'once only',
      'The Port Courier said Ann Lee told the Port Courier that the cranes were old.',
      'Port Courier < Ann Lee',
    ],
  ])('%s', (_name, body, chain) => {
    expect(told(body).map((line) => line.split(':')[0])).toEqual([chain])
  })

  test('stay with a source that spoke to an outlet', () => {
    const body = 'An engineer told Reuters that the cranes were old. The engineer said nobody cared.'
    expect(told(body)).toEqual(['Reuters < An engineer: the cranes were old', 'Reuters < An engineer: nobody cared'])
  })

  test('say what is inferred', () => {
    const { statements } = extract(article('Ann Lee resigned. She said the cranes were old.'))
    expect(statements[0]!.chain.map(({ inferred }) => inferred)).toEqual([false, true])
  })
})

describe('frames', () => {
  test('a reprint covers the article but not its readers', () => {
    const body = [
      'This story originally appeared in the Port Courier.',
      'Ann Lee said the cranes were old. The yard is shut, the union said.',
      'Nothing has moved on the quay since Friday, and the crews have gone home to wait for news of the yard.',
      'The council meets on Monday to talk about the lease, which runs out in May of next year.',
      'Comments',
      'crane_fan',
      'My uncle told me they were fine. I do not believe a word of this!',
    ].join('\n\n')
    expect(told(body)).toEqual([
      'Port Courier < Ann Lee: the cranes were old',
      'Port Courier < the union: The yard is shut',
      'reader comment < My uncle: they were fine',
      'reader comment: I do not believe a word of this!',
    ])
  })

  test('a dateline names an agency', () => {
    const body = 'PORT FENN, June 3 (Reuters) - Ann Lee said the cranes were old.'
    expect(told(body)).toEqual(['Reuters < Ann Lee: the cranes were old'])
  })

  test('a quoted block belongs to the outlet that its lead calls by name or by its sort', () => {
    const body = [
      'The Port Courier has more. Here is how the paper puts it:',
      '> Ann Lee says the cranes were old. The union said the yard was shut.',
      'Bo Keel said the town was sad.',
    ].join('\n\n')
    expect(told(body)).toEqual([
      'Port Courier < Ann Lee: the cranes were old',
      'Port Courier < The union: the yard was shut',
      'Bo Keel: the town was sad',
    ])
  })

  test('a transcript belongs to those who answer', () => {
    const body = [
      'The director spoke to the Gazette. An extract:',
      'BO KEEL: Why did the port close?',
      'ANN LEE: In May. The cranes were old, and we had warned the town. My foreman told me they would fall.',
      'BO KEEL: Will it open again?',
      'ANN LEE: It never will.',
      'The union said that was wrong.',
    ].join('\n\n')
    expect(told(body)).toEqual([
      'ANN LEE: The cranes were old',
      'ANN LEE: we had warned the town',
      'ANN LEE < My foreman: they would fall',
      'ANN LEE: It never will',
      'The union: that was wrong',
    ])
  })

  test('labels that nobody bears twice are no transcript', () => {
    expect(told('Verdict: The pump was old.\n\nClaim: It was new.\n\nSource: Nobody knew it.')).toEqual([])
  })

  test('a speech after a colon', () => {
    const body = 'At a meeting on Monday, Ann Lee said:\n\nThe cranes are old and the money is gone.'
    expect(told(body)).toEqual(['Ann Lee: The cranes are old', 'Ann Lee: the money is gone'])
  })
})

describe('agents', () => {
  test('have ids by name, and local ones without', () => {
    const { agents } = extract(article('Ann Lee said the cranes were old. An engineer told AFP that nobody cared.'))
    expect(agents.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'outlet:agence-france-presse AFP',
      'outlet:harbour-gazette Harbour Gazette',
      'person:ann-lee Ann Lee',
      'unnamed:a/1 An engineer',
    ])
  })

  test('know roles, affiliation and whom they spoke to', () => {
    const body =
      'A spokesman for Quellon Industries told Reuters that the cranes were old. Ann Lee, the mayor of Fenn, said it was so.'
    const { agents } = extract(article(body))
    expect(agents.find(({ kind }) => kind === 'unnamed')).toMatchObject({
      affiliation: 'organization:quellon-industries',
      spokeTo: 'outlet:reuters',
    })
    expect(agents.find(({ kind }) => kind === 'person')!.roles).toEqual(['mayor of Fenn'])
  })
})
