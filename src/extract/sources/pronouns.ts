import { BODIES } from '../../lexicon/persons.js'
import { type PronounEntry, PRONOUNS } from '../../lexicon/pronouns.js'
import type { Span } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import { tokenAt } from '../token-at.js'
import type { Antecedents } from './antecedents.js'
import type { Place } from './inquiry.js'
import { type Entity, lastBefore } from './entity.js'
import { type Met, REACH } from './met.js'
import { isHung } from './is-hung.js'
import { isHuman } from './plausible.js'
import { isSubject, subjectOf, subjectPronoun } from './subject.js'

/** Sentences that a pronoun reaches back. */
const SENTENCES = 8
/** Sentences in a row that begin with one pronoun and are followed back. */
const DEEPEST = 6

/** Nouns for one person that may be taken up by *they*, as they tell no gender. */
const EITHER: ReadonlySet<string> = new Set(
  'spokesperson representative source insider person resident user reader caller neighbour neighbor friend'.split(' '),
)

const suits = (who: Entity, pronoun: PronounEntry): boolean => {
  if (pronoun.stands === 'person')
    return (
      (who.kind === 'person' || (who.kind === 'unnamed' && !who.plural)) &&
      !(who.gender && pronoun.gender && who.gender !== pronoun.gender)
    )
  if (pronoun.stands === 'several')
    return (
      who.plural ||
      (who.kind === 'unnamed' && EITHER.has(who.head)) ||
      who.kind === 'group' ||
      who.kind === 'organization' ||
      who.kind === 'outlet'
    )
  return who.kind === 'organization' || who.kind === 'outlet' || who.kind === 'document'
}

