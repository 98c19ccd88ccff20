import { GENDERED } from '../../lexicon/persons.js'
import { POSSESSIVES, PRONOUNS, RELATIVES } from '../../lexicon/pronouns.js'
import type { Span } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'
import { affiliate } from './affiliation.js'
import { antecedents } from './antecedents.js'
import { holders } from './by-document.js'
import { apposed, isName, named, namedAfter, namedBehind } from './by-name.js'
import { byNoun } from './by-noun.js'
import { byRelative } from './by-relative.js'
import { addRole, type Cast } from './members.js'
import { isCommonInCapitals } from './common-in-capitals.js'
import { described } from './described.js'
import { direct, type Inquiry, type Place, type Resolved, taken, unnamedMemory } from './inquiry.js'
import { phrase } from './phrase.js'
import { roleHead, roleOf, textOf } from './role.js'

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
  // the deal, which among other things says
  if (words[range.first - 1] === 'among' && RELATIVES.has(words[range.first - 2] ?? ''))
    return byRelative(at, range.first - 2, place)
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
  // the trade and energy minister, Ann Lee
  const one =
    parsed.joined && !parsed.name && !roleHead(reading, parsed.head) && roleHead(reading, parsed.last - 1)
      ? apposed(reading, parsed)
      : undefined
  if (one) return named(at, one, place)
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
