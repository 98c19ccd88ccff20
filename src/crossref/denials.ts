import { isNegative } from './clashes/denial.js'
import type { Content } from './content.js'
import { isUnder } from './denied.js'
import { likeness } from './features.js'
import type { Key } from './reading.js'

/** The words that a content denies: all where its speaker denies the whole. */
const underNegation = (content: Content): readonly Key[] =>
  content.denied ? content.keys : content.keys.filter((key) => isUnder(content.text, content.negations, key))

/** Whether two contents deny the same: "[nobody] was hurt" and "there were [no] injuries". */
export function denyAlike(a: Content, b: Content): boolean {
  if (!isNegative(a) || !isNegative(b)) return false
  const others = underNegation(b)
  return others.length > 0 && underNegation(a).some((key) => others.some((other) => likeness(key, other) > 0.4))
}
