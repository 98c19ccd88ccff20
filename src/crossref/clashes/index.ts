import type { Content } from '../content.js'
import { actor } from './actor.js'
import { antonym } from './antonym.js'
import { blame } from './blame.js'
import type { Clash, Detector } from './clash.js'
import { contrast } from './contrast.js'
import { date, hour, quiet } from './date.js'
import { denial } from './denial.js'
import { exclusive } from './exclusive.js'
import { number } from './number.js'
import { place } from './place.js'
import { quality } from './quality.js'
import { role } from './role.js'
import { switched } from './switched.js'

export type { Clash } from './clash.js'

/** In the order in which they are asked: the surest first. */
const DETECTORS: readonly Detector[] = [
  contrast,
  number,
  role,
  quiet,
  quality,
  switched,
  blame,
  denial,
  date,
  hour,
  antonym,
  exclusive,
  place,
  actor,
]
/** The same without numbers. */
const WORDS: readonly Detector[] = [contrast, role, quiet, quality, switched, blame, denial, date, antonym]

const first = (detectors: readonly Detector[], a: Content, b: Content): Clash | undefined => {
  for (const detect of detectors) {
    const found = detect(a, b)
    if (found) return found
  }
  return undefined
}

/** What parts two contents that speak of the same thing, or nothing: the first clash that is found. */
export const clash = (a: Content, b: Content): Clash | undefined => first(DETECTORS, a, b)

/** The same, numbers left aside. */
export const clashOfWords = (a: Content, b: Content): Clash | undefined => first(WORDS, a, b)
