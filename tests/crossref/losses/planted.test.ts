import { beforeAll, describe, expect, test } from 'vitest'
import { hearsay } from '../../../src/hearsay.js'
import type { Article, Dataset } from '../../../src/model/index.js'
import { blocks } from '../../../src/text/blocks.js'

const TEXT = `The ferry Marten ran onto a sandbank off Sellick late on Sunday with a full load of day trippers on board.

Ada Quill, who leads the coast guard station, said that lifeboats had taken 214 passengers to the harbour. "Nobody was hurt,
but many were cold and some were very frightened," she said.

The ship had lost the use of its rudder shortly before, the shipping company Orrin Lines said in a statement. Its crew of
seventeen stayed on board to wait for the tide. A tug from Holt is on its way and should arrive before noon.

The Marten has run aground 3 times since it was bought from a Danish yard. Residents of the island have asked for a larger
vessel for years, and the council meant to decide on one in the autumn.`.replace(/(\S)\n(?=\S)/gu, '$1 ')

/** The article and ten copies of it, a day apart, one of whose numbers is altered in the third and in all after the sixth. */
function planted(number: string, altered: string): Article[] {
  return Array.from({ length: 11 }, (_, i) => {
    const text = i === 3 || i > 6 ? TEXT.replace(number, altered) : TEXT
    const id = i === 0 ? 'original' : `copy-${String(i).padStart(2, '0')}`
    const published = `2031-05-${String(i + 1).padStart(2, '0')}T08:00:00Z`
    return { id, outlet: `Paper ${'ABCDEFGHIJK'[i]}`, published, text, blocks: blocks(text) }
  })
}

describe.each([
  ['said by a source', '214 passengers', '412 passengers'],
  ['in words', 'crew of seventeen', 'crew of seventy'],
  ['told by the paper itself', 'aground 3 times', 'aground 8 times'],
])('ten copies, a number %s altered in the third', (_, number, altered) => {
  let dataset: Dataset
  beforeAll(() => {
    dataset = hearsay(planted(number, altered).reverse())
  })
  const text = (id: string | undefined): string => dataset.statements.find((each) => each.id === id)?.text ?? ''

  test('are one voice, and the original is first', () => {
    expect(dataset.families).toHaveLength(1)
    expect(dataset.families[0]!.articles).toHaveLength(11)
    expect(dataset.families[0]!.articles[0]).toBe('original')
  })

  test('the altered number is found once, where it was altered', () => {
    const found = dataset.losses.filter(({ kind }) => kind === 'number')
    expect(found.map(({ from, to }) => [from.split('#')[0], to.split('#')[0]])).toEqual([['original', 'copy-03']])
    expect(text(found[0]!.from)).toContain(number)
    expect(text(found[0]!.to)).toContain(altered)
  })

  test('with its descendants', () => {
    const found = dataset.losses.find(({ kind }) => kind === 'number')
    expect(found?.carried?.map((id) => id.split('#')[0])).toEqual(['copy-07', 'copy-08', 'copy-09', 'copy-10'])
    for (const id of found?.carried ?? []) expect(text(id)).toContain(altered)
  })
})
