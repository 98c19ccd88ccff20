import { describe, expect, test } from 'vitest'
import { crossref } from '../../src/crossref/index.js'
import { extracted, type Says } from './story.js'

/** What replies contradict in an article in which these things are said one after the other. */
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
    [[quill, frost, marsh('the account of Ada Quill', true)], 's1', 's3'],
    [[quill, marsh('there is no truth in it')], 's1', 's2'],
  ])('%j', (says, answered, verdict) => {
    const [relation, ...more] = told(...says)
    expect(more).toEqual([])
    expect(relation).toContain(`quay#${answered} quay#${verdict} `)
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

const offer = { chain: ['Ada Quill'], content: 'the union was offered a rise of 6 per cent' }

describe('denials of what stands before', () => {
  test.each([
    [[offer, marsh('having received any such offer', true)], 's1', 's2'],
    [[offer, marsh('there is no such arrangement')], 's1', 's2'],
    [[offer, marsh('the port did nothing of the kind')], 's1', 's2'],
    [[offer, frost, marsh('no such offer had been made')], 's1', 's3'],
    [[{ chain: ['Ada Quill'], content: 'Marsh of hiding the wreck' }, marsh('any wrongdoing', true)], 's1', 's2'],
    [[{ chain: ['Ada Quill'], content: 'Marsh had sold the boats' }, frost, marsh('it', true)], 's2', 's3'],
    [[offer, marsh('having done so', true)], 's1', 's2'],
    [[offer, marsh('it did not')], 's1', 's2'],
    [
      [
        { chain: ['Ada Quill'], content: 'Marsh of hiding the wreck' },
        { chain: [], content: `${'the wreck lies under a bridge in the old harbour. '.repeat(20)}` },
        marsh('any involvement', true),
      ],
      's1',
      's2',
    ],
  ])('%j', (says, answered, denial) => {
    const [relation, ...more] = told(...says)
    expect(more).toEqual([])
    expect(relation).toContain(`quay#${answered} quay#${denial} Denied by Bo Marsh (`)
  })

  test.each([
    [[offer, marsh('such offers are rare')]],
    [[{ chain: ['Ada Quill'], content: 'it rains' }, marsh('there is no such arrangement')]],
    [[offer, marsh('any wrongdoing', true)]],
    [[offer, marsh('there would be no such rise')]],
  ])('not: %j', (says) => expect(told(...says)).toEqual([]))
})

describe('numbers told again', () => {
  const strikers = { chain: ['Ada Quill'], content: '1,800 pilots stopped work' }
  test.each([
    [
      [strikers, marsh('the figure at 1,100')],
      '“1,800 pilots stopped work” (Ada Quill), “the figure at 1,100” (Bo Marsh)',
    ],
    [[strikers, marsh('it was 40')], undefined],
    [[strikers, marsh('the number was closer to 900')], '“the number was closer to 900” (Bo Marsh)'],
    [
      [marsh('the toll at four'), { chain: ['Ada Quill'], content: 'nine sailors had died' }],
      '“the toll at four” (Bo Marsh)',
    ],
    [[strikers, marsh('the figure at 1,800')], undefined],
    [
      [{ chain: ['Ada Quill'], content: '1,800 pilots and 40 cooks stopped work' }, marsh('the figure at 1,100')],
      undefined,
    ],
    [[{ chain: ['Bo Marsh'], content: '1,800 pilots stopped work' }, marsh('the figure at 1,100')], undefined],
    [[strikers, frost, marsh('the cost at 40 euros')], undefined],
  ])('%j', (says, why) => {
    const found = told(...says)
    if (why === undefined) expect(found).toEqual([])
    else expect(found.join(' ')).toContain(why)
  })
})

describe('days told again', () => {
  const handover = { chain: ['Ada Quill'], content: 'the handover took place on May 3 on the quay' }
  test.each([
    [[handover, marsh('the delivery was on May 17')], '“the delivery was on May 17” (Bo Marsh)'],
    [[handover, marsh('it happened on May 17')], '“it happened on May 17” (Bo Marsh)'],
    [[handover, { chain: ['Ada Quill'], content: 'he was alone' }, marsh('it was on May 17')], '“it was on May 17”'],
    [[handover, marsh('the delivery was on May 3')], undefined],
    [[{ chain: ['Ada Quill'], content: 'the mayor left on May 3' }, marsh('the delivery was on May 17')], undefined],
    [[handover, frost, marsh('the delivery was on May 17')], undefined],
  ])('%j', (says, why) => {
    const found = told(...says)
    if (why === undefined) expect(found).toEqual([])
    else expect(found.join(' ')).toContain(why)
  })
})
