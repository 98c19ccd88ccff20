import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, vi } from 'vitest'
import { run } from '../../src/cli/run.js'

/** The built command line; `npm run build` makes it. */
export const MAIN = join(import.meta.dirname, '../../dist/cli/main.js')

if (!existsSync(MAIN)) throw new Error('the command line is not built: npm run build')

/** What a run of the command line gave. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Settings of a run. */
export interface RunOptions {
  readonly input?: string | Buffer
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** The user to run as, where it is not the one who runs the tests. */
  readonly uid?: number
}

/** Runs hearsay without colours. */
export function hearsay(args: readonly string[], { input = '', cwd, env, uid }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    cwd,
    uid,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** A folder that is removed after the file's tests, filled with `files` by path. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** Every file of a folder with its bytes as text, by name. */
export const contents = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => statSync(join(path, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  )

/** Three short articles of one story, by file name. */
export const STORY: Readonly<Record<string, string>> = {
  'coast.txt':
    '---\noutlet: Coast Post\ntitle: Bridge to open in May\npublished: 2024-03-02\n---\n' +
    'The bridge will open in May, engineer Ana Lund told the Bay Times on Friday.\n\n"It is ready," she said.\n',
  'bay.txt':
    '---\noutlet: Bay Times\ntitle: Bridge nearly done\npublished: 2024-03-01\n---\n' +
    'Engineer Ana Lund said the bridge will open in May. The harbour board denied that the bridge is safe.\n',
  'more.jsonl': `${JSON.stringify({
    id: 'wire-7',
    outlet: 'North Wire',
    published: '2024-03-03',
    text: 'According to the Coast Post, the bridge will open in May.',
  })}\n`,
}

/** Runs hearsay in this process, which is quicker. */
export async function hearsayHere(args: readonly string[], { cwd, input = '' }: RunOptions = {}): Promise<Ran> {
  const before = process.cwd()
  if (cwd !== undefined) process.chdir(cwd)
  let [out, err] = ['', '']
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)])
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true)),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true)),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as typeof process.stdin),
  ]
  try {
    const code = await run(args)
    return { code, out, err }
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.chdir(before)
  }
}
