import { hasOpposite, sidesOf } from '../text/opposites.js'
import type { Word } from '../text/terms.js'
import type { Content } from './content.js'
import { ROOT, ROOT_LENGTH, ROOT_MORE, SYNONYM } from './features.js'
import type { Key } from './reading.js'
import { remembered } from './remembered.js'

/** What words count that have the same opposites. */
const ONE_SIDE = 0.6

/** The words of a text made ready to look up partners in: `partner` finds what `likeness` with each would. */
export interface Partners {
  readonly keys: readonly Key[]
  /** What `rootOf` gives for each key. */
  readonly roots: readonly number[]
  readonly stems: ReadonlySet<string>
  readonly groups: ReadonlySet<number>
  /** All of `roots`. */
  readonly allRoots: ReadonlySet<number>
  /** All that `sidesOf` gives for the keys. */
  readonly sides: ReadonlySet<number>
  /** Indices of the keys whose words have an opposite in the table. */
  readonly opposites: readonly number[]
  /** What each key weighs. */
  readonly weights: readonly number[]
  /** Whether a name is among them. */
  readonly named: boolean
  /** The same without names; worked out when asked. */
  readonly plain: () => Partners
}

/** A word that has no root to share, since it is too short or a number. */
export const NO_ROOT = -1

/** A number for the first letters of the stem of a word, as many as a common root must have; seldom, others have it too. */
export function rootOf({ number, stem }: Word): number {
  if (number || stem.length < ROOT_LENGTH) return NO_ROOT
  let root = 0
  for (let i = 0; i < ROOT_LENGTH; i++) root = (root * 31 + stem.charCodeAt(i)) & 0x3fffffff
  return root
}

const NONE: ReadonlySet<number> = new Set()
const setOf = (numbers: readonly number[]): ReadonlySet<number> => (numbers.length === 0 ? NONE : new Set(numbers))

const ready = new WeakMap<readonly Key[], Partners>()

/** Makes the words of a text ready, once for each list. Numbers partner only with themselves. */
export function partners(keys: readonly Key[]): Partners {
  let known = ready.get(keys)
  if (!known) ready.set(keys, (known = make(keys)))
  return known
}

/** The words of a content made ready. */
export const partnersOf = remembered(({ keys }: Content): Partners => partners(keys))

function make(keys: readonly Key[]): Partners {
  const roots = keys.map(({ word }) => rootOf(word))
  let plain: readonly Key[] | undefined
  return {
    keys,
    roots,
    stems: new Set(keys.map(({ word }) => word.stem)),
    groups: setOf(keys.flatMap(({ word }) => (word.number ? [] : word.groups))),
    allRoots: setOf(roots),
    sides: setOf(keys.flatMap(({ word }) => sidesOf(word))),
    opposites: keys.flatMap(({ word }, i) => (hasOpposite(word) ? [i] : [])),
    weights: keys.map(({ weight }) => weight),
    named: keys.some(({ name }) => name),
    plain: () => partners((plain ??= keys.filter(({ name }) => !name))),
  }
}

/**
 * How well the `i`-th word of `from` matches its best partner in `to`, in [0, 1]: by `likeness`, or as words that have the same
 * opposites ("faulty", "defective").
 */
export function partner(from: Partners, i: number, to: Partners): number {
  const { word } = from.keys[i]!
  if (to.stems.has(word.stem)) return 1
  if (word.number) return 0
  for (const group of word.groups) if (to.groups.has(group)) return SYNONYM
  if (to.sides.size > 0) for (const side of sidesOf(word)) if (to.sides.has(side)) return ONE_SIDE
  const root = from.roots[i]!
  if (root === NO_ROOT || !to.allRoots.has(root)) return 0
  return to.keys.some((key, k) => to.roots[k] === root && ofOneRoot(word.stem, key.word.stem)) ? ROOT : 0
}

const ofOneRoot = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= ROOT_MORE && (a.length <= b.length ? b.startsWith(a) : a.startsWith(b))
