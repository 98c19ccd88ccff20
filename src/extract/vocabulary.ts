import { CUES, type CueForm } from '../lexicon/cues.js'
import { ATTITUDES, REPORTING_NOUNS } from '../lexicon/nouns-that-report.js'
import { RELAYS } from '../lexicon/relays.js'
import { ROLE, ROLES } from '../lexicon/roles.js'
import { type Lexeme, lexeme } from '../text/lexeme.js'

/** Forms of verbs that are prepositions: `regarding the deal`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['regarding', 'considering'])

const roleOf = (lower: string): number =>
  (ROLES.get(lower) ?? 0) |
  (REPORTING_NOUNS.has(lower) ? ROLE.REPORT : 0) |
  (ATTITUDES.has(lower) ? ROLE.ATTITUDE : 0) |
  (RELAYS.has(lower) ? ROLE.RELAY : 0)

/** Names in capitals that are other words in small letters: `the WHO said`, `US officials`. */
const INITIALS: ReadonlySet<string> = new Set(['WHO', 'US'])

/** What the tables say of a word as written. */
export interface Entry {
  /** As written. */
  readonly word: string
  /** In small letters, but for a name that is another word so. */
  readonly lower: string
  /** 1 where it begins with a capital letter. */
  readonly capital: 0 | 1
  /** Sum of `ROLE`. */
  readonly role: number
  readonly cue: CueForm | undefined
  readonly lexeme: Lexeme
}

/** Slots of the table of words met, a power of two. A new word takes the slot of an old one, which changes no result. */
const SLOTS = 1 << 16
const slots: (Entry | undefined)[] = Array.from({ length: SLOTS })

/** Whether `word` stands in `text` at `start`; by code unit, which is several times faster than `startsWith` on short words. */
function stands(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** The entry of the word `text[start, end)`, whose letters give `hash`. */
export function entryOf(text: string, start: number, end: number, hash: number): Entry {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const known = slots[slot]
  if (known && known.word.length === end - start && stands(known.word, text, start)) return known
  const word = text.slice(start, end)
  const initials = word.length < 4 && INITIALS.has(word)
  const lower = initials ? word : word.toLowerCase()
  const capital = initials || word[0] !== lower[0] ? 1 : 0
  const entry: Entry = {
    word,
    lower,
    capital,
    role: roleOf(lower),
    cue: PREPOSITIONS.has(lower) ? undefined : CUES.get(lower),
    // as any other name in capitals is tagged
    lexeme: lexeme(initials ? 'NATO' : word),
  }
  slots[slot] = entry
  return entry
}
