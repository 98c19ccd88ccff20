import type { Span } from '../model/index.js'
import { opposite } from '../text/opposites.js'
import { predicate, type Predicate } from '../text/predicate.js'
import type { Content } from './content.js'
import { likeness } from './features.js'
import type { Key } from './reading.js'

const within = (spans: readonly Span[], { span }: Key): boolean =>
  spans.some(([start, end]) => start <= span[0] && span[1] <= end)

const match = (a: Key, b: Key): boolean => likeness(a, b) > 0.4 || opposite(a.word, b.word)

/** "Has nothing to do with it" denies whatever was said. */
const NOTHING_TO_DO = /\bnothing to do with\b/iu

/** Who or what a content speaks of: the words before its verb, or its speaker where these name nobody. */
function subjects({ keys, voice }: Content, { subject }: Predicate): readonly Key[] {
  const own = keys.filter((key) => within([subject], key))
  return own.length > 0 ? own : voice
}

const named = (keys: readonly Key[]): boolean => keys.some(({ name }) => name)

const headsOf = (content: Content, { heads }: Predicate): Key[] =>
  content.reading.keys.filter((key) => within(heads, key))

/** Whether words of a content are what it says of its subject. */
export const isSaid = ({ text }: Content, [start, end]: Span): boolean =>
  predicate(text).heads.some((head) => start <= head[1] && head[0] <= end)

/**
 * Whether two contents say something of the same: of subjects that one has in common with the other, by verbs or adjectives that
 * are the same or opposites, both of what is or both of what may be. "He will raise the leak" and "there was no leak" do not. A
 * content without a verb says nothing where `strict`, unless its speaker denies it.
 */
export function agreeOnTopic(a: Content, b: Content, strict: boolean): boolean {
  const x = predicate(a.text)
  const y = predicate(b.text)
  const told = (x.clause || a.denied) && (y.clause || b.denied)
  if (!told) return !strict
  if (x.open !== y.open) return false
  const said = headsOf(b, y)
  const idle = NOTHING_TO_DO.test(a.text) || NOTHING_TO_DO.test(b.text)
  if (!idle && !headsOf(a, x).some((key) => said.some((other) => match(key, other)))) return false
  const [p, q] = [subjects(a, x), subjects(b, y)]
  if (named(p) && named(q) && !p.some((key) => q.some((other) => match(key, other)))) return false
  return (
    p.some((key) => [...b.keys, ...b.voice].some((other) => match(key, other))) ||
    q.some((key) => [...a.keys, ...a.voice].some((other) => match(key, other)))
  )
}
