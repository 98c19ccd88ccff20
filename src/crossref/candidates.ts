import type { Word } from '../text/terms.js'
import { marksOf } from './clashes/index.js'
import type { Said } from './said.js'

/** Largest bucket whose members are all compared with one another. */
const FULL = 60
/** Of an over-full bucket each member is compared with so many of its first … */
const PIVOTS = 3
/** … and with so many before it. */
const NEIGHBOURS = 5
/** Rarest words of a statement whose pairs make keys. */
const RAREST = 5

/** What statements can be found by, each with a number. */
interface Handles {
  /** Of a statement: its stems, the groups of synonyms they belong to, and that it says why or by whom something happened. */
  readonly of: (one: Said) => readonly number[]
  /** By number; those that are no stems begin with `#`. */
  readonly names: readonly string[]
}

function newHandles(): Handles {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const known = new Map<Word, readonly number[]>()
  const numberOf = (name: string): number => {
    let number = numbers.get(name)
    if (number === undefined) numbers.set(name, (number = names.push(name) - 1))
    return number
  }
  const ofWord = (word: Word): readonly number[] => {
    let found = known.get(word)
    if (!found) known.set(word, (found = [numberOf(word.stem), ...word.groups.map((group) => numberOf(`#${group}`))]))
    return found
  }
  const of = (one: Said): readonly number[] => {
    const found = new Set(marksOf(one).map(numberOf))
    for (const { word } of one.keys)
      if (!word.reporting && !word.number) for (const number of ofWord(word)) found.add(number)
    return [...found]
  }
  return { of, names }
}

/** Buckets of statements that share a key, and which each statement is in. */
interface Buckets {
  /** Of each statement. */
  readonly of: readonly (readonly number[])[]
  /** How many statements are in each. */
  readonly sizes: readonly number[]
}

/** The buckets of each statement that counts: those of its rare words, and those of the pairs of its five rarest words. */
function bucketsOf(all: readonly Said[], counts: readonly boolean[]): Buckets {
  const { of, names } = newHandles()
  const known = all.map((one, i) => (counts[i] ? of(one) : []))
  const spread = new Int32Array(names.length)
  for (const handles of known) for (const handle of handles) spread[handle]!++
  const byName = (a: number, b: number): number => (names[a]! < names[b]! ? -1 : 1)
  const buckets = new Map<number, number>()
  const sizes: number[] = []
  const put = (key: number): number => {
    let bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, (bucket = sizes.push(0) - 1))
    sizes[bucket]!++
    return bucket
  }
  const ofEach = known.map((handles) => {
    const rarest = handles
      .filter((handle) => !names[handle]!.startsWith('#'))
      .sort((a, b) => spread[a]! - spread[b]! || byName(a, b))
      .slice(0, RAREST)
      .sort(byName)
    const rare = handles.filter((handle) => spread[handle]! > 1 && spread[handle]! <= FULL)
    const pairs = rarest.flatMap((a, k) => rarest.slice(k + 1).map((b) => (a + 1) * names.length + b))
    return [...rare, ...pairs].map(put)
  })
  return { of: ofEach, sizes }
}

/**
 * Calls `meet` for each pair of statements worth comparing, once, as indices into `all`, the smaller first, in order of the
 * larger: those with a rare word in common, and those with two of their five rarest words in common, however common these
 * are. Of over-full buckets each member meets the earliest and its neighbours only, so the work grows with the number of
 * statements and not with its square. `all` must be in corpus order; only what `counts` is paired. After measurements with
 * 100,000 statements: pairs of the five rarest words find 99.6 % of the pairs with a weighted overlap of one half.
 */
export function candidates(
  all: readonly Said[],
  counts: readonly boolean[],
  meet: (a: number, b: number) => void,
): void {
  const { of, sizes } = bucketsOf(all, counts)
  const starts = Int32Array.from(sizes)
  for (let bucket = 0, start = 0; bucket < starts.length; bucket++) {
    starts[bucket] = start
    start += sizes[bucket]!
  }
  const members = new Int32Array(of.reduce((sum, { length }) => sum + length, 0))
  const met = new Int32Array(sizes.length)
  const lastMet = new Int32Array(all.length).fill(-1)
  for (let i = 0; i < all.length; i++) {
    const pair = (j: number): void => {
      if (lastMet[j] === i) return
      lastMet[j] = i
      meet(j, i)
    }
    for (const bucket of of[i]!) {
      const start = starts[bucket]!
      const place = start + met[bucket]!++
      members[place] = i
      const from = sizes[bucket]! <= FULL ? start : Math.max(start, place - NEIGHBOURS)
      for (let k = from; k < place; k++) pair(members[k]!)
      for (let k = start; k < Math.min(start + PIVOTS, from); k++) pair(members[k]!)
    }
  }
}
