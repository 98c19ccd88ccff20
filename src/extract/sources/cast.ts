import { ORGANIZATION_WORDS, COMPANY_SUFFIXES, KNOWN_BODIES } from '../../lexicon/organizations.js'
import { OUTLET_LAST, OUTLET_NOUNS } from '../../lexicon/outlet-words.js'
import { CAPITALS, COUNTRIES, DEMONYMS, PLACE_WORDS } from '../../lexicon/places.js'
import { GENDERED, ROLES } from '../../lexicon/persons.js'
import type { Article, OutletEntry } from '../../model/index.js'
import { type NameRun, nameRuns } from '../../text/names.js'
import { entity, type Entity, type Role } from './entity.js'
import { type OutletIndex, outletIndex, outletShape, plainName, shortForms } from './outlet-index.js'
import { personName } from './person-name.js'
import type { Reading } from '../reading.js'
import { roleAround, wordsOf } from './role.js'

/** Everybody an article names, with where; the source phrases are resolved against it. */
export interface Cast {
  readonly publisher: Entity
  /** In the order of their first mention; grows as unnamed sources are met. */
  readonly members: Entity[]
  readonly outlets: OutletIndex
  /** Named members by a name or short form, as `plainName` in lower case; the last word of a person's name among them. */
  readonly byName: Map<string, Entity[]>
}

const key = (name: string): string => plainName(name).toLowerCase()

/** Enters `member` under `name`. */
export function enter({ byName }: Cast, name: string, member: Entity): void {
  const k = key(name)
  const list = byName.get(k)
  if (!list) byName.set(k, [member])
  else if (!list.includes(member)) list.push(member)
}

/** "Danish Weekblad" where it is the Danish paper of that name: a demonym in front is no part of one word. */
function withoutPeople(name: string): string {
  const words = name.split(' ')
  return words.length === 2 && DEMONYMS.has(words[0]!) && !OUTLET_LAST.has(words[1]!) ? words[1]! : name
}

/** Makes the outlet called `name` a member, or finds it. */
export function outletMember(cast: Cast, name: string): Entity {
  const met = plainName(withoutPeople(name))
  const entry = cast.outlets.find(met)
  const full = entry?.name ?? met
  const known = cast.byName.get(key(full))?.find((member) => member.kind === 'outlet')
  if (known) {
    if (known !== cast.publisher && met.length > known.name.length) known.name = met
    return known
  }
  const made = entity('outlet', met, entry ? { entry } : {})
  cast.members.push(made)
  for (const form of shortForms(full, entry)) enter(cast, form, made)
  return made
}

/** Makes a member of another kind than outlet, or finds the one of that name. */
export function namedMember(cast: Cast, kind: Entity['kind'], name: string): Entity {
  const known = cast.byName.get(key(name))?.find((member) => member.kind !== 'outlet' && key(member.name) === key(name))
  if (known) return known
  const made = entity(kind, name.replace(/[\s\u00a0]+/gu, ' '))
  cast.members.push(made)
  enter(cast, name, made)
  const words = made.name.split(' ')
  if (kind === 'person') {
    const last = words.at(-1)!
    enter(cast, last, made)
    if (/^\p{Ll}{1,4}-\p{Lu}/u.test(last)) enter(cast, last.replace(/^\p{Ll}{1,4}-/u, ''), made)
    if (words.length > 2) enter(cast, words.slice(-2).join(' '), made)
  } else if (kind === 'organization' && words.length > 1) {
    if (!DEMONYMS.has(words[0]!) && !COUNTRIES.has(words[0]!) && !ORGANIZATION_WORDS.has(words[0]!))
      enter(cast, words[0]!, made)
    enter(
      cast,
      words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0]!)
        .join(''),
      made,
    )
  }
  return made
}

