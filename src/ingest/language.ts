import { letters } from '../text/blocks/script.js'

/** Words without which hardly an English sentence does, and which are rare in other languages. */
const ENGLISH = new Set(
  'the of and to that is was for it with as on at by from this be are have has had not but they his her its an which would said will been were their there who what when'.split(
    ' ',
  ),
)
/** Longest of them. */
const LONGEST = Math.max(...[...ENGLISH].map((word) => word.length))
/** Code units that are looked at … */
const SAMPLE = 4_000
/** … and those that are enough where so many of so many words are common English ones. */
const HEAD = 1_000
const PLAIN = { words: 100, share: 0.26 }
/** English news has 0.3 and more; German, French and Spanish below 0.08. */
const SHARE = 0.14
/** Below this many words nothing is said about the language. */
const FEW = 25

const LETTER = /\p{L}/u
const isLetter = (code: number, char: string): boolean =>
  code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : LETTER.test(char)

/** How many words `text` has, and how many of them are common English ones. */
function countWords(text: string): { readonly all: number; readonly common: number } {
  let all = 0
  let common = 0
  for (let i = 0, from = -1; i <= text.length; i++) {
    const point = i < text.length ? text.codePointAt(i)! : 0
    const wide = point > 0xffff
    if (isLetter(point, wide || point >= 0x80 ? String.fromCodePoint(point) : '')) {
      if (from < 0) from = i
    } else if (from >= 0) {
      all++
      if (i - from <= LONGEST && ENGLISH.has(text.slice(from, i))) common++
      from = -1
    }
    if (wide) i++
  }
  return { all, common }
}

/**
 * Why a text is taken not to be English: most letters are of another script, or hardly any word is one of the commonest
 * English ones. `undefined` where it is English or too short to tell.
 */
export function notEnglish(text: string): string | undefined {
  const head = countWords(text.slice(0, HEAD).toLowerCase())
  if (head.all >= PLAIN.words && head.common >= PLAIN.share * head.all) return undefined
  const sample = text.slice(0, SAMPLE)
  const { all, latin } = letters(sample)
  if (all >= FEW && latin < all / 2) return 'most of its letters are of another script'
  const words = countWords(sample.toLowerCase())
  if (words.all < FEW) return undefined
  return words.common / words.all < SHARE ? 'hardly any of its words are common English ones' : undefined
}
