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

describe('names among other words', () => {
  test.each([
    ['a title that begins like a given name', 'Marine Minister Ann Lee said the bridge was safe.', ['Ann Lee']],
    ['a title with of', 'Director of National Intelligence Carl Ames said the bridge was safe.', ['Carl Ames']],
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
