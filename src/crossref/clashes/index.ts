import type { Content } from '../content.js'
import { remembered } from '../remembered.js'
import { actor } from './actor.js'
import { tellsDeed } from './deed.js'
import { antonym, hasSide } from './antonym.js'
import { blame, blames } from './blame.js'
import type { Clash, Detector } from './clash.js'
import { contrast } from './contrast.js'
import { date, hour, namesDay, namesHour, quiet } from './date.js'
import { denial } from './denial.js'
import { disputed, disputedIn, tellsDisputed } from './disputed.js'
import { notBefore } from './earliest.js'
import { exclusive, hasChoice } from './exclusive.js'
import { foremost, tellsBeginner } from './foremost.js'
import { named, tellsIdentity } from './identity.js'
import { known, tellsKnowledge } from './knowledge.js'
import { last } from './latest.js'
import { notice, tellsNotice } from './notice.js'
import { number, tellsNumber } from './number.js'
import { namesPlace, place } from './place.js'
import { quality } from './quality.js'
import { namesPost, role } from './role.js'
import { isSwitched, switched } from './switched.js'

export type { Clash } from './clash.js'

/** A detector, and what both contents must have for it to find anything; all have, where nothing is given. */
interface Asked {
  readonly detect: Detector
  readonly needs?: (content: Content) => boolean
  /** Whether `clashOfWords` leaves it out. */
  readonly notOfWords?: boolean
}

/** In the order in which they are asked: the surest first. */
const ASKED: readonly Asked[] = [
  { detect: contrast },
  { detect: number, needs: tellsNumber, notOfWords: true },
  { detect: role, needs: namesPost },
  { detect: quiet, needs: namesDay },
  { detect: known, needs: tellsKnowledge, notOfWords: true },
  { detect: last, needs: namesDay, notOfWords: true },
  { detect: notBefore, needs: namesDay, notOfWords: true },
  { detect: quality },
  { detect: switched, needs: isSwitched },
  { detect: blame, needs: blames },
  { detect: disputed, needs: tellsDisputed, notOfWords: true },
  { detect: notice, needs: tellsNotice, notOfWords: true },
  { detect: denial },
  { detect: date, needs: namesDay },
  { detect: hour, needs: namesHour, notOfWords: true },
  { detect: antonym, needs: hasSide },
  { detect: exclusive, needs: hasChoice, notOfWords: true },
  { detect: place, needs: namesPlace, notOfWords: true },
  { detect: actor, needs: tellsDeed, notOfWords: true },
  { detect: foremost, needs: tellsBeginner, notOfWords: true },
  { detect: named, needs: tellsIdentity, notOfWords: true },
]
const OF_WORDS: readonly Asked[] = ASKED.filter(({ notOfWords }) => !notOfWords)

/**
 * Whether what a content says can clash with another that has next to no words in common with it: who it was, what the cause was,
 * what somebody is, when it was known, what somebody is accused of.
 */
export const pointsOut = (content: Content): boolean =>
  namesPost(content) || blames(content) || tellsIdentity(content) || tellsBeginner(content) || tellsKnowledge(content)

/** What such contents can be found by, besides their words. */
export const marksOf = (content: Content): readonly string[] => [
  ...(tellsDisputed(content) ? [`#${disputedIn(content)}`] : []),
  ...(blames(content) ? ['#why'] : []),
  ...(tellsIdentity(content) ? ['#who'] : []),
  ...(tellsBeginner(content) ? ['#first'] : []),
]

/** Bits of the detectors, by their place, that may find something in a content: asked once for each. */
const maskOf = (asked: readonly Asked[]): ((content: Content) => number) =>
  remembered((content: Content) =>
    asked.reduce((bits, { needs }, i) => (needs === undefined || needs(content) ? bits | (1 << i) : bits), 0),
  )
const all = maskOf(ASKED)
const ofWords = maskOf(OF_WORDS)

function first(asked: readonly Asked[], bits: number, a: Content, b: Content): Clash | undefined {
  for (let i = 0; i < asked.length; i++) {
    const found = bits & (1 << i) ? asked[i]!.detect(a, b) : undefined
    if (found) return found
  }
  return undefined
}

/** What parts two contents that speak of the same thing, or nothing: the first clash that is found. */
export const clash = (a: Content, b: Content): Clash | undefined => first(ASKED, all(a) & all(b), a, b)

/** The same, numbers left aside. */
export const clashOfWords = (a: Content, b: Content): Clash | undefined =>
  first(OF_WORDS, ofWords(a) & ofWords(b), a, b)
