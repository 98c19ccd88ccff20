import { OUTLET_SORTS } from '../../lexicon/outlet-words.js'
import { GENERIC_BODIES } from '../../lexicon/organizations.js'
import { GENDERED } from '../../lexicon/persons.js'
import type { PronounEntry } from '../../lexicon/pronouns.js'
import type { Span } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import { type Cast, isUnknown, makeOutlet } from './cast.js'
import { subjectOf } from './subject.js'
import { type Entity, lastBefore } from './entity.js'
import type { Reading } from '../reading.js'
import type { Place } from './inquiry.js'

interface Mention {
  readonly offset: number
  readonly who: Entity
}

/** Answers whom a pronoun, a role or "the paper" takes up. All look back a bounded number of mentions. */
export interface Antecedents {
  readonly note: (who: Entity, offset: number, nested: boolean) => void
  /** Of several, the one mentioned last before `offset`, else first after it. */
  readonly latest: (list: readonly Entity[], offset: number, gender?: 'm' | 'f') => Entity | undefined
  readonly pronoun: (pronoun: PronounEntry, place: Place) => Entity | undefined
  readonly role: (head: string, words: readonly string[], offset: number) => Entity | undefined
  readonly body: (head: string, words: readonly string[], offset: number) => Entity | undefined
  readonly outlet: (noun: string, offset: number) => Entity | undefined
  /**
   * Makes an outlet of the last bearer of a name in one word, or with a foreign article, of whom nothing is known; in this
   * paragraph or the one before: "HarbourList broke the story. [The site] said …".
   */
  readonly becomesOutlet: (offset: number) => Entity | undefined
  readonly outletAhead: (offset: number) => Entity | undefined
  readonly namedAhead: (offset: number, head: string) => { readonly who: Entity; readonly near: boolean } | undefined
  readonly lastSource: (offset: number) => Entity | undefined
  /**
   * The person who spoke last, within three sentences; of an unnamed one only words that fit anybody, such as `man`, speak.
   * `free`: only one of whom no role is known.
   */
  readonly lastPerson: (head: string, offset: number, speaker: Entity, free: boolean) => Entity | undefined
  /** The person of whom the sentence before begins to tell, and of whom no role is known: "[Lee] got up. The ex-mayor denied it." */
  readonly subjectBefore: (head: string, offset: number) => Entity | undefined
}

/** A name in one word, or in two with a foreign article: "HarbourList", "De Kustbode". */
const ONE_NAME = /^(?:(?:De|Het|Le|La|El|Il|Der|Die|Das|O) )?\p{Lu}[\p{L}\d.-]{2,30}$/u

/** Nouns for anybody, whatever he was called before. */
const ANYBODY: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'boy', 'girl', 'source', 'individual'])

/** Mentions looked at, at most, for one question. */
const REACH = 60
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'from', 'with', 'in', 'on'])
/** Members of the cast looked through for a role or body. */
const MEMBERS = 1000
/** Sentences that a pronoun reaches back. */
const SENTENCES = 8

