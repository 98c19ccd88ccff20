/**
 * How fast questions are answered on a synthetic graph: 100,000 claims, 5,000 agents, about 1,000,000 edges.
 * Run after `npx tsc -p tsconfig.build.json`: `node --expose-gc --max-old-space-size=6000 bench/query.mjs [claims]`.
 */
import { buildGraph } from '../dist/graph/index.js'
import {
  atlas,
  chokepoints,
  circular,
  independence,
  mutual,
  paths,
  profile,
  search,
  traceClaim,
  without,
} from '../dist/query/index.js'
import { dominance } from '../dist/query/dominance.js'
import { facts } from '../dist/query/facts.js'

const CLAIMS = Number(process.argv[2] ?? 100_000)
const OUTLETS = 1_500
const SOURCES = 3_500
const ARTICLES = CLAIMS / 2

/** Mulberry32: chance that is the same every time. */
let state = 20_181_129
const random = () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}
/** Few agents are everywhere, most are rare. */
const skewed = (size) => Math.floor(size * random() ** 2.2)
const letters = (n) => Array.from({ length: n }, () => 'etaoinshrdlucmfwypvbgk'[skewed(22)]).join('')
const WORDS = Array.from({ length: 20_000 }, () => letters(4 + Math.floor(random() * 6)))
const words = (n) => Array.from({ length: n }, () => WORDS[skewed(WORDS.length)]).join(' ')
const id = (prefix, i) => `${prefix}:${String(i).padStart(6, '0')}`
const pad = (i) => `a${String(i).padStart(6, '0')}`

const link = (agent, mention) => ({
  agent,
  name: agent,
  mention,
  cue: mention,
  certainty: random() < 0.2 ? 'hedged' : 'asserted',
  inferred: random() < 0.1,
})

function dataset() {
  const agents = [
    ...Array.from({ length: OUTLETS }, (_, i) => ({
      id: id('outlet', i),
      kind: 'outlet',
      name: `Outlet ${i}`,
      aliases: [],
    })),
    ...Array.from({ length: SOURCES }, (_, i) => ({
      id: id('person', i),
      kind: 'person',
      name: `Person ${i}`,
      aliases: [],
    })),
  ]
  const articles = Array.from({ length: ARTICLES }, (_, i) => ({
    id: pad(i),
    outlet: `Outlet ${skewed(OUTLETS)}`,
    published: `2024-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    text: words(40),
    blocks: [],
  }))
  const number = new Map(agents.map(({ id, name }) => [name, id]))
  const statements = []
  const claims = []
  const counts = new Map()
  for (let c = 0; c < CLAIMS; c++) {
    const viral = random() < 0.001 ? 60 : 0
    const size = 1 + Math.floor(-Math.log(1 - random()) * 2.6) + viral
    const origins = Array.from({ length: 1 + Math.floor(random() * 2) }, () => id('person', skewed(SOURCES)))
    const hubs = Array.from({ length: 2 }, () => id('outlet', skewed(OUTLETS)))
    const own = []
    const text = words(9)
    for (let s = 0; s < size; s++) {
      const article = articles[Math.floor(random() * ARTICLES)]
      const n = (counts.get(article.id) ?? 0) + 1
      counts.set(article.id, n)
      const chain = [link(number.get(article.outlet), [])]
      for (const hub of hubs) if (random() < 0.45 && hub !== chain.at(-1).agent) chain.push(link(hub, [[0, 5]]))
      if (random() < 0.75) chain.push(link(origins[Math.floor(random() * origins.length)], [[6, 9]]))
      else if (random() < 0.3) chain.push({ ...link(null, [[0, 5]]), name: null })
      const statement = {
        id: `${article.id}#s${n}`,
        article: article.id,
        attributions: [],
        content: [[10, 40]],
        text,
        chain,
        hedged: false,
        polarity: 'affirmed',
      }
      statements.push(statement)
      own.push(statement)
    }
    const claim = `claim:${own[0].id}`
    for (const statement of own) statement.claim = claim
    claims.push({ id: claim, text, statements: own.map((s) => s.id), firstReported: '2024-01-01' })
  }
  const rest = { attributions: [], relations: [], reuse: [], families: [], losses: [], issues: [] }
  return { articles, statements, agents, claims, ...rest }
}

const megabytes = () => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  return `heap ${(heapUsed / 1e6).toFixed(0)} MB, typed arrays ${(arrayBuffers / 1e6).toFixed(0)} MB, RSS ${(rss / 1e6).toFixed(0)} MB`
}

