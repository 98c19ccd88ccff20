import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FORMATS, exportGraph } from '../../src/export/index.js'
import { buildGraph, type HearsayGraph } from '../../src/graph/index.js'
import { NASTY, graphOf, hostileGraph } from '../export/graphs.js'
import { story as storyOf } from '../story.js'
import { hearsayHere } from './hearsay.js'

const root = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder as `build` leaves it, as far as questions read it. */
function built(name: string, graph: HearsayGraph): string {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'graph.json'), [...exportGraph(graph, 'json')].join(''))
  return folder
}

const story = built('story', graphOf())

const QUESTIONS: readonly (readonly [string[], RegExp])[] = [
  [['trace', 'pact'], /View → Elaf → a delegate[^\n]*\n.*Front → Hedge → Eye → Elaf → a delegate/u],
  [
    ['trace', '--words', 'hotel'],
    /Front → Hedge\n {4}Front, 2018-05-29, front\n {4}\[Hedge … says\] “the hotel story is so\.”/u,
  ],
  [['claims'], /^the pact story\n {2}5 outlets, all rest on a delegate, 1 known origin, since 2018-05-28\n/u],
  [['claims', '-n', '1', 'hotel'], /^the hotel story\n[^\n]*\n[^\n]*\n$/u],
  [
    ['claims', '--contradicted'],
    /^the dam burst story\n[^\n]*\n {2}contradicted claim:burst#s1\n\nthe dam held story\n/u,
  ],
  [['agents', '-n', '1'], /^name +kind +publishes +origin +between +cited by\nElaf +outlet +· +1 +1 +2\n$/u],
  [['agents', '--kind', 'person'], /\nAna Lund +person +· +1 +· +1\n$/u],
  [['contradictions'], /^antonym 0\.90\nIt held, or it burst\.\n {2}“the dam held story is so\.”\n/u],
  [['contradictions', 'pact'], /^no contradictions\n$/u],
  [['search', 'source:lund'], /^source +Ana Lund\n +person:ana-lund\n$/u],
  [['origins', 'pact'], / {2}a delegate \(unnamed\)\n {4}5 outlets: Elaf, Eye, Front, Hedge, View\n/u],
  [['origins', 'pact'], /without a delegate: 5 outlets fall \(100 %\)/u],
  [['without', 'a delegate'], /^Without a delegate\n1 claim falls, 0 weaken, 0 stand\n\nfalls +the pact story\n/u],
  [['circular'], /^no circles\n$/u],
  [['losses'], /^nothing lost\n$/u],
  [['timeline', 'pact'], /\n2018-05-28 {2}View view\n {12}names Elaf\n/u],
  [['paths', 'Front', 'Elaf'], /^Front → Hedge → Eye → Elaf\n/u],
  [['paths', 'Elaf', 'Front'], /^no way/u],
  [['profile', 'Front'], /^Front outlet\n {2}2 claims in its own articles/u],
]

