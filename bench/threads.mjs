// What a second core brings to `hearsay extract`: one thread held to one core against two threads on two, each from its start,
// and what the later articles took, when the code is compiled.
//   npm run build && node bench/threads.mjs [articles.jsonl, records with a text]
// Without a file it reads PolNeAR train where ../shared (or HEARSAY_SHARED) holds it, else invented news. Needs a quiet machine
// and Linux's taskset. Prints, asserts nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articles } from './articles.mjs'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
/** How often the articles stand in the input. */
const TIMES = [1, 4, 16]

const records = articles(process.argv[2])
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))

/** Seconds that `hearsay extract` takes over a file, in so many threads on as many cores. */
function seconds(file, jobs) {
  const start = performance.now()
  const cores = Array.from({ length: jobs }, (_, i) => i).join(',')
  const { status, error } = spawnSync(
    'taskset',
    ['-c', cores, process.execPath, MAIN, 'extract', '--jobs', `${jobs}`],
    {
      stdio: [openSync(file), 'ignore', 'inherit'],
    },
  )
  if (status !== 0) throw error ?? new Error(`hearsay extract ended with ${status}`)
  return (performance.now() - start) / 1000
}

const row = (name, one, two) =>
  console.log(
    `${name.padEnd(28)}${one.toFixed(1).padStart(8)} s${two.toFixed(1).padStart(8)} s${(one / two).toFixed(2).padStart(8)}`,
  )

console.log(`${''.padEnd(28)}  one core     two   times`)
let before
for (const times of TIMES) {
  const file = join(folder, `${times}.jsonl`)
  writeFileSync(file, lines.repeat(times))
  const took = [1, 2].map((jobs) => Math.min(seconds(file, jobs), seconds(file, jobs)))
  row(`${records.length * times} articles, from start`, ...took)
  if (before) row(`  … of these the later part`, ...took.map((time, i) => time - before[i]))
  before = took
}
rmSync(folder, { recursive: true })
