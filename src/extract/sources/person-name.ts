import { MEN, WOMEN } from '../../lexicon/first-names.js'
import { ROLES } from '../../lexicon/persons.js'
import { COUNTRIES, DEMONYMS } from '../../lexicon/places.js'
import { HONORIFICS, SUFFIXES, TITLE_STOPS, TITLES } from '../../lexicon/titles.js'

/** A capitalised run parted into title and name. */
export interface PersonName {
  /** Words of the name: `Ann Lee`; of several words at most four. */
  readonly name: readonly string[]
  /** Words before it: `British Foreign Secretary`. */
  readonly title: readonly string[]
  readonly gender?: 'm' | 'f'
}

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()
const isTitle = (word: string): boolean =>
  // CIA-Director
  TITLES.has(bare(word.slice(word.lastIndexOf('-') + 1))) ||
  TITLES.has(bare(word)) ||
  HONORIFICS.has(bare(word)) ||
  TITLE_STOPS.has(bare(word))
const isFirst = (word: string | undefined): boolean => word !== undefined && (MEN.has(word) || WOMEN.has(word))

/** Offices that are nobody's last name: "CIA Chief" alone is no person's name. */
const OFFICES: ReadonlySet<string> = new Set(
  `Chief Secretary Minister Director President Ambassador Officer Governor Senator Spokesman Spokeswoman Chairman Manager
  Commander Member Commissioner Coordinator Superintendent Inspector Controller Registrar Treasurer Administrator
  Executive Correspondent Convener Convenor Chairperson Chairwoman Spokesperson`.split(/\s+/u),
)

/** Demonyms of regions, which stand in names of bodies: "Eastern Marine". */
const SIDES: ReadonlySet<string> = new Set([
  'Eastern',
  'Western',
  'Northern',
  'Southern',
  'Pacific',
  'Atlantic',
  'Arctic',
])

/** Adjectives of titles that alone are part of a body's name: "National Bee Unit". */
const ADJECTIVES: ReadonlySet<string> = new Set(['National', 'Federal', 'Special', 'Supreme', 'High', 'Regional'])

/** "Mother-of-two Ann Lee": a parent by the number of children. */
const PARENT = /^(?:mum|mom|mother|dad|father|gran|grandmother|grandfather|nan)-of-\p{L}+$/iu

/** Trades by their endings: "Seismologist", "Auctioneer", "Beekeeper". */
const TRADE = /(?:ologist|icist|ician|[^p]eer|[ds]er?keeper|keeper|worker|owner|maker|seller|driver|dealer|holder)$/u

/** Whether the first of at least three words is what somebody is, capitalised as it opens a sentence: "[Passenger] Ann Lee". */
const isOpener = (words: readonly string[]): boolean =>
  words.length > 2 &&
  !isFirst(words[0]) &&
  (ROLES.has(words[0]!.toLowerCase()) || PARENT.test(words[0]!) || TRADE.test(words[0]!))

/** Where a name begins behind a title with *of* in it: "Secretary of State [Ann Lee]"; a given name tells, else two words. */
function afterOf(words: readonly string[], from: number, end: number): number {
  for (let i = from; i < end - 1; i++) if (isFirst(words[i])) return i
  return end - from > 2 ? end - 2 : end
}

/**
 * Parts the words of a capitalised run into a title and a person's name; `undefined` where nothing is left for a name. The
 * name begins after the last title ("Deputy Prime Minister Ann Lee"), unless a given name precedes that ("Ann Dean").
 */
export function personName(words: readonly string[]): PersonName | undefined {
  let end = words.length
  while (end > 2 && SUFFIXES.has(bare(words[end - 1]!))) end--
  let cut = isOpener(words) ? 1 : 0
  for (let i = 0; i < end - 1; i++) {
    const given = i === 0 ? isFirst(words[0]) && !isTitle(words[1]!) : isFirst(words[i - 1])
    if (isTitle(words[i]!) && (!given || TITLE_STOPS.has(bare(words[i]!)) || OFFICES.has(words[i]!))) cut = i + 1
  }
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for)$/u.test(word) && isTitle(words[i - 1]!))
  if (link > 0) cut = afterOf(words, link + 1, end)
  while (
    cut < end - 1 &&
    !SIDES.has(words[cut]!) &&
    (DEMONYMS.has(words[cut]!) || COUNTRIES.has(words[cut]!)) &&
    !isFirst(words[cut]!)
  )
    cut++
  if (cut > 0 && !isFirst(words[cut]) && words.slice(0, cut).every((word) => ADJECTIVES.has(word))) cut = 0
  const name = words.slice(cut, end)
  const title = words.slice(0, cut)
  if (name.length > 1 && OFFICES.has(name.at(-1)!) && !isFirst(name[0])) return undefined
  if (name.length === 0 || (name.length === 1 && isTitle(name[0]!) && !HONORIFICS.has(bare(title.at(-1) ?? ''))))
    return undefined
  let honorific: 'm' | 'f' | '' = ''
  for (const word of title) honorific ||= HONORIFICS.get(bare(word)) ?? ''
  const gender = honorific || (MEN.has(name[0]!) === WOMEN.has(name[0]!) ? undefined : MEN.has(name[0]!) ? 'm' : 'f')
  return { name, title, ...(gender ? { gender } : {}) }
}
