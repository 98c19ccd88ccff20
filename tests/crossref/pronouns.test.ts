import { describe, expect, test } from 'vitest'
import { crossref } from '../../src/crossref/index.js'
import { extracted } from './story.js'

const about = 'A quarrel over the Marlow juniors and their boats on the Thames at Henley.'

/** Types of the contradictions between what Ada Quill says behind other words of her article and what somebody else says. */
const types = (before: string, content: string, who: string, other: string): string[] =>
  crossref([
    extracted({
      id: 'quay',
      outlet: 'Quay Herald',
      published: '2031-06-04',
      text: `${about}\n\n${before} “${content},” Ada Quill said.`,
      says: [{ chain: ['Ada Quill'], content }],
    }),
    extracted({
      id: 'tide',
      outlet: 'Tide Herald',
      published: '2031-06-05',
      text: `${about}\n\n${other}.`,
      says: [{ chain: [who], content: other }],
    }),
  ]).relations.map(({ type }) => type)

describe('a pronoun', () => {
  test('may mean whom the words before name', () =>
    expect(
      types(
        'Jon Frost lives in Leeds.',
        'he was never the coach of the juniors',
        'Jon Frost',
        'he had been their coach for a year',
      ),
    ).toEqual(['role']))

  test('means nobody whom nobody named', () =>
    expect(
      types(
        'Ida Moss lives in Leeds.',
        'he was never the coach of the juniors',
        'Jon Frost',
        'he had been their coach for a year',
      ),
    ).toEqual([]))

  test('may mean the speaker by his post', () =>
    expect(
      types(
        'Jon Frost lives in Leeds.',
        'Jon Frost, the coach of the juniors, quit on Monday',
        'Jon Frost',
        'I am still the coach',
      ),
    ).toEqual(['role']))
})
