import { RELATED } from '../lexicon/related.js'
import { SYNONYMS } from '../lexicon/synonyms.js'
import { stem } from './stem.js'

/** The key of an entry of the tables: its stem; of a verb with a particle (`hold-up`), that of the verb before the particle. */
export function keyOf(entry: string): string {
  const at = entry.indexOf('-')
  return at < 0 ? stem(entry) : stem(entry.slice(0, at)) + entry.slice(at)
}

const related = RELATED.map((line) => line.split(' '))

const GROUPS: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>()
  const put = (line: readonly string[], n: number): void => {
    for (const key of new Set(line)) groups.set(key, [...(groups.get(key) ?? []), n])
  }
  SYNONYMS.forEach((line, n) => put(line.map(keyOf), n))
  related.forEach((line, n) => put(line, SYNONYMS.length + n))
  return groups
})()

const NONE: readonly number[] = []

/** Numbers of the groups of synonyms that a key belongs to, ascending; the same list for the same key. */
export const groupsOf = (key: string): readonly number[] => GROUPS.get(key) ?? NONE

/** Whether a group is one of the vocabulary of news written for this project, not one of WordNet. */
export const isOfNews = (group: number): boolean => group < SYNONYMS.length

/** Keys of all verbs with a particle in the tables, by their particle. */
export const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const byParticle = new Map<string, Set<string>>()
  for (const key of GROUPS.keys()) {
    const particle = key.slice(key.indexOf('-') + 1)
    if (particle === key) continue
    const known = byParticle.get(particle)
    if (known) known.add(key)
    else byParticle.set(particle, new Set([key]))
  }
  return byParticle
})()
