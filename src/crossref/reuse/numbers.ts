import { MULTIPLIERS, NUMBER_WORDS } from '../../lexicon/numbers.js'
import type { Passage, Span } from '../../model/index.js'
import type { Change, Stretch } from './passages.js'
import type { Words } from './words.js'

/** A text with its words. */
interface Read {
  readonly text: string
  readonly words: Words
}

/** Whether a word, in lower case, is a number or part of one: `12`, `twelve`, `million`. */
export const isNumberWord = (word: string): boolean =>
  /^\p{N}/u.test(word) || Object.hasOwn(NUMBER_WORDS, word) || (word.length > 2 && Object.hasOwn(MULTIPLIERS, word))

/** The changes of a stretch that touch a number ("[nine → ten] people"), as a field of its passage. */
export function changedNumbers({ changes }: Stretch, a: Read, b: Read): Pick<Passage, 'numbers'> {
  const numbers = changes
    .map((change) => ({ a: span(a.words, change.aStart, change.aEnd), b: span(b.words, change.bStart, change.bEnd) }))
    .filter((each) => numbersIn(a.text, each.a) !== numbersIn(b.text, each.b))
  return numbers.length > 0 ? { numbers } : {}
}

/** From the first word to the last; an empty span before the word at `start` where there are none. */
function span({ starts, ends }: Words, start: Change['aStart'], end: number): Span {
  if (end > start) return [starts[start]!, ends[end - 1]!]
  const at = starts[start] ?? ends[start - 1] ?? 0
  return [at, at]
}

const numbersIn = (text: string, [start, end]: Span): string =>
  (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{N}+(?:[.,:]\p{N}+){0,6}|\p{L}+/gu) ?? []
  )
    .filter(isNumberWord)
    .join(' ')
