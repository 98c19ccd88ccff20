import { OUTLET_LAST } from '../../lexicon/outlet-words.js'
import { MEN, WOMEN } from '../../lexicon/first-names.js'
import { COUNTRIES, DEMONYMS } from '../../lexicon/places.js'
import { GENDERED, ROLES } from '../../lexicon/persons.js'
import type { Article, OutletEntry, Span } from '../../model/index.js'
import { type NameRun, nameRuns } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { entity, nameKey, type Entity, type Role } from './entity.js'
import { withoutInitial } from './name-forms.js'
import { kindOf, type NameFacts, nameFacts } from './name-facts.js'
import { ownPronouns } from './own-pronoun.js'
import { type OutletIndex, outletIndex, plainName, shortForms } from './outlet-index.js'
import type { Reading } from '../reading.js'
import { lastNames, type Single, weighing } from './single-names.js'
import { roleAround } from './role.js'

/** Everybody an article names, with where; the source phrases are resolved against it. */
export interface Cast {
  readonly publisher: Entity
  /** In the order of their first mention; grows as unnamed sources are met. */
  readonly members: Entity[]
  readonly outlets: OutletIndex
  /** What the names of the article show by themselves. */
  readonly facts: (run: NameRun) => NameFacts
  /** Named members by a name or short form, as `plainName` in lower case; the last word of a person's name among them. */
  readonly byName: Map<string, Entity[]>
}

/** Enters `member` under the key of a name. */
function enter({ byName }: Cast, key: string, member: Entity): void {
  const list = byName.get(key)
  if (!list) byName.set(key, [member])
  else if (!list.includes(member)) list.push(member)
}

/** "Danish Weekblad" where it is the Danish paper of that name: a demonym in front is no part of one word. */
function withoutPeople(name: string): string {
  const words = name.split(' ')
  return words.length === 2 && DEMONYMS.has(words[0]!) && !OUTLET_LAST.has(words[1]!) ? words[1]! : name
}

const INITIALS = /^\p{Lu}{2,}$/u

/** Whether no more is known of a member than its name. */
export const isUnknown = ({ kind, gender, roles, place, local }: Entity): boolean =>
  (kind === 'person' || kind === 'organization') && !gender && roles.length === 0 && !place && !local

/** Takes a member for an outlet, since later words show that it is one: "HarbourList broke the story. The site said …". */
export function makeOutlet(cast: Cast, member: Entity, entry?: OutletEntry): void {
  member.kind = 'outlet'
  if (entry) member.entry ??= entry
  for (const form of shortForms(member.name, member.entry)) enter(cast, form, member)
}

/** Makes the outlet called `name` a member, or finds it. */
export function outletMember(cast: Cast, name: string): Entity {
  const met = plainName(withoutPeople(name))
  const initials = INITIALS.test(met) && cast.byName.get(nameKey(met))?.includes(cast.publisher)
  if (initials) return cast.publisher
  const entry = cast.outlets.find(met)
  const full = entry?.name ?? met
  const bearers = cast.byName.get(nameKey(full))
  const known = bearers?.find((member) => member.kind === 'outlet') ?? bearers?.find(isUnknown)
  if (known) {
    if (known.kind !== 'outlet') makeOutlet(cast, known, entry)
    if (known !== cast.publisher && met.length > plainName(known.name).length) known.name = met
    return known
  }
  const made = entity('outlet', plainName(full) === met ? full : met, entry ? { entry } : {})
  cast.members.push(made)
  for (const form of shortForms(full, entry)) enter(cast, nameKey(form), made)
  return made
}

/** Makes a person or a body a member, called as the name whose facts these are, or finds it. */
export function namedMember(cast: Cast, kind: 'person' | 'organization', facts: NameFacts): Entity {
  const [name, key] = kind === 'person' ? [facts.personal, facts.personalKey] : [facts.name, facts.key]
  const plain = kind === 'person' ? withoutInitial(key) : key
  const known =
    cast.byName.get(key)?.find((member) => member.kind !== 'outlet' && member.key === key) ??
    (plain.includes(' ')
      ? cast.byName.get(plain)?.find((member) => member.kind === 'person' && withoutInitial(member.key) === plain)
      : undefined)
  if (known) return known
  const made = entity(kind, name)
  cast.members.push(made)
  for (const form of kind === 'person' ? facts.personForms : facts.bodyForms) enter(cast, form, made)
  return made
}

/** Roles of one person after which no further ones are looked for. */
const ENOUGH = 4

/** Kinds of blocks whose names count: headlines capitalise too much. */
const NAMED: ReadonlySet<string> = new Set(['body', 'introduced', 'caption', 'comment'])

