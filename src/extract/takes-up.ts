import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'

/** Openings of a sentence that tells the other half of what was just told: `In return, the firm would pay.` */
const OPENINGS: ReadonlySet<string> = new Set([
  'in return',
  'in exchange',
  'in addition',
  'in turn',
  'also',
  'moreover',
  'furthermore',
  'additionally',
  'further',
])

/** Modals of what is only said to come: the past of `will`, and its kin. */
const MODALS: ReadonlySet<string> = new Set(['would', 'could', 'should', 'might'])

/** With a promise in return the present will do as well. */
const PROMISED: ReadonlySet<string> = new Set(['will', 'must', 'shall', 'may', 'can'])

/**
 * Whether a sentence without an attribution goes on with the one before: an opening like `In return,` or `Also,`, and a modal
 * such as `would` as its first finite verb, which tells that it is still somebody's word. `In return, traders would pay.`
 */
export function takesUp({ n, word, role, tag }: Unit): boolean {
  const two = word[0] === 'in' ? 2 : 1
  const opening = two === 2 ? `in ${word[1]}` : (word[0] ?? '')
  if (!OPENINGS.has(opening) || !(role[two]! & ROLE.COMMA)) return false
  const bargain = opening === 'in return' || opening === 'in exchange'
  for (let i = two + 1; i < Math.min(n, two + 20); i++) {
    if (MODALS.has(word[i]!) || (bargain && PROMISED.has(word[i]!))) return true
    if (tag[i] === TAG.VERB || tag[i] === TAG.AUX) return false
  }
  return false
}
