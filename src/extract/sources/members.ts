import { OUTLET_LAST } from '../../lexicon/outlet-words.js'
import { DEMONYMS } from '../../lexicon/places.js'
import { GENDERED, ROLES } from '../../lexicon/persons.js'
import type { OutletEntry } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import { entity, nameKey, type Entity, type Role } from './entity.js'
import { withoutInitial } from './name-forms.js'
import type { NameFacts } from './name-facts.js'
import { type OutletIndex, plainName, shortForms } from './outlet-index.js'

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
export function enter({ byName }: Cast, key: string, member: Entity): void {
  const list = byName.get(key)
  if (!list) byName.set(key, [member])
  else if (!list.includes(member)) list.push(member)
}

/** "Danish Weekblad" where it is the Danish paper of that name: a demonym in front is no part of one word. */
function withoutPeople(name: string): string {
  const words = name.split(' ')
  return words.length === 2 && DEMONYMS.has(words[0]!) && !OUTLET_LAST.has(words[1]!) ? words[1]! : name
}

/** A name in capitals throughout. */
export const INITIALS = /^\p{Lu}{2,}$/u

/** Whether no more is known of a member than its name. */
export const isUnknown = ({ kind, gender, roles, place, local }: Entity): boolean =>
  (kind === 'person' || kind === 'organization') && !gender && roles.length === 0 && !place && !local

/** Takes a member for an outlet, since later words show that it is one: "HarbourList broke the story. The site said …". */
export function makeOutlet(cast: Cast, member: Entity, entry?: OutletEntry): void {
  member.kind = 'outlet'
  if (entry) member.entry ??= entry
  for (const form of shortForms(member.name, member.entry)) enter(cast, form, member)
}

/** The member that so far went by the last word of an outlet's name: "told [the Courier]", and below "© Fenwick Courier". */
function shortMember({ byName, publisher }: Cast, name: string): Entity | undefined {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (last === name || !OUTLET_LAST.has(last)) return undefined
  return byName
    .get(nameKey(last))
    ?.find((member) => member !== publisher && member.kind === 'outlet' && member.name === last && !member.entry)
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
  const short = shortMember(cast, met)
  const made = short ?? entity('outlet', plainName(full) === met ? full : met, entry ? { entry } : {})
  if (short) short.name = met
  else cast.members.push(made)
  for (const form of shortForms(full, entry)) enter(cast, nameKey(form), made)
  return made
}

/** Makes a person or a body a member, called as the name whose facts these are, or finds it. */
export function namedMember(cast: Cast, kind: 'person' | 'organization', facts: NameFacts): Entity {
  const [name, key] = kind === 'person' ? [facts.personal, facts.personalKey] : [facts.name, facts.key]
  const plain = kind === 'person' ? facts.plainKey : key
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

/** Adds a role, and what gender it tells. */
export function addRole(person: Entity, role: Role | undefined): void {
  if (!role || person.roles.some(({ text }) => text === role.text)) return
  person.roles.push(role)
  if (ROLES.has(role.head)) person.gender ??= GENDERED.get(role.head)
}
