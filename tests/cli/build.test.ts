import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { STORY, contents, folder, hearsay } from './hearsay.js'

const FILES = [
  'agents.jsonl',
  'articles.jsonl',
  'claims.jsonl',
  'graph.gexf',
  'graph.json',
  'issues.jsonl',
  'relations.jsonl',
  'statements.csv',
  'statements.jsonl',
]

const articles = (path: string): string[] => {
  const lines = contents(path)['articles.jsonl']!.split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line).id)
}

describe('build', () => {
  test('writes everything, and says what on stdout', () => {
    const cwd = folder(STORY)
    const { code, out, err } = hearsay(['build', '.', '--out', 'made'], { cwd })
    expect({ code, err: err.replace(/^hint: the viewer.*\n/mu, '') }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/3 articles/u)
    expect(Object.keys(contents(join(cwd, 'made')))).toEqual(expect.arrayContaining(FILES))
    expect(articles(join(cwd, 'made'))).toEqual(['bay', 'coast', 'wire-7'])
  })

  test.each<[string, string[]]>([
    ['files', ['bay.txt', 'coast.txt', 'more.jsonl']],
    ['files in another order', ['more.jsonl', 'coast.txt', 'bay.txt']],
    ['files and a folder with the same', ['coast.txt', '.', './bay.txt']],
    ['a pattern', ['*.{txt,jsonl}']],
  ])('gives the same bytes for %s', (_name, args) => {
    const [a, b] = [folder(STORY), folder(STORY)]
    expect(hearsay(['build', '.', '--out', 'made'], { cwd: a }).code).toBe(0)
    expect(hearsay(['build', ...args, '--out', 'made'], { cwd: b }).code).toBe(0)
    expect(contents(join(b, 'made'))).toEqual(contents(join(a, 'made')))
  })

  test('twice into the same folder changes nothing, and leaves its other files alone', () => {
    const cwd = folder({ ...STORY, 'made/notes.md': 'mine' })
    hearsay(['build', 'bay.txt', '--out', 'made'], { cwd })
    const first = contents(join(cwd, 'made'))
    hearsay(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect(contents(join(cwd, 'made'))).toEqual(first)
    expect(first['notes.md']).toBe('mine')
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(STORY), 'made'].sort())
  })

  test('reads stdin', () => {
    const cwd = folder()
    expect(hearsay(['build', '-', '--out', 'made'], { cwd, input: STORY['more.jsonl']! })).toMatchObject({ code: 0 })
    expect(articles(join(cwd, 'made'))).toEqual(['wire-7'])
  })

  test('skips names that begin with _ or . in folders, wherever they stand, and takes them when named', () => {
    const text = 'Ana Lund said the bridge is safe.'
    const cwd = folder({ '_notes.txt': text, '.cache/a.txt': text, 'sub/_old/b.txt': text, 'sub/c.txt': text })
    hearsay(['build', '.', '--out', 'made'], { cwd })
    expect(articles(join(cwd, 'made'))).toEqual(['c'])
    hearsay(['build', '_notes.txt', '--out', 'made'], { cwd })
    expect(articles(join(cwd, 'made'))).toEqual(['_notes'])
  })

  test('reads the manifest beside a file that is named alone', () => {
    const manifest = JSON.stringify({ 'a.txt': { outlet: 'Coast Post', published: '2024-03' } })
    const cwd = folder({ 'in/a.txt': 'Ana Lund said the bridge is safe.', 'in/manifest.json': manifest })
    hearsay(['build', 'in/a.txt', '--out', 'made'], { cwd })
    expect(contents(join(cwd, 'made'))['articles.jsonl']).toContain('"outlet":"Coast Post"')
  })

  test('follows a link that leads in a circle no further', () => {
    const cwd = folder({ 'in/a.txt': 'Ana Lund said the bridge is safe.' })
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/loop'))
    expect(hearsay(['build', 'in', '--out', 'made'], { cwd }).code).toBe(0)
    expect(articles(join(cwd, 'made'))).toEqual(['a'])
  })
})

describe('broken inputs among good ones', () => {
  const BROKEN: Readonly<Record<string, string | Buffer>> = {
    'empty.txt': '',
    'binary.bin': Buffer.from([0, 255, 0, 1, 2, 3, 254, 0, 0, 0]),
    'front.txt': '---\noutlet: [unclosed\n---\nAna Lund said the bridge is safe.\n',
    'cut.jsonl': '{"id": "x", "text": "y"\n',
  }

  test('leave the others built, and are named', () => {
    const cwd = folder({ ...STORY, ...BROKEN })
    const { code, err } = hearsay(['build', '.', 'missing.txt', 'none*.txt', '--out', 'made'], { cwd })
    expect(code).toBe(0)
    expect(articles(join(cwd, 'made'))).toEqual(expect.arrayContaining(['bay', 'coast', 'wire-7']))
    for (const name of ['empty.txt', 'binary.bin', 'front.txt', 'cut.jsonl', 'missing.txt', 'none*.txt'])
      expect(err).toContain(name)
    const issues = contents(join(cwd, 'made'))['issues.jsonl']!
    for (const name of ['empty.txt', 'binary.bin', 'cut.jsonl', 'missing.txt']) expect(issues).toContain(name)
  })

  test('alone end with 1 and write nothing', () => {
    const cwd = folder({ 'empty.txt': '', 'cut.jsonl': '{' })
    const { code, out, err } = hearsay(['build', '.', '--out', 'made'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/empty\.txt[\s\S]*no article could be read[\s\S]*hint: /u)
    expect(existsSync(join(cwd, 'made'))).toBe(false)
  })
})

describe('written whole or not at all', () => {
  test('a folder in the way of a file leaves all as it was', () => {
    const cwd = folder({ ...STORY, 'made/agents.jsonl': 'old', 'made/statements.jsonl/inside': 'kept' })
    const { code, err } = hearsay(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/statements\.jsonl[\s\S]*hint: /u)
    expect(readdirSync(join(cwd, 'made')).sort()).toEqual(['agents.jsonl', 'statements.jsonl'])
    expect(contents(join(cwd, 'made'))).toEqual({ 'agents.jsonl': 'old' })
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(STORY), 'made'].sort())
  })

  test('a file where the folder must go is an error', () => {
    const cwd = folder({ ...STORY, made: 'a file' })
    const { code, err } = hearsay(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect([code, err]).toEqual([1, expect.stringMatching(/not a folder/u)])
  })
})
