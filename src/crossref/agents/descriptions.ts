import { GROUPS, ROLES } from '../../lexicon/persons.js'

/** What a phrase says of a source that it does not name. */
export interface Description {
  /** As compared: without determiner, in lower case. */
  readonly plain: string
  /** The noun that says what it is: `official` of "a senior official close to the inquiry". */
  readonly head: string
  readonly plural: boolean
  /** How many, where the phrase says it. */
  readonly count?: number
}

const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]),
)
/** Words that open what is said about the head noun. */
const TAIL: ReadonlySet<string> = new Set(
  'of in from at with on for near by who whom that which close familiar briefed speaking working involved quoted inside'.split(
    ' ',
  ),
)
const DETERMINERS: ReadonlySet<string> = new Set('the a an some his her their its another'.split(' '))
const PEOPLE: ReadonlySet<string> = new Set('people police media staff relatives troops'.split(' '))

/** Reads a phrase such as "two officials close to the inquiry". */
export function describe(phrase: string): Description {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  while (words.length > 1 && DETERMINERS.has(words[0]!)) words.shift()
  const tail = words.findIndex((word, i) => i > 0 && TAIL.has(word))
  const core = tail < 0 ? words : words.slice(0, tail)
  const last = core.at(-1) ?? ''
  const plural = PEOPLE.has(last) || /[^s]s$/u.test(last)
  const count = COUNTS.get(words[0] ?? '') ?? (/^\d{1,4}$/u.test(words[0] ?? '') ? Number(words[0]) : undefined)
  const head = plural && last.endsWith('s') ? last.slice(0, -1) : last
  return { plain: words.join(' '), head, plural, ...(count === undefined ? {} : { count }) }
}

/**
 * Whether two phrases may describe one source: both one or both several, as many where both count, and of one head noun
 * unless both are people, whom a retelling may call by another word ("a clerk", "an insider"), a memo never "a log".
 */
export function mayBeOne(a: Description, b: Description): boolean {
  if (a.plural !== b.plural || (a.count !== undefined && b.count !== undefined && a.count !== b.count)) return false
  return a.head === b.head || (isPerson(a.head) && isPerson(b.head))
}

const isPerson = (head: string): boolean => ROLES.has(head) || GROUPS.has(head) || GROUPS.has(`${head}s`)
