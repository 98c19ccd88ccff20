import { DOCUMENTS, ISSUED, SEEN } from '../lexicon/documents.js'
import { MEDIA_NOUNS, OUTLET_NOUNS } from '../lexicon/outlet-words.js'
import { CAPITALS, COUNTRIES, DEMONYMS } from '../lexicon/places.js'
import { POSSESSIVES, PRONOUNS, RELATIVES } from '../lexicon/pronouns.js'
import { BODIES, GENDERED, GROUPS } from '../lexicon/roles.js'
import type { Span } from '../model/index.js'
import type { NameRun } from '../text/names.js'
import { TAG } from '../text/tags.js'
import { type Antecedents, antecedents } from './antecedents.js'
import { addRole, type Cast, classify, namedMember, outletMember } from './cast.js'
import { entity, type Entity } from './entity.js'
import { plainName } from './outlet-index.js'
import { personName } from './person-name.js'
import { type Phrase, phrase } from './phrase.js'
import type { Reading } from './reading.js'
import { roleAround, roleHead, roleOf, textOf, wordsOf } from './role.js'

/** Whom a phrase means. */
export interface Resolved {
  readonly who: Entity
  /** Whether the words are a pronoun or take up somebody named elsewhere. */
  readonly inferred: boolean
  /** Outlets between the publisher and `who`: "a memo seen by [Reuters]". */
  readonly via: readonly Entity[]
}

/** Where a phrase stands. */
export interface Place {
  /** Offset of the phrase in the text. */
  readonly offset: number
  /** Who is speaking there: the source of the attribution around it, the reader of the comment, else the publisher. */
  readonly speaker: Entity
  /** Whether it stands in a headline, whose people are named further down. */
  readonly headline: boolean
}

/** Resolves the source phrases of one article, in the order of the text, headlines last. */
export interface Resolver {
  readonly resolve: (range: NameRun, place: Place) => Resolved | undefined
  /** Notes that `who` was a source at `offset`. */
  readonly note: (who: Entity, offset: number) => void
  readonly antecedents: Antecedents
}

const REPORTS: ReadonlySet<string> = new Set(
  'report story article account investigation dispatch exclusive scoop piece editorial column'.split(' '),
)

/** Offices held by one person: without a name they are never the person who happened to speak last. */
const OFFICES: ReadonlySet<string> = new Set(
  'president minister premier governor mayor chancellor king queen pope ambassador secretary speaker general senator prince'.split(' '),
)

