// What a second core brings to `hearsay extract`. First from a cold start, one thread held to one core against two threads on two;
// then in threads that run on, round after round over the same articles, when V8 has compiled what it will compile: every
// thread compiles for itself, which a second one cannot halve.
//   npm run build && node bench/threads.mjs [articles.jsonl, records with a text]
// Without a file it reads PolNeAR train where ../shared (or HEARSAY_SHARED) holds it, else invented news. Needs a quiet machine
// and Linux's taskset. Prints, asserts nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { batches } from '../dist/cli/batches.js'
import { bePatient } from '../dist/cli/patience.js'
import { inThreads } from '../dist/cli/threads.js'
import { articles } from './articles.mjs'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const WORKER = new URL('../dist/cli/extract-worker.js', import.meta.url)
/** How often the articles stand in the input of a cold start. */
const TIMES = [1, 4]
/** Rounds over the articles until a thread is warm, and of these the last that are timed. */
const [ROUNDS, TIMED] = [14, 4]

const records = articles(process.argv[2])
const lines = records.map((record) => `${JSON.stringify(record)}\n`)
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

/** Seconds that a round over the articles takes in so many warm threads, this process held to as many cores. */
async function warmSeconds(jobs) {
  const cores = Array.from({ length: jobs }, (_, i) => i).join(',')
  spawnSync('taskset', ['-a', '-c', '-p', cores, `${process.pid}`])
  const rounds = ROUNDS * jobs
  function* input() {
    for (let i = 0; i < rounds * lines.length; i++) yield { text: lines[i % lines.length], number: i + 1 }
  }
  const timed = (rounds - TIMED) * lines.length
  let done = 0
  let start
  for await (const out of inThreads(
    batches(input(), ({ text }) => text.length),
    WORKER,
    {},
    jobs,
  )) {
    done += out.split('\n').length - 1
    if (start === undefined && done >= timed) start = { at: performance.now(), done }
  }
  return ((performance.now() - start.at) / 1000 / (done - start.done)) * lines.length
}

const row = (name, one, two) =>
  console.log(
    `${name.padEnd(28)}${one.toFixed(1).padStart(8)} s${two.toFixed(1).padStart(8)} s${(one / two).toFixed(2).padStart(8)}`,
  )

console.log(`${''.padEnd(28)}  one core     two   times`)
for (const times of TIMES) {
  const file = join(folder, `${times}.jsonl`)
  writeFileSync(file, lines.join('').repeat(times))
  row(
    `${records.length * times} articles, cold`,
    ...[1, 2].map((jobs) => Math.min(seconds(file, jobs), seconds(file, jobs))),
  )
}
rmSync(folder, { recursive: true })
bePatient()
row(`${records.length} articles, warm`, await warmSeconds(1), await warmSeconds(2))
