import { AUDIENCES, MEDIA_NOUNS } from '../lexicon/outlet-words.js'
import { ROLE } from '../lexicon/roles.js'
import type { Attribution, Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { occasion } from './occasion.js'
import type { Reading } from './reading.js'
import { placeOf } from './place-of.js'
import { sourceWords } from './source-words.js'
import { isUnknown, makeOutlet } from './sources/members.js'
import type { Entity } from './sources/entity.js'
import type { Place, Resolved } from './sources/inquiry.js'
import type { Course } from './steps.js'

/** Sources without a name that an outlet has and passes on; a spokesman speaks to everybody. */
const INFORMANTS: ReadonlySet<string> = new Set(
  'participant participants source sources insider insiders witness'.split(' '),
)

/** The outlet that a source told, by the words of the attribution or of those just before. */
export function listener(course: Course, attribution: Attribution, found: Resolved, place: Place): Entity | undefined {
  const { addressee } = attribution
  const spoken = occasion(course.reading, attribution)
  return (
    (addressee && outletIn(course, addressee, place)) ??
    (spoken && outletIn(course, spoken, place)) ??
    (addressee || spoken || found.via.length > 0 ? undefined : stillTold(course, attribution, found))
  )
}

const SOME: ReadonlySet<string> = new Set(['one', 'another', 'two', 'three', 'some', 'both', 'most', 'all', 'several'])

/** Whether a source is one of several: `[one of them] said`, `[another] said`. */
function isPart({ reading }: Course, { source }: Attribution): boolean {
  if (source.length === 0) return false
  const { first, last } = sourceWords(reading, source)
  const of = reading.words[first + 1] === 'of' && /^(?:them|the|those|these)$/u.test(reading.words[first + 2] ?? '')
  return SOME.has(reading.words[first]!) && (last - first === 1 || of)
}

/** Names that hardly anybody but an outlet bears who is told something: initials, or a foreign article: "RPP", "La Jornada". */
const NEWSROOM = /^(?:\p{Lu}{3,5}|(?:La|Le|Il|El|Die|Der|Das|Het|De|Les|Los|Las|O|A) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u

/** Where the name ends that begins at `first` or behind its article, with time and place behind it; else `last`. */
function nameEnd({ words, capital, tag, role }: Reading, first: number, last: number): number {
  const begin = words[first] === 'the' ? first + 1 : first
  let i = begin
  while (i < last && (capital[i] === 1 || ((words[i] === 'of' || words[i] === '-') && capital[i + 1] === 1))) i++
  // told Reuters early on Monday, but told Courier staff
  const apart = tag[i] === TAG.ADP || tag[i] === TAG.NUM || (role[i]! & (ROLE.TIME | ROLE.ADJUNCT)) !== 0
  return i > begin && apart ? i : last
}

/** The outlet that was told, where it is one. */
function outletIn({ reading, inquiry }: Course, spans: readonly Span[], place: Place): Entity | undefined {
  const { first, last } = sourceWords(reading, spans)
  if (last - first > 14) return undefined
  const at = { ...place, offset: spans[0]![0] }
  // told Reuters at a news conference
  const named = nameEnd(reading, first, last)
  const paper = named < last ? inquiry.resolve({ first, last: named }, at)?.who : undefined
  if (paper?.kind === 'outlet' && !paper.local) return paper
  const head = reading.words[last - 1]
  const media = MEDIA_NOUNS.has(head ?? '') && reading.words[first] !== 'the' && last - first > 1
  if (head && AUDIENCES.has(head) && !media && reading.capital[last - 1] !== 1) return undefined
  // told the BBC’s Today programme, CNN’s Ann Lee
  let owner = first + 1
  while (owner < last && reading.words[owner] !== "'s" && reading.words[owner] !== '’s') owner++
  const house = owner < last ? inquiry.resolve({ first, last: owner }, at)?.who : undefined
  if (house?.kind === 'outlet' && !house.local) return house
  const who = inquiry.resolve({ first, last }, at)?.who
  // told the newspaper, where no other is named
  if (who?.local && who.kind === 'outlet' && reading.words[first] === 'the' && last - first === 2)
    return inquiry.cast.publisher
  if (who && isUnknown(who) && NEWSROOM.test(who.name)) makeOutlet(inquiry.cast, who)
  return who?.kind === 'outlet' ? who : undefined
}

const isBeside = ({ grounds }: Course, a: Attribution, b: Attribution): boolean =>
  grounds.blockAt(placeOf(a)) === grounds.blockAt(placeOf(b))

/** Whether a source speaks at a time of its own: "[On Monday], she said …". */
function isLater({ reading }: Course, { source }: Attribution, last: Attribution): boolean {
  if (source[0]?.[0] === last.source[0]?.[0]) return false
  const { role } = reading
  const first = sourceWords(reading, source).first
  for (let i = first - 1; i >= 0 && first - i < 5 && !(role[i]! & (ROLE.STOP | ROLE.MARK)); i--)
    if (role[i]! & ROLE.TIME) return true
  return false
}

/**
 * The outlet that a source told just before, where a pronoun or role goes on with it in the same paragraph: "Lee told the
 * Port Courier that … “Nobody cared,” [she] said."
 */
function stillTold(course: Course, attribution: Attribution, { who, inferred }: Resolved): Entity | undefined {
  const { last, steps, around } = course
  const before = last && steps.get(last.id)
  const same = before?.who === who && inferred
  // Two guards told the Port Courier … “Nobody cared,” one of them said.
  if (!last || !before?.told || !(same || (before.who?.plural && isPart(course, attribution)))) return undefined
  if (around.get(attribution.id) !== around.get(last.id) || isLater(course, attribution, last)) return undefined
  return isBeside(course, last, attribution) ? before.told : undefined
}

/**
 * The outlet that reported the sentence before, where a source met for the first time can only be its: "The Gulf site said
 * … One participant said …".
 */
export function passedOn(course: Course, attribution: Attribution, who: Entity): Entity | undefined {
  const { last, steps, around, grounds, inquiry } = course
  if (around.get(attribution.id)?.source.length || who.at.length > 0 || !INFORMANTS.has(who.head)) return undefined
  if (!last || !isBeside(course, last, attribution)) return undefined
  if (around.get(last.id) !== undefined || grounds.inFrame(placeOf(last))) return undefined
  const outlet = steps.get(last.id)?.who
  return outlet?.kind === 'outlet' && outlet !== inquiry.cast.publisher ? outlet : undefined
}
