import { DOCUMENTS, ISSUED } from '../../lexicon/documents.js'
import { POSSESSIVES, PRONOUNS, RELATIVES } from '../../lexicon/pronouns.js'
import { BODIES, GENDERED, GROUPS } from '../../lexicon/persons.js'
import type { Span } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { antecedents } from './antecedents.js'
import { byDocument, holders, issuer } from './by-document.js'
import { affiliate } from './affiliation.js'
import { apposed, isName, named, namedBehind } from './by-name.js'
import { byOutlet } from './by-outlet.js'
import { byRole } from './by-role.js'
import { addRole, type Cast } from './cast.js'
import { described, modifiers } from './described.js'
import { entity, type Entity } from './entity.js'
import { callsOutlets, isOutletNoun } from './outlet-noun.js'
import { personName } from './person-name.js'
import { introduced } from './introduced.js'
import { type Phrase, phrase } from './phrase.js'
import type { Reading } from '../reading.js'
import { roleHead, roleOf, textOf, wordsOf } from './role.js'
import { direct, type Place, type Resolved, type Inquiry, taken, unnamedMemory } from './inquiry.js'

/** Nouns for what belongs to somebody and speaks for him: "her office". */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['office', 'team', 'campaign', 'lawyer', 'lawyers', 'administration'])

/** Members of a party, whatever name stands before: "the Fenland Democrat". */
const PARTISANS: ReadonlySet<string> = new Set(['democrat', 'republican', 'conservative', 'liberal', 'socialist'])
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i'])
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'these', 'those', 'what', 'there'])

/**
 * What resolves the source phrases of one article, to be asked in the order of the text (headlines last); `sources` are the
 * words of all sources, of which those further down name whom a lead leaves unnamed.
 */
export function inquiry(reading: Reading, cast: Cast, sources: readonly Span[]): Inquiry {
  const back = antecedents(reading, cast, sources, (range, offset) => {
    const place = { offset, speaker: cast.publisher, quoted: true, headline: false, content: [] }
    return made.resolve(range, place)?.who
  })
  const { local, again, earlier } = unnamedMemory(reading, cast)
  const made: Inquiry = {
    reading,
    cast,
    back,
    local,
    again,
    earlier,
    resolve: (range, place) => withHolders(made, range, place),
  }
  return made
}

/** As `resolve`, with those who stand between by the words of the phrase. */
function withHolders(at: Inquiry, range: NameRun, place: Place): Resolved | undefined {
  const found = resolve(at, range, place)
  if (!found || found.via.length > 0 || range.last - range.first < 4) return found
  const parsed = phrase(at.reading, range.first, range.last)
  const via = parsed ? holders(at, parsed, range, place).filter((who) => who !== found.who) : []
  return via.length > 0 ? { ...found, via } : found
}

function resolve(at: Inquiry, range: NameRun, place: Place): Resolved | undefined {
  const { reading } = at
  const { words, tag, capital } = reading
  const parsed = phrase(reading, ...subjectPronoun(reading, range))
  if (!parsed) return undefined
  const word = words[parsed.first]!
  if (parsed.head === parsed.first && parsed.last === parsed.head + 1) {
    const pronoun = PRONOUNS.get(POSSESSIVES.get(word) ?? word)
    if (pronoun?.stands === 'speaker') return taken(place.speaker)
    if (pronoun) {
      const who = at.back.pronoun(pronoun, place)
      return who && taken(who)
    }
  }
  if (parsed.head === parsed.first && parsed.last === parsed.head + 1 && DEMONSTRATIVES.has(word)) return undefined
  if (parsed.head === parsed.first && RELATIVES.has(word)) return byRelative(at, parsed.first, place)
  if (parsed.joined && !(parsed.name && apposed(reading, parsed))) {
    const whole = described(reading, parsed, range.last)
    const kind = isName(reading, { first: parsed.name?.first ?? parsed.first, last: whole.last }) ? 'group' : 'unnamed'
    return direct(at.again(textOf(reading, whole)) ?? at.local(kind, whole, words[parsed.head]!, true))
  }
  const after = parsed.name ? undefined : namedAfter(reading, range, parsed)
  if (after) {
    const found = named(at, after, place)
    if (found?.who.kind === 'person') {
      addRole(found.who, roleOf(reading, { first: parsed.first, last: parsed.last }))
      affiliate(at, found.who, parsed, place)
      return found
    }
  }
  const behind = parsed.name || roleHead(reading, parsed.head) ? namedBehind(reading, parsed) : undefined
  if (behind) return named(at, behind, place)
  const isNamed =
    parsed.name && GENDERED.get(words[parsed.head]!) === undefined && !isCommonInCapitals(at, parsed, parsed.name)
  if (isNamed) {
    const found = named(at, parsed.name!, place)
    const aside = parsed.asides[0] && phrase(reading, parsed.asides[0].first, parsed.asides[0].last)
    if (found && aside && roleHead(reading, aside.head)) affiliate(at, found.who, aside, place)
    return found
  }
  if (tag[parsed.head] === TAG.PRON && capital[parsed.head] !== 1 && parsed.head === parsed.first) return undefined
  return byNoun(at, parsed, range, place)
}

