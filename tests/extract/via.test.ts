import { expect, test } from 'vitest'
import { extract, toArticle } from '../../src/index.js'

const TEXT =
  'The harbour board voted on Tuesday to shut the bridge. The bolts have rusted through, its chairman Bo Keel said.'

const chains = (record: object, text = TEXT): readonly string[] => {
  const { article } = toArticle({ id: 'a', outlet: 'Harbour Echo', text, ...record })
  return extract(article!).statements.map(({ chain }) =>
    chain.map(({ name, inferred }) => `${name}${inferred ? '*' : ''}`).join(' < '),
  )
}

test.each<[what: string, record: object, text: string, chain: string]>([
  ['of a feed', { via: 'Westhaven Wire' }, TEXT, 'Harbour Echo < Westhaven Wire* < Bo Keel'],
  ['known by its host', { via: 'reuters.com' }, TEXT, 'Harbour Echo < Reuters* < Bo Keel'],
  ['that is the publisher', { via: 'Harbour Echo' }, TEXT, 'Harbour Echo < Bo Keel'],
  [
    'below a notice in the text',
    { via: 'Westhaven Wire' },
    `Originally appeared at Coast Herald\n\n${TEXT}`,
    'Harbour Echo < Coast Herald < Bo Keel',
  ],
  ['under a publisher known by its host', { outlet: 'reuters.com' }, TEXT, 'Reuters < Bo Keel'],
])('the source %s is a link of every chain', (_what, record, text, chain) => {
  expect(chains(record, text)).toContain(chain)
})
