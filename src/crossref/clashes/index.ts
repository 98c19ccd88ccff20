import type { Said } from '../said.js'
import { antonym } from './antonym.js'
import type { Clash, Detector } from './clash.js'
import { date } from './date.js'
import { denial } from './denial.js'
import { number } from './number.js'

export type { Clash } from './clash.js'

/** In the order in which they are asked: the surest first. */
const DETECTORS: readonly Detector[] = [number, denial, date, antonym]

/** What parts two statements that speak of the same thing, or nothing: the first clash that is found. */
export function clash(a: Said, b: Said): Clash | undefined {
  for (const detect of DETECTORS) {
    const found = detect(a, b)
    if (found) return found
  }
  return undefined
}