describe('questions', () => {
  test.each(QUESTIONS)('%j', async (args, expected) => {
    const { code, out, err } = await hearsayHere([...args, '--in', story])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(expected)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test.each(QUESTIONS.map(([args]) => args))('%s … --json is JSON', async (...args) => {
    const { code, out } = await hearsayHere([...args, '--in', story, '--json'])
    expect(code).toBe(0)
    expect(typeof JSON.parse(out)).toBe('object')
    expect(out).toMatch(/\n$/u)
  })

  test.each([['trace'], ['origins'], ['without'], ['timeline'], ['profile'], ['contradictions'], ['losses']])(
    '%s without a match ends with 1 and a hint',
    async (command) => {
      const { code, out, err } = await hearsayHere([command, 'zzzzqqq', '--in', story])
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/matches zzzzqqq\nhint: /u)
    },
  )
})

describe('what is meant', () => {
  test.each([
    [
      'origins',
      'story',
      /^hint: this is “the .* story”; \d others would match too: hearsay search story --in .* lists all/u,
    ],
    ['profile', 'delegate', /^$/u],
    ['origins', 'the pact story', /^$/u],
  ])('%s %s', async (command, words, hint) => {
    const { code, err } = await hearsayHere([command, ...words.split(' '), '--in', story])
    expect(code).toBe(0)
    expect(err).toMatch(hint)
  })

  test('a way that there is not is told by its ends', async () => {
    expect((await hearsayHere(['paths', 'Elaf', 'Front', '--in', story])).out).toBe('no way from Elaf to Front\n')
  })
})

test('a timeline says when the event was, and the hour where several appeared on one day', async () => {
  const made = storyOf([
    'a 2024-05-03T10:00:00+02:00 | Post > @Ann | c',
    'b 2024-05-03T07:30:00Z | Echo > Post | c',
    'd - | Sun > @Ann | c',
  ])
  const statements = made.statements.map((one) => ({ ...one, text: 'The dam broke on 3 March, and again on Monday.' }))
  const folder = built('times', buildGraph({ ...made, statements }))
  const { out } = await hearsayHere(['timeline', made.claimOf('c'), '--in', folder])
  expect(out.split('\n').slice(1)).toEqual([
    '  speaks of 2024-03-03 (“on 3 March”)',
    '',
    'times in UTC',
    '2024-05-03 07:30  Echo b',
    `${' '.repeat(18)}names Post`,
    '2024-05-03 08:00  Post a',
    `${' '.repeat(18)}names Ann`,
    'undated           Sun d',
    '',
  ])
})

describe('long lists', () => {
  const many = built(
    'many',
    graphOf(Array.from({ length: 25 }, (_, i) => `a${i} 2024-01-02 | Post > @Ana Lund | number${i}`)),
  )
  test('are cut for a person, who is told so, and whole for a program', async () => {
    const { out } = await hearsayHere(['claims', '--in', many])
    expect(out.match(/^ {2}claim:/gmu)).toHaveLength(20)
    expect(out).toMatch(/\n\n… and 5 more: -n 25 shows all\n$/u)
    expect((await hearsayHere(['claims', '-n', '25', '--in', many])).out.match(/^ {2}claim:/gmu)).toHaveLength(25)
    expect(JSON.parse((await hearsayHere(['claims', '--json', '--in', many])).out)).toHaveLength(25)
    expect(JSON.parse((await hearsayHere(['claims', '--json', '-n', '3', '--in', many])).out)).toHaveLength(3)
  })
})

test('a list shows the beginning of a very long claim, a trace all of it', async () => {
  const folder = built('long', graphOf([`a - | Post > @Ann Lund | ${'very '.repeat(200)}long`]))
  expect((await hearsayHere(['claims', '--in', folder])).out).toMatch(/^the very [\s\S]{200,350}…\n {2}1 outlet/u)
  expect((await hearsayHere(['trace', 'long', '--in', folder])).out.match(/very/gu)).toHaveLength(200)
})

describe('export', () => {
  test.each(Object.entries(FORMATS).filter(([format]) => format !== 'html'))(
    '%s to stdout and to a file',
    async (format, { ending }) => {
      const file = join(root, `made.${ending}`)
      expect(await hearsayHere(['export', '-o', file, '--in', story])).toEqual({ code: 0, out: '', err: '' })
      const { code, out } = await hearsayHere(['export', '-f', format, '--in', story])
      expect([code, out]).toEqual([0, [...exportGraph(graphOf(), format)].join('')])
      expect(readFileSync(file, 'utf8')).toBe(out)
    },
  )
})

describe('what is denied is shown as denied', () => {
  const folder = built(
    'denied',
    graphOf(['a 2024-01-02 | Post > @Ana Lund | not leak', 'b 2024-01-03 | Echo > Post | leak']),
  )
  test.each([['search leak'], ['trace --words leak']])('%s', async (command) => {
    const { out } = await hearsayHere([...command.split(' '), '--in', folder])
    expect(out).toContain('Denied: “the leak story')
  })
})

describe('what an article says cannot steer the terminal', () => {
  const commands = ['claims', 'agents', 'contradictions', 'trace a1', 'search outlet:a', 'origins a1', 'timeline a1']
  test.each(NASTY.map((words, i): [number, string] => [i, words]))('%i: %j', async (i, words) => {
    const folder = built(`hostile${i}`, hostileGraph(words))
    for (const command of commands) {
      const { out, err } = await hearsayHere([...command.split(' '), '--in', folder])
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })
})
