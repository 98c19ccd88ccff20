import { FREQUENCIES, SENTENCES } from '../lexicon/frequencies.js'

/** How common a stem is in news. */
export interface Frequency {
  /** The logarithm of the inverse share of sentences that have it. */
  readonly weight: number
  /** In [0, 1]: the share of its uses that name an event. */
  readonly event: number
  /** Whether the table has it, in lower case. */
  readonly known: boolean
}

/** Counts of a stem: sentences that have it, those where it begins in lower case, those where it names an event. */
export type Counts = readonly [sentences: number, lower: number, events: number]

/** What a word that the table lacks is taken for: rare, and an event now and then. */
const UNKNOWN_EVENT = 0.35
/** How many uses of an average word each word is credited with. */
const PRIOR = 2

/** The frequency that counts stand for, in a table made from `sentences` sentences. */
export function frequencyOf(counts: Counts | undefined, sentences: number): Frequency {
  const [all, lower, events] = counts ?? [0, 0, 0]
  return {
    weight: Math.log((sentences + 1) / (all + 0.5)),
    event: (events + PRIOR * UNKNOWN_EVENT) / (all + PRIOR),
    known: lower > 0,
  }
}

const TABLE: ReadonlyMap<string, Frequency> = new Map(
  Object.entries(FREQUENCIES).map(([stem, counts]) => [stem, frequencyOf(counts, SENTENCES)]),
)
const RARE = frequencyOf(undefined, SENTENCES)

/** The frequency of a stem in the built-in table. */
export const frequency = (stem: string): Frequency => TABLE.get(stem) ?? RARE
