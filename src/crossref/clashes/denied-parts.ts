import type { Content } from '../content.js'
import type { Denied } from '../denied.js'
import { likeness } from '../features.js'
import { isOpposed, partnersOf } from '../partners.js'
import type { Key } from '../reading.js'

/** Words before "no" with which it denies that there is something: "the families [received] no apology". */
const OPENS =
  /^\W*$|\b(?:is|was|are|were|be|been|had|has|have|received|got|gets|gave|given|found|finds|made|makes|paid|sent|saw|sees|heard|held|reported|offered|showed|shows|took|taken) $/iu

/** From how many common words on "without" before a thing denies something, the thing not counted. */
const WITHOUT = 2

/** "He had [every lamp] lit" speaks outright of what "without lamps" denies. */
const ALL = /\b(?:every|all|both)(?: (?:the|its|his|her|their|my|our|of))?(?: \p{L}{2,12})? $/iu
const saysAll = ({ text, keys }: Content, common: readonly Key[]): boolean =>
  keys.some(
    (key) =>
      ALL.test(text.slice(Math.max(0, key.span[0] - 40), key.span[0])) &&
      common.some((one) => likeness(one, key) > 0.4),
  )

/**
 * "No" and "without" before a thing deny something of it only where they open the clause or something common follows: "the town
 * has two bridges and [no ferry]" denies nothing about a ferry.
 */
export function isAside(a: Content, { negation, span: denied }: Denied, b: Content): boolean {
  const form = a.text.slice(...negation).toLowerCase()
  if (form !== 'no' && form !== 'without') return false
  if (OPENS.test(a.text.slice(0, negation[0]))) return false
  const common = a.keys.filter((one) => b.keys.some((other) => likeness(one, other) > 0.4))
  if (form === 'without' && (common.length > WITHOUT || saysAll(b, common))) return false
  return !common.some(({ span }) => span[0] > denied[0])
}

/** "They did not expect a [long] strike" and "they expected a [short] strike" agree. */
export const hasOther = (a: Content, b: Content): boolean => a.keys.some(({ word }) => isOpposed(word, partnersOf(b)))

/** Between a negation and what it denies, where that is not the thing itself: "was not [in] the report". */
const PREPOSITION = /^\s(?:\p{L}{1,12} ){0,2}?(in|on|at|from|for|with|by|under|through|inside|among) /iu

/** "It was not [in the report]" denies nothing of what "was cut [from the report]". */
export function standsApart(a: Content, { negation, span }: Denied, b: Content, key: Key): boolean {
  const before = PREPOSITION.exec(a.text.slice(negation[1], span[0]))?.[1]
  if (before === undefined || negation[1] > span[0]) return false
  const other = /\b(in|on|at|from|for|with|by|under|through|inside|among) (?:\p{L}{1,12} )?$/iu.exec(
    b.text.slice(0, key.span[0]),
  )
  return other !== null && other[1]!.toLowerCase() !== before.toLowerCase()
}
