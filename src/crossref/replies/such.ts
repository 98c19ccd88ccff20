import { stem } from '../../text/stem.js'
import { predicateOf } from '../agreement.js'
import { likeness } from '../features.js'
import { reading, type Key } from '../reading.js'
import type { Said } from '../said.js'
import { affirms, denies, gap, type Replier } from './reply.js'

/** "Denied having received [any such offer]", "there was [no such order]", "it did [nothing of the kind]". */
const SUCH =
  /\b(any|no|never|not|n[’']t)\b[^,;.:!?]{0,30}?\bsuch (?:a |an )?([\p{L}-]{2,20}(?: [\p{L}-]{2,20})?)|\b(nothing|anything) of the (?:kind|sort)\b/iu

/** "Denied [having done so]", "[it did not]": what was just said, and nothing of it repeated. */
const SO =
  /^\W*(?:(?:having done|doing|that (?:he|she|it|they) (?:had done|did)) (?:so|this|that|it)|(?:he|she|it|they|we|I) (?:did|had|has|have|do|does)(?: not|n['’]t))\W*$/iu

/** What "such" points at without saying anything of it. */
const VAGUE: ReadonlySet<string> = new Set(
  'act action claim deed event incident matter move plan step suggestion thing'.split(' ').map(stem),
)

/** How far before a statement what "such" points at stands, in code units: where it has that word, and where it need not. */
const REACH = 700
const NEXT = 160
/** How sure it is in either case. */
const BY_WORD = 0.7
const BY_PLACE = 0.5
/** Content words that a statement must have to be meant by its place alone. */
const ENOUGH = 3

/** "There would be [no such meeting after all]": what was expected before did not come. */
const NO_MORE = /\b(?:after all|in the end|eventually|any ?more|any longer)\b/iu

/** The noun that "such" stands before, with an adjective where there is one; not the verb behind it. */
const nounOf = (words: string): readonly Key[] =>
  reading(
    words.replace(
      / (?:has|have|had|is|are|was|were|will|would|took|in|on|to|of|from|for|with|at|by|and|or|exists?|existed|ever|came|went)$/u,
      '',
    ),
  ).keys

/** The words behind "such", or none where it is "nothing of the kind"; `undefined` where a statement denies nothing of the sort. */
function denied({ denied, clause, negations }: Said): readonly Key[] | undefined {
  if (SO.test(clause)) return denied || negations.length > 0 ? [] : undefined
  const found = SUCH.exec(clause)
  if (!found || NO_MORE.test(clause)) return undefined
  const negated = !/^any/iu.test(found[1] ?? found[3]!)
  return negated === denied ? undefined : found[2] === undefined ? [] : nounOf(found[2])
}

/**
 * "The firm denied that [any such order] had been given" answers whoever spoke of an order before, or else the one who spoke just
 * before it.
 */
export const such: Replier = (reply, { before }) => {
  const words = denied(reply)
  if (!words) return []
  const others = before.filter(
    (one) =>
      affirms(one) &&
      one.origin !== reply.origin &&
      one.negations.length === 0 &&
      predicateOf(one).open === predicateOf(reply).open,
  )
  const told = words.filter(({ word }) => !VAGUE.has(word.stem))
  const meant = others.find(
    (one) => gap(one, reply) <= REACH && one.keys.some((key) => told.some((word) => likeness(word, key) > 0)),
  )
  if (meant) return [denies(meant, reply, BY_WORD)]
  const [nearest] = others
  return nearest &&
    nearest === before[0] &&
    nearest.keys.filter(({ word }) => !word.number).length >= ENOUGH &&
    gap(nearest, reply) <= NEXT
    ? [denies(nearest, reply, BY_PLACE)]
    : []
}
