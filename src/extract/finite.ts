import { TAG } from '../text/tags.js'
import type { Reading } from './reading.js'

const FINITE_AUX: ReadonlySet<string> = new Set(
  `is are was were am has have had do does did will would can could may might must shall should 's ’s 're ’re 'll ’ll 'd ’d
  've ’ve 'm ’m ca wo`.split(/\s+/u),
)

/** Whether the token is a finite verb, as far as its form shows. */
export function isFinite({ tag, words }: Reading, i: number): boolean {
  const kind = tag[i]
  const word = words[i]!
  if (kind === TAG.AUX) return FINITE_AUX.has(word)
  if (kind !== TAG.VERB) return false
  const before = i > 0 ? words[i - 1]! : ''
  if (word.endsWith('ing') || before === 'to' || before === '-') return false
  return !(i > 0 && tag[i - 1] === TAG.AUX && !FINITE_AUX.has(before))
}
