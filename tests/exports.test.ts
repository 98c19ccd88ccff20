import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist', 'cli', 'main.js')
const committed = readdirSync(join(ROOT, 'exports')).sort()

describe('exports/ is what `npm start` makes of seeds/', () => {
  let out = ''
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'hearsay-exports-'))
    execFileSync(process.execPath, [CLI, 'build', 'seeds', '--out', out], { cwd: ROOT, stdio: 'pipe' })
  })
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  test('the same files', () => {
    expect(committed.length).toBeGreaterThan(5)
    expect(readdirSync(out).sort()).toEqual(committed)
  })

  test.each(committed)('%s, byte for byte', (file) => {
    const made = readFileSync(join(out, file))
    const kept = readFileSync(join(ROOT, 'exports', file))
    expect(made.equals(kept), `${file} differs: run npm start, read the diff, commit it`).toBe(true)
  })
})
