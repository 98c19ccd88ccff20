import { tokenAt } from '../token-at.js'
import type { Antecedents } from './antecedents.js'
import { type Met, REACH } from './met.js'

/** Sources that a letter or statement may have been of. */
const NEAR = 8

/** Who spoke last: of a noun such as `letter`, whoever spoke in a sentence with it ("In a [letter] Ann Lee said …"). */
export function lastSource({ reading, told, starts, sentenceOf }: Met): Antecedents['lastSource'] {
  const has = (sentence: number, noun: string): boolean => {
    const end = starts[sentence + 1] ?? Infinity
    for (let i = tokenAt(reading, starts[sentence] ?? 0), n = 0; n < REACH && reading.start[i]! < end; i++, n++)
      if (reading.words[i] === noun) return true
    return false
  }
  return (offset, noun) => {
    for (let i = told.length - 1, steps = noun ? 0 : NEAR; i >= 0 && steps < NEAR; i--, steps++) {
      const { offset: at, who } = told[i]!
      if (at < offset && has(sentenceOf(at), noun!)) return who
    }
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++)
      if (told[i]!.offset < offset) return told[i]!.who
    return undefined
  }
}