/** Prints the time that passed and the time that a processor was busy (garbage collection included). */
function timed(name, work) {
  const start = performance.now()
  const busy = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(busy)
  const passed = (performance.now() - start).toFixed(0).padStart(8)
  console.log(`${name.padEnd(44)} ${passed} ms, busy ${((user + system) / 1000).toFixed(0)} ms`)
  return result
}

function spreadOf(name, items, work) {
  for (const item of items.slice(0, items.length / 10)) work(item)
  // The middle of three, so that another process on the machine is not measured.
  const once = (item) => {
    const start = performance.now()
    work(item)
    return performance.now() - start
  }
  const times = items.map((item) => [once(item), once(item), once(item)].sort((a, b) => a - b)[1])
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(3).padStart(9)
  console.log(`${name.padEnd(44)} p50 ${at(0.5)} ms  p99 ${at(0.99)} ms  max ${at(1)} ms  (${times.length})`)
}

const pick = (list, n) => Array.from({ length: n }, () => list[Math.floor(random() * list.length)])

/** The chains of a claim by graphology alone: its reporters, and of these every edge that is about the claim. */
function plainTrace(graph, claim) {
  const hops = []
  graph.forEachInEdge(claim, (_key, edge, agent) => {
    if (edge.kind !== 'reports') return
    graph.forEachOutEdge(agent, (_k, cite, from, to) => {
      if (cite.kind === 'cites' && cite.claim === claim) hops.push([from, to])
    })
  })
  return hops
}

/** Outlets of an agent's claims that do not reach an end without it, by graphology alone. */
function plainWithout(graph, agent) {
  let lost = 0
  graph.forEachOutEdge(agent, (_key, edge, _from, claim) => {
    if (edge.kind !== 'reports') return
    const hops = plainTrace(graph, claim)
    const ends = new Set(hops.map(([, to]) => to).filter((to) => !hops.some(([from]) => from === to)))
    for (const [outlet] of hops) {
      const seen = new Set([agent])
      const stack = [outlet]
      while (stack.length > 0) {
        const at = stack.pop()
        if (seen.has(at)) continue
        seen.add(at)
        for (const [from, to] of hops) if (from === at) stack.push(to)
      }
      if (![...ends].some((end) => end !== agent && seen.has(end))) lost++
    }
  })
  return lost
}

const data = timed('dataset', dataset)
console.log(`memory with the dataset: ${megabytes()}`)
const graph = timed('buildGraph (graphology)', () => buildGraph(data))
console.log(
  `${data.claims.length} claims, ${data.agents.length} agents, ${data.statements.length} statements, ${graph.size} edges`,
)
console.log(`memory with the graph: ${megabytes()}`)
timed('atlas (index)', () => atlas(graph))
timed('dominance (index of without)', () => dominance(graph))
timed('facts (evidence by id)', () => facts(graph))
console.log(`memory with the index: ${megabytes()}`)

const claims = pick(
  data.claims.map(({ id }) => id),
  5_000,
)
const agents = pick(
  data.agents.map(({ id }) => id),
  2_000,
)
spreadOf('trace', claims, (claim) => traceClaim(graph, claim))
spreadOf('independence', claims, (claim) => independence(graph, claim))
spreadOf('chokepoints', claims, (claim) => chokepoints(graph, claim))
spreadOf('without', agents, (agent) => without(graph, agent))
spreadOf('profile', agents.slice(0, 500), (agent) => profile(graph, agent))
spreadOf('paths', agents.slice(0, 500), (agent) => paths(graph, agent, id('person', 3)))
console.log(`${timed('circular, whole graph', () => circular(graph)).length} circles`)
console.log(`${timed('mutual, whole graph', () => mutual(graph))[0]?.agents.length ?? 0} outlets in the largest`)
spreadOf('trace by graphology alone', claims.slice(0, 200), (claim) => plainTrace(graph, claim))
spreadOf('without by graphology alone', agents.slice(0, 10), (agent) => plainWithout(graph, agent))
timed('search, first question (builds its index)', () => search(graph, `${WORDS[5]} ${WORDS[9]}`))
spreadOf('search', pick(WORDS, 30), (word) => search(graph, `${word} ${WORDS[skewed(200)]}`))
console.log(`memory at the end: ${megabytes()}`)
