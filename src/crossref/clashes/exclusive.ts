import { DEEDS, MEANS, QUALITIES } from '../../lexicon/exclusives.js'
import { headsOf, isSaid, subjectHead } from '../agreement.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import { objectOf } from './deed.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

interface Member {
  readonly key: Key
  readonly line: number
  /** Which of the words of its set; synonyms have one number. */
  readonly choice: number
}

type Sets = readonly (readonly (readonly string[])[])[]

const numbered = (sets: Sets): ReadonlyMap<string, readonly [line: number, choice: number]> =>
  new Map(
    sets.flatMap((set, line) =>
      set.flatMap((words, choice) => words.map((word) => [word, [line, choice] as const] as const)),
    ),
  )

/** The words of a content that belong to sets. */
const membersOf = (sets: Sets): ((content: Content) => readonly Member[]) => {
  const known = numbered(sets)
  return remembered(({ keys }: Content) =>
    keys.flatMap((key) => {
      const found = known.get(key.word.lower)
      return found && !key.name ? [{ key, line: found[0], choice: found[1] }] : []
    }),
  )
}

const qualities = membersOf(QUALITIES)
const deeds = membersOf(DEEDS)
const means = membersOf(MEANS)

/** Whether a content has a word of a set. */
export const hasChoice = (content: Content): boolean =>
  qualities(content).length + deeds(content).length + means(content).length > 0

/** What a quality belongs to: the noun behind it, or the subject of "is". */
function bearer(content: Content, { span }: Key): Key | undefined {
  const next = content.keys.find(
    (key) => key.span[0] > span[0] && /^ $/u.test(content.text.slice(span[1], key.span[0])),
  )
  return next ?? (isSaid(content, span) ? subjectHead(content) : undefined)
}

const same = (p: Key | undefined, q: Key | undefined): boolean =>
  p !== undefined && q !== undefined && likeness(p, q) >= 0.7

/** "Was [shot]", "was a [gift]"; and what happens to who does it: "he [resigned]". */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)(?: \p{L}{1,14}ly| also| later)?(?: an?)? $/iu
const BY_ONESELF: ReadonlySet<string> = new Set(['resigned', 'resign', 'quit', 'drowned', 'drown'])

/** To whom or what a deed was done. */
const patient = (content: Content, deed: Key): Key | undefined =>
  BY_ONESELF.has(deed.word.lower) || PASSIVE.test(content.text.slice(Math.max(0, deed.span[0] - 40), deed.span[0]))
    ? subjectHead(content)
    : objectOf(content, deed)

/** "Fled [by] car", "left [in a] van". */
const BY = /\b(?:by|in|on|aboard) (?:(?:a|an|the|his|her|their|its) )?(?:\p{Ll}{1,12} )?$/u
const isMeans = ({ text }: Content, { span }: Key): boolean => BY.test(text.slice(Math.max(0, span[0] - 30), span[0]))

/** The one word that each side has of a set, where they are not the same. */
function differing(p: readonly Member[], q: readonly Member[]): readonly [Key, Key] | undefined {
  for (const one of p) {
    const own = p.filter(({ line }) => line === one.line)
    const other = q.filter(({ line }) => line === one.line)
    if (own.length === 1 && other.length === 1 && own[0]!.choice !== other[0]!.choice) return [one.key, other[0]!.key]
  }
  return undefined
}

const make = ([x, y]: readonly [Key, Key]): Clash => ({
  type: 'antonym',
  strength: 0.75,
  a: x.span,
  b: y.span,
  anywhere: true,
})

/**
 * "He was [shot]" against "he was [stabbed]", "a [white] van" against "a [black] van", "fled by [car]" against "fled on a
 * [bicycle]". Each side has one word of the set, of the same thing, and denies nothing.
 */
export const exclusive: Detector = (a, b): Clash | undefined => {
  if (a.negations.length + b.negations.length > 0) return undefined
  const looks = differing(qualities(a), qualities(b))
  if (looks && same(bearer(a, looks[0]), bearer(b, looks[1]))) return make(looks)
  const done = differing(deeds(a), deeds(b))
  if (done && same(patient(a, done[0]), patient(b, done[1])) && isSaid(a, done[0].span) && isSaid(b, done[1].span))
    return { ...make(done), settled: true }
  const subjects = same(subjectHead(a), subjectHead(b))
  const by = subjects ? differing(means(a), means(b)) : undefined
  if (!by || !isMeans(a, by[0]) || !isMeans(b, by[1])) return undefined
  return headsOf(a).some((p) => headsOf(b).some((q) => likeness(p, q) >= 0.7)) ? make(by) : undefined
}
