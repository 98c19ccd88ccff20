import { DEMONYMS } from '../../lexicon/places.js'
import { type Cast, outletMember } from './members.js'
import { described } from './described.js'
import { nameKey } from './entity.js'
import type { Phrase } from './phrase.js'
import { isTime } from './phrase-core.js'
import { textOf } from './role.js'
import { direct, type Place, type Resolved, type Inquiry, taken } from './inquiry.js'

/** An outlet called by its sort: "the Elaph site", "the paper" (named before), "a Gulf daily" (named right after). */
export function byOutlet({ reading, cast, back, local }: Inquiry, parsed: Phrase, { offset }: Place): Resolved {
  const { words, capital, text, start } = reading
  let first = parsed.owner ? parsed.owner.last + 1 : parsed.first
  const skipped = (i: number): boolean =>
    capital[i] !== 1 ||
    /^(?:the|an?|state|local|public|private)$/u.test(words[i]!) ||
    DEMONYMS.has(textOf(reading, { first: i, last: i + 1 })) ||
    words[i + 1] === '-'
  while (first < parsed.head && skipped(first)) first++
  let last = first
  while (last < parsed.head && (capital[last] === 1 || words[last] === '-')) last++
  const head = words[parsed.head]!
  if (last > first) {
    const name = textOf(reading, { first, last })
    const bare = head === 'agency' && words[parsed.head - 1] !== 'news'
    return direct(outletMember(cast, bare ? agencyName(cast, name) : name))
  }
  // the Flemish paper De Kade
  let end = parsed.head + 1
  while (end - parsed.head < 5 && capital[end] === 1 && !isTime(reading, end)) end++
  const behind = { first: parsed.head + 1, last: end }
  if (end > behind.first && !text.slice(reading.end[parsed.head], start[behind.first]).includes('\n'))
    return direct(outletMember(cast, textOf(reading, behind)))
  // told this newspaper
  if (words[parsed.first] === 'this' && parsed.head === parsed.first + 1) return taken(cast.publisher)
  const known = parsed.definite
    ? (back.outlet(head, offset, true) ?? back.becomesOutlet(offset) ?? back.outlet(head, offset))
    : parsed.indefinite
      ? back.outletAhead(head, offset)
      : undefined
  return known ? taken(known) : direct(local('outlet', described(reading, parsed, parsed.last), head, false))
}

/** The name of "the Quellon agency", which alone is no outlet's: of the agency so called, else with its noun. */
function agencyName({ outlets, byName }: Cast, name: string): string {
  if (outlets.find(name) || byName.get(nameKey(name))?.some(({ kind }) => kind === 'outlet')) return name
  return outlets.find(`${name} News Agency`)?.name ?? outlets.find(`${name} Agency`)?.name ?? `${name} agency`
}
