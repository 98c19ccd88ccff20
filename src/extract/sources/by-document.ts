import { DOCUMENTS, SEEN } from '../../lexicon/documents.js'
import { DEMONYMS } from '../../lexicon/places.js'
import type { NameRun } from '../../text/names.js'
import { byName } from './by-name.js'
import type { Entity } from './entity.js'
import { type Phrase, phrase } from './phrase.js'
import { modifiers } from './described.js'
import { textOf } from './role.js'
import { direct, type Place, type Resolved, type Inquiry, taken } from './inquiry.js'

const REPORTS: ReadonlySet<string> = new Set(
  'report story article account investigation dispatch exclusive scoop piece editorial column'.split(' '),
)

/** What speaks for whoever was told of just before: "Quellon has answered. [The statement] reads …". */
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'release', 'announcement', 'communiqué', 'communique'])

/** What only a court or a judge issues. */
const RULINGS: ReadonlySet<string> = new Set(['ruling', 'verdict', 'judgment', 'judgement'])

/** What vouches for itself where nobody is told to have made it: "[the study] found …". */
const FINDINGS: ReadonlySet<string> = new Set(['study', 'survey', 'poll', 'analysis', 'review', 'investigation'])

/** Parts of a document, for which it stands itself: "a page of the report". */
const PARTS: ReadonlySet<string> = new Set(['page', 'copy', 'draft', 'part', 'pages', 'excerpts', 'text'])

const CITED: ReadonlySet<string> = new Set(['cited', 'quoted', 'interviewed'])

/**
 * Who stands between the publisher and a source by its own words: "a memo seen by Reuters", "the log, which the Courier has
 * seen", "an official quoted by the media".
 */
export function holders(inquiry: Inquiry, parsed: Phrase, range: NameRun, place: Place): Entity[] {
  const { words } = inquiry.reading
  const { offset } = place
  const outlet = (first: number, last: number): Entity[] => {
    const holder = phrase(inquiry.reading, first, last)
    const who = holder?.name && byName(inquiry, holder.name, offset)
    return who?.kind === 'outlet' ? [who] : []
  }
  for (let i = parsed.post; i < range.last; i++) {
    if (CITED.has(words[i]!) && words[i + 1] === 'by' && words[i + 2] !== 'name') {
      const who = inquiry.resolve({ first: i + 2, last: range.last }, place)?.who
      return who ? [who] : []
    }
    if (!SEEN.has(words[i]!)) continue
    if (words[i + 1] === 'by') return outlet(i + 2, range.last)
    let which = i - 1
    while (which > parsed.post && i - which < 8 && words[which] !== 'which' && words[which] !== 'that') which--
    if (words[which] === 'which' || words[which] === 'that') return outlet(which + 1, i)
  }
  return []
}

/** Who issued a statement, report or claim ("the ministry's statement"); `undefined` where it stands for itself. */
export function issuer(inquiry: Inquiry, parsed: Phrase, range: NameRun, place: Place): Resolved | undefined {
  const { reading, back, resolve } = inquiry
  const { words, capital } = reading
  // The mill lost money, according to its report: of the mill
  if (parsed.owner) {
    const offset = reading.start[parsed.owner.first]!
    const own = place.content.length > 0 && place.content[0]![0] < offset
    return resolve(parsed.owner, own ? { ...place, content: [], offset } : place)
  }
  let first = parsed.first
  while (first < parsed.head && (capital[first] !== 1 || /^(?:the|an?)$/u.test(words[first]!))) first++
  let last = first
  while (last < parsed.head && (capital[last] === 1 || /^(?:-|of|&)$/u.test(words[last]!))) last++
  while (last > first && capital[last - 1] !== 1) last--
  if (last > first && !DEMONYMS.has(textOf(reading, { first, last }))) {
    const who = byName(inquiry, { first, last }, place.offset)
    if (who) return direct(who)
  }
  const link = words[parsed.post] ?? ''
  if (/^(?:by|from|on|in|at)$/u.test(link) && parsed.post + 1 < range.last) {
    const who = resolve({ first: parsed.post + 1, last: Math.min(range.last, parsed.last) }, place)
    if (who && (link === 'by' || link === 'from' || who.who.kind === 'outlet')) return who
  }
  const head = words[parsed.head]!
  if (!parsed.definite || head.endsWith('s') || (link === 'of' && FINDINGS.has(head))) return undefined
  const made = madeBefore(inquiry, parsed.first, head, place)
  if (made) return taken(made)
  const known = inquiry.earlier(head, place.offset)
  if (known) return taken(known)
  const thing = SPOKEN.has(head) ? () => back.pronoun({ stands: 'thing' }, place) : () => undefined
  // "the ruling" is nobody's but a court's
  if (RULINGS.has(head)) return undefined
  const source = back.lastSource(place.offset, head, FINDINGS.has(head)) ?? thing()
  const outlet = REPORTS.has(head) ? back.outlet('', place.offset) : undefined
  if (outlet && place.framed?.includes(outlet)) return undefined
  const who = outlet ?? source
  return who && taken(who)
}

/** Tokens that "the poll" looks back for "a poll", and that its maker stands behind it. */
const REACH = 200
const BEHIND = 8

/** Who made what was brought in before: "A poll released by [the Fenn Institute] … The poll said …". */
function madeBefore(inquiry: Inquiry, before: number, head: string, place: Place): Entity | undefined {
  const { reading } = inquiry
  const { words, capital, start } = reading
  for (let i = before - 1; i > 0 && before - i < REACH; i--) {
    if (words[i] !== head) continue
    let article = i - 1
    while (article > 0 && i - article < 4 && !/^(?:an?|the|this|that|[.,;:])$/u.test(words[article]!)) article--
    if (words[article] !== 'a' && words[article] !== 'an') continue
    let by = i + 1
    while (by - i < BEHIND && !/^(?:by|from|[.,;:!?“”"])$/u.test(words[by] ?? '.')) by++
    if (words[by] !== 'by' && words[by] !== 'from') return undefined
    const first = words[by + 1] === 'the' ? by + 2 : by + 1
    let last = first
    while (capital[last] === 1 || (last > first && words[last] === 'of' && capital[last + 1] === 1)) last++
    return last > first ? inquiry.resolve({ first, last }, { ...place, offset: start[first]! })?.who : undefined
  }
  return undefined
}

/** A document that vouches for itself: "an internal memo". */
export function byDocument(inquiry: Inquiry, parsed: Phrase, range: NameRun, place: Place): Resolved {
  const { reading, again, earlier, local } = inquiry
  const { words } = reading
  const head = words[parsed.head]!
  const entire = PARTS.has(head) && words[parsed.post] === 'of' && phrase(reading, parsed.post + 1, range.last)
  if (entire && DOCUMENTS.has(words[entire.head]!)) return byDocument(inquiry, entire, range, place)
  const via = holders(inquiry, parsed, range, place)
  let last = Math.min(parsed.last, range.last)
  for (let i = parsed.post; i < last; i++)
    if (SEEN.has(words[i]!) && !/^(?:published|passed)$/u.test(words[i]!)) last = i
  while (last > parsed.head + 1 && /^(?:and|['’]s?)$/u.test(words[last - 1]!)) last--
  const plain = parsed.definite && modifiers(reading, parsed).length === 0 && parsed.post >= parsed.last
  const known = plain ? earlier(head, place.offset) : undefined
  if (known) return taken(known, via)
  const whole = { first: parsed.first, last }
  return direct(again(textOf(reading, whole)) ?? local('document', whole, head, false), via)
}
