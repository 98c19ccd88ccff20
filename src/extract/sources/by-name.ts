import { MEN, WOMEN } from '../../lexicon/first-names.js'
import { ROLES } from '../../lexicon/persons.js'
import { CAPITALS } from '../../lexicon/places.js'
import type { NameRun } from '../../text/names.js'
import { addRole, namedMember, outletMember } from './members.js'
import type { Entity } from './entity.js'
import { kindOf } from './name-kind.js'
import { latest } from './latest.js'
import { personName } from './person-name.js'
import type { Phrase } from './phrase.js'
import type { Reading } from '../reading.js'
import { roleAround, roleHead, wordsOf } from './role.js'
import { direct, type Place, type Resolved, type Inquiry } from './inquiry.js'

/**
 * Whom a last name means that several bear: who of them spoke in the last sentences, else the one named most often, as his
 * wife and children are mostly called in full.
 */
function bearer({ back }: Inquiry, persons: readonly Entity[], offset: number): Entity | undefined {
  const spoke = back.spokeNear(persons, offset)
  if (spoke) return spoke
  let best: Entity | undefined
  for (const who of persons) if (!best || who.at.length > best.at.length) best = who
  return best
}

/** Whoever bears the capitalised name of a run: a short name is the person, body or outlet named in full. */
export function byName(inquiry: Inquiry, run: NameRun, offset: number): Entity | undefined {
  const { reading, cast } = inquiry
  const facts = cast.facts(run)
  const { name } = facts
  const whole = cast.byName.get(facts.key)
  const outlet = whole?.find((member) => member.kind === 'outlet')
  if (outlet && (whole!.length === 1 || (run.first > 0 && reading.words[run.first - 1] === 'the'))) return outlet
  const kind = kindOf(reading, run, facts)
  if (kind === 'outlet') return outletMember(cast, name)
  const parted = kind === 'person' ? facts.person : undefined
  if (parted) {
    const known = cast.byName.get(facts.personalKey)
    const persons = known?.filter((member) => member.kind === 'person') ?? []
    const shared = persons.length > 1 && parted.name.length === 1 && !parted.gender
    const person = shared
      ? bearer(inquiry, persons, offset)
      : latest(persons, offset, parted.title.length > 0 ? parted.gender : undefined)
    if (person) return person
    if (known && known.length > 0 && parted.title.length === 0) return latest(known, offset)
    if (parted.name.length <= 4) return namedMember(cast, 'person', facts)
  }
  if (whole && whole.length > 0) return latest(whole, offset)
  return namedMember(cast, 'organization', facts)
}

/** As `byName`, and notes the role that stands beside the name. */
export function named(
  inquiry: Inquiry,
  run: NameRun,
  { offset }: Place,
  via: readonly Entity[] = [],
): Resolved | undefined {
  const who = byName(inquiry, run, offset)
  if (!who) return undefined
  const title = inquiry.cast.facts(run).person?.title ?? []
  if (who.kind === 'person') addRole(who, roleAround(inquiry.reading, run, title))
  return direct(who, via)
}

const isGiven = ({ text, start, end }: Reading, i: number): boolean => {
  const word = text.slice(start[i], end[i])
  return MEN.has(word) || WOMEN.has(word)
}

/** The person named behind a title with "of" or "to" in it: "Secretary of State [Ann Lee]". */
export function namedBehind(reading: Reading, { post, last }: Phrase): NameRun | undefined {
  const { capital, words } = reading
  let first = last
  while (first > post && (capital[first - 1] === 1 || words[first - 1] === '-')) first--
  // Director of National Intelligence [Ann Lee]
  for (let i = first + 1; i < last - 1; i++) if (last - i < 4 && isGiven(reading, i)) first = i
  if (last - first < 2) return undefined
  const parted = personName(wordsOf(reading, { first, last }))
  if (!parted || parted.name.length < 2 || CAPITALS.has(parted.name.join(' '))) return undefined
  const given = parted.name[0]!
  // Department of Fish ranger Tui Parata
  const beside = first === post && ROLES.has(words[post - 1]!)
  return beside || parted.title.length > 0 || MEN.has(given) || WOMEN.has(given) ? { first, last } : undefined
}

/** The name that ends the sentence behind a role: "…, according to their professor, [Ann Lee]." */
export function namedAfter(reading: Reading, { last }: NameRun, parsed: Phrase): NameRun | undefined {
  const { words } = reading
  if (words[last] !== ',' || parsed.indefinite || roleHead(reading, parsed.head) === undefined) return undefined
  let end = last + 1
  while (end - last < 6 && reading.capital[end] === 1) end++
  return end - last > 2 && words[end] === '.' ? { first: last + 1, last: end } : undefined
}

const SMALL = /^(?:-|de|del|la|le|el|al|bin|ben|van|von|der|den|&|of)$/u

/** Whether tokens are nothing but a capitalised name. */
export function isName({ capital, words }: Reading, { first, last }: NameRun): boolean {
  for (let i = first; i < last; i++) if (capital[i] !== 1 && !SMALL.test(words[i]!)) return false
  return last > first && capital[first] === 1
}

/** What may stand before a role. */
const RANKS: ReadonlySet<string> = new Set([
  'senior',
  'junior',
  'former',
  'lead',
  'chief',
  'deputy',
  'assistant',
  'veteran',
])

/** The name in apposition: "the director[, Ann Lee,]", "the supplier[, Orrin,]". */
export function apposed(reading: Reading, { asides, indefinite }: Phrase): NameRun | undefined {
  const aside = asides[0]
  if (!aside) return undefined
  // Colonel (ret) Ann Lee
  const rank = reading.words.slice(aside.first, aside.last - 1).lastIndexOf(')')
  const first = rank > 0 ? aside.first + rank + 1 : reading.words[aside.first] === 'the' ? aside.first + 1 : aside.first
  // his counsel, advocate Ann Lee
  let from = first
  while (
    from - first < 3 &&
    reading.capital[from] !== 1 &&
    (ROLES.has(reading.words[from]!) || RANKS.has(reading.words[from]!))
  )
    from++
  const name = { first: from, last: aside.last }
  return isName(reading, name) && (name.last - name.first > 1 || !indefinite) ? name : undefined
}
