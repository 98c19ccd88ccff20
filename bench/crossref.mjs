// How the cost of crossref grows: invented articles of twenty statements each, half of them copies, doubled from run to run.
//   npx tsc -p tsconfig.build.json && node --expose-gc bench/crossref.mjs [statements = 12500] [doublings = 4]
// Words follow Zipf's law; some two hundred statements tell of one event and share ten words of it; one in two retells
// another with some of its words dropped or replaced. Extraction is not part of it. Prints, asserts nothing.
import { crossref } from '../dist/crossref/index.js'

const STATEMENTS = 20
const VOCABULARY = 40_000
const TOPIC_WORDS = 10
const PER_EVENT = 200
const CLAIMS_PER_EVENT = 20

/** Mulberry32: numbers in [0, 1) from a seed. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const syllables = 'ba ko ri tun mel sor vi da len gra po fen hu wik za ros ti man dol ek'.split(' ')
/** The n-th word of an invented language. */
const word = (n) => {
  let text = ''
  for (let rest = n + 400; rest > 0; rest = Math.floor(rest / 20)) text += syllables[rest % 20]
  return text
}

const link = (agent) => ({
  agent: agent.id,
  name: agent.name,
  mention: [],
  cue: [],
  certainty: 'asserted',
  inferred: false,
})

/** An article made of its statements: each sentence is one, said by one of its three sources or told by the outlet. */
function article(id, outlet, published, contents, sources) {
  const publisher = { id: `outlet:${outlet.toLowerCase()}`, kind: 'outlet', name: outlet, aliases: [] }
  const agents = sources.map((name) => ({
    id: `person:${name.toLowerCase().replace(' ', '-')}`,
    kind: 'person',
    name,
    aliases: [],
  }))
  const statements = []
  const narration = []
  const blocks = []
  let text = ''
  contents.forEach((content, i) => {
    const told = i % 4 === 3
    const source = agents[i % agents.length]
    const before = told ? '' : `${source.name} said that `
    const start = text.length + before.length
    blocks.push({ kind: 'body', span: [text.length, start + content.length + 1] })
    text += `${before}${content}.\n\n`
    const list = told ? narration : statements
    list.push({
      id: `${id}#${told ? 'n' : 's'}${list.length + 1}`,
      article: id,
      attributions: [],
      content: [[start, start + content.length]],
      text: content,
      chain: told ? [link(publisher)] : [link(publisher), link(source)],
      hedged: i % 7 === 0,
      polarity: 'affirmed',
    })
  })
  return {
    article: { id, outlet, published, text, blocks },
    extraction: { article: id, attributions: [], agents: [publisher, ...agents], statements, narration, issues: [] },
  }
}

/** `count` statements in articles, the same for the same count. */
function corpus(count) {
  const next = random(7)
  const zipf = () => Math.floor(VOCABULARY ** next()) - 1
  const below = (n) => Math.floor(next() * n)
  const events = Array.from({ length: Math.ceil(count / PER_EVENT) }, () => {
    const topic = Array.from({ length: TOPIC_WORDS }, () => word(200 + below(VOCABULARY - 200)))
    const claims = Array.from({ length: CLAIMS_PER_EVENT }, () =>
      Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? topic[below(TOPIC_WORDS)] : word(zipf()))),
    )
    return { claims, people: Array.from({ length: 3 }, () => `${name(next)} ${name(next)}`) }
  })
  const articles = []
  while (articles.length * STATEMENTS < count) {
    const n = articles.length
    const event = events[below(events.length)]
    const copy = n > 0 && next() < 0.5 ? articles[below(n)] : undefined
    const contents = copy
      ? [...copy.extraction.statements, ...copy.extraction.narration].map(({ text }) => text)
      : Array.from({ length: STATEMENTS }, () => retell(event.claims[below(CLAIMS_PER_EVENT)], next, zipf))
    const day = new Date(Date.UTC(2031, 0, 1) + n * 6e5).toISOString()
    const people = copy ? copy.extraction.agents.slice(1).map((agent) => agent.name) : event.people
    articles.push(article(`a${String(n).padStart(7, '0')}`, `Paper ${below(500)}`, day, contents, people))
  }
  return articles
}

const name = (next) => {
  const text = word(Math.floor(next() * 8000))
  return text[0].toUpperCase() + text.slice(1)
}

const retell = (claim, next, zipf) => {
  const changed = next() * 0.4
  return claim.flatMap((old) => (next() < changed ? (next() < 0.5 ? [] : [word(zipf())]) : [old])).join(' ')
}

const [first = 12_500, doublings = 4] = process.argv.slice(2).map(Number)
console.log('statements  articles   seconds  per 1000  memory MB   claims  families  relations   losses')
for (let step = 0; step < doublings; step++) {
  const input = corpus(first * 2 ** step)
  globalThis.gc?.()
  const started = process.cpuUsage()
  const dataset = crossref(input)
  const { user, system } = process.cpuUsage(started)
  const seconds = (user + system) / 1e6
  const count = input.length * STATEMENTS
  const cells = [
    [count, 10],
    [input.length, 9],
    [seconds.toFixed(2), 9],
    [((seconds * 1000) / count).toFixed(3), 9],
    [Math.round(process.memoryUsage().rss / 2 ** 20), 10],
    [dataset.claims.length, 8],
    [dataset.families.length, 9],
    [dataset.relations.length, 10],
    [dataset.losses.length, 8],
  ]
  console.log(cells.map(([cell, width]) => String(cell).padStart(width)).join(' '))
}
