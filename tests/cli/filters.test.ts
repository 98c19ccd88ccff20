import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { MAIN, STORY, hearsay, hearsayHere } from './hearsay.js'

interface Out {
  readonly [key: string]: unknown
}
const parse = (out: string): Out[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Out)
const codes = ({ issues }: Out): unknown[] => (issues as { code: string }[]).map(({ code }) => code)

const article = (id: string, rest = {}): string =>
  JSON.stringify({ id, outlet: 'Coast Post', text: 'Ana Lund said the bridge is safe.', ...rest })

describe('extract', () => {
  test('gives a line for a line, in order, and says which were no articles', async () => {
    const input = [article('a'), 'not json', '', article('b'), '{"id":"c"}', '[]', article('d')].join('\n')
    const { code, out } = await hearsayHere(['extract'], { input })
    expect(code).toBe(0)
    const records = parse(out)
    expect(records.map((record) => record['article'])).toEqual(['a', null, 'b', null, null, 'd'])
    expect(codes(records[1]!)).toEqual(['bad-json'])
    for (const record of records) {
      expect(record['attributions']).toBeInstanceOf(Array)
      expect(record['statements']).toBeInstanceOf(Array)
    }
  })

  test('counts offsets in the text, which a title in front moves by textOffset', async () => {
    const text = 'Ana Lund said the bridge is safe.'
    const [record] = parse(
      (await hearsayHere(['extract'], { input: article('a', { title: 'All is well', text }) })).out,
    )
    expect(String(record!['text']).slice(Number(record!['textOffset']))).toBe(text)
  })

  test('takes a byte order mark, Windows line ends and a last line without an end', async () => {
    const { out } = await hearsayHere(['extract'], { input: `\ufeff${article('a')}\r\n${article('b')}` })
    expect(parse(out).map((record) => record['article'])).toEqual(['a', 'b'])
  })

  test('gives the same from several threads', () => {
    const input = Array.from({ length: 150 }, (_, n) => (n % 50 === 7 ? '{' : article(`a${n}`))).join('\n')
    const [one, two] = ['1', '2'].map((jobs) => hearsay(['extract', '--jobs', jobs], { input }))
    expect(two).toEqual(one)
    expect(parse(one!.out)).toHaveLength(150)
  })

  test('answers each line before the next is there', async () => {
    const child = spawn(process.execPath, [MAIN, 'extract'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of ['a', 'b']) {
      child.stdin.write(`${article(id)}\n`)
      expect(JSON.parse((await answers.next()).value!).article).toBe(id)
    }
    child.stdin.end()
    expect((await answers.next()).done).toBe(true)
  })
})

describe('crossref', async () => {
  const extracted = await hearsayHere(['extract'], {
    input: [article('b'), STORY['more.jsonl'], article('a'), '{'].join('\n'),
  })
  const records = extracted.out

  test('takes the records of extract in any order', async () => {
    const forward = await hearsayHere(['crossref'], { input: records })
    const backward = await hearsayHere(['crossref'], { input: records.trim().split('\n').reverse().join('\n') })
    expect(forward.code).toBe(0)
    const [x, y] = [forward, backward].map(({ out }) => parse(out).filter(({ record }) => record !== 'issue'))
    expect(y).toEqual(x)
    const kinds = 'agent statement claim relation reuse family loss relay issue'.split(' ')
    for (const { record } of parse(forward.out)) expect(kinds).toContain(record)
  })

  test('tells who carried whose report', async () => {
    const text = 'The bridge is shut, the Bay Times said.\n\nThe report of the Bay Times was picked up by Radio Nord.'
    const { out } = await hearsayHere(['extract'], { input: JSON.stringify({ id: 'a', outlet: 'Coast Post', text }) })
    const relays = parse((await hearsayHere(['crossref'], { input: out })).out).filter(
      ({ record }) => record === 'relay',
    )
    expect(relays).toEqual([expect.objectContaining({ article: 'a', of: 'outlet:bay-times', by: 'outlet:radio-nord' })])
  })

  test('passes on what extract could not read', async () => {
    const issues = parse((await hearsayHere(['crossref'], { input: records })).out).filter(
      ({ record }) => record === 'issue',
    )
    expect(issues).toContainEqual(expect.objectContaining({ code: 'bad-json' }))
  })

  test('without a single record it fails', async () => {
    expect(await hearsayHere(['crossref'], { input: '{"some":"json"}\n' })).toMatchObject({ code: 1, out: '' })
  })
})

describe('compare', () => {
  test('answers every pair, in order, from 0 to 1', async () => {
    const pair = { id: 7, a: { text: 'The bridge is safe.' }, b: { text: 'The bridge is safe.', published: '2024-03' } }
    const { code, out } = await hearsayHere(['compare'], {
      input: [JSON.stringify(pair), '{"id":"x","a":{}}', 'no'].join('\n'),
    })
    expect(code).toBe(0)
    const [first, second, third] = parse(out)
    expect(first!['id']).toBe(7)
    expect(first!['same']).toBeGreaterThan(0.5)
    for (const key of ['same', 'contradicts']) expect(first![key]).toSatisfy((n: number) => n >= 0 && n <= 1)
    expect(second).toMatchObject({ id: 'x', same: null, contradicts: null, issues: [{ code: 'bad-pair' }] })
    expect(third).toMatchObject({ id: null, issues: [{ code: 'bad-json' }] })
  })
})

test('a reader that leaves early ends it quietly', async () => {
  const child = spawn(process.execPath, [MAIN, 'extract'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.on('data', (data) => (err += String(data)))
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  const feed = setInterval(() => child.stdin.write(`${article('a')}\n`.repeat(200)), 1)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(feed)
  expect([code, err]).toEqual([0, ''])
})
