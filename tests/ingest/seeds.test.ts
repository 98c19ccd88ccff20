import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/index.js'

const SEEDS = join(import.meta.dirname, '../../seeds')
const stories = readdirSync(SEEDS)

const load = (story: string): ReturnType<typeof ingest> =>
  ingest(
    readdirSync(join(SEEDS, story))
      .filter((name) => !/^[_.]/u.test(name))
      .map((name) => ({ name, bytes: readFileSync(join(SEEDS, story, name)) })),
  )

const folded = (text: string): string => text.replace(/\s+/gu, ' ')

interface Row {
  readonly article: string
  readonly content: string
  readonly chain: readonly (string | null)[]
  readonly claim: string | readonly string[] | null
}

describe.each(stories)('seeds/%s', (story) => {
  const { articles, issues } = load(story)
  const gold = readFileSync(join(SEEDS, story, '_gold/statements.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

  test('is read without an issue, every article with its outlet and date', () => {
    expect(issues).toEqual([])
    for (const { outlet, published } of articles) expect([outlet, published]).not.toContain(undefined)
  })

  test('each gold content stands in its article, below its publisher', () => {
    for (const { article, content, chain } of gold) {
      const found = articles.find(({ id }) => id === article)!
      expect(folded(found.text)).toContain(content)
      expect(chain[0]).toBe(found.outlet)
    }
  })

  test('no gold content stands in what is set aside, except that comments are comments', () => {
    for (const { article, content, chain } of gold) {
      const { text, blocks } = articles.find(({ id }) => id === article)!
      const kinds = blocks.filter(({ span }) => folded(text.slice(...span)).includes(content)).map(({ kind }) => kind)
      expect(kinds, content).not.toContain('caption')
      expect(kinds.includes('comment'), content).toBe(chain[1] === 'reader comment')
      expect(
        kinds.some((kind) => kind !== 'furniture'),
        content,
      ).toBe(true)
    }
  })

  test('the contradictions are between claims of the gold', () => {
    const claims = new Set(gold.flatMap(({ claim }) => claim ?? []))
    const pairs = JSON.parse(readFileSync(join(SEEDS, story, '_gold/contradictions.json'), 'utf8')) as readonly {
      readonly a: string
      readonly b: string
    }[]
    for (const { a, b } of pairs) for (const claim of [a, b]) expect(claims).toContain(claim)
  })
})
