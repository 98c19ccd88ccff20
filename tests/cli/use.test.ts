import { describe, expect, test } from 'vitest'
import { folder, hearsay, hearsayHere } from './hearsay.js'

const COMMANDS = (
  'build trace claims agents contradictions search origins without circular losses timeline paths profile view export ' +
  'extract crossref compare'
).split(' ')

describe('help', () => {
  test('without a command it is printed as an error', async () => {
    const { code, out, err } = await hearsayHere([])
    expect([code, out]).toEqual([2, ''])
    for (const command of COMMANDS) expect(err).toContain(`\n  ${command}`)
  })

  test.each([['--help'], ['-h'], ['help']])('%s goes to stdout', async (...args) => {
    const { code, out, err } = await hearsayHere(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Examples:')
  })

  test.each(COMMANDS)('%s has one, with examples, within 80 columns', async (command) => {
    const { code, out } = await hearsayHere([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/Examples:\n {2}\$ /u)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('--version prints a version', () => {
    expect(hearsay(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) })
  })
})

describe('wrong use ends with 2, says so on stderr and hints', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['biuld'], /unknown command 'biuld'[\s\S]*Did you mean build/u],
    ['help on an unknown command', ['help', 'trac'], /unknown command 'trac'[\s\S]*Did you mean trace/u],
    ['an unknown option', ['claims', '--jsno'], /unknown option '--jsno'[\s\S]*Did you mean --json/u],
    ['no paths', ['build'], /missing required argument/u],
    ['no query', ['trace'], /missing required argument/u],
    ['no format', ['export'], /which format\?/u],
    ['an ending that says no format', ['export', '-o', 'story.doc'], /which format\?/u],
    ['an unknown format', ['export', '-f', 'docx'], /Allowed choices are json, gexf/u],
    ['an unknown projection', ['export', '-f', 'gexf', '-p', 'all'], /Allowed choices are contracted/u],
    ['an empty query', ['trace', ' '], /the query is empty/u],
    ['a number that is none', ['claims', '-n', 'many'], /whole number/u],
    ['too many arguments', ['compare', 'a', 'b'], /too many arguments/u],
    ['a registry that is not there', ['extract', '--registry', 'none.json'], /cannot read none\.json/u],
  ])('%s', async (_name, args, message) => {
    const { code, out, err } = await hearsayHere(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).toMatch(/^hint: /mu)
  })
})

describe('what cannot be done ends with 1, says so on stderr and hints', () => {
  const broken = folder({ 'graph.json': '{"attributes":{}}' })
  const cut = folder({ 'graph.json': '{"attr' })
  test.each<[string, string[], RegExp]>([
    [
      'nothing built yet',
      ['claims', '--in', 'none yet'],
      /cannot read .*graph\.json: [\s\S]*build PATH… --out 'none yet'/u,
    ],
    [
      'a folder that no build wrote',
      ['claims', '--in', folder()],
      /graph\.json: there is no such file\nhint: .*did not write/u,
    ],
    ['no graph in the file', ['trace', 'x', '--in', broken], /no graph of hearsay/u],
    ['half a file', ['agents', '--in', cut], /not JSON/u],
  ])('%s', async (_name, args, message) => {
    const { code, out, err } = await hearsayHere(args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^error: /mu)
    expect(err).toMatch(message)
    expect(err).toMatch(/^hint: /mu)
  })
})
