import type { Attribution, AttributionId } from '../model/index.js'
import { PRONOUNS } from '../lexicon/pronouns.js'
import type { NameRun } from '../text/names.js'
import type { Grounds } from './grounds.js'
import { listener, passedOn } from './listeners.js'
import type { Parents } from './parents.js'
import { placeOf } from './place-of.js'
import type { Reading } from './reading.js'
import { sourceWords } from './source-words.js'
import type { Entity } from './sources/entity.js'
import type { Inquiry, Place, Resolved } from './sources/inquiry.js'
import { canVouch, isSilent } from './sources/plausible.js'
import { NOBODY, isNone, isHearer } from './no-source.js'

/** What one attribution adds to a chain: its source, and who stands between the source and the publisher. */
export interface Step {
  /** `null` where nobody is named. */
  readonly who: Entity | null
  readonly before: readonly Entity[]
  readonly inferred: boolean
  /** The outlet that was told, in these words or in those just before. */
  readonly told: Entity | undefined
}

/** What is known while the sources of an article are resolved one after the other. */
export interface Course {
  readonly reading: Reading
  readonly inquiry: Inquiry
  readonly grounds: Grounds
  readonly around: Parents
  /** Grows. */
  readonly steps: Map<AttributionId, Step>
  /** The attribution resolved last that has words for its source. */
  last: Attribution | undefined
  /** The same words mean the same source, however many attributions share them. */
  readonly once: (words: NameRun, place: Place) => Resolved | undefined
}

/** Rules that a mere clause can meet, so that their sources must be able to say something: "[the meeting] showed that …". */
const WEAK: ReadonlySet<string> = new Set(
  'that-clause bare-clause unlisted-that topic named judged verb-preposition intends-to attitude noun-that'.split(' '),
)
/** Nouns for talk of unknown origin. */
const RUMOURS: ReadonlySet<string> = new Set(
  'rumour rumours rumor rumors report reports gossip speculation legend word'.split(' '),
)

/**
 * The step of each attribution by its id. Resolved in the order of the text, those around one before it and headlines last,
 * since whom a pronoun takes up depends on who was met before.
 */
export function steps(
  reading: Reading,
  inquiry: Inquiry,
  grounds: Grounds,
  around: Parents,
  attributions: readonly Attribution[],
): ReadonlyMap<AttributionId, Step> {
  const found = new Map<AttributionId, Step>()
  const resolved = new Map<number, Resolved | undefined>()
  const once = (words: NameRun, place: Place): Resolved | undefined => {
    const key = words.first * reading.start.length + words.last
    if (!resolved.has(key)) resolved.set(key, inquiry.resolve(words, place))
    return resolved.get(key)
  }
  const course: Course = { reading, inquiry, grounds, around, steps: found, last: undefined, once }
  const walk = (attribution: Attribution): void => {
    if (found.has(attribution.id)) return
    found.set(attribution.id, unnamed(null))
    const parent = around.get(attribution.id)
    if (parent) walk(parent)
    const made = step(course, attribution)
    found.set(attribution.id, made)
    if (made.who && made.who !== inquiry.cast.publisher)
      inquiry.back.note(made.who, placeOf(attribution), isWithin(attribution, parent), isAsked(reading, attribution))
    // I asked a friend what she made of it. “Nothing,” she said.
    const { addressee } = attribution
    if (addressee?.[0] && isAsked(reading, attribution)) {
      const asked = course.once(sourceWords(reading, addressee), placeIn(course, attribution, addressee[0][0]))?.who
      if (asked && asked.kind === 'unnamed') inquiry.back.note(asked, addressee[0][0], false, false)
    }
    // “he said he had first heard of it”: what stands within goes by
    if (attribution.source.length > 0 && (!parent || parent !== course.last)) course.last = attribution
  }
  const late = (attribution: Attribution): number => Number(grounds.inHeadline(placeOf(attribution)))
  for (const one of [...attributions].sort((a, b) => late(a) - late(b) || placeOf(a) - placeOf(b))) walk(one)
  return found
}

