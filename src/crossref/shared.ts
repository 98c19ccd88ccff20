import { opposite } from '../text/opposites.js'
import type { Content } from './content.js'
import { isUnder } from './denied.js'
import { likeness } from './features.js'
import { isOpposed, partner, partnersOf, type Partners } from './partners.js'
import type { Key } from './reading.js'

/** How well each content word of two contents is matched by the other content, in [0, 1], in the order of their keys. */
export interface Shared {
  readonly inA: readonly number[]
  readonly inB: readonly number[]
}

/** How well each content word of two contents can be matched at most, in the order of their keys. */
export interface Bounds {
  readonly inA: ArrayLike<number>
  readonly inB: ArrayLike<number>
}

/** What a match with the speaker's name is worth, beside one with the words themselves. */
const VOICE = 0.6

const spoken = (key: Key, voice: readonly Key[]): number =>
  voice.reduce((best, other) => Math.max(best, VOICE * likeness(key, other)), 0)

/** What opposites count, one of them denied: "did not stay" and "left". */
export const OPPOSITE = 0.7

/** Whether a word says with a negation what the other side says without: "must [leave]", "there is no [place]". */
const turned = (key: Key, one: Content, other: Content, to: Partners): boolean =>
  isOpposed(key.word, to) &&
  to.opposites.some((k) => {
    const candidate = to.keys[k]!
    return (
      opposite(key.word, candidate.word) &&
      isUnder(one.text, one.negations, key) !== isUnder(other.text, other.negations, candidate)
    )
  })

function values(a: Content, b: Content, plain: boolean, atMost?: ArrayLike<number>): number[] {
  const from = partnersOf(a)
  const to = plain ? partnersOf(b).plain() : partnersOf(b)
  // Plain numbers: short typed arrays are dear to make, and two are made for each pair.
  const found: number[] = []
  for (let i = 0; i < a.keys.length; i++) {
    if (atMost !== undefined && atMost[i] === 0) {
      found.push(0)
      continue
    }
    const key = a.keys[i]!
    let value = plain && key.name ? 0 : partner(from, i, to)
    if (value < VOICE && b.voice.length > 0 && !(plain && key.name)) value = Math.max(value, spoken(key, b.voice))
    found.push(value)
  }
  if (to.opposites.length > 0)
    for (const i of from.opposites)
      if (found[i]! < OPPOSITE && !(plain && a.keys[i]!.name) && turned(a.keys[i]!, a, b, to)) found[i] = OPPOSITE
  return found
}

/**
 * Matches the words of two contents; a speaker's name counts where the words leave it out. `atMost` spares looking for partners
 * that a word cannot have.
 */
export const shared = (a: Content, b: Content, atMost?: Bounds): Shared => ({
  inA: values(a, b, false, atMost?.inA),
  inB: values(b, a, false, atMost?.inB),
})

/** The same without names, which match nothing and are matched by nothing; `all` is what `shared` gives. */
export function sharedPlain(a: Content, b: Content, all: Shared): Shared {
  if (!partnersOf(a).named && !partnersOf(b).named) return all
  return { inA: values(a, b, true, all.inA), inB: values(b, a, true, all.inB) }
}
