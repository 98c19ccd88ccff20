/**
 * How fast files become articles: megabytes a second of JSON Lines, of pages and of the block classifier alone.
 * Run after `npx tsc -p tsconfig.build.json`: `node bench/ingest.mjs [articles]`.
 */
import { ingest } from '../dist/ingest/index.js'
import { blocks } from '../dist/text/blocks.js'

const ARTICLES = Number(process.argv[2] ?? 2000)

const paragraph = (n) =>
  `The harbour board of Quay ${n} voted on Tuesday to shut the old swing bridge for good, after ${n % 50} years of ` +
  'repairs that never lasted. Its chairman told the Harbour Echo that the bolts “had rusted through” and could not be replaced.'
const text = (n) =>
  [`Bridge ${n} shut`, 'MAY 2020', ...Array.from({ length: 12 }, (_, k) => paragraph(n + k)), 'Sign up for more'].join(
    '\n\n',
  )
const html = (n) =>
  `<!doctype html><html lang="en"><head><title>Bridge ${n}</title></head><body><nav><a href="/">Home</a></nav><article>` +
  `${text(n).replace(/.+/gu, '<p>$&</p>')}</article></body></html>`

const say = (what, bytes, count, run) => {
  run()
  const start = performance.now()
  run()
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${what.padEnd(12)} ${(bytes / 1e6 / seconds).toFixed(1).padStart(6)} MB/s  ${(count / seconds).toFixed(0)} articles/s`,
  )
}

const texts = Array.from({ length: ARTICLES }, (_, n) => text(n))
const encode = (value) => new TextEncoder().encode(value)
const lines = encode(texts.map((text, n) => JSON.stringify({ id: `a${n}`, outlet: 'Echo', text })).join('\n'))
const pages = texts.slice(0, ARTICLES / 10).map((_, n) => ({ name: `p${n}.html`, bytes: encode(html(n)) }))

say('blocks', texts.join('').length, ARTICLES, () => texts.map((text) => blocks(text)))
say('JSON Lines', lines.length, ARTICLES, () => ingest([{ name: 'a.jsonl', bytes: lines }]))
say(
  'pages',
  pages.reduce((sum, { bytes }) => sum + bytes.length, 0),
  pages.length,
  () => ingest(pages),
)
