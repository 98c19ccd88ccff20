import { hasOpposite, sidesOf } from '../text/opposites.js'
import type { Word } from '../text/terms.js'
import type { Content } from './content.js'
import { ROOT, ROOT_LENGTH, ROOT_MORE, SYNONYM } from './features.js'
import { hash } from './hash.js'
import type { Key } from './reading.js'
import { remembered } from './remembered.js'

/** What words count that have the same opposites. */
const ONE_SIDE = 0.6

/** The words of a text made ready to look up partners in: `partner` finds what `likeness` with each would. */
export interface Partners {
  readonly keys: readonly Key[]
  /** The hash of the stem of each key … */
  readonly stems: readonly number[]
  /** … and what `rootOf` gives for it. */
  readonly roots: readonly number[]
  readonly groups: ReadonlySet<number>
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
export const rootOf = ({ number, stem }: Word): number =>
  number || stem.length < ROOT_LENGTH ? NO_ROOT : hash(stem, ROOT_LENGTH)

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
    stems: keys.map(({ word }) => hash(word.stem)),
    groups: setOf(keys.flatMap(({ word }) => (word.number ? [] : word.groups))),
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
  if (hasStem(to, word.stem, from.stems[i]!)) return 1
  if (word.number) return 0
  for (const group of word.groups) if (to.groups.has(group)) return SYNONYM
  if (to.sides.size > 0) for (const side of sidesOf(word)) if (to.sides.has(side)) return ONE_SIDE
  const root = from.roots[i]!
  if (root === NO_ROOT) return 0
  for (let k = to.roots.indexOf(root); k >= 0; k = to.roots.indexOf(root, k + 1))
    if (ofOneRoot(word.stem, to.keys[k]!.word.stem)) return ROOT
  return 0
}

/** Whether a word has an opposite among the words of a text. */
export const isOpposed = (word: Word, { sides }: Partners): boolean =>
  sides.size > 0 && sidesOf(word).some((side) => sides.has(side ^ 1))

function hasStem({ keys, stems }: Partners, stem: string, hashed: number): boolean {
  for (let k = stems.indexOf(hashed); k >= 0; k = stems.indexOf(hashed, k + 1))
    if (keys[k]!.word.stem === stem) return true
  return false
}

const ofOneRoot = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= ROOT_MORE && (a.length <= b.length ? b.startsWith(a) : a.startsWith(b))
