import { opposite } from '../../text/opposites.js'
import type { Content } from '../content.js'
import { isUnder } from '../denied.js'
import { likeness } from '../features.js'
import { isOpposed, partnersOf } from '../partners.js'
import type { Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'
import { isMarket } from './number.js'

/** The content word that follows another at once: what an adjective belongs to. */
const follower = ({ text, keys }: Content, { span }: Key): Key | undefined =>
  keys.find((key) => key.span[0] > span[0] && /^\s$/u.test(text.slice(span[1], key.span[0])))

/** Whether each of two words belongs to another noun: "[open] doors" and "[closed] roads". */
function belongApart(a: Content, x: Key, b: Content, y: Key): boolean {
  const p = follower(a, x)
  const q = follower(b, y)
  return p !== undefined && q !== undefined && likeness(p, q) === 0
}

const has = ({ keys }: Content, word: Key): boolean => keys.some((key) => likeness(key, word) > 0.4)

const isDenied = ({ text, negations }: Content, key: Key): boolean => isUnder(text, negations, key)

/** "The valve on the deck [was]" before what it is said to be. */
const IS = /\b(is|are|was|were|been|be|stays?|stayed|remains?|remained)(?: still| already| also)? $/iu
/** What still holds, or had been brought about: "was opened", "is still sealed". */
const STILL = /\b(?:still|remains?|remained|stays?|stayed)\b/iu
/** Where a clause begins within another. */
const OPENS = /(?:[,;:—–]|\b(?:and|because|but|since|that|when|while|as|after|before|so))\s/giu
/** Weight from which on a noun is rare enough to be the same thing. */
const RARE = 5

/** The noun of which a word is said in its own clause, and how: "because the [valve] on the deck [was] open". */
function local({ text, keys }: Content, { span }: Key): { readonly noun: Key; readonly verb: string } | undefined {
  const lead = text.slice(0, span[0])
  const verb = IS.exec(lead)
  if (!verb) return undefined
  const start = Math.max(
    0,
    ...[...lead.slice(0, verb.index).matchAll(OPENS)].map(({ index, 0: { length } }) => index + length),
  )
  const cut = lead.slice(start, verb.index).search(/ (?:of|on|in|at|from|for|with|under|near) /iu)
  const end = cut < 0 ? verb.index : start + cut
  const noun = keys.findLast((key) => key.span[0] >= start && key.span[1] <= end)
  return noun && { noun, verb: verb[0].toLowerCase() }
}

/** Whether opposites are said of one rare thing, of one time or of one that lasts: "the valve was [shut]", "the valve was still [open]". */
function ofOneThing(a: Content, x: Key, b: Content, y: Key): boolean {
  const [p, q] = [local(a, x), local(b, y)]
  if (!p || !q || p.noun.name || p.noun.weight < RARE || likeness(p.noun, q.noun) < 1) return false
  const now = [p, q].map(({ verb }) => /^(?:is|are|stays?|remains?)\b/iu.test(verb))
  return now[0] === now[1] || STILL.test(p.verb) || STILL.test(q.verb)
}

/** Whether a content has a word that has an opposite. */
export const hasSide = (content: Content): boolean => partnersOf(content).opposites.length > 0

/**
 * "Rents have [risen] since May" against "rents have [fallen] since May"; neither side may have the other's word too, and
 * "did not stay" is no opposite of "left".
 */
export const antonym: Detector = (a, b): Clash | undefined => {
  const others = partnersOf(b)
  for (const x of a.keys) {
    if (!isOpposed(x.word, others) || has(b, x)) continue
    for (const y of b.keys) {
      if (!opposite(x.word, y.word) || has(a, y) || isDenied(a, x) !== isDenied(b, y)) continue
      if (belongApart(a, x, b, y) || isMarket(a) || isMarket(b)) continue
      const settled = ofOneThing(a, x, b, y)
      return { type: 'antonym', strength: 0.7, a: x.span, b: y.span, ...(settled ? { settled } : {}) }
    }
  }
  return undefined
}