/** "[on Sunday] she", "[when] he": the pronoun alone, where a phrase of time or a conjunction was taken in before it. */
function subjectPronoun({ words, tag }: Reading, { first, last }: NameRun): [first: number, last: number] {
  const kind = tag[first]
  if (last - first < 2 || (kind !== TAG.ADP && kind !== TAG.SCONJ && kind !== TAG.ADV && kind !== TAG.NUM))
    return [first, last]
  for (let i = first + 1; i < last; i++) if (SUBJECTS.has(words[i]!)) return [i, i + 1]
  return [first, last]
}

/** Endings of what several people are called by their trade: "Volcanologists" at the start of a sentence. */
const GROUP_ENDINGS = /(?:[aeiou]gists|ologists|icians|[^m]arians|workers|owners|holders|makers|keepers)$/u

/** "Health Minister" alone, "COPS": a role or group in capital letters is no name. */
function isCommonInCapitals(at: Inquiry, parsed: Phrase, name: NameRun): boolean {
  const { reading } = at
  const { words, tag, start } = reading
  const single = name.last - name.first === 1
  if (GROUPS.has(words[parsed.head]!) && !parsed.owner && single) return true
  if (single && GROUP_ENDINGS.test(words[name.first]!) && !at.cast.byName.has(words[name.first]!)) return true
  const opens = name.first === 0 || /^[.!?…:”“"]/u.test(words[name.first - 1]!) || start[name.first] === 0
  if (single && opens && tag[name.first] !== TAG.PROPN && tag[name.first] !== TAG.X) return true
  if ((parsed.definite || parsed.indefinite) && PARTISANS.has(words[parsed.head]!)) return true
  return roleHead(reading, parsed.head) !== undefined && personName(wordsOf(reading, name)) === undefined
}

/** The name that ends the sentence behind a role: "…, according to their professor, [Ann Lee]." */
function namedAfter(reading: Reading, { last }: NameRun, parsed: Phrase): NameRun | undefined {
  const { words } = reading
  if (words[last] !== ',' || parsed.indefinite || roleHead(reading, parsed.head) === undefined) return undefined
  let end = last + 1
  while (end - last < 6 && reading.capital[end] === 1) end++
  return end - last > 2 && words[end] === '.' ? { first: last + 1, last: end } : undefined
}

/** A phrase whose head is a common noun. */
function byNoun(at: Inquiry, parsed: Phrase, range: NameRun, place: Place): Resolved | undefined {
  const { reading, back, again, earlier, local } = at
  const { words, tag } = reading
  const head = words[parsed.head]!
  const name = ISSUED.has(head) ? undefined : apposed(reading, parsed)
  const apposition = name && named(at, name, place)
  if (apposition) {
    const { who } = apposition
    if (who.kind === 'person') {
      addRole(who, roleOf(reading, { first: parsed.first, last: parsed.last }))
      affiliate(at, who, parsed, place)
    } else if (BODIES.has(head)) addRole(who, { head, words: new Set([head]), text: head })
    return apposition
  }
  if (isOutletNoun(at, parsed, place)) return byOutlet(at, parsed, place)
  const whole = described(reading, parsed, range.last)
  const text = textOf(reading, whole)
  if (head !== 'reports' && callsOutlets(reading, parsed.head)) {
    const kind = modifiers(reading, parsed).length > 0 ? 'outlet' : 'group'
    return direct(again(text) ?? local(kind, whole, head, true))
  }
  const issued = ISSUED.has(head) ? issuer(at, parsed, range, place) : undefined
  if (issued) return issued
  if (DOCUMENTS.has(head)) return byDocument(at, parsed, range, place)
  const owned = OF_SOMEBODY.has(head) ? byOwner(at, parsed, place) : undefined
  if (owned) return owned
  const role = roleHead(reading, parsed.head)
  if (role) return byRole(at, parsed, range, role, place)
  const worded = modifiers(reading, parsed)
  if (BODIES.has(head) && !parsed.indefinite) {
    const body =
      parsed.owner || (!parsed.definite && worded.length === 0) ? undefined : back.body(head, worded, place.offset)
    return body ? taken(body) : direct(again(text) ?? local('organization', whole, head, false))
  }
  const known =
    parsed.definite && parsed.post >= parsed.last && worded.length <= 1 ? earlier(head, place.offset) : undefined
  if (known) return taken(known)
  const met =
    parsed.definite &&
    !parsed.owner &&
    worded.length === 0 &&
    parsed.post >= parsed.last &&
    parsed.head === range.last - 1
      ? introduced(at, parsed, head)
      : undefined
  if (met) return taken(met)
  const common = tag[parsed.head] === TAG.NOUN || tag[parsed.head] === TAG.PROPN
  const plural = GROUPS.has(head) || (common && /[^s]s$/u.test(head))
  return direct(again(text) ?? local('unnamed', whole, head, plural))
}

/** "her office": an organisation called after its owner. */
function byOwner(
  { reading, back, again, cast }: Inquiry,
  { owner, post, head }: Phrase,
  place: Place,
): Resolved | undefined {
  const word = owner && POSSESSIVES.get(reading.words[owner.first]!)
  if (!owner || !word || owner.last - owner.first > 1) return undefined
  const pronoun = PRONOUNS.get(word)!
  const who = pronoun.stands === 'speaker' ? place.speaker : back.pronoun(pronoun, place)
  if (!who) return undefined
  const text = `${who.name}’s ${textOf(reading, { first: owner.last, last: post })}`
  const made = again(text) ?? entity('organization', text, { head: reading.words[head]!, affiliation: who })
  if (!cast.members.includes(made)) cast.members.push(made)
  return direct(made)
}

/** "…, who said …": the noun phrase before the relative word. */
function byRelative(at: Inquiry, which: number, place: Place): Resolved | undefined {
  const { reading, resolve } = at
  const { words, tag, start } = reading
  let last = which
  while (last > 0 && /^[,—–-]$/u.test(words[last - 1]!)) last--
  let first = last
  const stops = (i: number): boolean =>
    /^(?:[,.;:!?—“”"()]|said|added|told|by|to|with|from|than|that)$/u.test(words[i]!) ||
    tag[i] === TAG.VERB ||
    tag[i] === TAG.AUX ||
    tag[i] === TAG.CCONJ ||
    tag[i] === TAG.SCONJ
  while (first > 0 && last - first < 14 && !stops(first - 1)) first--
  if (first === last) return undefined
  // the account of Ann Lee, who …
  const of = words[which] === 'who' ? words.lastIndexOf('of', last - 1) : -1
  if (of > first && of < last - 1 && reading.capital[of + 1] === 1 && ISSUED.has(words[of - 1]!)) first = of + 1
  const found = resolve({ first, last }, { ...place, offset: start[first]! })
  if (!found) return undefined
  const quoter = QUOTES.has(words[first - 1] ?? '') ? quoting(at, first - 1, place) : undefined
  return { ...found, inferred: true, ...(quoter && quoter !== found.who ? { via: [quoter] } : {}) }
}

const QUOTES: ReadonlySet<string> = new Set(['quotes', 'quoted', 'cites', 'cited', 'interviews', 'interviewed'])

/** The outlet that is the subject of the verb at a token: "[The paper] quotes a porter who says …". */
function quoting({ reading, resolve }: Inquiry, verb: number, place: Place): Entity | undefined {
  const { words, start, text, end } = reading
  let first = verb
  while (first > 0 && verb - first < 12 && !/^[.!?:;”“"]$/u.test(words[first - 1]!)) first--
  if (first === verb || text.slice(end[first - 1] ?? 0, start[first]).includes('\n\n')) return undefined
  let last = verb
  while (last > first + 1 && reading.tag[last - 1] === TAG.ADV) last--
  const who = resolve({ first, last }, { ...place, offset: start[first]! })?.who
  return who?.kind === 'outlet' ? who : undefined
}
