import type { PronounEntry } from '../../lexicon/pronouns.js'
import type { Span } from '../../model/index.js'
import type { NameRun } from '../../text/names.js'
import type { Reading } from '../reading.js'
import { bodiesMet } from './bodies-met.js'
import type { Cast } from './members.js'
import type { Entity } from './entity.js'
import type { Place } from './inquiry.js'
import { lastSource } from './last-source.js'
import { met, REACH } from './met.js'
import { outletsMet } from './outlets-met.js'
import { personsMet } from './persons-met.js'
import { pronouns } from './pronouns.js'

/** Whether only a person without a known role is meant. */
export type Free = 'never' | 'apart' | 'always'

/** Answers whom a pronoun, a role or "the paper" takes up. All look back a bounded number of mentions. */
export interface Antecedents {
  readonly note: (who: Entity, offset: number, nested: boolean, asks: boolean) => void
  readonly pronoun: (pronoun: PronounEntry, place: Place) => Entity | undefined
  readonly role: (head: string, words: readonly string[], offset: number) => Entity | undefined
  readonly body: (head: string, words: readonly string[], offset: number) => Entity | undefined
  /** `strict`: none that is of another sort by its name. */
  readonly outlet: (noun: string, offset: number, strict?: boolean) => Entity | undefined
  /**
   * Makes an outlet of the last bearer of a name in one word, or with a foreign article, of whom nothing is known; in this
   * paragraph or the one before: "HarbourList broke the story. [The site] said …".
   */
  readonly becomesOutlet: (offset: number) => Entity | undefined
  readonly outletAhead: (noun: string, offset: number) => Entity | undefined
  /**
   * Who speaks next with a name, and fits; `near`: a lead may mean him, `begins`: the paragraph right behind the lead begins
   * with him, and nobody speaks between.
   */
  readonly namedAhead: (
    offset: number,
    head: string,
  ) => { readonly who: Entity; readonly near: boolean; readonly begins: boolean } | undefined
  /** Who of several was a source in one of the last sentences before `offset`; the one that was last. */
  readonly spokeNear: (list: readonly Entity[], offset: number) => Entity | undefined
  /** Whether `who` was a source more recently than `other`, before `offset`. */
  readonly spokeAfter: (who: Entity, other: Entity, offset: number) => boolean
  /** Who spoke last; rather, or with `strict` only, whoever spoke in a sentence with `noun` in it. */
  readonly lastSource: (offset: number, noun?: string, strict?: boolean) => Entity | undefined
  /**
   * The person who spoke last, within three sentences; of an unnamed one only words that fit anybody, such as `man`, speak.
   * `free`: only one of whom no role is known, always or in another paragraph.
   */
  readonly lastPerson: (head: string, offset: number, speaker: Entity, free: Free) => Entity | undefined
  /** The person of whom the sentence before begins to tell, and of whom no role is known: "[Lee] got up. The ex-mayor denied it." */
  readonly subjectBefore: (head: string, offset: number) => Entity | undefined
}

/** Sentences in which who spoke is meant by a name that others bear too. */
const NEAR = 4

/** Prepares the antecedents of an article; `sources` are the words of its attributions' sources. */
export function antecedents(
  reading: Reading,
  cast: Cast,
  sources: readonly Span[],
  whoIs: (range: NameRun, offset: number) => Entity | undefined,
): Antecedents {
  const all = met(reading, cast)
  const { told, spoke } = all
  const { outlet, becomesOutlet, outletAhead } = outletsMet(all)
  const { role, namedAhead, subjectBefore, lastPerson } = personsMet(all, sources)
  return {
    note: (who, offset, nested, asks) => {
      told.push({ who, offset, nested, asks })
      spoke.add(who)
      if (offset > (who.at.at(-1) ?? -1)) who.at.push(offset)
    },
    spokeNear: (list, offset) => {
      const near = all.starts[Math.max(0, all.sentenceOf(offset) - NEAR)] ?? 0
      for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH && told[i]!.offset >= near; i--, steps++)
        if (told[i]!.offset < offset && list.includes(told[i]!.who)) return told[i]!.who
      return undefined
    },
    spokeAfter: (who, other, offset) => {
      for (let i = told.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++)
        if (told[i]!.offset < offset && (told[i]!.who === who || told[i]!.who === other)) return told[i]!.who === who
      return false
    },
    pronoun: pronouns(all, whoIs),
    body: bodiesMet(all),
    outlet,
    becomesOutlet,
    outletAhead,
    role,
    namedAhead,
    subjectBefore,
    lastPerson,
    lastSource: lastSource(all),
  }
}
