import type { OutletEntry } from '../model/index.js'

/** Outlets as the user and the built-in registry know them, by any of their names. */
export interface OutletBook {
  /** The entry that bears this name, alias or domain; a leading "the" and the path of an address are left off. */
  readonly find: (name: string) => OutletEntry | undefined
  /** All names of one of its entries that a text may use for it: its name and aliases, the longest first. */
  readonly namesOf: (entry: OutletEntry) => readonly string[]
  /** All entries, the user's first. */
  readonly entries: readonly OutletEntry[]
}

const plain = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").replace(/^the /iu, '').trim()

const host = (name: string): string | undefined =>
  /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})(?:[/:?#]|$)/iu
    .exec(name)?.[1]
    ?.toLowerCase()

const put = (map: Map<string, OutletEntry>, key: string, entry: OutletEntry): void => {
  if (!map.has(key)) map.set(key, entry)
}

/** A book of the given outlets; of two entries with one name the first wins. Short names ("AP") match in their own case. */
export function outletBook(entries: readonly OutletEntry[]): OutletBook {
  const exact = new Map<string, OutletEntry>()
  const folded = new Map<string, OutletEntry>()
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.aliases ?? [])].map(plain)) {
      put(exact, name, entry)
      if (name.length > 5) put(folded, name.toLowerCase(), entry)
    }
    for (const domain of entry.domains ?? []) put(folded, domain.toLowerCase(), entry)
  }
  const byHost = (name: string): OutletEntry | undefined => {
    for (let at = host(name); at?.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
      const entry = folded.get(at)
      if (entry) return entry
    }
    return undefined
  }
  const look = (name: string): OutletEntry | undefined =>
    exact.get(plain(name)) ?? folded.get(plain(name).toLowerCase()) ?? byHost(name)
  const found = new Map<string, OutletEntry | undefined>()
  const names = new Map(entries.map((entry) => [entry, namesOf(entry)]))
  return {
    entries,
    namesOf: (entry) => names.get(entry)!,
    find: (name) => {
      if (!found.has(name)) found.set(name, look(name))
      return found.get(name)
    },
  }
}

const namesOf = ({ name, aliases = [] }: OutletEntry): readonly string[] =>
  [...new Set([name, ...aliases].map(plain))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** Where `name` stands in `text` as words of their own, from `from` on; −1 where it does not. Linear. */
export function indexOfName(text: string, name: string, from = 0): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1))
    if (!isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + name.length))) return at
  return -1
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
