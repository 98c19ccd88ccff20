import { jsonValue } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromRecord, toRecord } from '../../src/crossref/index.js'
import { extracted } from './story.js'
import { law } from './law.js'

const sample = extracted({
  id: 'harbour-1',
  outlet: 'Harbour Gazette',
  published: '2031-04-02',
  text: 'The bridge closes in May.\n\nThe toll will double, said Ada Quill.',
  says: [{ chain: ['Ada Quill'], content: 'The toll will double' }],
})
const json = (): unknown => JSON.parse(JSON.stringify(toRecord(sample.article, sample.extraction)))

/** `json()` with `value` put where `path` (`statements.0.chain`) leads. */
function broken(path: string, value: unknown): unknown {
  const record = json()
  const keys = path.split('.')
  const holder = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], record)
  ;(holder as Record<string, unknown>)[keys.at(-1)!] = value
  return record
}

test('a record goes out and comes back the same', () => {
  expect(fromRecord(json())).toEqual({ extracted: sample, issues: [] })
})

describe('a broken record is an issue that names the field', () => {
  test.each<[string, unknown, RegExp]>([
    ['null', null, /the record must be an object, not null/u],
    ['a list', [], /the record must be an object, not a list/u],
    ['no text', broken('text', undefined), /\.text must be a string/u],
    ['an outlet without a name', broken('metadata.outlet', ''), /\.metadata\.outlet/u],
    ['a span beyond the text', broken('statements.0.content.0', [0, 999]), /\.statements\[0\]\.content\[0\]/u],
    ['a span backwards', broken('statements.0.content.0', [5, 2]), /\.content\[0\] must be a span/u],
    ['an empty chain', broken('statements.0.chain', []), /\.chain must have at least 1 member/u],
    ['an unknown agent', broken('agents', []), /which \.agents does not list/u],
    ["another article's statement", broken('statements.0.article', 'x'), /\.article must be "harbour-1"/u],
    ['a kind nobody knows', broken('agents.0.kind', 'ghost'), /\.agents\[0\]\.kind must be one of/u],
    ['an object where a word belongs', broken('article', { toString: 1 }), /\.article must be a string/u],
  ])('%s', (_, record, message) => {
    const read = fromRecord(record, 'in.jsonl:3')
    expect(read.extracted).toBeNull()
    expect(read.issues).toMatchObject([{ code: 'bad-record', severity: 'error', place: 'in.jsonl:3' }])
    expect(read.issues[0]!.message).toMatch(message)
  })

  law('any JSON at all', [jsonValue()], (value) => {
    expect(fromRecord(value).extracted).toBeNull()
  })
})
