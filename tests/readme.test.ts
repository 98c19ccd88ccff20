/** The README tells the truth: its code runs, and what it shows as output is what comes out. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const OUT = mkdtempSync(join(tmpdir(), 'hearsay-readme-'))
afterAll(() => rmSync(OUT, { recursive: true, force: true }))

/** A fenced block with the block of output that follows it, where one does. */
interface Block {
  readonly language: string
  readonly code: string
  readonly output?: string
}

const fences = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)]
const blocks: Block[] = fences.flatMap(([, language, code], i): Block[] => {
  if (language !== 'sh' && language !== 'js') return []
  const next = fences[i + 1]
  return [{ language, code: code!, ...(next?.[1] === 'text' ? { output: next[2]! } : {}) }]
})

/** Runs a block in the repository; `hearsay` is the built command, and what it builds goes into a temporary folder. */
function run({ language, code }: Block): string {
  const options = { cwd: ROOT, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, NO_COLOR: '1' } } as const
  if (language === 'js') return execFileSync(process.execPath, ['--input-type=module', '-e', code], options)
  return code
    .split('\n')
    .filter((line) => line.startsWith('hearsay '))
    .map((line) => line.replace(/^hearsay /u, `"${process.execPath}" dist/cli/main.js `).replaceAll(/\bmine\b/gu, OUT))
    .map((line) => execFileSync('sh', ['-c', line], options))
    .join('')
}

test('the README has code to run', () => {
  expect(blocks.filter(({ language }) => language === 'js').length).toBeGreaterThanOrEqual(2)
  expect(blocks.filter(({ code }) => /^hearsay /mu.test(code)).length).toBeGreaterThanOrEqual(2)
})

test.each(blocks.map((block) => [block.code.trim().split('\n').at(-1)!, block] as const))('%s', (_, block) => {
  const output = run(block)
  if (block.output !== undefined) expect(output.trimEnd()).toBe(block.output.trimEnd())
})
