import { letters } from '../text/blocks/script.js'

/** Words without which hardly an English sentence does, and which are rare in other languages. */
const ENGLISH = new Set(
  'the of and to that is was for it with as on at by from this be are have has had not but they his her its an which would said will been were their there who what when'.split(
    ' ',
  ),
)
/** Code units that are looked at. */
const SAMPLE = 4_000
/** English news has 0.3 and more; German, French and Spanish below 0.08. */
const SHARE = 0.14
/** Below this many words nothing is said about the language. */
const FEW = 25

/**
 * Why a text is taken not to be English: most letters are of another script, or hardly any word is one of the commonest
 * English ones. `undefined` where it is English or too short to tell.
 */
export function notEnglish(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  const { all, latin } = letters(sample)
  if (all >= FEW && latin < all / 2) return 'most of its letters are of another script'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < FEW) return undefined
  const common = words.filter((word) => ENGLISH.has(word)).length
  return common / words.length < SHARE ? 'hardly any of its words are common English ones' : undefined
}
