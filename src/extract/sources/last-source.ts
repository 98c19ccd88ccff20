import { tokenAt } from '../token-at.js'
import type { Reading } from '../reading.js'
import type { Antecedents } from './antecedents.js'
import { type Met, REACH } from './met.js'

/** Sources that a letter or statement may have been of. */
const NEAR = 8

/** "in a [letter]", "in his open [letter]": where somebody speaks. */
function isOccasion({ words }: Reading, noun: number): boolean {
  for (let i = noun - 1; i > 0 && noun - i < 4; i--)
    if (/^(?:an?|his|her|its|their)$/u.test(words[i]!)) return words[i - 1] === 'in'
  return false
}

/** Who spoke last: of a noun such as `letter`, whoever spoke in a sentence with it ("In a [letter] Ann Lee said …"). */
export function lastSource({ reading, told, starts, sentenceOf }: Met): Antecedents['lastSource'] {
  const has = (sentence: number, noun: string): boolean => {
    const end = starts[sentence + 1] ?? Infinity
    for (let i = tokenAt(reading, starts[sentence] ?? 0), n = 0; n < REACH && reading.start[i]! < end; i++, n++)
      if (reading.words[i] === noun && isOccasion(reading, i)) return true
    return false
  }
  return (offset, noun, strict = false) => {
    for (let i = told.length - 1, steps = noun ? 0 : NEAR; i >= 0 && steps < NEAR; i--, steps++) {
      const { offset: at, who, nested } = told[i]!
      if (at < offset && !nested && has(sentenceOf(at), noun!)) return who
    }
    for (let i = told.length - 1, steps = strict ? REACH : 0; i >= 0 && steps < REACH; i--, steps++)
      if (told[i]!.offset < offset) return told[i]!.who
    return undefined
  }
}
