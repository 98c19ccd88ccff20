import type { Content } from './content.js'
import { likeness } from './features.js'
import type { Key } from './reading.js'
import { remembered } from './remembered.js'

/** The content word right before another: "[foreign] troops", "[North] Korea". */
const before = ({ keys, text }: Content, { span }: Key): Key | undefined =>
  keys.find((key) => key.span[1] === span[0] - 1 && /[ \u00a0-]/u.test(text.charAt(key.span[1])))

/** Whether a word can belong to the one behind it: a name, or anything but a form that verbs have. */
const modifies = ({ name, word }: Key): boolean => name || !/(?:ing|ed|s)$/u.test(word.lower)

const lacks = ({ keys }: Content, word: Key): boolean => !keys.some((key) => likeness(key, word) > 0)

/** A content word with what stands before it and can belong to it: no number, no verb of saying. */
interface Modified {
  readonly key: Key
  readonly before: Key
}

const modified = remembered((content: Content): readonly Modified[] =>
  content.keys.flatMap((key) => {
    const first = key.word.reporting ? undefined : before(content, key)
    const fits = first && modifies(first) && !first.word.number && !first.word.reporting
    return fits ? [{ key, before: first }] : []
  }),
)

/** What belongs to the first of the words with each stem. */
const byStem = remembered((content: Content): ReadonlyMap<string, Key> => {
  const first = new Map<string, Key>()
  for (const key of content.keys) if (!first.has(key.word.stem)) first.set(key.word.stem, key)
  return new Map(
    modified(content).flatMap((one) =>
      first.get(one.key.word.stem) === one.key ? [[one.key.word.stem, one.before]] : [],
    ),
  )
})

/** How far two contents speak of different things by one word: not at all, of other kinds, or of two bearers of a name. */
export type Distinct = 'no' | 'kind' | 'name'

/**
 * Whether a word that two contents have in common is parted by what stands before it: "American team" and "Russian team" are of
 * a kind, "North Korea" and "South Korea" share a name.
 */
export function distinct(a: Content, b: Content): Distinct {
  let found: Distinct = 'no'
  const others = byStem(b)
  for (const { key, before: x } of modified(a)) {
    const y = others.get(key.word.stem)
    if (!y || likeness(x, y) > 0 || !lacks(b, x) || !lacks(a, y)) continue
    if (key.name && x.name && y.name) return 'name'
    found = 'kind'
  }
  return found
}
