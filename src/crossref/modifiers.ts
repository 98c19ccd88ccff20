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
  /** Its place among the keys. */
  readonly at: number
  readonly before: Key
}

const modified = remembered((content: Content): readonly Modified[] =>
  content.keys.flatMap((key, at) => {
    const first = key.word.reporting ? undefined : before(content, key)
    const fits = first && modifies(first) && !first.word.number && !first.word.reporting
    return fits ? [{ key, at, before: first }] : []
  }),
)

/** How far two contents speak of different things by one word: not at all, of other kinds, or of two bearers of a name. */
export type Distinct = 'no' | 'kind' | 'name'

/**
 * Whether a word that two contents have in common is parted by what stands before it: "American team" and "Russian team" are of
 * a kind, "North Korea" and "South Korea" share a name. `inA` says how well the words of `a` are matched.
 */
export function distinct(a: Content, b: Content, inA: readonly number[]): Distinct {
  let found: Distinct = 'no'
  for (const { key, at, before: x } of modified(a)) {
    if (inA[at] !== 1) continue
    // of a word that stands there twice the first counts
    const same = b.keys.find(({ word }) => word.stem === key.word.stem)
    const y = modified(b).find((other) => other.key === same)?.before
    if (!y || likeness(x, y) > 0 || !lacks(b, x) || !lacks(a, y)) continue
    if (key.name && x.name && y.name) return 'name'
    found = 'kind'
  }
  return found
}
