import { GENDERED, VARIES } from '../../lexicon/persons.js'
import { type Entity, nameKey } from './entity.js'
import { byName } from './by-name.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { affiliate } from './affiliation.js'
import { addRole } from './members.js'
import { described, modifiers, ownerWords } from './described.js'
import { introduced } from './introduced.js'
import type { Phrase } from './phrase.js'
import { roleOf, textOf } from './role.js'
import { direct, type Place, type Resolved, type Inquiry, taken } from './inquiry.js'

/** Offices held by one person: without a name they are never the person who happened to speak last. */
const OFFICES: ReadonlySet<string> = new Set(
  `president minister premier governor mayor chancellor king queen pope ambassador secretary speaker general senator
  prince`.split(/\s+/u),
)

/** Who is called so mostly wants no name: "a source", "a senior official". */
const UNNAMED: ReadonlySet<string> = new Set(
  `source official insider aide person diplomat spokesman spokeswoman spokesperson adviser advisor staffer executive
  representative judge reporter correspondent`.split(/\s+/u),
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
  const loose = !parsed.definite && !parsed.owner
  const beside = loose ? (namedBeside(inquiry, parsed.first, offset) ?? namedLater(inquiry, parsed, offset)) : undefined
  if (beside) return direct(beside)
  if (!parsed.indefinite) {
    const behind = words[parsed.post] === 'of' ? words.slice(parsed.post + 1, parsed.last) : []
    const wanted = [
      ...modifiers(reading, parsed),
      ...ownerWords(reading, parsed),
      ...behind.filter((word) => !/^(?:the|an?)$/u.test(word)),
    ]
    const holder = back.role(head, wanted, offset)
    // "An official said … [The official] said", where Lee is a former official
    const unnamed = holder && parsed.definite && !parsed.owner ? earlier(head, offset, wanted) : undefined
    if (holder) return taken(unnamed && back.spokeAfter(unnamed, holder, offset) ? unnamed : holder)
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
    const alone = parsed.definite && !parsed.owner
    const before = alone ? back.subjectBefore(head, offset) : undefined
    if (before) return taken(before)
    // "the detective on the case" is nobody of another paragraph of whom another role is known
    const free = OFFICES.has(head) ? 'always' : parsed.post < parsed.last ? 'apart' : 'never'
    const last = alone ? back.lastPerson(head, offset, speaker, free) : undefined
    if (last) {
      // further down it is this president's
      if (free === 'always' && last.kind === 'person')
        addRole(last, roleOf(reading, { first: parsed.first, last: parsed.post }))
      return taken(last)
    }
    const subject =
      alone && free === 'never' ? back.pronoun({ stands: 'person', gender: GENDERED.get(head) }, place) : undefined
    if (subject?.kind === 'person' && (VARIES.has(head) || subject.roles.length === 0)) return taken(subject)
  }
  // "A former guard has said so. ¶ Bo Keel, who left in May, told …"
  const one = words[parsed.first] === 'a' || words[parsed.first] === 'an'
  const ahead = one && !headline && !UNNAMED.has(head) ? back.namedAhead(offset, head) : undefined
  if (ahead?.begins) {
    addRole(ahead.who, roleOf(reading, { first: parsed.first, last: parsed.last }))
    return taken(ahead.who)
  }
  const whole = described(reading, parsed, range.last)
  const made = (parsed.indefinite ? undefined : again(textOf(reading, whole))) ?? local('unnamed', whole, head, false)
  affiliate(inquiry, made, parsed, place)
  return direct(made)
}

/** Tokens in which whoever a lead leaves unnamed is named: "[A manager] told … the manager, Ann Lee, wrote". */
const AHEAD = 150

/** The person that the role of an unnamed one is given to further down: "the manager, [Ann Lee]". */
function namedLater({ reading, cast }: Inquiry, { head }: Phrase, offset: number): Entity | undefined {
  const { words, capital, start, end, text } = reading
  for (let i = head + 1; i < words.length - 3 && i - head < AHEAD; i++) {
    if (words[i] !== words[head] || words[i - 1] !== 'the' || words[i + 1] !== ',') continue
    let last = i + 2
    while (last - i < 7 && capital[last] === 1) last++
    const name = text.slice(start[i + 2], end[last - 1])
    const who = last - i > 3 ? cast.byName.get(nameKey(name))?.find(({ kind }) => kind === 'person') : undefined
    if (who && !who.at.some((at) => at < offset)) return who
  }
  return undefined
}

/** The person right before the comma that opens an appositive at token `first`: "[Ann Lee], a crane driver", "[Ann Lee], 44, …". */
export function namedBeside(inquiry: Inquiry, first: number, offset: number): Entity | undefined {
  const { words, capital, tag } = inquiry.reading
  let comma = first - 1
  if (tag[comma - 1] === TAG.NUM && words[comma - 2] === ',') comma -= 2
  if (words[comma] !== ',' || capital[comma - 1] !== 1) return undefined
  let from = comma - 1
  while (from > 0 && comma - from < 7 && capital[from - 1] === 1) from--
  if (comma - from < 2) return undefined
  const who = byName(inquiry, { first: from, last: comma }, offset)
  return who?.kind === 'person' ? who : undefined
}
