import { describe, expect, test } from 'vitest'
import { told } from './extracted.js'

const chains = (body: string, outlet?: string): readonly string[] =>
  told(body, outlet === undefined ? {} : { outlet }).map((line) => line.split(':')[0]!)

describe('whom a pronoun takes up', () => {
  test.each([
    [
      'the one who began the sentence before, where that begins with it too',
      'Bo Keel said the gate was open. He ran into Carl Ames, the warden. The gate was shut, he said.',
      ['Bo Keel', 'Bo Keel'],
    ],
    [
      'the one who was asked, not the one who did',
      'Bo Keel was calm. When Carl Ames asked Keel if the gate was shut, he shrugged. “It is open,” he said.',
      ['Bo Keel'],
    ],
    [
      'the wife, not her husband of whom only that is known',
      'Ann Berg was there. Along with her husband, Lorn Berg, a banker, she had signed. “The gate was open,” she said.',
      ['Ann Berg'],
    ],
    [
      'who opens what she says, where nobody else may be meant',
      'Bo Keel left.\n\nIn Fenn on Monday, Ms. Marsh was shocked by the noise, she said.',
      ['Marsh'],
    ],
    [
      'who spoke before, though what he says opens with another',
      'Bo Keel said it rained.\n\nCarl Ames would never win, he said.',
      ['Bo Keel', 'Bo Keel'],
    ],
    [
      'nobody of whom the rancour is, which is no person',
      'Bo Keel was asked about it.\n\nThe banner is so loud that Bo Keel was hit. He said the gate was open.',
      ['Bo Keel'],
    ],
    [
      'nobody, where the sentence begins with what is no person',
      'Bo Keel said the gate was open. The harvest festival drew large crowds. It was cold, he said.',
      ['Bo Keel', 'Bo Keel'],
    ],
    [
      'the report, where its teller does not fit',
      'The 40-page survey of Fenn Bridge was sent to the mayor, according to two aides. It recommended that the bridge be shut.',
      ['two aides', 'The 40-page survey of Fenn Bridge'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('whom a role takes up', () => {
  test.each([
    [
      'the one who has no more than that role',
      'President Ann Lee met Fennish President Carl Ames on Monday. The president said the bridge was safe.',
      ['Ann Lee'],
    ],
    [
      'the one told of just before, whatever the role',
      'President Ann Lee will travel on Friday.\n\nFennish President Carl Ames arrived late. The president said the bridge was safe.',
      ['Carl Ames'],
    ],
    [
      'the official who spoke, where another was one once',
      'Carl Ames, a former official of the port, was dismissed in May. A harbour official said the bridge was safe. Ames laughed. The official said it was new.',
      ['A harbour official', 'A harbour official'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('whom a noun takes up', () => {
  test.each([
    [
      'the body that spoke, not the one named last',
      'The bridge belongs to Quellon Steel. Quellon Steel said it was safe. A barge of Fenwick Shipping had hit it. The company said repairs would begin.',
      ['Quellon Steel', 'Quellon Steel'],
    ],
    [
      'an owner that only its name tells of',
      'In a statement, the owner, Pescado Brava, said the ship was safe. The company said repairs would begin.',
      ['Pescado Brava', 'Pescado Brava'],
    ],
    [
      'nobody of another paragraph who has a role',
      'Ann Lee, the director, said the gate was open.\n\nThe detective on the case said it was shut.',
      ['Ann Lee', 'The detective on the case'],
    ],
    [
      'the station, not the paper',
      'The Marsh Courier said the gate was open. Ann Lee was on WQRX that evening. She told the station that it was shut.',
      ['Marsh Courier', 'WQRX < Ann Lee'],
    ],
    [
      'one of those who told it',
      'Two guards told Reuters that the gate was open. One of them said it was never shut.',
      ['Reuters < Two guards', 'Reuters < One of them'],
    ],
    [
      'the firm behind the statement that answers',
      'Quellon Marsh has just emailed. “The gate was open,” the statement reads. The company says it will be shut.',
      ['Quellon Marsh', 'Quellon Marsh'],
    ],
    [
      'the paper that is named behind it',
      'The Marsh Courier broke the story. The mayor told the Belgian paper De Kade that the gate was open.',
      ['De Kade < The mayor'],
    ],
    [
      'the president who is told of, not one named further down',
      'Keel met Lee on Monday.\n\nThe talks were long.\n\nIt rained.\n\nCritics of Keel left.\n\nKeel said the gate was open.\n\nThe president said it was new.\n\nNobody had seen the like of it in years.\n\nThe treaty was signed by President Ann Ray.',
      ['Keel', 'Keel'],
    ],
    [
      'the rider who spoke',
      'Bo Keel broke his silence, insisting that the gate was open. The 26-year-old Quellon rider said it was new.',
      ['Bo Keel', 'Bo Keel'],
    ],
    [
      'the survey itself, of whoever spoke before',
      'Ann Lee said the gate was open. The survey of Fenn Bridge found that it was shut. It advised that it be closed.',
      ['Ann Lee', 'The survey of Fenn Bridge', 'The survey of Fenn Bridge'],
    ],
    [
      'who is named behind the lead',
      'The gate was open for weeks, a former guard has claimed.\n\nBo Keel, who left the yard in May, told AFP that it was never shut.',
      ['Bo Keel', 'AFP < Bo Keel'],
    ],
    [
      'nobody behind the lead, who may not want it',
      'The gate was open for weeks, an official has claimed.\n\nBo Keel, who left the yard in May, told AFP that it was never shut.',
      ['an official', 'AFP < Bo Keel'],
    ],
    [
      'the senator behind the lead',
      'The top Democrat on the board said the gate was open.\n\nIn an interview, Sen. Carl Ames, D-Ohio, said it was never shut.',
      ['Carl Ames', 'Carl Ames'],
    ],
    [
      'a paper of which nothing is known',
      'Two guards told the Fenwick Packet that the gate was open.',
      ['Fenwick Packet < Two guards'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('somebody called by a last name alone', () => {
  test.each([
    [
      'is whom he takes up',
      'Critics of Keel met Bob Ray on Monday. Keel said the gate was open. He said nobody had seen it.',
      ['Keel', 'Keel'],
    ],
    [
      'is a person where a title says so',
      'Mr Justice Keel was not impressed. He found that the gate was open.',
      ['Keel'],
    ],
    [
      'is of several the one who is named for himself',
      'Carl Keel came with his wife, Mara Keel, and a picture of Bo Keel. Keel said the gate was open.',
      ['Carl Keel'],
    ],
    [
      'is whoever of several spoke just before',
      'Carl Keel said the gate was open. Keel was calm. Keel laughed.\n\nHis sister, Ann Keel, said it was shut. Keel added that it was new.',
      ['Carl Keel', 'Ann Keel', 'Ann Keel'],
    ],
    [
      'has no initial of his own',
      'Ann J. Marsh said the gate was open. Reporters met Ann Marsh. Marsh said it was new.',
      ['Ann J. Marsh', 'Ann J. Marsh'],
    ],
    [
      'is no person where it speaks of itself',
      'The shares of Corvell fell. Corvell said it would appeal. Bo Lee was absent. “We are sorry,” the company said.',
      ['Corvell', 'Corvell'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('several at once', () => {
  test.each([
    ['summed up by both', 'Ann Lee and Bob Ray both said the gate was open.', ['Ann Lee and Bob Ray']],
    [
      'under two adjectives',
      'On Monday French and British officials said the gate was open.',
      ['French and British officials'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('what others were told', () => {
  test.each([
    [
      'is told by who tells of it',
      'Night staff have been told that the yard would close, a foreman said.',
      ['a foreman'],
    ],
    [
      'is of nobody known where the source was told himself',
      'Ann Lee said she had been told that the yard would close.',
      ['Ann Lee < nobody'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect([...new Set(chains(body))]).toEqual(wanted)
  })
})

describe('names among other words', () => {
  test.each([
    ['a title that begins like a given name', 'Marine Minister Ann Lee said the bridge was safe.', ['Ann Lee']],
    ['a title with of', 'Director of National Intelligence Carl Ames said the bridge was safe.', ['Carl Ames']],
    [
      'before an appositive with its own clause',
      'Ann Lee, professor of rivers at the school, who saw the log, said the gate was open.',
      ['Ann Lee'],
    ],
    ['before there', 'A spokeswoman there told AFP that the gate was open.', ['AFP < A spokeswoman']],
    [
      'before a clause of its own, within a report',
      'The board said a clerk, who was not named, had told AFP that the gate was open.',
      ['The board < AFP < a clerk'],
    ],
    ['at the end of the words before who', 'The noise bothers Bo Keel, who said the gate was open.', ['Bo Keel']],
    ['behind what an outlet is', 'Newspaper Dagens Ekko said the gate was open.', ['Dagens Ekko']],
    ['behind a pronoun', 'The clerk took them through a memo that predicted storms for May.', ['a memo']],
    ['that are a share', 'Nine in 10 said they thought the gate was open.', ['Nine in 10']],
    [
      'of present and past',
      'Three current and former officials said the gate was open.',
      ['Three current and former officials'],
    ],
    ['that nobody is quoted by', 'The gate was open, said a clerk who did not want to be quoted by name.', ['a clerk']],
    ['that are none', 'Panelists on the talk show said the gate was open.', ['Panelists on the talk show']],
    [
      'before a noun with who',
      'That fits with Mr. Ray, the gentleman who told AFP that the gate was open.',
      ['AFP < Ray'],
    ],
    [
      'behind briefed on',
      'A person briefed on the talks told AFP that the gate was open.',
      ['AFP < A person briefed on the talks'],
    ],
    ['before who', 'The mayor hit back at traders who called for the bridge to be shut.', ['traders']],
    [
      'a description cut short',
      'The bridge was safe, according to a clerk familiar with the file but not allowed to speak about it.',
      ['a clerk familiar with the file'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('the publisher itself', () => {
  test('signs a dateline with its initials, which another agency bears too', () => {
    const body = 'FENN, June 3 (AFP) - Ann Lee said the bridge was safe.'
    expect(chains(body, 'Abbey Fenn Post')).toEqual(['Ann Lee'])
    expect(chains(body)).toEqual(['Agence France-Presse < Ann Lee'])
  })

  test('is meant by "this newspaper"', () => {
    const body = 'The Marsh Courier broke the story. Ann Lee told this newspaper that the bridge was safe.'
    expect(chains(body)).toEqual(['Ann Lee'])
  })
})
