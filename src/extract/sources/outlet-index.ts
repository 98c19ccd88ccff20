import { OUTLETS } from '../../lexicon/outlets.js'
import { OUTLET_FIRST, OUTLET_LAST, OUTLET_PAIRS, OUTLET_WEAK } from '../../lexicon/outlet-words.js'
import { agentId, type OutletEntry } from '../../model/index.js'

/** Looks up outlets by any of their names. */
export interface OutletIndex {
  /** The entry whose name, alias or host `name` is, a leading "the" left off; several words match in any case. */
  readonly find: (name: string) => OutletEntry | undefined
}

/** A name as it is compared: one kind of space and apostrophe, no "the" in front, no full stop of an abbreviation behind. */
export const plainName = (name: string): string => (PLAIN.test(name) ? name : made(name))

/** Names that need no change: single words and words parted by one space, without "the" or odd marks. */
const PLAIN = /^(?!the )[\p{L}\p{N}.&/+-]+(?: [\p{L}\p{N}.&/+-]+)*$/iu

const made = (name: string): string =>
  name
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/^the /iu, '')
    .trim()

function indexOf(entries: readonly OutletEntry[]): OutletIndex {
  const exact = new Map<string, OutletEntry>()
  const folded = new Map<string, OutletEntry>()
  for (const entry of entries)
    for (const name of [entry.name, ...(entry.aliases ?? []), ...(entry.domains ?? [])]) {
      const plain = plainName(name)
      if (!exact.has(plain)) exact.set(plain, entry)
      if (plain.includes(' ') && !folded.has(plain.toLowerCase())) folded.set(plain.toLowerCase(), entry)
    }
  return { find: (name) => exact.get(plainName(name)) ?? folded.get(plainName(name).toLowerCase()) }
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

/** How sure the shape of a capitalised name makes it that an outlet bears it. */
export function outletShape(name: string): 'strong' | 'weak' | undefined {
  const words = plainName(name).split(' ')
  if (words.length < 2 || words.length > 6) return undefined
  const last = words.at(-1)!
  const pair = words.slice(-2).join('-').toLowerCase()
  if (OUTLET_PAIRS.has(pair)) return 'strong'
  if (OUTLET_FIRST.has(words[0]!)) return 'strong'
  if (!OUTLET_LAST.has(last)) return undefined
  return OUTLET_WEAK.has(last) ? 'weak' : 'strong'
}

/** Whether two names are of the same outlet by id. */
export const sameOutlet = (a: string, b: string): boolean =>
  agentId('outlet', plainName(a)) === agentId('outlet', plainName(b))
