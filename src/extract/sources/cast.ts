import { MEN, WOMEN } from '../../lexicon/first-names.js'
import { COUNTRIES, DEMONYMS } from '../../lexicon/places.js'
import type { Article, OutletEntry, Span } from '../../model/index.js'
import { nameRuns } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { entity, nameKey, type Entity } from './entity.js'
import { nameFacts } from './name-facts.js'
import { kindOf } from './name-kind.js'
import { ownPronouns } from './own-pronoun.js'
import { outletIndex, shortForms } from './outlet-index.js'
import type { Reading } from '../reading.js'
import { lastNames, type Single, weighing } from './single-names.js'
import { roleAround } from './role.js'
import { type Cast, enter, INITIALS, outletMember, namedMember, addRole } from './members.js'

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
