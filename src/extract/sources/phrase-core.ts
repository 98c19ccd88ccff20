import { CALENDAR } from '../../lexicon/places.js'
import { BODIES, ROLES } from '../../lexicon/persons.js'
import { ORGANIZATION_WORDS } from '../../lexicon/organizations.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'

/** Words at which the core of a noun phrase ends. */
export const ENDS_HEAD: ReadonlySet<string> = new Set(
  'of for at in from with on to by who which that whose close familiar near about under against among into over'.split(
    ' ',
  ),
)

const isNominal = (tag: number): boolean =>
  tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.NUM || tag === TAG.ADJ || tag === TAG.X || tag === TAG.SYM
const BEFORE_TIME: ReadonlySet<string> = new Set(['last', 'this', 'next', 'late', 'early', 'earlier', 'on'])
const TIMES: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight', 'week', 'month', 'year'])

/** Whether a time that is no part of the phrase begins at `i`: "a statement [last Friday]". */
export function isTime({ words, capital }: Reading, i: number): boolean {
  const at = BEFORE_TIME.has(words[i]!) ? i + 1 : i
  return (capital[at] === 1 && CALENDAR.has(words[at]!)) || (at > i && TIMES.has(words[at] ?? ''))
}

/** Last token of the noun phrase core that starts at `from`: stops at prepositions, relative words, verbs, commas. */
export function coreEnd(reading: Reading, from: number, to: number): number {
  const { words, tag, capital } = reading
  let i = from
  for (; i < to; i++) {
    const word = words[i]!
    if (word === ',' || word === '(' || word === '—' || word === '–' || word === ';' || word === ':') break
    // an editor-in-chief
    if (word === '-' || (i > from && words[i - 1] === '-' && words[i + 1] === '-')) continue
    if (i > from && (ENDS_HEAD.has(word) || isTime(reading, i))) break
    if (word === 'and' || word === '&' || word === 'or') break
    const verb = tag[i] === TAG.VERB || tag[i] === TAG.AUX
    if (i > from && verb && capital[i] !== 1 && !beforeNoun(reading, i, to)) break
    if (i > from && tag[i] === TAG.ADV && !beforeNoun(reading, i, to)) break
  }
  return i
}

/** Whether a participle or adverb at `i` belongs to a noun that follows: "a convicted trader", "two highly placed aides". */
function beforeNoun({ words, tag }: Reading, i: number, to: number): boolean {
  const next = i + 1
  if (next >= to) return false
  if (words[next] === '-') return true
  // World governing body FIFA
  if (words[i]!.endsWith('ing') && (BODIES.has(words[next]!) || ROLES.has(words[next]!))) return true
  if (tag[i] === TAG.VERB && !/(?:ed|ing|en)$/u.test(words[i]!)) return false
  if (tag[i - 1] === TAG.NOUN || tag[i - 1] === TAG.PROPN) return false
  return isNominal(tag[next]!) || tag[next] === TAG.VERB
}

/** "Institute for Fiscal Research", "Court of Auditors": the end of the name that begins before "of" or "for" at `at`. */
export function throughOf({ text, start, end, words, capital }: Reading, head: number, at: number, to: number): number {
  const raw = text.slice(start[head], end[head])
  if (
    (words[at] !== 'of' && words[at] !== 'for') ||
    capital[head] !== 1 ||
    !(ORGANIZATION_WORDS.has(raw) || raw === 'Times')
  )
    return at
  let i = words[at + 1] === 'the' ? at + 2 : at + 1
  if (i >= to || capital[i] !== 1) return at
  while (
    i < to &&
    (capital[i] === 1 || (words[i] === 'and' && capital[i + 1] === 1) || (words[i] === 'of' && capital[i + 1] === 1))
  )
    i++
  return i
}
