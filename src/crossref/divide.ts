import { LEAST_TOLD } from './contradictions.js'
import type { Matches } from './matches.js'
import { keysIn } from './reading.js'
import type { Said } from './said.js'

const has = ({ keys }: Said, stem: string): boolean => keys.some(({ word }) => word.stem === stem)

/**
 * Parts each group in which some statements say in passing what a statement elsewhere denies: of "secret talks in Oslo" and
 * "talks in Oslo" only the first is contradicted by "the talks were not so secret", and whoever spoke of talks alone is left in
 * peace. Members stay in order; groups come in order of their first member.
 */
export function divide(groups: readonly (readonly number[])[], { said, rivals }: Matches): number[][] {
  const disputed = new Map<number, Set<string>>()
  for (const { a, b, score, clash } of rivals) {
    if (!clash.inPassing || score < LEAST_TOLD) continue
    const common = keysIn(said[a]!.keys, clash.a).filter(({ word }) => has(said[b]!, word.stem))
    for (const { word } of common)
      for (const i of [a, b]) disputed.set(i, (disputed.get(i) ?? new Set()).add(word.stem))
  }
  return groups
    .flatMap((group) => {
      const stems = [...new Set(group.flatMap((i) => [...(disputed.get(i) ?? [])]))].sort()
      const parts = new Map<string, number[]>()
      for (const i of group) {
        const own = stems.filter((stem) => has(said[i]!, stem)).join(' ')
        parts.set(own, [...(parts.get(own) ?? []), i])
      }
      return [...parts.values()]
    })
    .sort((p, q) => p[0]! - q[0]!)
}
