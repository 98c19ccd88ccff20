import { COMPANY_SUFFIXES, KNOWN_BODIES, ORGANIZATION_WORDS } from '../../lexicon/organizations.js'
import { CAPITALS, COUNTRIES, DEMONYMS, PLACE_WORDS } from '../../lexicon/places.js'
import type { OutletEntry } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import type { Reading } from '../reading.js'
import { nameKey } from './entity.js'
import { bodyForms, personForms, withoutInitial } from './name-forms.js'
import { type OutletIndex, outletShape } from './outlet-index.js'
import { type PersonName, personName } from './person-name.js'
import { wordsOf } from './role.js'

/** What a capitalised name shows by itself, wherever it stands. */
export interface NameFacts {
  readonly words: readonly string[]
  readonly name: string
  /** `name` as names are compared. */
  readonly key: string
  /** The person's name without title, as `name` where there is none, and its key. */
  readonly personal: string
  readonly personalKey: string
  /** `personalKey` without an initial in its middle. */
  readonly plainKey: string
  /** Keys of what may stand for the name further down, if it is a person's or a body's. */
  readonly personForms: readonly string[]
  readonly bodyForms: readonly string[]
  readonly entry: OutletEntry | undefined
  readonly shape: 'strong' | 'weak' | undefined
  readonly isDemonym: boolean
  readonly isPlace: boolean
  readonly isBody: boolean
  readonly person: PersonName | undefined
}

/** Facts by name for each table of outlets: the same few thousand names fill the news. */
const memories = new WeakMap<OutletIndex, Map<string, NameFacts>>()

/** Names remembered for one table; then it begins anew, so that its size is bounded. */
const REMEMBERED = 20000

/** The facts of the names of one article, each worked out once. */
export function nameFacts(reading: Reading, outlets: OutletIndex): (run: NameRun) => NameFacts {
  let known = memories.get(outlets)
  if (!known || known.size > REMEMBERED) memories.set(outlets, (known = new Map()))
  const memory = known
  const { text, start, end } = reading
  return (run) => {
    const raw = text.slice(start[run.first], end[run.last - 1])
    let facts = memory.get(raw)
    if (!facts) memory.set(raw, (facts = factsOf(wordsOf(reading, run), outlets)))
    return facts
  }
}

/** "Conference of State Librarians": an organisation with its field. */
function isNamedAfter(words: readonly string[]): boolean {
  const link = words.findIndex((word) => word === 'of' || word === 'for')
  return link > 0 && words.slice(0, link).some((word) => ORGANIZATION_WORDS.has(word))
}

/** Words for parts of a country: "Northern Ireland" is no body, "Rowing Ireland" is one. */
const SIDES: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower greater mainland new rural inner outer former'.split(
    ' ',
  ),
)

/** What is told apart by a letter, a number or a name behind it: "Building C", "Hurricane Ida". */
const NUMBERED: ReadonlySet<string> = new Set(
  'Building Block Gate Platform Terminal Room Exit Pier Sector Hurricane Typhoon Cyclone Tropical Flight Route Junction Checkpoint Operation'.split(
    ' ',
  ),
)

function factsOf(words: readonly string[], outlets: OutletIndex): NameFacts {
  const name = words.join(' ')
  const core = words.at(-1)!
  const person = personName(words)
  // Parkinson’s Action
  const marked = words.some(
    (word, i) => ORGANIZATION_WORDS.has(word) || (i < words.length - 1 && /['’]s?$/u.test(word)),
  )
  const titled =
    person !== undefined &&
    person.title.length > 0 &&
    person.name.length < 5 &&
    !isNamedAfter(words) &&
    !person.name.some((word) => ORGANIZATION_WORDS.has(word))
  const given = person?.gender !== undefined && words.length < 4 && !ORGANIZATION_WORDS.has(words[0]!)
  const isDemonym = DEMONYMS.has(name)
  const personal = person ? person.name.join(' ') : name
  return {
    words,
    name,
    key: nameKey(name),
    personal,
    personalKey: nameKey(personal),
    plainKey: withoutInitial(nameKey(personal)),
    personForms: personForms(personal),
    bodyForms: bodyForms(name),
    entry: outlets.find(name),
    shape: outletShape(words),
    isDemonym,
    isPlace:
      COUNTRIES.has(name) ||
      CAPITALS.has(name) ||
      isDemonym ||
      (words.length > 1 && NUMBERED.has(words[0]!)) ||
      (words.length > 1 &&
        !titled &&
        (PLACE_WORDS.has(core) || (PLACE_WORDS.has(words[0]!) && !ORGANIZATION_WORDS.has(core)))),
    isBody:
      KNOWN_BODIES.has(name) ||
      COMPANY_SUFFIXES.has(core) ||
      (marked && !titled && !given) ||
      (words.length > 1 && !given && COUNTRIES.has(core) && !SIDES.has(words[0]!.toLowerCase())) ||
      (words.length === 1 && (/^\p{Lu}{2,6}$/u.test(name) || CAMEL.test(name))),
    person,
  }
}

/** Two words in one, as companies write their names: "FairMoney"; "McCall" and "DeVito" are persons. */
const CAMEL = /^(?!Mac?\p{Lu}|Mc|De|Di|Du|La|Le|Van|Von|Fitz|O\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u