/** What a capitalised run is, judged by itself and the words around it. */
export function classify(
  reading: Reading,
  run: NameRun,
  outlets: OutletIndex,
): 'outlet' | 'person' | 'organization' | 'place' {
  const words = wordsOf(reading, run)
  const name = words.join(' ')
  const before = reading.words[run.first - 1] ?? ''
  const after = reading.words[run.last] ?? ''
  if (outlets.find(name) && !(words.length === 1 && DEMONYMS.has(name) && before === 'the')) return 'outlet'
  if (OUTLET_NOUNS.has(before) && words.length < 5) return 'outlet'
  if (
    (after === 'newspaper' ||
      after === 'website' ||
      after === 'site' ||
      after === 'daily' ||
      after === 'broadcaster') &&
    words.length < 5
  )
    return 'outlet'
  const shape = outletShape(name)
  if (shape === 'strong') return 'outlet'
  if (shape === 'weak' && (before === 'the' || before === 'told' || newsVerb(reading, run.last))) return 'outlet'
  if (COUNTRIES.has(name) || CAPITALS.has(name) || DEMONYMS.has(name)) return 'place'
  const core = words.at(-1)!
  if (words.length > 1 && (PLACE_WORDS.has(core) || PLACE_WORDS.has(words[0]!))) return 'place'
  if (words.length === 1 && (after === 'reported' || after === 'reports')) return 'outlet'
  if (KNOWN_BODIES.has(name) || COMPANY_SUFFIXES.has(core)) return 'organization'
  const parted = personName(words)
  if (
    parted &&
    parted.title.length > 0 &&
    parted.name.length < 5 &&
    !words.some((word, i) => i >= parted.title.length && ORGANIZATION_WORDS.has(word))
  )
    return 'person'
  const givenName = parted?.gender !== undefined && words.length < 4 && !ORGANIZATION_WORDS.has(words[0]!)
  if (!givenName && words.some((word) => ORGANIZATION_WORDS.has(word))) return 'organization'
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(name)) return 'organization'
  if (words.length === 1 && before === 'the') return 'organization'
  if (/^(?:in|at|near|outside|into|across|onto|around)$/u.test(before) && !parted?.gender) return 'place'
  return 'person'
}

const newsVerb = ({ words }: Reading, i: number): boolean =>
  /^(?:reported|reports|wrote|writes|revealed|reveals|said|says|claimed|quoted|cited|has|had)$/u.test(words[i] ?? '')

/** Kinds of blocks whose names count: headlines capitalise too much. */
const NAMED: ReadonlySet<string> = new Set(['body', 'introduced', 'caption', 'comment'])

/** Reads the names of an article: who and what it mentions, under which names and in which roles. Linear. */
export function cast(article: Article, reading: Reading, registry?: readonly OutletEntry[]): Cast {
  const outlets = outletIndex(registry)
  const entry = outlets.find(article.outlet)
  const publisher = entity('outlet', entry?.name ?? article.outlet, entry ? { entry } : {})
  const found: Cast = { publisher, members: [publisher], outlets, byName: new Map() }
  for (const form of [...shortForms(article.outlet, entry), ...shortForms(publisher.name, entry)])
    enter(found, form, publisher)
  const single: { run: NameRun; offset: number; gender?: 'm' | 'f' }[] = []
  let token = 0
  for (const block of article.blocks) {
    if (!NAMED.has(block.kind)) continue
    while (token < reading.start.length && reading.start[token]! < block.span[0]) token++
    const from = token
    while (token < reading.start.length && reading.start[token]! < block.span[1]) token++
    for (const run of nameRuns(reading, from, token)) {
      const offset = reading.start[run.first]!
      const kind = classify(reading, run, outlets)
      const words = wordsOf(reading, run)
      if (kind === 'outlet') outletMember(found, words.join(' ')).at.push(offset)
      else if (kind === 'organization' || kind === 'place') {
        const member = namedMember(found, 'organization', words.join(' '))
        if (kind === 'place') member.place = true
        member.at.push(offset)
      } else {
        const parted = personName(words)
        if (!parted) continue
        if (parted.name.length === 1) {
          single.push({ run, offset, ...(parted.gender ? { gender: parted.gender } : {}) })
          continue
        }
        if (parted.name.length > 4) continue
        const person = namedMember(found, 'person', parted.name.join(' '))
        person.at.push(offset)
        person.gender ??= parted.gender
        addRole(person, roleAround(reading, run, parted.title))
      }
    }
  }
  for (const { run, offset, gender } of single) {
    const words = wordsOf(reading, run)
    const parted = personName(words)!
    const known = found.byName.get(key(parted.name[0]!))
    const person = known?.find((member) => member.kind === 'person') ?? known?.[0]
    if (!person) continue
    person.at.push(offset)
    if (person.kind === 'person') {
      if (gender) person.gender = gender
      addRole(person, roleAround(reading, run, parted.title))
    }
  }
  for (const member of found.members) member.at.sort((a, b) => a - b)
  return found
}

/** Adds a role, and what gender it tells. */
export function addRole(person: Entity, role: Role | undefined): void {
  if (!role || person.roles.some(({ text }) => text === role.text)) return
  person.roles.push(role)
  if (ROLES.has(role.head)) person.gender ??= GENDERED.get(role.head)
}