/** Whether a source stands within what another says; who asks somebody something stands behind the one who answers. */
const isWithin = ({ rule }: Attribution, parent: Attribution | undefined): boolean =>
  parent ? parent.rule !== 'was-told' : rule === 'was-told'

/** Whether a source asks somebody: who answers is meant before him. */
const isAsked = ({ text }: Reading, { cue }: Attribution): boolean =>
  cue[0] !== undefined && /\b(?:ask(?:s|ed|ing)?|quizz(?:es|ed)|wonder(?:s|ed))$/iu.test(text.slice(...cue[0]))

const unnamed = (who: Entity | null, inferred = false): Step => ({ who, before: [], inferred, told: undefined })

/** Where the words for a source at `offset` stand. */
function placeIn(course: Course, attribution: Attribution, offset: number): Place {
  const { inquiry, grounds, around } = course
  const telling = around.get(attribution.id)
  const parent = telling && course.steps.get(telling.id)
  return {
    offset,
    speaker: parent?.who ?? grounds.reader(offset) ?? inquiry.cast.publisher,
    quoted: telling ? telling.form === 'direct' : true,
    headline: grounds.inHeadline(offset),
    content: attribution.rule === 'answered' ? [] : attribution.content,
    framed: grounds.framed(offset),
  }
}

function step(course: Course, attribution: Attribution): Step {
  const { reading, inquiry, around } = course
  const { publisher } = inquiry.cast
  const offset = placeOf(attribution)
  const telling = around.get(attribution.id)
  const place = placeIn(course, attribution, offset)
  if (attribution.source.length === 0) {
    if (attribution.rule.startsWith('noun')) return rumour(course, attribution, place)
    return attribution.cue.length > 0 ? unnamed(null) : unnamed(inquiry.back.lastSource(offset) ?? null, true)
  }
  const words = sourceWords(reading, attribution.source)
  const of = (i: number): string => reading.words[i] ?? ''
  if (isNone(reading, words.first) || NOBODY.has(of(words.first)) || NOBODY.has(of(words.last - 1)))
    return unnamed(publisher, true)
  const found = course.once(words, place)
  if (!found || isHearer(reading, attribution)) return unnamed(null)
  const { who, inferred, via } = found
  if (WEAK.has(attribution.rule) && isSilent(who)) return unnamed(publisher, true)
  if (telling && (!canVouch(who) || (PRONOUNS.has(of(words.first)) && of(words.first + 1) === 'and')))
    return unnamed(publisher, true)
  // “They told us nothing,” said one of the relatives who had spoken before: others than these
  const they = telling?.form === 'direct' && of(words.first) === 'they' && who.kind === 'unnamed'
  if (they) return unnamed(publisher, true)
  const before = [...via]
  const told = listener(course, attribution, found, place)
  if (told) before.push(told)
  if (who.kind === 'unnamed') {
    who.spokeTo ??= told ?? passedOn(course, attribution, who)
    if (who.spokeTo && who.spokeTo !== publisher && !before.includes(who.spokeTo)) before.push(who.spokeTo)
  }
  return { who, before, inferred, told }
}

/** "[Unconfirmed reports] that …", "[new reports] of …" vouch for themselves; "the claim that …" of nobody attributes nothing. */
function rumour({ reading, inquiry }: Course, { cue, rule }: Attribution, place: Place): Step {
  // At the school, word was that the firm would pay.
  if (rule === 'noun-is') return unnamed(null)
  const { first, last: end } = sourceWords(reading, cue)
  const last = rule === 'noun-of' ? end - 1 : end
  const noun = reading.words[last - 1] ?? ''
  const found = RUMOURS.has(noun) ? inquiry.resolve({ first, last }, { ...place, offset: cue[0]![0] }) : undefined
  return unnamed(found?.who ?? inquiry.cast.publisher)
}