/** Index of the last item of ascending `offsets` below `offset`, or -1. */
function below(count: number, at: (i: number) => number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const fits = (who: Entity, pronoun: PronounEntry): boolean => {
  if (pronoun.stands === 'person')
    return (
      (who.kind === 'person' || (who.kind === 'unnamed' && !who.plural)) &&
      !(who.gender && pronoun.gender && who.gender !== pronoun.gender)
    )
  if (pronoun.stands === 'several')
    return who.plural || who.kind === 'group' || who.kind === 'organization' || who.kind === 'outlet'
  return who.kind === 'organization' || who.kind === 'outlet' || who.kind === 'document'
}

const latest: Antecedents['latest'] = (list, offset, gender) => {
  let best: Entity | undefined
  let place = -1
  for (const who of list.slice(0, REACH)) {
    if (gender && who.gender && who.gender !== gender) continue
    const at = lastBefore(who, offset)
    if (!best || at > place) {
      best = who
      place = at
    }
  }
  return best
}

const matches = (who: Entity, head: string, words: readonly string[]): boolean =>
  who.roles.some((role) => {
    if (role.head !== head && !role.words.has(head)) return false
    const own = [...role.words].filter((word) => word !== role.head)
    return (
      own.length === 0 ||
      words.every((word) => word === head || role.words.has(word) || /^(?:new|former|country|own|\d+)$/u.test(word))
    )
  })

/** Whether a name hangs on another noun: "the mayor of Upper Fenn", "Lee's lawyer". */
function isHung({ start, words }: Reading, offset: number): boolean {
  const i = below(start.length, (k) => start[k]!, offset + 1)
  let before = i - 1
  while (before >= 0 && i - before < 4 && !LINKS.has(words[before]!) && words[before] !== ',') before--
  return LINKS.has(words[before] ?? '') || /^['’]s?$/u.test(words[i + 1] ?? '')
}

/** Prepares the antecedents of an article; `sources` are the words of its attributions' sources. */
export function antecedents(
  reading: Reading,
  cast: Cast,
  sources: readonly Span[],
  whoIs: (range: NameRun, offset: number) => Entity | undefined,
): Antecedents {
  const mentions: Mention[] = cast.members
    .flatMap((who) => who.at.map((offset) => ({ offset, who })))
    .sort((a, b) => a.offset - b.offset)
  const told: (Mention & { readonly nested: boolean })[] = []
  const starts = Int32Array.from(
    reading.units.filter((unit) => unit.within < 0 && unit.n > 0).map((unit) => reading.start[unit.at[0]!]!),
  ).sort()
  const sentenceOf = (offset: number): number => below(starts.length, (i) => starts[i]!, offset + 1)
  const quoted = reading.quotes.filter((quote) => quote.closed && quote.last - quote.first > 6)
  const inQuote = (offset: number): boolean => {
    const i = below(quoted.length, (k) => quoted[k]!.start, offset)
    return i >= 0 && offset < quoted[i]!.end
  }
  const blockOf = (offset: number): number =>
    below(reading.blocks.length, (i) => reading.blocks[i]!.span[0], offset + 1)

  const subjects = new Map<number, Entity | undefined>()
  const subjectAt = (subject: NameRun, from: number): Entity | undefined => {
    if (!subjects.has(from)) {
      subjects.set(from, undefined)
      subjects.set(from, whoIs(subject, from))
    }
    return subjects.get(from)
  }

  /** Those told of in a sentence before `offset`: sources first, the one that spoke last first; then in order. */
  const inSentence = (sentence: number, offset: number, content: readonly Span[]): Entity[] => {
    const own = (at: number): boolean => content.some(([a, b]) => at >= a && at < b)
    const from = starts[sentence] ?? 0
    const to = Math.min(offset, starts[sentence + 1] ?? Infinity)
    const found: Entity[] = []
    const inner: Entity[] = []
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH && told[i]!.offset >= from; i--, steps++)
      if (told[i]!.offset < to && !own(told[i]!.offset)) (told[i]!.nested ? inner : found).push(told[i]!.who)
    found.push(...inner)
    const named: Entity[] = []
    for (
      let i = below(mentions.length, (k) => mentions[k]!.offset, to), steps = 0;
      i >= 0 && steps < REACH && mentions[i]!.offset >= from;
      i--, steps++
    )
      if (!inQuote(mentions[i]!.offset) && !own(mentions[i]!.offset)) named.unshift(mentions[i]!.who)
    const subject = found.length > 0 ? undefined : subjectOf(reading, from, to)
    const who = subject && !own(reading.start[subject.first]!) ? subjectAt(subject, from) : undefined
    return who && !named.includes(who) ? [who, ...found, ...named] : [...found, ...named]
  }

  const pronoun: Antecedents['pronoun'] = (entry, { offset, speaker, quoted, content }) => {
    if (!quoted && speaker !== cast.publisher && fits(speaker, entry)) return speaker
    const here = sentenceOf(offset)
    const comment = reading.blocks[blockOf(offset)]?.comment
    for (let s = here; s >= 0 && s >= here - SENTENCES; s--) {
      if (reading.blocks[blockOf(starts[s]!)]?.comment !== comment) break
      const found = inSentence(s, offset, content).find((who) => fits(who, entry) && (s < here || who !== speaker))
      if (found) return found
    }
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++)
      if (told[i]!.offset < offset && fits(told[i]!.who, entry)) return told[i]!.who
    return undefined
  }

  const role: Antecedents['role'] = (head, words, offset) =>
    latest(
      cast.members.slice(0, MEMBERS).filter((who) => who.kind === 'person' && matches(who, head, words)),
      offset,
    )

  const lastBody = (offset: number): Entity | undefined => {
    for (let i = below(mentions.length, (k) => mentions[k]!.offset, offset), n = 0; i >= 0 && n < REACH; i--, n++) {
      const { who } = mentions[i]!
      if (who.kind === 'organization' && !who.place && !who.local) return who
    }
    return undefined
  }

  const body: Antecedents['body'] = (head, words, offset) => {
    const bodies = cast.members
      .slice(0, MEMBERS)
      .filter((who) => who.kind === 'organization' && !who.local && !who.place)
    const worded = bodies.filter(
      (who) => who.name.toLowerCase().split(' ').includes(head) || who.roles.some((r) => r.head === head),
    )
    const exact = worded.filter((who) => words.every((word) => who.name.toLowerCase().includes(word)))
    return latest(exact, offset) ?? (GENERIC_BODIES.has(head) && words.length === 0 ? lastBody(offset) : undefined)
  }

  let outlets = mentions.filter(({ who }) => who.kind === 'outlet')
  const outlet: Antecedents['outlet'] = (noun, offset) => {
    const sort = OUTLET_SORTS.get(noun)
    let other: Entity | undefined
    for (
      let i = below(outlets.length, (k) => outlets[k]!.offset, offset), steps = 0;
      i >= 0 && steps < REACH;
      i--, steps++
    ) {
      const { who } = outlets[i]!
      if (who === cast.publisher) continue
      if (sort !== 'agency' || who.entry?.agency) return who
      other ??= who
    }
    return other
  }

  const becomesOutlet: Antecedents['becomesOutlet'] = (offset) => {
    const here = blockOf(offset)
    for (let i = below(mentions.length, (k) => mentions[k]!.offset, offset), n = 0; i >= 0 && n < REACH; i--, n++) {
      const { who, offset: at } = mentions[i]!
      if (blockOf(at) < here - 1) return undefined
      if (!isUnknown(who) || !ONE_NAME.test(who.name) || told.some((one) => one.who === who)) continue
      makeOutlet(cast, who, cast.outlets.find(who.name))
      outlets = mentions.filter((mention) => mention.who.kind === 'outlet')
      return who
    }
    return undefined
  }

  const outletAhead: Antecedents['outletAhead'] = (offset) => {
    const next = below(outlets.length, (k) => outlets[k]!.offset, offset) + 1
    const found = outlets[next]
    return found && found.who !== cast.publisher && blockOf(found.offset) <= blockOf(offset) + 1 ? found.who : undefined
  }

  const speaking = sources
    .flatMap(([from, to]) => {
      const i = below(mentions.length, (k) => mentions[k]!.offset, from) + 1
      return mentions
        .slice(i, i + 8)
        .filter(({ offset, who }) => offset < to && who.kind === 'person' && !isHung(reading, offset))
        .slice(0, 1)
    })
    .sort((a, b) => a.offset - b.offset)

  const namedAhead: Antecedents['namedAhead'] = (offset, head) => {
    const i = below(speaking.length, (k) => speaking[k]!.offset, offset) + 1
    const next = speaking[i]
    if (!next) return undefined
    const { who } = next
    if (
      who.at.some((place) => place < offset) ||
      (who.roles.length > 0 && !who.roles.some((r) => r.head === head || r.words.has(head)))
    )
      return undefined
    const here = blockOf(offset)
    return { who, near: blockOf(next.offset) <= here + 2 && here <= 3 }
  }

  const lastSource: Antecedents['lastSource'] = (offset) => {
    for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++)
      if (told[i]!.offset < offset) return told[i]!.who
    return undefined
  }

  const subjectBefore: Antecedents['subjectBefore'] = (head, offset) => {
    const from = starts[sentenceOf(offset) - 1]
    if (from === undefined || blockOf(from) !== blockOf(offset)) return undefined
    const mention = mentions[below(mentions.length, (k) => mentions[k]!.offset, from) + 1]
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
      if (who.kind === 'unnamed' && !ANYBODY.has(head)) continue
      if (at < offset && sentenceOf(at) >= here - 3 && human && who !== speaker)
        return free && who.roles.length > 0 ? undefined : who
    }
    return undefined
  }

  return {
    note: (who, offset, nested) => {
      told.push({ who, offset, nested })
      if (offset > (who.at.at(-1) ?? -1)) who.at.push(offset)
    },
    latest,
    pronoun,
    role,
    body,
    outlet,
    becomesOutlet,
    outletAhead,
    namedAhead,
    lastSource,
    subjectBefore,
    lastPerson,
  }
}
