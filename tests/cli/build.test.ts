import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { STORY, contents, folder, hearsay, hearsayHere } from './hearsay.js'

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
  test('writes everything, and says what on stdout', async () => {
    const cwd = folder(STORY)
    const { code, out, err } = await hearsayHere(['build', '.', '--out', 'made'], { cwd })
    expect({ code, err: err.replace(/^hint: the viewer.*\n/mu, '') }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/3 articles/u)
    expect(Object.keys(contents(join(cwd, 'made')))).toEqual(expect.arrayContaining(FILES))
    expect(articles(join(cwd, 'made'))).toEqual(['bay', 'coast', 'wire-7'])
    const traced = await hearsayHere(['trace', 'bridge will open', '--in', 'made'], { cwd })
    expect(traced).toMatchObject({ code: 0, err: '', out: expect.stringContaining('→ Ana Lund') })
  })

  test.each<[string, string[]]>([
    ['files', ['bay.txt', 'coast.txt', 'more.jsonl']],
    ['files in another order', ['more.jsonl', 'coast.txt', 'bay.txt']],
    ['files and a folder with the same', ['coast.txt', '.', './bay.txt']],
    ['a pattern', ['*.{txt,jsonl}']],
  ])('gives the same bytes for %s', async (_name, given) => {
    const args = [...given, 'missing-b', 'missing-a']
    const [a, b] = [folder(STORY), folder(STORY)]
    expect((await hearsayHere(['build', 'missing-a', 'missing-b', '.', '--out', 'made'], { cwd: a })).code).toBe(0)
    expect((await hearsayHere(['build', ...args, '--out', 'made'], { cwd: b })).code).toBe(0)
    expect(contents(join(b, 'made'))).toEqual(contents(join(a, 'made')))
  })

  test('twice into the same folder changes nothing, and leaves its other files alone', async () => {
    const cwd = folder({ ...STORY, 'made/notes.md': 'mine' })
    await hearsayHere(['build', 'bay.txt', '--out', 'made'], { cwd })
    const first = contents(join(cwd, 'made'))
    await hearsayHere(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect(contents(join(cwd, 'made'))).toEqual(first)
    expect(first['notes.md']).toBe('mine')
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(STORY), 'made'].sort())
  })

  test('gives the same bytes in several threads, and in a process of its own each time', () => {
    const input = Array.from({ length: 80 }, (_, i) =>
      JSON.stringify({ id: `a${i}`, outlet: 'Post', text: `Ana Lund said the bridge number ${i % 7} is safe.` }),
    ).join('\n')
    const [one, two] = ['1', '2'].map((jobs) => {
      const cwd = folder()
      expect(hearsay(['build', '-', '--jobs', jobs, '--out', 'made'], { cwd, input }).code).toBe(0)
      return contents(join(cwd, 'made'))
    })
    expect(two).toEqual(one)
    expect(one!['statements.jsonl']!.split('\n').length).toBeGreaterThan(80)
  })

  test('reads stdin', async () => {
    const cwd = folder()
    expect(await hearsayHere(['build', '-', '--out', 'made'], { cwd, input: STORY['more.jsonl']! })).toMatchObject({
      code: 0,
    })
    expect(articles(join(cwd, 'made'))).toEqual(['wire-7'])
  })

  test('skips names that begin with _ or . in folders, wherever they stand, and takes them when named', async () => {
    const text = 'Ana Lund said the bridge is safe.'
    const cwd = folder({ '_notes.txt': text, '.cache/a.txt': text, 'sub/_old/b.txt': text, 'sub/c.txt': text })
    await hearsayHere(['build', '.', '--out', 'made'], { cwd })
    expect(articles(join(cwd, 'made'))).toEqual(['c'])
    await hearsayHere(['build', '_notes.txt', '--out', 'made'], { cwd })
    expect(articles(join(cwd, 'made'))).toEqual(['_notes'])
  })

  test('does not read what it wrote before, unless named', async () => {
    const cwd = folder(STORY)
    await hearsayHere(['build', '.'], { cwd })
    const first = contents(join(cwd, 'hearsay-out'))
    expect((await hearsayHere(['build', '.'], { cwd })).err).toBe('')
    expect((await hearsayHere(['build', '.', 'hearsay-out/*'], { cwd })).err).toContain('hearsay-out/*')
    await hearsayHere(['build', '.'], { cwd })
    expect(contents(join(cwd, 'hearsay-out'))).toEqual(first)
    await hearsayHere(['build', 'hearsay-out/articles.jsonl', '--out', 'again'], { cwd })
    expect(articles(join(cwd, 'again'))).toEqual(['bay', 'coast', 'wire-7'])
  })

  test('reads the manifest beside a file that is named alone', async () => {
    const manifest = JSON.stringify({ 'a.txt': { outlet: 'Coast Post', published: '2024-03' } })
    const cwd = folder({ 'in/a.txt': 'Ana Lund said the bridge is safe.', 'in/manifest.json': manifest })
    await hearsayHere(['build', 'in/a.txt', '--out', 'made'], { cwd })
    expect(contents(join(cwd, 'made'))['articles.jsonl']).toContain('"outlet":"Coast Post"')
  })

  test('knows the outlets of --registry by their addresses and names', async () => {
    const article = { id: 'a', url: 'https://www.coast.example/1', text: 'The CP said the bridge is safe.' }
    const outlets = [{ name: 'Coast Post', aliases: ['CP'], domains: ['coast.example'] }]
    const cwd = folder({ 'in.jsonl': JSON.stringify(article), 'mine.json': JSON.stringify(outlets) })
    const { out } = await hearsayHere(['build', 'in.jsonl', '--registry', 'mine.json', '--out', 'made', '--json'], {
      cwd,
    })
    expect(JSON.parse(out)).toMatchObject({ folder: 'made', articles: 1, issues: 0 })
    expect(JSON.parse(out).files).toEqual(Object.keys(contents(join(cwd, 'made'))))
    expect(contents(join(cwd, 'made'))['articles.jsonl']).toContain('"outlet":"Coast Post"')
  })

  test('follows a link that leads in a circle no further', async () => {
    const cwd = folder({ 'in/a.txt': 'Ana Lund said the bridge is safe.' })
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/loop'))
    expect((await hearsayHere(['build', 'in', '--out', 'made'], { cwd })).code).toBe(0)
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

  test('leave the others built, and are named', async () => {
    const cwd = folder({ ...STORY, ...BROKEN })
    const { code, err } = await hearsayHere(['build', '.', 'missing.txt', 'none*.txt', '--out', 'made'], { cwd })
    expect(code).toBe(0)
    expect(articles(join(cwd, 'made'))).toEqual(expect.arrayContaining(['bay', 'coast', 'wire-7']))
    for (const name of ['empty.txt', 'binary.bin', 'front.txt', 'cut.jsonl', 'missing.txt', 'none*.txt'])
      expect(err).toContain(name)
    const issues = contents(join(cwd, 'made'))['issues.jsonl']!
    for (const name of ['empty.txt', 'binary.bin', 'cut.jsonl', 'missing.txt']) expect(issues).toContain(name)
  })

  test('alone end with 1 and write nothing', async () => {
    const cwd = folder({ 'empty.txt': '', 'cut.jsonl': '{' })
    const { code, out, err } = await hearsayHere(['build', '.', '--out', 'made'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/empty\.txt[\s\S]*no article could be read[\s\S]*hint: /u)
    expect(existsSync(join(cwd, 'made'))).toBe(false)
  })
})

describe('written whole or not at all', () => {
  test('a folder in the way of a file leaves all as it was', async () => {
    const cwd = folder({ ...STORY, 'made/agents.jsonl': 'old', 'made/statements.jsonl/inside': 'kept' })
    const { code, err } = await hearsayHere(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/statements\.jsonl[\s\S]*hint: /u)
    expect(readdirSync(join(cwd, 'made')).sort()).toEqual(['agents.jsonl', 'statements.jsonl'])
    expect(contents(join(cwd, 'made'))).toEqual({ 'agents.jsonl': 'old' })
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(STORY), 'made'].sort())
  })

  test('a file where the folder must go is an error', async () => {
    const cwd = folder({ ...STORY, made: 'a file' })
    const { code, err } = await hearsayHere(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect([code, err]).toEqual([1, expect.stringMatching(/not a folder/u)])
  })
})
