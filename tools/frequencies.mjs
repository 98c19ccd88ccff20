#!/usr/bin/env node
// Makes src/lexicon/frequencies.ts from the sentences of ECB+ train (Cybulska and Vossen 2014, annotations CC BY 3.0): of each
// stem, the topics and sentences that have it, those where it stands in lower case and those where it names an event.
//   npx tsc -p tsconfig.build.json && node tools/frequencies.mjs ../shared/data/ecbplus-train.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { count } from './ecb.mjs'

const documents = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const { topics, counts } = count(documents)
const kept = [...counts].filter(([, [, sentences]]) => sentences > 1).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  new URL('../src/lexicon/frequencies.ts', import.meta.url),
  `/** Topics that the table counts: an event, or a second one of its kind. */
export const TOPICS = ${topics}

/**
 * Of each stem met in two sentences or more: the topics and the sentences that have it, the sentences where it stands in lower
 * case, those where it names an event. Counted by tools/frequencies.mjs in the training part of ECB+ (A. Cybulska and P. Vossen, "Using a
 * sledgehammer to crack a nut?", LREC 2014; annotations CC BY 3.0), split of Barhom et al. (2019).
 */
export const FREQUENCIES: Readonly<
  Record<string, readonly [topics: number, sentences: number, lower: number, events: number]>
> = {
${kept.map(([stem, n]) => `  ${/^[a-z]\w*$/.test(stem) ? stem : JSON.stringify(stem).replaceAll('"', "'")}: [${n.join(', ')}],`).join('\n')}
}
`,
)
