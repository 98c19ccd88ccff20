import { whole } from '../content.js'
import type { Clash } from '../clashes/index.js'
import { saysOught } from '../ought.js'
import type { Said } from '../said.js'

/** A statement that by its words answers another of its article, and what of both cannot hold together. */
export interface Reply {
  /** What is answered. */
  readonly said: Said
  readonly clash: Clash
  /** How sure it is, in [0, 1], that this is what is answered. */
  readonly score: number
}

/** What stands around a statement in its article. */
export interface Around {
  /** The statements before it, nearest first. */
  readonly before: readonly Said[]
  /** Those behind it, nearest first. */
  readonly after: readonly Said[]
  /** The text of the article. */
  readonly text: string
}

/** Finds what a statement answers. */
export type Replier = (reply: Said, around: Around) => readonly Reply[]

/** Where the words of a statement begin in its article. */
export const startOf = ({ statement }: Said): number => statement.content[0]![0]

/** Where they end. */
export const endOf = ({ statement }: Said): number => statement.content.at(-1)![1]

/** How much stands between two statements, in code units. */
export const gap = (a: Said, b: Said): number => Math.max(startOf(b) - endOf(a), startOf(a) - endOf(b), 0)

/** Whether somebody affirms something that somebody else could deny. */
export const affirms = (one: Said): boolean =>
  one.statement.chain.length > 1 && one.statement.polarity === 'affirmed' && !one.denied && !saysOught(one)

/** A reply that denies what another has said. */
export const denies = (said: Said, reply: Said, score: number): Reply => ({
  said,
  score,
  clash: {
    type: 'denial',
    strength: score,
    a: whole(said),
    b: whole(reply),
    settled: true,
    denier: 'b',
  },
})
