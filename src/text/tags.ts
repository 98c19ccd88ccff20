import winkNLP, { type ItsHelpers, type PartOfSpeech } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

/** Parts of speech as small numbers, after Universal Dependencies. */
export const TAG = {
  X: 0,
  NOUN: 1,
  PROPN: 2,
  PRON: 3,
  DET: 4,
  ADJ: 5,
  NUM: 6,
  VERB: 7,
  AUX: 8,
  ADV: 9,
  ADP: 10,
  SCONJ: 11,
  CCONJ: 12,
  PART: 13,
  PUNCT: 14,
  SYM: 15,
  INTJ: 16,
} as const

const CODES: Readonly<Record<PartOfSpeech, number>> = { ...TAG, SPACE: TAG.X }

/** Tokens given to the tagger at once: bounds its memory; the context it looks at is far smaller. */
const BATCH = 4000

const nlp = winkNLP(model, ['pos'])
const its: ItsHelpers = nlp.its

/**
 * The part of speech of each word, a code of `TAG`. The tagger gets our tokens parted by spaces: left to cut a text itself
 * it remembers words of earlier texts and cuts later ones differently.
 */
export function tags(words: readonly string[]): Uint8Array {
  const codes = new Uint8Array(words.length)
  for (let from = 0; from < words.length; from += BATCH) {
    const batch = words.slice(from, from + BATCH)
    const read = nlp.readDoc(batch.join(' ')).tokens()
    const parts = read.out(its.pos) as PartOfSpeech[]
    const values = parts.length === batch.length ? batch : read.out(its.value)
    let at = 0
    for (const [i, word] of batch.entries()) {
      codes[from + i] = CODES[parts[at] ?? 'X']
      for (let covered = 0; covered < word.length && at < values.length; at++) covered += values[at]!.length
    }
  }
  return codes
}
