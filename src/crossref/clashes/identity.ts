import type { Span } from '../../model/index.js'
import { stem } from '../../text/stem.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

const lines = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => line.split(' ').map((word, _, words) => [stem(word), words[0]!] as const)),
  )

/** What one person alone is of a thing, a post a line; who commands a ship is its captain. */
const ALONE: ReadonlyMap<string, string> = lines(`
captain skipper commander command
driver
pilot
author
culprit killer murderer gunman shooter
mastermind instigator ringleader
winner
successor
`)

/** Posts of which a person on board has one alone. */
const ABOARD: ReadonlyMap<string, string> = lines(`
captain skipper commander command
engineer
mate
cook steward stewardess
deckhand
driver
pilot
passenger stowaway
`)

/** Words for a person that say nothing of him. */
const ANYBODY = new Set(['man', 'woman', 'person', 'one'])

const NAME = "(\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'.-]{0,20}){0,3})"
/** "The [captain] was a Dane called [Ida Moss]", "the man in [command] was [Ida Moss]". */
const IS_NAMED = new RegExp(
  `^\\W*(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}[\\p{L}’' -]{1,30}[’']s) ((?:[\\p{L}’'-]{1,20} ){0,3}?[\\p{Ll}-]{3,20})(?: (?:of|at|on|aboard|for) [^,;.:]{2,40}?)? (?:is|was|had been|has been|remains|turned out to be)(?: (?:a|an) (?:\\p{L}{2,20} ){1,3}(?:by the name of|called|named))? ${NAME}(?=$|[^\\p{L}])`,
  'u',
)
/** "[Ida Moss] was the [captain]". */
const NAMED_IS = new RegExp(
  `^\\W*${NAME} (?:is|was|had been|has been) (?:the|its|his|her|their|\\p{Lu}[\\p{L}’' -]{1,30}[’']s) ((?:[\\p{L}’'-]{1,20} ){0,3}?[\\p{Ll}-]{3,20})(?=$|[,;.:!?)]| (?:of|at|on|aboard|for|and|when|that|in|during)\\b)`,
  'u',
)

/** Who is said to be what. */
interface Identity {
  readonly name: readonly Key[]
  readonly noun: string
  /** Of whom or what, where it is said. */
  readonly of: readonly Key[]
  readonly span: Span
}

const identity = remembered((content: Content): Identity | undefined => {
  const { clause, reading, negations } = content
  const first = IS_NAMED.exec(clause)
  const found = first ?? NAMED_IS.exec(clause)
  if (!found || negations.some(([start]) => start < found[0].length)) return undefined
  const [what, who] = first ? [first[1]!, first[2]!] : [found[2]!, found[1]!]
  const noun = stem(what.slice(what.lastIndexOf(' ') + 1).toLowerCase())
  if (!ALONE.has(noun) && !ABOARD.has(noun)) return undefined
  const start = clause.indexOf(who)
  const span: Span = [start, start + who.length]
  const inName = (key: Key): boolean => key.span[0] >= span[0] && key.span[1] <= span[1]
  const name = reading.keys.filter(inName)
  const [from, to] = first ? [0, start] : [span[1], found[0].length]
  const of = reading.keys.filter(
    (key) => key.span[0] >= from && key.span[1] <= to && key.word.stem !== noun && !ANYBODY.has(key.word.lower),
  )
  return name.length > 0 ? { name, noun, of, span: [0, found[0].length] } : undefined
})

/** Whether a content says who is what one person alone is. */
export const tellsIdentity = (content: Content): boolean => identity(content) !== undefined

const common = (p: readonly Key[], q: readonly Key[]): boolean => p.some((x) => q.some((y) => likeness(x, y) > 0))

/**
 * "The driver was [Ida Moss]" against "the driver was [Bo Marsh]"; "the ship’s [captain] is Ida Moss" against "Ida Moss is the
 * ship’s [engineer]". Two names are of one
 * thing where both sides say so, or one says nothing.
 */
export const named: Detector = (a, b): Clash | undefined => {
  const [p, q] = [identity(a), identity(b)]
  if (!p || !q) return undefined
  const [x, y] = [ALONE.get(p.noun), ALONE.get(q.noun)]
  const ofOne = p.of.length === 0 || q.of.length === 0 || common(p.of, q.of)
  const other = x !== undefined && x === y && ofOne && !common(p.name, q.name)
  const [v, w] = [ABOARD.get(p.noun), ABOARD.get(q.noun)]
  const two = v !== undefined && w !== undefined && v !== w && common(p.name, q.name)
  return other || two ? { type: 'role', strength: 0.8, a: p.span, b: q.span, settled: true } : undefined
}
