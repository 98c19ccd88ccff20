import { expect, test } from 'vitest'
import { crossref, fromRecord, toRecord } from '../../src/crossref/index.js'
import { extract, toArticle } from '../../src/index.js'

const read = (id: string, outlet: string, text: string): Parameters<typeof crossref>[0][number] => {
  const { article } = toArticle({ id, outlet, text })
  return { article: article!, extraction: extract(article!) }
}

const LEAD = 'The ferry will be sold, a board member told the Harbour Gazette. '
const coast = read('coast', 'Coast Herald', `${LEAD}The Harbour Gazette’s report was picked up by the Inland Times.`)
const inland = read('inland', 'The Inland Times', 'The bridge is shut, the mayor of Fenwick said on Friday.')
const delta = read('delta', 'Delta Sentinel', `${LEAD}Radio Nord carried the Harbour Gazette’s report.`)

test('the relays of all articles come with the agents of all articles, whatever the order', () => {
  const { relays = [], agents } = crossref([coast, inland, delta])
  const name = (id: string): string => agents.find((agent) => agent.id === id)!.name
  expect(relays.map(({ article, by, of }) => [article, name(by), name(of)])).toEqual([
    ['coast', 'The Inland Times', 'Harbour Gazette'],
    ['delta', 'Radio Nord', 'Harbour Gazette'],
  ])
  expect(crossref([delta, inland, coast])).toEqual(crossref([coast, inland, delta]))
})

test('a relay is no statement and joins no claim', () => {
  const { relays: _, ...without } = coast.extraction
  const { relays: gone, agents: _all, ...rest } = crossref([{ ...coast, extraction: without }, inland])
  expect(gone).toBeUndefined()
  expect(crossref([coast, inland])).toMatchObject(rest)
})

test('a record keeps its relays, reads on without them, and is refused where they are broken', () => {
  const record = JSON.parse(JSON.stringify(toRecord(coast.article, coast.extraction)))
  expect(fromRecord(record).extracted?.extraction.relays).toEqual(coast.extraction.relays)
  const { relays, ...old } = record
  expect(fromRecord(old).extracted?.extraction.relays).toBeUndefined()
  const wrong = (change: object): string | undefined =>
    fromRecord({ ...record, relays: [{ ...relays[0], ...change }] }).issues[0]?.message
  expect(wrong({ by: 'outlet:stranger' })).toContain('outlet:stranger')
  expect(wrong({ cue: [] })).toContain('.relays[0].cue')
  expect(wrong({ certainty: 'denied' })).toContain('.relays[0].certainty')
  expect(wrong({ byMention: [[0, 1e9]] })).toContain('.relays[0].byMention')
})
