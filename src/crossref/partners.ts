import { sidesOf } from '../text/opposites.js'
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
  readonly roots: readonly string[]
  readonly stems: ReadonlySet<string>
  readonly groups: ReadonlySet<number>
  /** Stems by their first letters. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>
  /** What `sidesOf` gives for each key, and for all of them. */
  readonly sides: readonly (readonly number[])[]
  readonly allSides: ReadonlySet<number>
  /** Indices of the keys whose words have an opposite in the table. */
  readonly opposites: readonly number[]
  /** What each key weighs. */
  readonly weights: readonly number[]
  /** Whether a name is among them. */
  readonly named: boolean
  /** The same without names; worked out when asked. */
  readonly plain: () => Partners
}

/** The first letters of the stem of a word, as many as a common root must have; empty where it has fewer or is a number. */
export const rootOf = ({ number, stem }: Word): string =>
  number || stem.length < ROOT_LENGTH ? '' : stem.slice(0, ROOT_LENGTH)

const NO_SIDES: ReadonlySet<number> = new Set()

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
  const sides = keys.map(({ word }) => sidesOf(word))
  const opposites = sides.flatMap(({ length }, i) => (length > 0 ? [i] : []))
  const byRoot = new Map<string, string[]>()
  keys.forEach(({ word }, i) => {
    if (roots[i] === '') return
    const known = byRoot.get(roots[i]!)
    if (known) known.push(word.stem)
    else byRoot.set(roots[i]!, [word.stem])
  })
  return {
    keys,
    roots,
    stems: new Set(keys.map(({ word }) => word.stem)),
    groups: new Set(keys.flatMap(({ word }) => (word.number ? [] : word.groups))),
    byRoot,
    sides,
    allSides: opposites.length === 0 ? NO_SIDES : new Set(sides.flat()),
    opposites,
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
  if (to.allSides.size > 0) for (const side of from.sides[i]!) if (to.allSides.has(side)) return ONE_SIDE
  const alike = from.roots[i] === '' ? undefined : to.byRoot.get(from.roots[i]!)
  return alike?.some((stem) => ofOneRoot(word.stem, stem)) ? ROOT : 0
}

const ofOneRoot = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= ROOT_MORE && (a.length <= b.length ? b.startsWith(a) : a.startsWith(b))