/** A resolver for an article whose names are read. */
export function resolver(reading: Reading, cast: Cast, sources: readonly Span[]): Resolver {
  const { words, tag, capital, start } = reading
  const back = antecedents(reading, cast, sources)
  const unnamed = new Map<string, Entity[]>()
  const direct = (who: Entity): Resolved => ({ who, inferred: false, via: [] })
  const inferred = (who: Entity): Resolved => ({ who, inferred: true, via: [] })

  const local = (kind: Entity['kind'], range: NameRun, head: string, plural: boolean): Entity => {
    const made = entity(kind, textOf(reading, range), { head, plural, local: true })
    const gender = GENDERED[head]
    if (gender) made.gender = gender
    cast.members.push(made)
    unnamed.set(head, [...(unnamed.get(head) ?? []), made])
    return made
  }

  /** Whoever bears the capitalised name of a run; a short name is the person or body named in full. */
  const byName = (run: NameRun, offset: number): Entity | undefined => {
    const parts = wordsOf(reading, run)
    const name = parts.join(' ')
    const whole = cast.byName.get(plainName(name).toLowerCase())
    const outlet = whole?.find((member) => member.kind === 'outlet')
    if (outlet && (whole!.length === 1 || words[run.first - 1] === 'the')) return outlet
    const kind = classify(reading, run, cast.outlets)
    if (kind === 'outlet') return outletMember(cast, name)
    const parted = kind === 'person' ? personName(parts) : undefined
    if (parted) {
      const full = parted.name.join(' ')
      const known = cast.byName.get(plainName(full).toLowerCase())
      const person = back.latest(known?.filter(({ kind }) => kind === 'person') ?? [], offset, parted.title.length > 0 ? parted.gender : undefined)
      if (person) return person
      if (known && known.length > 0 && parted.title.length === 0) return back.latest(known, offset)
      if (parted.name.length <= 4) return namedMember(cast, 'person', full)
    }
    if (whole && whole.length > 0) return back.latest(whole, offset)
    return namedMember(cast, 'organization', name)
  }

  /** Name runs of several words that are persons named after "of": "Secretary of State Ann Lee". */
  const namedBehind = (parsed: Phrase): NameRun | undefined => {
    let first = parsed.last
    while (first > parsed.post && (capital[first - 1] === 1 || words[first - 1] === '-')) first--
    if (parsed.last - first < 2) return undefined
    const parted = personName(wordsOf(reading, { first, last: parsed.last }))
    return parted && parted.name.length >= 2 && (parted.gender || parted.title.length > 0) && !CAPITALS.has(parted.name.join(' '))
      ? { first, last: parsed.last }
      : undefined
  }

  const isName = ({ first, last }: NameRun): boolean => {
    for (let i = first; i < last; i++) if (capital[i] !== 1 && !/^(?:-|de|del|la|le|el|al|bin|ben|van|von|der|den|&|of)$/u.test(words[i]!)) return false
    return last > first
  }

  /** The name in apposition: "the director[, Ann Lee,]". */
  const apposed = (parsed: Phrase): NameRun | undefined => {
    const aside = parsed.asides[0]
    return aside && isName(aside) && aside.last - aside.first >= 2 ? aside : aside && isName(aside) && !parsed.indefinite ? aside : undefined
  }

  /** End of what names an unnamed source: times, occasions and clauses loosely added are no part of it. */
  const described = (parsed: Phrase, to: number): NameRun => {
    let last = Math.min(parsed.last, to)
    if (parsed.joined) last = to
    for (let i = parsed.post; i < last; i++) {
      const next = words[i + 1] ?? ''
      if (
        (words[i] === 'on' && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|condition)$/u.test(next)) ||
        (words[i] === 'in' && /^(?:an?|his|her|its|their)$/u.test(next) && ISSUED.has(words[i + 2] ?? '')) ||
        (words[i] === 'speaking' && i > parsed.head)
      ) {
        last = i
        break
      }
    }
    while (last > parsed.head + 1 && /^(?:,|both|also|himself|herself|itself|themselves|alike|yesterday|today)$/u.test(words[last - 1]!)) last--
    return { first: parsed.first, last }
  }

  const resolve = (range: NameRun, place: Place): Resolved | undefined => {
    const parsed = phrase(reading, range.first, range.last)
    if (!parsed) return undefined
    const word = words[parsed.first]!
    const { offset } = place
    if (parsed.head === parsed.first && parsed.post === parsed.head + 1) {
      const pronoun = PRONOUNS[word]
      if (pronoun && (parsed.last === parsed.head + 1)) {
        if (pronoun.stands === 'speaker') return inferred(place.speaker)
        const who = back.pronoun(pronoun, offset, place.speaker)
        return who && inferred(who)
      }
      if (RELATIVES.has(word)) return relative(parsed.first, place)
    }
    if (parsed.joined && !(parsed.name && apposed(parsed))) {
      const name = described(parsed, range.last)
      const kind = isName({ first: parsed.name?.first ?? parsed.first, last: name.last }) ? 'group' : 'unnamed'
      return direct(again(textOf(reading, name), true) ?? local(kind, name, words[parsed.head]!, true))
    }
    const behind = parsed.name || roleHead(reading, parsed.head) ? namedBehind(parsed) : undefined
    if (behind) return named(behind, place)
    if (parsed.name && !(words[parsed.head]! in GENDERED) && !isRoleInCapitals(parsed)) return nameHead(parsed, range, place)
    return nounHead(parsed, range, place)
  }

  /** "Health Minister" alone, "COPS": a role or group in capital letters is no name. */
  const isRoleInCapitals = (parsed: Phrase): boolean => {
    const head = words[parsed.head]!
    if (GROUPS.has(head) && !parsed.owner && parsed.name!.last - parsed.name!.first === 1) return true
    if (!roleHead(reading, parsed.head)) return false
    return personName(wordsOf(reading, parsed.name!)) === undefined
  }

  const again = (name: string, plural: boolean): Entity | undefined =>
    cast.members.find((member) => member.local && member.plural === plural && plainName(member.name).toLowerCase() === plainName(name).toLowerCase())

  const named = (run: NameRun, { offset }: Place): Resolved | undefined => {
    const who = byName(run, offset)
    if (!who) return undefined
    if (who.kind === 'person') addRole(who, roleAround(reading, run, personName(wordsOf(reading, run))?.title ?? []))
    return direct(who)
  }

  const nameHead = (parsed: Phrase, range: NameRun, place: Place): Resolved | undefined => {
    const run = parsed.name!
    const seen = holders(parsed, range, place)
    if (parsed.owner && parsed.head >= run.first && !DEMONYMS.has(textOf(reading, run))) {
      const owned = named(run, place)
      return owned && { ...owned, via: seen }
    }
    const found = named(run, place)
    return found && { ...found, via: seen }
  }

  /** The outlets that a document was seen by: "seen by Reuters", "which the Courier has seen". */
  const holders = (parsed: Phrase, range: NameRun, place: Place): Entity[] => {
    for (let i = parsed.post; i < range.last; i++) {
      if (!SEEN.has(words[i]!)) continue
      if (words[i + 1] === 'by') {
        const holder = phrase(reading, i + 2, range.last)
        const who = holder?.name && byName(holder.name, place.offset)
        if (who && who.kind === 'outlet') return [who]
      }
      let which = i - 1
      while (which > parsed.post && i - which < 8 && words[which] !== 'which' && words[which] !== 'that') which--
      if (words[which] === 'which' || words[which] === 'that') {
        const holder = phrase(reading, which + 1, i)
        const who = holder?.name && byName(holder.name, place.offset)
        if (who && who.kind === 'outlet') return [who]
      }
    }
    return []
  }

  const nounHead = (parsed: Phrase, range: NameRun, place: Place): Resolved | undefined => {
    const head = words[parsed.head]!
    const { offset } = place
    const name = apposed(parsed)
    if (name && !ISSUED.has(head)) {
      const found = named(name, place)
      if (found) {
        if (found.who.kind === 'person') addRole(found.who, roleOf(reading, { first: parsed.first, last: parsed.last }))
        else if (BODIES.has(head)) found.who.roles.push({ head, words: new Set([head]), text: head })
        return { ...found, via: holders(parsed, range, place) }
      }
    }
    if (OUTLET_NOUNS.has(head)) return outletNoun(parsed, place)
    if (MEDIA_NOUNS.has(head) && head !== 'reports') return direct(again(textOf(reading, described(parsed, range.last)), true) ?? local('group', described(parsed, range.last), head, true))
    if (ISSUED.has(head)) {
      const issuer = issued(parsed, range, place)
      if (issuer) return issuer
    }
    if (DOCUMENTS.has(head)) return document(parsed, range, place)
    if (head === 'office' || head === 'team' || head === 'campaign' || head === 'lawyer' || head === 'lawyers' || head === 'administration') {
      const owned = office(parsed, place)
      if (owned) return owned
    }
    const role = roleHead(reading, parsed.head)
    if (role) return byRole(parsed, range, role, place)
    const whole = described(parsed, range.last)
    const text = textOf(reading, whole)
    if (BODIES.has(head) && !parsed.indefinite) {
      const body = back.body(head, modifiers(parsed), offset)
      if (body && (parsed.definite || modifiers(parsed).length > 0) && !parsed.owner) return inferred(body)
      return direct(again(text, false) ?? local('organization', whole, head, false))
    }
    const plural = GROUPS.has(head) || (tag[parsed.head] === TAG.NOUN && /[^s]s$/u.test(head))
    if (parsed.definite && parsed.post >= parsed.last && modifiers(parsed).length <= 1) {
      const known = earlier(head, offset)
      if (known) return inferred(known)
    }
    return direct(again(text, plural) ?? local('unnamed', whole, head, plural))
  }

  const modifiers = ({ first, head, owner }: Phrase): string[] => {
    const from = owner ? owner.last : first
    return words.slice(from, head).filter((word) => /\p{L}/u.test(word) && !/^(?:the|an?|this|that|these|those|'s|’s)$/u.test(word) && !POSSESSIVES[word])
  }

  const outletNoun = (parsed: Phrase, place: Place): Resolved | undefined => {
    let first = parsed.owner ? parsed.owner.last + 1 : parsed.first
    for (; first < parsed.head; first++) if (capital[first] === 1 && !/^(?:the|an?)$/u.test(words[first]!) && !DEMONYMS.has(wordsOf(reading, { first, last: first + 1 })[0]!) && words[first + 1] !== '-') break
    let last = first
    while (last < parsed.head && (capital[last] === 1 || words[last] === '-')) last++
    if (last > first) return direct(outletMember(cast, textOf(reading, { first, last })))
    const head = words[parsed.head]!
    const known = parsed.definite || words[parsed.first] === 'the' ? back.outlet(head, place.offset) : undefined
    if (known) return inferred(known)
    const ahead = parsed.indefinite ? back.outletAhead(head, place.offset) : undefined
    if (ahead) return inferred(ahead)
    return direct(local('outlet', described(parsed, parsed.last), head, false))
  }

  /** Who issued a statement, report or claim; `undefined` where it stands for itself. */
  const issued = (parsed: Phrase, range: NameRun, place: Place): Resolved | undefined => {
    const head = words[parsed.head]!
    if (parsed.owner) return resolve(parsed.owner, { ...place }) ?? undefined
    let first = parsed.first
    while (first < parsed.head && (capital[first] !== 1 || /^(?:the|an?)$/u.test(words[first]!))) first++
    let last = first
    while (last < parsed.head && (capital[last] === 1 || /^(?:-|of|&)$/u.test(words[last]!))) last++
    while (last > first && !capital[last - 1]) last--
    const label = textOf(reading, { first, last })
    if (last > first && !DEMONYMS.has(label)) {
      const who = byName({ first, last }, place.offset)
      if (who) return direct(who)
    }
    if (/^(?:by|from|of)$/u.test(words[parsed.post] ?? '') && parsed.post + 1 < range.last) {
      const who = resolve({ first: parsed.post + 1, last: Math.min(range.last, parsed.last) }, place)
      if (who && words[parsed.post] !== 'of') return who
    }
    if (!parsed.definite || /s$/u.test(head)) return undefined
    const who = REPORTS.has(head) ? (back.outlet('', place.offset) ?? back.lastSource(place.offset)) : back.lastSource(place.offset)
    return who && inferred(who)
  }

  const document = (parsed: Phrase, range: NameRun, place: Place): Resolved => {
    const head = words[parsed.head]!
    const via = holders(parsed, range, place)
    let last = Math.min(parsed.last, range.last)
    for (let i = parsed.post; i < last; i++) if (SEEN.has(words[i]!) && words[i] !== 'published' && words[i] !== 'passed') last = i
    const whole = { first: parsed.first, last }
    const known = parsed.definite && modifiers(parsed).length === 0 && parsed.post >= parsed.last ? earlier(head, place.offset) : undefined
    if (known) return { who: known, inferred: true, via }
    const text = textOf(reading, whole)
    return { who: again(text, false) ?? local('document', whole, head, false), inferred: false, via }
  }

  /** "her office", "the mayor's office": an organisation called after its owner. */
  const office = (parsed: Phrase, place: Place): Resolved | undefined => {
    if (!parsed.owner || !POSSESSIVES[words[parsed.owner.first]!] || parsed.owner.last - parsed.owner.first > 1) return undefined
    const pronoun = PRONOUNS[POSSESSIVES[words[parsed.owner.first]!]!]!
    const owner = pronoun.stands === 'speaker' ? place.speaker : back.pronoun(pronoun, place.offset, place.speaker)
    if (!owner) return undefined
    const text = `${owner.name}’s ${textOf(reading, { first: parsed.owner.last, last: parsed.post })}`
    const made = again(text, false) ?? entity('organization', text, { head: words[parsed.head]!, affiliation: owner })
    if (!cast.members.includes(made)) cast.members.push(made)
    return direct(made)
  }

  const earlier = (head: string, offset: number): Entity | undefined => {
    const known = unnamed.get(head) ?? unnamed.get(head.replace(/s$/u, ''))
    return known && back.latest(known, offset)
  }

  const byRole = (parsed: Phrase, range: NameRun, head: string, place: Place): Resolved | undefined => {
    const { offset, headline } = place
    const extra = [...modifiers(parsed), ...(words[parsed.post] === 'of' ? words.slice(parsed.post + 1, parsed.last).filter((word) => !/^(?:the|an?)$/u.test(word)) : [])]
    const bareRole = !parsed.indefinite
    if (bareRole) {
      const holder = back.role(head, [...extra, ...ownerWords(parsed)], offset)
      if (holder) return inferred(holder)
      if (parsed.definite || headline || (!parsed.owner && !parsed.indefinite)) {
        const known = earlier(head, offset) ?? (headline ? back.latest(unnamed.get(head) ?? [], Infinity) : undefined)
        if (known) return inferred(known)
      }
      const ahead = back.namedAhead(offset, head)
      if (ahead && (headline || ahead.near)) {
        addRole(ahead.who, roleOf(reading, { first: parsed.first, last: parsed.last }))
        return inferred(ahead.who)
      }
      if (parsed.definite && !OFFICES.has(head)) {
        const last = back.lastPerson(offset, place.speaker)
        if (last) return inferred(last)
      }
    }
    const whole = described(parsed, range.last)
    const text = textOf(reading, whole)
    const known = parsed.indefinite ? undefined : again(text, false)
    const made = known ?? local('unnamed', whole, head, false)
    if (words[parsed.post] === 'for' && parsed.post + 1 < range.last && !made.affiliation) {
      const of = phrase(reading, parsed.post + 1, parsed.last)
      const body = of?.name && byName(of.name, offset)
      if (body) made.affiliation = body
    }
    return direct(made)
  }

  const ownerWords = ({ owner }: Phrase): string[] =>
    owner ? words.slice(owner.first, owner.last).filter((word) => /\p{L}/u.test(word) && !/^(?:the|an?|its|his|her|their|our|my)$/u.test(word)) : []

  /** "…, who said …": the noun phrase before the relative word. */
  const relative = (at: number, place: Place): Resolved | undefined => {
    let last = at
    while (last > 0 && /^[,—–-]$/u.test(words[last - 1]!)) last--
    let first = last
    while (first > 0 && last - first < 14 && !/^[,.;:!?—“”"()]/u.test(words[first - 1]!) && tag[first - 1] !== TAG.VERB && tag[first - 1] !== TAG.AUX && !(tag[first - 1] === TAG.CCONJ) && tag[first - 1] !== TAG.SCONJ && !/^(?:said|added|told|by|to|with|from|than|that)$/u.test(words[first - 1]!)) first--
    if (first === last) return undefined
    const found = resolve({ first, last }, { ...place, offset: start[first]! })
    return found && { ...found, inferred: true }
  }

  return { resolve, note: back.note, antecedents: back }
}

/** Whether a name is that of a country, capital or people. */
export const isPlace = (name: string): boolean => COUNTRIES.has(name) || CAPITALS.has(name) || DEMONYMS.has(name)
