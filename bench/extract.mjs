// How fast articles are read against the tagger alone on the same text, stage by stage, in CPU time of one process after
// warm-up; then how the time grows when hostile text doubles.
//   npx tsc -p tsconfig.build.json && node bench/extract.mjs [articles.jsonl, records with a text] [how many of them = 420]
// Without a file it reads PolNeAR train where ../shared (or HEARSAY_SHARED) holds it, else invented news. Prints, asserts
// nothing.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { attributions } from '../dist/extract/attributions.js'
import { extract } from '../dist/extract/index.js'
import { reading } from '../dist/extract/reading.js'
import { toArticle, toRecord } from '../dist/index.js'
import { blocks } from '../dist/text/blocks.js'
import { articles } from './articles.mjs'

const cpu = (work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const records = articles(process.argv[2], Number(process.argv[3] ?? 420))
const inputs = records.map((record) => ({ ...record, line: JSON.stringify(record) }))
const size = records.reduce((sum, { text }) => sum + text.length, 0)
const words = records.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
const tagger = winkNLP(model, ['sbd', 'pos'])
const { value, pos, precedingSpaces } = tagger.its
/** What reads a text must ask of the tagger: each token's words, part of speech, and where it stands. */
const tagged = (text) => {
  const tokens = tagger.readDoc(text).tokens()
  return [tokens.out(value), tokens.out(pos), tokens.out(precedingSpaces)]
}
/** A line of `hearsay extract`, from JSON to JSON. */
const filtered = ({ line }) => {
  const { article: made, issues } = toArticle(JSON.parse(line))
  const found = extract(made)
  return JSON.stringify(toRecord(made, { ...found, issues: [...issues, ...found.issues] }))
}
const article = ({ id, text }) => ({ id, outlet: 'The Paper', text, blocks: blocks(text) })
const stages = {
  'tagger alone': ({ text }) => tagged(text),
  blocks: ({ text }) => blocks(text),
  'blocks, reading': (record) => reading(article(record)),
  'blocks, reading, attributions': (record) => attributions(reading(article(record))),
  'blocks, all of extract': (record) => extract(article(record)),
  'hearsay extract, JSON to JSON': filtered,
}
console.log(`${records.length} articles, ${(size / 1e6).toFixed(2)} million characters, ${words} words`)
const best = {}
for (let round = 0; round < 6; round++)
  for (const [name, work] of Object.entries(stages))
    best[name] = Math.min(
      best[name] ?? Infinity,
      cpu(() => inputs.forEach(work)),
    )
for (const [name, ms] of Object.entries(best)) {
  const share = `${((best['tagger alone'] / ms) * 100).toFixed(0)} % of the tagger's speed`
  console.log(`${name.padEnd(32)}${ms.toFixed(0).padStart(6)} ms  ${(words / ms).toFixed(0)}k words/s  ${share}`)
}

const HOSTILE = {
  'quotation marks': '"',
  'opening marks': '“a ',
  apostrophes: "'a ",
  'one word': 'a',
  hyphens: 'a-',
  'no full stop': 'the man said that ',
  'he said he said': 'he said ',
  'quoted lines': '“Yes,” he said. ',
  paragraphs: '“a\n\n',
  brackets: '(a ',
  relatives: 'Ann, who said, ',
}
console.log('\nhostile text, one paragraph: ms for 250,000, 500,000 and 1,000,000 characters')
for (const [name, bit] of Object.entries(HOSTILE)) {
  const times = [250_000, 500_000, 1_000_000].map((length) => {
    const text = bit.repeat(length / bit.length)
    const one = { id: 'a', outlet: 'The Paper', text, blocks: [{ kind: 'body', span: [0, text.length] }] }
    return cpu(() => attributions(reading(one))).toFixed(0)
  })
  console.log(`${name.padEnd(20)}${times.map((time) => time.padStart(7)).join('')}`)
}