/**
 * Reads the names of an article: who and what it mentions, under which names and in which roles; `sources` are the words of
 * its sources. Linear.
 */
export function cast(
  article: Article,
  reading: Reading,
  sources: readonly Span[],
  registry?: readonly OutletEntry[],
): Cast {
  const outlets = outletIndex(registry)
  const entry = outlets.find(article.outlet)
  // a publisher goes by the name it gives itself, unless that is its address
  const own = entry?.domains?.includes(article.outlet) ? entry.name : article.outlet
  const publisher = entity('outlet', own, entry ? { entry } : {})
  const found: Cast = {
    publisher,
    members: [publisher],
    outlets,
    facts: nameFacts(reading, outlets),
    byName: new Map(),
  }
  const unmarked = own.replace(/ (?:News|Online|Digest|English|Daily|Today|Magazine|Newsletter)$/u, '')
  for (const form of [...shortForms(article.outlet, entry), ...shortForms(own, entry), unmarked])
    enter(found, nameKey(form), publisher)
  const single: Single[] = []
  let token = 0
  for (const block of article.blocks) {
    if (!NAMED.has(block.kind)) continue
    while (token < reading.start.length && reading.start[token]! < block.span[0]) token++
    const from = token
    while (token < reading.start.length && reading.start[token]! < block.span[1]) token++
    for (const run of nameRuns(reading, from, token)) {
      // Shipping line Quellon
      if (run.last - run.first === 1 && reading.tag[run.first] === TAG.NOUN && reading.tag[run.last] === TAG.NOUN)
        continue
      const offset = reading.start[run.first]!
      const facts = found.facts(run)
      const behind = reading.tag[run.last]
      if (facts.isDemonym && behind === TAG.NOUN) continue
      // the Boeing 737
      if (behind === TAG.NUM && /^(?:an?|the)$/u.test(reading.words[run.first - 1] ?? '')) continue
      const kind = kindOf(reading, run, facts)
      const { person } = facts
      const outlet = found.byName.get(facts.key)?.find((member) => member.kind === 'outlet')
      const definite = run.first > 0 && reading.words[run.first - 1] === 'the'
      const isOwn = outlet === publisher && (INITIALS.test(facts.name) || facts.name === unmarked)
      if (outlet && (outlet.key === facts.key || definite || isOwn)) outlet.at.push(offset)
      else if (kind === 'outlet') outletMember(found, facts.name).at.push(offset)
      else if (kind === 'organization' || kind === 'place') {
        const member = namedMember(found, 'organization', facts)
        if (kind === 'place') member.place = true
        else if (member.kind === 'person' && !member.gender && member.roles.length === 0) member.kind = 'organization'
        member.at.push(offset)
      } else if (person && person.name.length === 1) single.push({ run, offset, person })
      else if (person && person.name.length < 5) {
        const member = namedMember(found, 'person', facts)
        member.at.push(offset)
        member.gender ??= person.gender
        if (member.roles.length < ENOUGH) addRole(member, roleAround(reading, run, person.title))
      }
    }
  }
  enterFirstNames(found)
  for (const run of lastNames(reading, single, sources, found.byName)) namedMember(found, 'person', found.facts(run))
  const weigh = weighing(reading, sources)
  for (const { run, offset, person } of single) {
    const all = found.byName.get(person.name[0]!.toLowerCase()) ?? []
    const member = all.length > 1 ? weigh(all, person.gender) : all[0]
    if (!member) continue
    member.at.push(offset)
    if (member.kind !== 'person') continue
    if (person.gender) member.gender = person.gender
    addRole(member, roleAround(reading, run, person.title))
  }
  for (const member of found.members) member.at.sort((a, b) => a - b)
  ownPronouns(reading, found.members)
  return found
}

/** Enters first names that one person alone bears and that mean nothing else: "Bo" for Bo Quill. */
function enterFirstNames(cast: Cast): void {
  const bearers = new Map<string, Entity | undefined>()
  for (const member of cast.members) {
    const [first, last] = member.name.split(' ')
    if (member.kind !== 'person' || !first || !last || !(MEN.has(first) || WOMEN.has(first))) continue
    const k = nameKey(first)
    bearers.set(
      k,
      bearers.has(k) || cast.byName.has(k) || COUNTRIES.has(first) || DEMONYMS.has(first) ? undefined : member,
    )
  }
  for (const [first, member] of bearers) if (member) enter(cast, first, member)
}

/** Adds a role, and what gender it tells. */
export function addRole(person: Entity, role: Role | undefined): void {
  if (!role || person.roles.some(({ text }) => text === role.text)) return
  person.roles.push(role)
  if (ROLES.has(role.head)) person.gender ??= GENDERED.get(role.head)
}
