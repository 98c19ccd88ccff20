import type { Content } from './content.js'
import { likeness } from './features.js'
import { partners } from './partners.js'
import type { Key } from './reading.js'

/** The content word right before another: "[foreign] troops", "[North] Korea". */
const before = ({ keys, text }: Content, { span }: Key): Key | undefined =>
  keys.find((key) => key.span[1] === span[0] - 1 && /[ \u00a0-]/u.test(text.charAt(key.span[1])))

/** Whether a word can belong to the one behind it: a name, or anything but a form that verbs have. */
const modifies = ({ name, word }: Key): boolean => name || !/(?:ing|ed|s)$/u.test(word.lower)

const lacks = ({ keys }: Content, word: Key): boolean => !keys.some((key) => likeness(key, word) > 0)

/** How far two contents speak of different things by one word: not at all, of other kinds, or of two bearers of a name. */
export type Distinct = 'no' | 'kind' | 'name'

/**
 * Whether a word that two contents have in common is parted by what stands before it: "American team" and "Russian team" are of
 * a kind, "North Korea" and "South Korea" share a name.
 */
export function distinct(a: Content, b: Content): Distinct {
  let found: Distinct = 'no'
  const { stems } = partners(b.keys)
  for (const key of a.keys) {
    const other =
      key.word.reporting || !stems.has(key.word.stem)
        ? undefined
        : b.keys.find(({ word }) => word.stem === key.word.stem)
    const x = other && before(a, key)
    const y = x && before(b, other)
    if (!x || !y || likeness(x, y) > 0 || !lacks(b, x) || !lacks(a, y)) continue
    if (!modifies(x) || !modifies(y) || x.word.number || y.word.number || x.word.reporting || y.word.reporting) continue
    if (key.name && x.name && y.name) return 'name'
    found = 'kind'
  }
  return found
}
