import { chmodSync, chownSync, existsSync, readdirSync, symlinkSync } from 'node:fs'
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
  'relays.jsonl',
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

  test.each([
    ['a list', `[${STORY['more.jsonl']!.trim()}]`],
    ['one record over several lines', JSON.stringify(JSON.parse(STORY['more.jsonl']!), null, 2)],
    [
      'a feed',
      '<rss><channel><title>Post</title><item><guid>wire-7</guid><description>Lund said so.</description></item></channel></rss>',
    ],
  ])('reads %s from stdin', async (_name, input) => {
    const cwd = folder()
    await hearsayHere(['build', '-', '--out', 'made'], { cwd, input })
    expect(articles(join(cwd, 'made'))).toEqual(['wire-7'])
  })

  test('says nothing of files that a manifest describes and that were not asked for', async () => {
    const manifest = JSON.stringify({ 'a.txt': { outlet: 'A' }, 'b.txt': { outlet: 'B' }, 'gone.txt': { outlet: 'C' } })
    const cwd = folder({ 'a.txt': 'Lund said it is safe.', 'b.txt': 'Lund said it is old.', 'manifest.json': manifest })
    const { err } = await hearsayHere(['build', 'a.txt', '--out', 'made'], { cwd })
    expect(err.match(/^warning: .*/gmu)).toEqual([expect.stringMatching(/^warning: gone\.txt: A manifest/u)])
  })

  test('leaves out what a browser saved beside a page', async () => {
    const page = '<html><body><p>Ana Lund said the bridge is safe.</p></body></html>'
    const cwd = folder({ 'page.html': page, 'page_files/frame.html': page, 'page_files/a.js': 'x' })
    await hearsayHere(['build', '.', '--out', 'made'], { cwd })
    expect(articles(join(cwd, 'made'))).toEqual(['page'])
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
    const before = { 'graph.json': 'old', 'agents.jsonl': 'old' }
    const cwd = folder({
      ...STORY,
      'made/graph.json': 'old',
      'made/agents.jsonl': 'old',
      'made/claims.jsonl/in': 'kept',
    })
    const { code, err } = await hearsayHere(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/claims\.jsonl[\s\S]*hint: /u)
    expect(readdirSync(join(cwd, 'made')).sort()).toEqual(['agents.jsonl', 'claims.jsonl', 'graph.json'])
    expect(contents(join(cwd, 'made'))).toEqual(before)
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(STORY), 'made'].sort())
  })

  test('a file where the folder must go is an error', async () => {
    const cwd = folder({ ...STORY, made: 'a file' })
    const { code, err } = await hearsayHere(['build', 'bay.txt', '--out', 'made'], { cwd })
    expect([code, err]).toEqual([1, expect.stringMatching(/not a folder/u)])
  })

  test.each<[string, Readonly<Record<string, string>>, string[], RegExp]>([
    [
      'what it reads',
      { 'articles.jsonl': STORY['more.jsonl']! },
      ['articles.jsonl'],
      /articles\.jsonl is among the files to/u,
    ],
    [
      'what it reads from a folder',
      { ...STORY, 'claims.jsonl': STORY['more.jsonl']! },
      ['.'],
      /claims\.jsonl is among/u,
    ],
    [
      'what no build wrote',
      { ...STORY, 'index.html': 'mine' },
      ['bay.txt'],
      /index\.html is there, and hearsay build did/u,
    ],
  ])('never replaces %s', async (_name, files, given, message) => {
    const cwd = folder(files)
    const { code, out, err } = await hearsayHere(['build', ...given, '--out', '.'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(message)
    expect(err).toMatch(/^hint: /mu)
    expect(contents(cwd)).toEqual(files)
  })

  // Root may write everywhere: nobody else's files are tried as nobody, where nobody may read the command line.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined
  const as = uid === undefined ? {} : { uid }
  test.skipIf(hearsay(['--version'], as).code !== 0)('in a folder whose own folder may not be written', () => {
    const cwd = folder({ 'above/in/bay.txt': STORY['bay.txt']! })
    chmodSync(join(cwd, 'above'), 0o555)
    if (uid !== undefined)
      for (const path of ['', 'above', 'above/in', 'above/in/bay.txt']) chownSync(join(cwd, path), uid, uid)
    expect(hearsay(['build', 'bay.txt', '--out', '.'], { cwd: join(cwd, 'above/in'), ...as })).toMatchObject({
      code: 0,
      err: '',
    })
    expect(readdirSync(join(cwd, 'above/in'))).toContain('graph.json')
    expect(hearsay(['build', 'in', '--out', 'new'], { cwd: join(cwd, 'above'), ...as })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/cannot write into new: EACCES\nhint: /u),
    })
    chmodSync(join(cwd, 'above'), 0o755)
  })
})
