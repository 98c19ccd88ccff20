import { PREMODIFIERS } from '../../lexicon/organizations.js'
import { ROLES } from '../../lexicon/persons.js'
import { POSSESSIVES } from '../../lexicon/pronouns.js'
import { isPatron, type NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'
import { ENDS_HEAD, coreEnd, throughOf } from './phrase-core.js'

/** The phrase that names a source, taken to pieces; all numbers are tokens of the reading, ranges `[first, last)`. */
export interface Phrase {
  readonly first: number
  /** End of the noun phrase proper, before the first comma. */
  readonly last: number
  readonly definite: boolean
  readonly indefinite: boolean
  /** Who owns the head: "[the museum]'s director", "[her] office". */
  readonly owner: NameRun | undefined
  /** The main noun. */
  readonly head: number
  /** End of the head: what follows describes it ("[an aide] to the mayor"). */
  readonly post: number
  /** The capitalised run that ends in the head, where the head is a name. */
  readonly name: NameRun | undefined
  /** What stands between commas after it: "Ann Lee[, a lawyer for the firm]". */
  readonly asides: readonly NameRun[]
  /** Whether two phrases are joined: "officials and diplomats". */
  readonly joined: boolean
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
const INDEFINITE: ReadonlySet<string> = new Set(
  `a an one two three four five six seven eight nine ten some several many most both another other few all any no dozens
  hundreds thousands`.split(/\s+/u),
)
const OPENERS: ReadonlySet<string> = new Set(
  'but and meanwhile even only however so yet while as both which whom where when because since if although after before'.split(
    ' ',
  ),
)

const isPossessive = (word: string | undefined): boolean =>
  word === "'s" || word === '’s' || word === "'" || word === '’'

/** "[both] sides", "[both] men". */
const isPair = ({ words, tag }: Reading, i: number): boolean =>
  words[i] === 'both' && tag[i + 1] === TAG.NOUN && /(?:[^s]s|men|people)$/u.test(words[i + 1] ?? '')

/** Takes the tokens `[from, to)` of a source to pieces; `undefined` where there is no word. */
export function phrase(reading: Reading, from: number, to: number): Phrase | undefined {
  const { words, capital } = reading
  let first = from
  while (first < to && !/[\p{L}\p{N}]/u.test(words[first]!)) first++
  while (first < to - 1 && OPENERS.has(words[first]!) && words[first + 1] !== '-' && !isPair(reading, first)) first++
  if (first >= to) return undefined
  let begin = first
  const definite = DEFINITE.has(words[begin]!)
  const indefinite = INDEFINITE.has(words[begin]!)
  const alone = words[begin + 1] === ',' || ENDS_HEAD.has(words[begin + 1] ?? '')
  if ((definite || indefinite) && begin + 1 < to && !alone) begin++
  let owner: NameRun | undefined
  if (POSSESSIVES.get(words[begin]!) && begin + 1 < to) {
    owner = { first: begin, last: begin + 1 }
    begin++
  }
  let stop = coreEnd(reading, begin, to)
  for (let i = begin + 1; i < stop; i++)
    if (isPossessive(words[i]) && i + 1 < stop && !isPatron(reading, i)) {
      owner = { first, last: i }
      begin = i + 1
    }
  if (isPossessive(words[stop - 1]) && stop - 1 > begin) stop--
  let head = stop - 1
  while (head > begin && !/[\p{L}\p{N}]/u.test(words[head]!)) head--
  // France 24
  const channel = head > begin && isNumbered(reading, head)
  const compound = words[head - 1] === '-' && words[head - 3] === '-' && head - 4 >= begin && capital[head] !== 1
  // a brother-in-law
  if (compound) head -= 4
  let post = compound ? stop : throughOf(reading, head, stop, to)
  let name: NameRun | undefined
  const spokesman = post > stop ? roleBehind(reading, post, to) : -1
  if (spokesman >= 0) {
    head = spokesman
    post = head + 1
  } else if (capital[head] === 1 || channel) {
    let a = head
    while (a > begin && (capital[a - 1] === 1 || isInner(reading, a - 1, begin))) a--
    if (a < head && PREMODIFIERS.has(words[a]!)) a++
    name = { first: a, last: post }
  } else if (post === stop && !compound) post = head + 1
  const joined = words[post] === 'and' || words[post] === '&' || (words[post] === 'or' && post < to)
  const asides: NameRun[] = []
  let last = post
  while (last < to && words[last] !== ',') last++
  for (let i = last; i < to;) {
    let j = i + 1
    while (j < to && words[j] !== ',') j++
    if (j > i + 1) asides.push({ first: i + 1, last: j })
    i = j
  }
  return { first, last, definite, indefinite, owner, head, post, name, asides, joined }
}

/** The noun for a person that a body with *of* in its name stands before: "a Department of Trade [spokesman]"; else -1. */
function roleBehind({ words, tag, capital }: Reading, from: number, to: number): number {
  let i = from
  while (i < to - 1 && i - from < 2 && tag[i + 1] === TAG.NOUN) i++
  return i < to && capital[i] !== 1 && ROLES.has(words[i]!) ? i : -1
}

/** Whether a number at `i` belongs to the name before it: "Channel [4]", "France [24]". */
const isNumbered = ({ words, capital }: Reading, i: number): boolean =>
  capital[i - 1] === 1 && /^\d{1,2}$/u.test(words[i]!)

/** Whether a small token lies within a name: the hyphen of "Lee-Kerr", the "van der" of "van der Berg". */
function isInner(reading: Reading, i: number, floor: number): boolean {
  if (i <= floor) return false
  const { words, capital } = reading
  if (isNumbered(reading, i)) return true
  if (isPatron({ words, capital }, i)) return true
  if (words[i] === '-' || words[i] === '&') return capital[i - 1] === 1 || /^\p{L}/u.test(words[i - 1]!)
  if (
    /^(?:de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|bint|abu|ben|van|von|der|den|ter|ten|zu|y)$/u.test(words[i]!)
  )
    return true
  return false
}
