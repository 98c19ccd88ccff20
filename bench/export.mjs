// How fast each format is written, and how much memory that takes: node bench/export.mjs [nodes] [edges per node]
// Run after `npm run build`. Prints; asserts nothing.
import { MultiDirectedGraph } from 'graphology'
import { FORMATS, exportGraph } from '../dist/index.js'

const nodes = Number(process.argv[2] ?? 20_000)
const perNode = Number(process.argv[3] ?? 3)
const graph = new MultiDirectedGraph()
const lists = 'articles attributions statements agents claims relations reuse families losses issues'.split(' ')
graph.replaceAttributes({ format: 'hearsay', version: 1, ...Object.fromEntries(lists.map((list) => [list, []])) })
const claims = Math.floor(nodes * 0.8)
for (let i = 0; i < nodes; i++) {
  const at = { x: Math.cos(i) * i, y: Math.sin(i) * i }
  const text = `Claim ${i}: the “harbour” board & others said <nothing> of it before the ${i % 28}th of May`
  const label = text.slice(0, 60)
  const claim = { kind: 'claim', polarity: 'affirmed', statements: 3, outlets: 2, origins: 1, contradicted: false }
  const outlet = { kind: 'outlet', aliases: '', agency: false, articles: 5 }
  if (i < claims) graph.addNode(`claim:a${i}#s1`, { ...claim, label, text, firstReported: '2024-05-01', ...at })
  else graph.addNode(`outlet:o${i}`, { ...outlet, label: `Outlet ${i}`, name: `Outlet ${i}`, ...at })
}
const keys = graph.nodes()
for (let i = 0; i < nodes * perNode; i++) {
  const from = keys[claims + ((i * 7919) % (nodes - claims))]
  const to = keys[(i * 104_729) % claims]
  const voice = { voice: 'own', own: 1, origin: 0, cited: 0, nobody: 0, certainty: 'asserted' }
  const dates = { first: '2024-05-01', last: '2024-05-03' }
  const edge = { kind: 'reports', ...voice, ...dates, statements: `a${i}#s1 a${i}#s2` }
  graph.addEdgeWithKey(`reports|${from}|${to}|${i}`, from, to, edge)
}
console.log(`${graph.order} nodes, ${graph.size} edges`)
const viewer = '<script type="application/json" id="hearsay-graph"></script>'
for (const format of Object.keys(FORMATS)) {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const started = performance.now()
  let bytes = 0
  let peak = before
  for (const piece of exportGraph(graph, format, { viewer, table: 'edges' })) {
    bytes += Buffer.byteLength(piece)
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${format.padEnd(10)} ${seconds.toFixed(2).padStart(7)} s ${(bytes / 1e6).toFixed(1).padStart(8)} MB ` +
      `${(bytes / 1e6 / seconds).toFixed(0).padStart(5)} MB/s  +${((peak - before) / 1e6).toFixed(0)} MB of memory`,
  )
}