/** What says whom a pronoun takes up; `whoIs` resolves a subject that is not a name. */
export function pronouns(
  { reading, cast, mentions, told, spoke, starts, mentionBefore, sentenceOf, blockOf, quoteAt }: Met,
  whoIs: (range: NameRun, offset: number) => Entity | undefined,
): Antecedents['pronoun'] {
  // a town that was only named says nothing
  const fits = (who: Entity, pronoun: PronounEntry): boolean =>
    suits(who, pronoun) && !(who.place && pronoun.stands !== 'person' && !spoke.has(who))

  const subjects = new Map<number, Entity | undefined>()
  const subjectAt = (subject: NameRun, from: number): Entity | undefined => {
    if (!subjects.has(from)) {
      subjects.set(from, undefined)
      subjects.set(from, whoIs(subject, from))
    }
    return subjects.get(from)
  }

  /** Those told of in a sentence before `offset`: sources first, the one that spoke last first; then in order. */
  const inSentence = (
    sentence: number,
    offset: number,
    content: readonly Span[],
    entry: PronounEntry,
    before: Entity | undefined,
  ): Entity[] => {
    const own = (at: number): boolean => content.some(([a, b]) => at >= a && at < b)
    const from = starts[sentence] ?? 0
    const to = Math.min(offset, starts[sentence + 1] ?? Infinity)
    const found: Entity[] = []
    const inner: Entity[] = []
    const asking: Entity[] = []
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH && told[i]!.offset >= from; i--, steps++)
      if (told[i]!.offset < to && !own(told[i]!.offset))
        (told[i]!.asks ? asking : told[i]!.nested ? inner : found).push(told[i]!.who)
    if (before && !found.some((who) => fits(who, entry))) found.push(before)
    found.push(...inner)
    const named: Entity[] = []
    const quote = quoteAt(offset)
    const heard = (at: number): boolean => quoteAt(at) < 0 || quoteAt(at) === quote
    for (let i = mentionBefore(to), steps = 0; i >= 0 && steps < REACH && mentions[i]!.offset >= from; i--, steps++)
      if (heard(mentions[i]!.offset) && !own(mentions[i]!.offset)) named.unshift(mentions[i]!.who)
    const subject = found.some((who) => fits(who, entry)) ? undefined : subjectOf(reading, from, to)
    const met = subject && !own(reading.start[subject.first]!) ? subjectAt(subject, from) : undefined
    const who = met && entry.stands === 'person' && !isHuman(met) ? undefined : met
    const others = named.filter((one) => !asking.includes(one))
    return who && !named.includes(who) ? [who, ...found, ...others, ...asking] : [...found, ...others, ...asking]
  }

  /** Whoever a sentence begins with, of whom no more is known than a full name: no person, where "it" takes it up. */
  const unknownSubject = (sentence: number, offset: number): Entity | undefined => {
    const mention = mentions[mentionBefore(starts[sentence]!) + 1]
    if (!mention || mention.offset >= Math.min(offset, starts[sentence + 1] ?? Infinity)) return undefined
    const { who, offset: at } = mention
    if (who.kind !== 'person' || who.gender || !reading.text.startsWith(who.name, at)) return undefined
    if (who.roles.some((role) => !BODIES.has(role.head))) return undefined
    if (who.name.includes(' ') && spoke.has(who)) return undefined
    if (!isSubject(reading, starts[sentence]!, at, who.name)) return undefined
    who.kind = 'organization'
    return who
  }

  /**
   * Who opens what a source says at the beginning of a paragraph, where title or given name tell that the pronoun is hers
   * and nobody spoke just before who may be meant: "[Ms Lee] was shocked by the noise, she said."
   */
  const subjectOfContent = (entry: PronounEntry, offset: number, content: readonly Span[]): Entity | undefined => {
    const from = content[0]?.[0] ?? offset
    const start = starts[sentenceOf(offset)]
    if (from >= offset || start === undefined || from > start + 2 || quoteAt(from + 1) >= 0) return undefined
    if (reading.blocks[blockOf(offset)]!.span[0] < start) return undefined
    const near = starts[Math.max(0, sentenceOf(offset) - 3)]!
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH && told[i]!.offset >= near; i--, steps++)
      if (told[i]!.offset < start && fits(told[i]!.who, entry)) return undefined
    let i = mentionBefore(start) + 1
    while (mentions[i] && mentions[i]!.offset < offset && mentions[i]!.who.kind !== 'person') i++
    const first = mentions[i]
    if (!first || first.offset >= offset || first.who.gender !== entry.gender) return undefined
    for (let t = tokenAt(reading, start); reading.start[t]! < first.offset; t++)
      if (reading.tag[t] === TAG.VERB || reading.tag[t] === TAG.AUX) return undefined
    return fits(first.who, entry) && !isHung(reading, first.offset) ? first.who : undefined
  }

  const again = new Map<number, Entity | undefined>()
  /** Whom the pronoun takes up with which a sentence begins, where it is `entry`: "[He] turned. He said …". */
  const sameSubject = (sentence: number, entry: PronounEntry, depth: number): Entity | undefined => {
    const from = starts[sentence]!
    const first = quoteAt(from + 1) < 0 ? subjectPronoun(reading, from) : -1
    // "It was late" means nobody
    if (first < 0 || entry.stands === 'thing' || PRONOUNS.get(reading.words[first]!) !== entry) return undefined
    if (!again.has(from) && depth < DEEPEST) {
      const place = { offset: reading.start[first]!, speaker: cast.publisher, quoted: true, content: [] }
      again.set(from, resolve(entry, place, depth + 1))
    }
    return again.get(from)
  }

  const resolve = (
    entry: PronounEntry,
    { offset, speaker, quoted, content }: Pick<Place, 'offset' | 'speaker' | 'quoted' | 'content'>,
    depth: number,
  ): Entity | undefined => {
    if (!quoted && speaker !== cast.publisher && fits(speaker, entry)) return speaker
    const ahead = entry.gender ? subjectOfContent(entry, offset, content) : undefined
    if (ahead) return ahead
    const here = sentenceOf(offset)
    const comment = reading.blocks[blockOf(offset)]?.comment
    for (let s = here; s >= 0 && s >= here - SENTENCES; s--) {
      if (reading.blocks[blockOf(starts[s]!)]?.comment !== comment) break
      const before = s < here ? sameSubject(s, entry, depth) : undefined
      const fitting = inSentence(s, offset, content, entry, before).filter(
        (who) => fits(who, entry) && (s < here || who !== speaker),
      )
      // “Rourke’s agent, Ann Lee, smiled. She …”: not Rourke, of whom no more is known
      const found = fitting.find((who) => who.gender || !isHung(reading, lastBefore(who, offset))) ?? fitting[0]
      if (found) return found
      const unknown = entry.stands === 'thing' && s >= here - 1 ? unknownSubject(s, offset) : undefined
      if (unknown) return unknown
    }
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
      if (reading.blocks[blockOf(told[i]!.offset)]?.comment !== comment) break
      if (told[i]!.offset < offset && fits(told[i]!.who, entry)) return told[i]!.who
    }
    return undefined
  }
  return (entry, place) => resolve(entry, place, 0)
}
