import { ROLES as POSTS } from '../lexicon/persons.js'
import type { Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { type Draft, spanOf } from './draft.js'
import type { Reading } from './reading.js'
import { scene } from './scene.js'

/** Fewest words of a quotation that is somebody's without a cue. */
const FEWEST = 4

/** The one source of what a sentence attributes: `In a letter read out by her son, [Ann Lee] said she was innocent.` */
function onlySource(own: readonly Draft[]): readonly Span[] | undefined {
  const said = own.filter(({ kind, under }) => kind === 'speech' && under === undefined)
  const source = said[0]?.source
  return source && source.length > 0 && said.length === 1 ? source : undefined
}

/** The person that a sentence has for its subject. */
function subjectOf(reading: Reading, before: number): readonly Span[] | undefined {
  const previous = scene(reading, before)
  const g = previous.groups.findIndex((group) => group.finite)
  const subject = previous.subject[g]
  if (!subject || subject.shared || subject.relative) return undefined
  let person = false
  for (let i = subject.start; i < subject.end; i++) if (POSTS.has(previous.unit.word[i]!)) person = true
  const named = previous.unit.tag[subject.start] === TAG.PROPN && subject.end - subject.start > 1
  const pronoun = previous.unit.word[subject.start] === 'he' || previous.unit.word[subject.start] === 'she'
  return person || named || pronoun ? [spanOf(reading, previous.unit, subject)] : undefined
}

/**
 * A quotation in a sentence of its own, whose speaker the sentence before names as its subject: `Ann Lee lost two brothers.
 * “They never came back.”`, or as the one source of what it attributes (`own`). The draft has no cue. `undefined` where that
 * sentence (unit `before`) has no person for its subject.
 */
export function spokenBy(
  reading: Reading,
  before: number,
  unit: number,
  own: readonly Draft[] = [],
): Draft | undefined {
  const { n, quote } = reading.units[unit]!
  const content: Span[] = []
  let words = 0
  for (let i = 0; i < n; i++) {
    const quoted = reading.quotes[quote[i]! - 1]
    if (!quoted) continue
    words += quoted.last - quoted.first - 1
    content.push([quoted.start, quoted.end])
  }
  const source = words < FEWEST ? undefined : (subjectOf(reading, before) ?? onlySource(own))
  if (!source) return undefined
  return { unit, source, cue: [], content, kind: 'speech', certainty: 'asserted', rule: 'speaker-before' }
}
