import winkNLP, { type ItsHelpers, type PartOfSpeech } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Tokens } from './tokens.js'

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
 * The part of speech of each token, a code of `TAG`. The tagger gets our tokens parted by spaces: left to cut the text
 * itself it remembers words of earlier texts and cuts later ones differently.
 */
export function tags(text: string, { count, start, end }: Tokens): Uint8Array {
  const codes = new Uint8Array(count)
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH)
    const words: string[] = []
    for (let i = from; i < to; i++) words.push(text.slice(start[i], end[i]))
    const read = nlp.readDoc(words.join(' ')).tokens()
    const values = read.out(its.value)
    const parts = read.out(its.pos) as PartOfSpeech[]
    let at = 0
    for (let i = from; i < to; i++) {
      const length = end[i]! - start[i]!
      codes[i] = CODES[parts[at] ?? 'X']
      let covered = 0
      while (covered < length && at < values.length) covered += values[at++]!.length
    }
  }
  return codes
}
