import { describe, expect, test } from 'vitest'
import { crossref } from '../../src/crossref/index.js'
import { extracted, type Says } from './story.js'

/** What verdicts contradict in an article in which these things are said one after the other. */
const told = (...says: Says[]): string[] =>
  crossref([
    extracted({
      id: 'quay',
      outlet: 'Quay Herald',
      published: '2031-06-04',
      text: says.map(({ content }) => content).join('. '),
      says,
    }),
  ]).relations.map(({ evidence, why }) => [evidence.b.statement, evidence.a.statement, why].join(' '))

const quill = { chain: ['Ada Quill'], content: 'the port sold the boats in secret' }
const frost = { chain: ['Cy Frost'], content: 'the strike lasts until winter' }
const marsh = (content: string, denied = false): Says => ({ chain: ['Bo Marsh'], content, denied })

describe('verdicts', () => {
  test.each([
    [[quill, marsh('That is a lie')], 's1', 's2'],
    [[quill, frost, marsh('this was simply untrue')], 's2', 's3'],
    [[quill, frost, marsh('Quill’s account is “simply wrong”')], 's1', 's3'],
    [[quill, marsh('the allegations as nonsense', true)], 's1', 's2'],
    [[quill, marsh('the claim', true)], 's1', 's2'],
  ])('%j', (says, answered, verdict) => {
    const [relation, ...more] = told(...says)
    expect(more).toEqual([])
    expect(relation).toContain(`quay#${answered} quay#${verdict} Bo Marsh calls untrue what`)
  })

  test('an account may be several statements', () => {
    const more = { chain: ['Ada Quill'], content: 'the crew was drunk' }
    expect(told(frost, quill, more, marsh('Quill’s version was false'))).toHaveLength(2)
    expect(told(frost, quill, more, marsh('that was false'))).toHaveLength(1)
  })

  test.each([
    [[quill, marsh('the claim is old')]],
    [[marsh('That is a lie'), quill]],
    [[quill, marsh('the crane is sound'), marsh('that is false')]],
    [[quill, marsh('Upton’s account is wrong')]],
  ])('not: %j', (says) => expect(told(...says)).toEqual([]))
})
