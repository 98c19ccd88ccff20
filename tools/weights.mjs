#!/usr/bin/env node
// Makes src/crossref/weights.ts: a logistic regression over src/crossref/features.ts that says whether two sentences of ECB+
// train (Cybulska and Vossen 2014, annotations CC BY 3.0) tell of a common event. No chance in it: the same file every time.
//   npx tsc -p tsconfig.build.json && node tools/weights.mjs ../shared/data/ecbplus-train.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { features, FEATURES } from '../dist/crossref/features.js'
import { frequencyOf } from '../dist/crossref/frequency.js'
import { reading } from '../dist/crossref/reading.js'
import { count, sentencesOf } from './ecb.mjs'
import { fit } from './regression.mjs'

/** Topics are read with the word counts of the other folds, as an unseen article would be. */
const FOLDS = 5
/** Of the pairs across topics one in so many is taken, with that weight. */
const EVERY = 7

const documents = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const topics = [...new Set(documents.map(({ topic }) => topic))].sort((a, b) => a - b)
const foldOf = (topic) => topics.indexOf(topic) % FOLDS

const lookupWithout = (fold) => {
  const { topics: all, counts } = count(documents.filter(({ topic }) => foldOf(topic) !== fold))
  return (stem) => frequencyOf(counts.get(stem)?.[1] > 1 ? counts.get(stem) : undefined, all)
}
const lookups = Array.from({ length: FOLDS }, (_, fold) => lookupWithout(fold))
const sentences = sentencesOf(documents).map((sentence) => ({
  ...sentence,
  read: reading(sentence.text, lookups[foldOf(sentence.topic)]),
}))

const rows = []
let crossing = 0
sentences.forEach((a, i) => {
  for (const b of sentences.slice(i + 1)) {
    if (a.document === b.document || foldOf(a.topic) !== foldOf(b.topic)) continue
    const near = a.topic === b.topic
    if (!near && crossing++ % EVERY !== 0) continue
    rows.push({
      x: features(a.read, b.read),
      y: [...a.chains].some((chain) => b.chains.has(chain)) ? 1 : 0,
      weight: near ? 1 : EVERY * FOLDS,
    })
  }
})
/** A topic with many pairs counts more than one with few, but only by the root of their number. */
const sizes = new Map()
for (const { topic } of rows) if (topic !== undefined) sizes.set(topic, (sizes.get(topic) ?? 0) + 1)
const mean = [...sizes.values()].reduce((sum, size) => sum + size, 0) / sizes.size
for (const row of rows)
  row.weight = row.topic === undefined ? (EVERY * FOLDS) / 2 : Math.sqrt(mean / sizes.get(row.topic))
const { weights, bias } = fit(rows, { ridge: 10 })

/** The threshold of the best F1 on these pairs is moved to one half. */
const score = ({ x }) => x.reduce((sum, value, k) => sum + value * weights[k], bias)
const ranked = rows.map((row) => ({ z: score(row), y: row.y })).sort((a, b) => b.z - a.z)
const positives = ranked.filter(({ y }) => y).length
let hits = 0
let best = { f: 0, z: 0 }
ranked.forEach(({ z, y }, k) => {
  hits += y
  const f = (2 * hits) / (k + 1 + positives)
  if (f > best.f) best = { f, z }
})

writeFileSync(
  new URL('../src/crossref/weights.ts', import.meta.url),
  `import type { FEATURES } from './features.js'

/** What is added to the weighted sum of features. */
export const BIAS = ${Number((bias - best.z).toFixed(3))}

/**
 * Weights of the features, learned by tools/weights.mjs from the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
${FEATURES.map((name, k) => `  ${name}: ${Number(weights[k].toFixed(3))},`).join('\n')}
}
`,
)
console.log(`${rows.length} pairs, ${positives} of a common event, best F1 ${best.f.toFixed(3)}`)
