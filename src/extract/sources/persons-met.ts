import { GENDERED, VARIES } from '../../lexicon/persons.js'
import type { Span } from '../../model/index.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'
import { tokenAt } from '../token-at.js'
import type { Antecedents } from './antecedents.js'
import { below } from './below.js'
import { isHung } from './is-hung.js'
import type { Entity, Role } from './entity.js'
import { latest } from './latest.js'
import { MEMBERS, type Met } from './met.js'

/** Nouns for anybody, whatever he was called before. */
const ANYBODY: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'boy', 'girl', 'source', 'individual'])

/** Words for one of several, of whom no more is told: "[one] of them". */
const COUNTED: ReadonlySet<string> = new Set(['one', 'another', 'other', 'third', 'second'])

const matches = (who: Entity, head: string, words: readonly string[]): boolean =>
  who.roles.some((role) => {
    if (role.head !== head && !role.words.has(head)) return false
    const own = [...role.words].filter((word) => word !== role.head)
    return (
      own.length === 0 ||
      words.every((word) => word === head || role.words.has(word) || /^(?:new|former|country|own|\d+)$/u.test(word))
    )
  })

/** Last block of an opening that calls by their roles who is named further down. */
const LEAD = 3
/** How far behind a role its holder's name may begin, in code units: "the mayor, [Ann Lee]". */
const BESIDE = 60

/** Whether a role is no more than its noun: with a President Lee and a Fennish President Ray, "the president" is Lee. */
const isPlain = ({ head, words }: Role, noun: string): boolean =>
  head === noun && [...words].every((word) => word === noun || OWN.has(word))

/** Words that tell the role of one's own country or time from another's no more than none do. */
const OWN: ReadonlySet<string> = new Set([
  'u.s',
  'u.s.',
  'us',
  'US',
  'uk',
  'british',
  'american',
  'current',
  'acting',
  'then',
])

/** Whether a name is the subject with which its paragraph begins. */
function isFirst(reading: Reading, offset: number, blockOf: (offset: number) => number): boolean {
  const { tag, start, blocks, quotes } = reading
  const from = blocks[blockOf(offset)]!.span[0]
  if (quotes.some((quote) => quote.start === from)) return false
  for (let t = tokenAt(reading, from); start[t]! < offset; t++)
    if (tag[t] === TAG.VERB || tag[t] === TAG.AUX) return false
  return true
}

/** Which person is meant that is called by a role; `sources` are the words of the article's sources. */
export function personsMet(
  { reading, cast, mentions, told, starts, mentionBefore, sentenceOf, blockOf }: Met,
  sources: readonly Span[],
): Pick<Antecedents, 'role' | 'namedAhead' | 'subjectBefore' | 'lastPerson'> {
  const role: Antecedents['role'] = (head, words, offset) => {
    const ahead = words.length > 0 || blockOf(offset) <= LEAD ? Infinity : offset + BESIDE
    const holders = cast.members
      .slice(0, MEMBERS)
      .filter((who) => who.kind === 'person' && who.at[0]! < ahead && matches(who, head, words))
    if (holders.length < 2) return holders[0]
    const here = sentenceOf(offset)
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < 8; i--, steps++)
      if (told[i]!.offset < offset && sentenceOf(told[i]!.offset) >= here - 1 && holders.includes(told[i]!.who))
        return told[i]!.who
    const from = starts[here - 1]
    const subject =
      from !== undefined && blockOf(from) === blockOf(offset) ? mentions[mentionBefore(from) + 1] : undefined
    if (subject && subject.offset < starts[here]! && holders.includes(subject.who)) return subject.who
    const plain = words.length > 0 ? [] : holders.filter((who) => who.roles.some((own) => isPlain(own, head)))
    return latest(plain.length > 0 ? plain : holders, offset)
  }

  const speaking = sources
    .flatMap(([from, to]) => {
      const i = mentionBefore(from) + 1
      return mentions
        .slice(i, i + 8)
        .filter(({ offset, who }) => offset < to && who.kind === 'person' && !isHung(reading, offset))
        .slice(0, 1)
    })
    .sort((a, b) => a.offset - b.offset)

  const sorted = sources.map(([from]) => from).sort((a, b) => a - b)
  const between = (from: number, to: number): boolean =>
    below(sorted.length, (k) => sorted[k]!, to) > below(sorted.length, (k) => sorted[k]!, from + 1)

  const namedAhead: Antecedents['namedAhead'] = (offset, head) => {
    const i = below(speaking.length, (k) => speaking[k]!.offset, offset) + 1
    const next = speaking[i]
    if (!next) return undefined
    const { who } = next
    if (who.at.some((place) => place < offset)) return undefined
    const here = blockOf(offset)
    const gender = GENDERED.get(head)
    const same = who.roles.some((r) => r.head === head || r.words.has(head))
    const opens = here <= 1 && blockOf(next.offset) === here + 1
    if (who.roles.length > 0 && !same && !(opens && VARIES.has(head))) return undefined
    if (gender && who.gender && gender !== who.gender) return undefined
    // nobody speaks between the lead and the paragraph that begins with him
    const begins = opens && isFirst(reading, next.offset, blockOf) && !between(offset, next.offset)
    if (who.roles.length === 0 && !same && !VARIES.has(head) && between(offset, next.offset)) return undefined
    return { who, near: blockOf(next.offset) <= here + 2 && here <= LEAD, begins }
  }

  const subjectBefore: Antecedents['subjectBefore'] = (head, offset) => {
    const from = starts[sentenceOf(offset) - 1]
    if (from === undefined || blockOf(from) !== blockOf(offset)) return undefined
    const mention = mentions[mentionBefore(from) + 1]
    if (!mention || mention.offset >= starts[sentenceOf(offset)]! || mention.who.kind !== 'person') return undefined
    const { who } = mention
    const gender = GENDERED.get(head)
    return who.roles.length > 0 || (gender && who.gender && gender !== who.gender) ? undefined : who
  }

  const lastPerson: Antecedents['lastPerson'] = (head, offset, speaker, free) => {
    const gender = GENDERED.get(head)
    const here = sentenceOf(offset)
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
      const { who, offset: at } = told[i]!
      const human = who.kind === 'person' || (who.kind === 'unnamed' && !who.plural)
      if (gender && who.gender && who.gender !== gender) continue
      if (who.kind === 'unnamed' && !ANYBODY.has(head) && !COUNTED.has(who.head)) continue
      if (at < offset && sentenceOf(at) >= here - 3 && human && who !== speaker)
        return who.roles.length > 0 &&
          (free === 'always' || !VARIES.has(head) || (free === 'apart' && blockOf(at) !== blockOf(offset)))
          ? undefined
          : who
    }
    return undefined
  }

  return { role, namedAhead, subjectBefore, lastPerson }
}
