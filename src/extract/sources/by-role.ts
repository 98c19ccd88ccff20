import { GENDERED } from '../../lexicon/persons.js'
import { TAG } from '../../text/tags.js'
import type { Entity } from './entity.js'
import { byName } from './by-name.js'
import type { NameRun } from '../../text/names.js'
import { affiliate } from './affiliation.js'
import { addRole } from './cast.js'
import { described, modifiers, ownerWords } from './described.js'
import type { Phrase } from './phrase.js'
import { roleOf, textOf } from './role.js'
import { direct, type Place, type Resolved, type Inquiry, taken } from './inquiry.js'

/** Offices held by one person: without a name they are never the person who happened to speak last. */
const OFFICES: ReadonlySet<string> = new Set(
  `president minister premier governor mayor chancellor king queen pope ambassador secretary speaker general senator
  prince`.split(/\s+/u),
)

/**
 * A person called by a role: the holder named elsewhere ("the minister"), the unnamed source met before ("the official" of "a
 * senior official"), the person named soon after (a lead's "the mayor of Fenwick"), the person who spoke last ("the
 * 42-year-old climber"), else an unnamed source of its own.
 */
export function byRole(inquiry: Inquiry, parsed: Phrase, range: NameRun, head: string, place: Place): Resolved {
  const { reading, back, again, earlier, local } = inquiry
  const { words } = reading
  const { offset, headline, speaker } = place
  if (!parsed.indefinite) {
    const behind = words[parsed.post] === 'of' ? words.slice(parsed.post + 1, parsed.last) : []
    const wanted = [
      ...modifiers(reading, parsed),
      ...ownerWords(reading, parsed),
      ...behind.filter((word) => !/^(?:the|an?)$/u.test(word)),
    ]
    const holder = back.role(head, wanted, offset)
    if (holder) return taken(holder)
    if (parsed.definite || headline || !parsed.owner) {
      const known = earlier(head, offset, modifiers(reading, parsed))
      if (known) return taken(known)
    }
    const met =
      parsed.definite && !parsed.owner && parsed.post >= parsed.last ? introduced(inquiry, parsed, head) : undefined
    if (met) return taken(met)
    const ahead = back.namedAhead(offset, head)
    if (ahead?.near) {
      addRole(ahead.who, roleOf(reading, { first: parsed.first, last: parsed.last }))
      return taken(ahead.who)
    }
    const last =
      parsed.definite && !parsed.owner
        ? back.lastPerson(offset, speaker, OFFICES.has(head), GENDERED.get(head))
        : undefined
    if (last) return taken(last)
    const loose = parsed.definite && !parsed.owner && !OFFICES.has(head)
    const subject = loose ? back.pronoun({ stands: 'person', gender: GENDERED.get(head) }, place) : undefined
    if (subject?.kind === 'person') return taken(subject)
  }
  const beside = parsed.indefinite ? namedBeside(inquiry, parsed, offset) : undefined
  if (beside) return direct(beside)
  const whole = described(reading, parsed, range.last)
  const made = (parsed.indefinite ? undefined : again(textOf(reading, whole))) ?? local('unnamed', whole, head, false)
  affiliate(inquiry, made, parsed, place)
  return direct(made)
}

/** Tokens that `the insider` looks back for `a second insider`. */
const REACH = 150

/** Who was brought in before without a name and has said nothing yet: "[A second insider] backed the claim. The insider …". */
function introduced({ reading, again, local }: Inquiry, { first }: Phrase, head: string): Entity | undefined {
  const { words, tag } = reading
  for (let i = first - 1; i > 0 && first - i < REACH; i--) {
    if (words[i] !== head || tag[i] !== TAG.NOUN) continue
    let from = i
    while (from > 0 && i - from < 4 && (tag[from - 1] === TAG.ADJ || tag[from - 1] === TAG.NOUN)) from--
    const article = words[from - 1]
    if (article !== 'a' && article !== 'an' && article !== 'another') return undefined
    const whole = { first: from - 1, last: i + 1 }
    return again(textOf(reading, whole)) ?? local('unnamed', whole, head, false)
  }
  return undefined
}

/** The person right before the comma that opens an appositive: "[Ann Lee], a crane driver". */
function namedBeside(inquiry: Inquiry, { first }: Phrase, offset: number): Entity | undefined {
  const { words, capital } = inquiry.reading
  if (words[first - 1] !== ',' || capital[first - 2] !== 1) return undefined
  let from = first - 2
  while (from > 0 && first - from < 8 && capital[from - 1] === 1) from--
  if (first - 1 - from < 2) return undefined
  const who = byName(inquiry, { first: from, last: first - 1 }, offset)
  return who?.kind === 'person' ? who : undefined
}
