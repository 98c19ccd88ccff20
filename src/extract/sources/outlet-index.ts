import { OUTLETS } from '../../lexicon/outlets.js'
import { OUTLET_FIRST, OUTLET_LAST, OUTLET_PAIRS, OUTLET_WEAK } from '../../lexicon/outlet-words.js'
import type { OutletEntry } from '../../model/index.js'

/** Looks up outlets by any of their names. */
export interface OutletIndex {
  /** The entry whose name, alias or host `name` is, a leading "the" left off; several words match in any case. */
  readonly find: (name: string) => OutletEntry | undefined
}

/** A name as it is compared: one kind of space and apostrophe, no "the" in front, no full stop of an abbreviation behind. */
export const plainName = (name: string): string => (ODD.test(name) ? made(name) : name)

const ODD = /^the |[‘’]|[^\S ]|  |^ | $/iu

const made = (name: string): string =>
  name
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/^the /iu, '')
    .trim()

const firstWord = (name: string): string => {
  const space = name.indexOf(' ')
  return (space < 0 ? name : name.slice(0, space)).toLowerCase()
}

function indexOf(entries: readonly OutletEntry[]): OutletIndex {
  const exact = new Map<string, OutletEntry>()
  const firsts = new Set<string>()
  const folded = new Map<string, OutletEntry>()
  for (const entry of entries)
    for (const name of [entry.name, ...(entry.aliases ?? []), ...(entry.domains ?? [])]) {
      const plain = plainName(name)
      if (!exact.has(plain)) exact.set(plain, entry)
      firsts.add(firstWord(plain))
      if (plain.includes(' ') && !folded.has(plain.toLowerCase())) folded.set(plain.toLowerCase(), entry)
    }
  const find = (name: string): OutletEntry | undefined => {
    const plain = plainName(name)
    if (!firsts.has(firstWord(plain))) return undefined
    return exact.get(plain) ?? folded.get(plain.toLowerCase())
  }
  return { find }
}

const BUILT_IN = indexOf(OUTLETS)
const indexes = new WeakMap<readonly OutletEntry[], OutletIndex>()

/** The index of the built-in outlets and those of `registry`, which win. */
export function outletIndex(registry: readonly OutletEntry[] | undefined): OutletIndex {
  if (!registry || registry.length === 0) return BUILT_IN
  let index = indexes.get(registry)
  if (!index) {
    const own = indexOf(registry)
    index = { find: (name) => own.find(name) ?? BUILT_IN.find(name) }
    indexes.set(registry, index)
  }
  return index
}

/** Last words that shorten no name: "the News" and "the Agency" stand for too many. */
const NO_SHORT: ReadonlySet<string> = new Set(
  'News Agency Service Press Online Daily Today Radio TV Media Network Group'.split(' '),
)

/**
 * Short forms an article may use for an outlet it named in full: "the Courier" for Fenwick Courier, "BNS" for Baltic News
 * Service, "Radio Fenwick" as it is. With what stands in the registry.
 */
export function shortForms(name: string, entry?: OutletEntry): readonly string[] {
  const words = plainName(name).split(' ')
  const forms = new Set<string>([plainName(name)])
  for (const alias of [entry?.name ?? '', ...(entry?.aliases ?? [])]) if (alias) forms.add(plainName(alias))
  const last = words.at(-1)!
  if (words.length > 1 && !NO_SHORT.has(last) && /^\p{Lu}\p{L}{2,}/u.test(last)) forms.add(last)
  if (words.length > 1)
    forms.add(
      words
        .map((word) => word[0]!)
        .join('')
        .toUpperCase(),
    )
  const humps = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name) ? name.replace(/\p{Ll}/gu, '') : ''
  if (humps.length > 1) forms.add(humps)
  return [...forms]
}

/** First words of papers, whatever their last: "The Daily Buzz". */
const DAILY: ReadonlySet<string> = new Set(['Daily', 'Evening'])

/** How sure the shape of a capitalised name, given by its words, makes it that an outlet bears it. */
export function outletShape(words: readonly string[]): 'strong' | 'weak' | undefined {
  if (words.length === 1) return joinedShape(words[0]!)
  if (words.length < 2 || words.length > 6) return undefined
  const last = words.at(-1)!
  if (words.includes('Times') && words.includes('of')) return 'strong'
  if (OUTLET_FIRST.has(words[0]!) || OUTLET_PAIRS.has(`${words.at(-2)!}-${last}`.toLowerCase())) return 'strong'
  // BBC Radio Wessex
  if (words.length > 2 && words.slice(1, -1).some((word) => word === 'Radio' || word === 'TV')) return 'strong'
  if (!OUTLET_LAST.has(last))
    return DAILY.has(words[0]!) || (words[0] === 'The' && DAILY.has(words[1]!)) ? 'weak' : undefined
  return OUTLET_WEAK.has(last) ? 'weak' : 'strong'
}

/** Second halves of names in one word that sites bear besides those of `OUTLET_LAST`: "PortWatch". */
const SITE_LAST: ReadonlySet<string> = new Set(['Watch', 'Desk', 'Beat', 'Buzz', 'Brief', 'Report'])

/** As `outletShape`, of names in one word: "PortLedger", "MarshWatch", and stations such as "KFTV" and "WFEN-TV". */
function joinedShape(word: string): 'strong' | 'weak' | undefined {
  if (/^\p{Lu}{1,4}TV$|^[KWC]\p{Lu}{2,3}-(?:TV|FM|AM|DT)$/u.test(word)) return 'strong'
  const last = /^\p{Lu}\p{Ll}{1,20}(\p{Lu}\p{Ll}{1,20})$/u.exec(word)?.[1]
  if (last === undefined) return undefined
  return SITE_LAST.has(last) || OUTLET_WEAK.has(last) ? 'weak' : OUTLET_LAST.has(last) ? 'strong' : undefined
}
