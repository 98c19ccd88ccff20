import { FREQUENCIES, TOPICS } from '../lexicon/frequencies.js'

/** How common a stem is in news. */
export interface Frequency {
  /** How much it tells, from about 0.5 for what stands everywhere to 7 for what is met nowhere else. */
  readonly weight: number
  /** In [0, 1]: the share of its uses that name an event. */
  readonly event: number
  /** Whether the table has it, in lower case. */
  readonly known: boolean
}

/** Counts of a stem: topics that have it, sentences, those where it stands in lower case, those where it names an event. */
export type Counts = readonly [topics: number, sentences: number, lower: number, events: number]

/** What a word that the table lacks is taken for: an event now and then. */
const UNKNOWN_EVENT = 0.35
/** How many uses of an average word each word is credited with. */
const PRIOR = 2
/** Inverse frequencies are dampened by this power, and brought back to their scale. */
const POWER = 0.7
const SCALE = 2.4

/** The frequency that counts stand for, in a table made from `topics` topics. */
export function frequencyOf(counts: Counts | undefined, topics: number): Frequency {
  const [spread, sentences, lower, events] = counts ?? [0, 0, 0, 0]
  return {
    weight: SCALE * Math.log((topics + 1) / (spread + 0.5)) ** POWER,
    event: (events + PRIOR * UNKNOWN_EVENT) / (sentences + PRIOR),
    known: lower > 0,
  }
}

const TABLE: ReadonlyMap<string, Frequency> = new Map(
  Object.entries(FREQUENCIES).map(([stem, counts]) => [stem, frequencyOf(counts, TOPICS)]),
)
const RARE = frequencyOf(undefined, TOPICS)

/** The frequency of a stem in the built-in table; of a verb with a particle that it lacks (`hold-up`), that of the verb. */
export const frequency = (stem: string): Frequency => {
  const at = stem.indexOf('-')
  return TABLE.get(stem) ?? (at < 0 ? undefined : TABLE.get(stem.slice(0, at))) ?? RARE
}
