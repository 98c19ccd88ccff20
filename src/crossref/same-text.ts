import type { ClaimGroups, Corpus } from './corpus.js'

/** Groups statements of the same polarity whose words are the same but for case, marks and white space. */
export function sameText(corpus: Corpus): ClaimGroups {
  const groups = new Map<string, string[]>()
  for (const { id, text, polarity } of corpus.statements) {
    const key = `${polarity} ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups.values()]
}
