import { MEDIA_NOUNS } from '../lexicon/outlet-words.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED, type Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'

/** Most places of one phrase, and most phrases of a list. */
const LONG = 12
const MOST = 8

/** Roles over which no phrase goes on. */
export const PHRASE_ENDS =
  ROLE.STOP | ROLE.SEMICOLON | ROLE.COLON | ROLE.DASH | ROLE.MARK | ROLE.BUT | ROLE.THAT | ROLE.SUBORDINATOR
const LIST = ROLE.COMMA | ROLE.AND

/** Words between the members of a list that are none of them: `by others, including the Echo`. */
const INCLUDING: ReadonlySet<string> = new Set(['including', 'like', 'notably', 'both'])

const verbal = ({ tag, role }: Unit, i: number): boolean =>
  (tag[i] === TAG.VERB || tag[i] === TAG.AUX) && !(role[i]! & ROLE.CAPITAL)

/** Whether a phrase about outlets cannot go on over place `i`; `before` is the word in front of it in the text. */
const parts = (unit: Unit, i: number, before: string | undefined): boolean =>
  (unit.role[i]! & (PHRASE_ENDS | ROLE.WH)) !== 0 ||
  unit.tag[i] === QUOTED ||
  verbal(unit, i) ||
  (unit.tag[i] === TAG.ADP && unit.word[i] !== 'of' && !MEDIA_NOUNS.has(before ?? ''))

/** The members of a list that begins at `from`: `by [Radio Nord], [the Echo] and [several websites]`. */
export function listAfter(unit: Unit, from: number): Stretch[] {
  const { n, role, word } = unit
  const found: Stretch[] = []
  let start = from
  const close = (end: number): unknown => end > start && found.push({ start, end })
  for (let i = from; i <= n; i++) {
    const parting = i < n && ((role[i]! & LIST) !== 0 || INCLUDING.has(word[i]!))
    if (i < n && !parting && i - start < LONG && !parts(unit, i, word[i - 1])) continue
    close(i)
    if (!parting || found.length >= MOST) return found
    start = i + 1
  }
  return found
}

/** The members of the list that ends before `to`, the last first: `[Radio Nord] and [the Echo] carried`. */
export function listBefore(unit: Unit, to: number): Stretch[] {
  const { role, word } = unit
  const found: Stretch[] = []
  if (to > 0 && role[to - 1]! & ROLE.RELATIVE) return [{ start: to - 1, end: to }]
  let end = to
  for (let i = to - 1; i >= -1; i--) {
    const parting = i >= 0 && (role[i]! & LIST) !== 0
    if (i >= 0 && !parting && end - i < LONG && !parts(unit, i, word[i - 1])) continue
    let start = i + 1
    while (start < end && role[start]! & ROLE.TIME) start++
    if (start < end) found.push({ start, end })
    if (!parting || found.length >= MOST) return found
    end = i
  }
  return found
}
