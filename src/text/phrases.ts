import { groupsOf, PHRASES } from './groups.js'
import type { Term, Word } from './terms.js'

/** Words between a verb and its particle: "[turned] them [away]". */
const BETWEEN = 1

/** What may stand between the words of a phrase. */
const GAP = /^[ \u00a0'’"“”-]{1,3}$/u

const known = new WeakMap<Word, Map<string, Word>>()

/** A verb read with its particle: another word, which tells something even where the verb alone does not ("take part"). */
function withParticle(verb: Word, key: string): Word {
  let phrases = known.get(verb)
  if (!phrases) known.set(verb, (phrases = new Map()))
  let phrase = phrases.get(key)
  if (!phrase) phrases.set(key, (phrase = { ...verb, stem: key, groups: groupsOf(key), stop: false, reporting: false }))
  return phrase
}

/**
 * Reads verbs and particles of the tables as one word each, which stands where the verb does: "they [broke] [in]", "[held] it
 * [up]", "a [break]-[in]"; "in" is also found in "into". What stands in `found` is replaced.
 */
export function joinPhrases(found: Term[], text: string): void {
  for (let i = 1; i < found.length; i++) {
    const { word, span } = found[i]!
    const particle = word.lower === 'into' ? 'in' : word.lower
    const phrases = PHRASES.get(particle)
    if (!phrases) continue
    for (let k = i - 1, next = span; k >= 0 && k >= i - 1 - BETWEEN; next = found[k]!.span, k--) {
      const verb = found[k]!
      if (!GAP.test(text.slice(verb.span[1], next[0]))) break
      const key = `${verb.word.stem}-${particle}`
      if (!phrases.has(key)) continue
      found[k] = { ...verb, word: withParticle(verb.word, key) }
      if (!word.stop) found[i] = { ...found[i]!, word: { ...word, stop: true } }
      break
    }
  }
}
