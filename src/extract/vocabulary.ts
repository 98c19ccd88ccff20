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

/** Most words remembered: then all are forgotten, which changes no result. */
const WORDS = 1 << 16
/** Slots of the table that finds a word's number; a power of two, at most half of them taken. */
const SLOTS = 2 * WORDS
/** Slots in which a word may stand. */
const PROBES = 8

/**
 * What the tables say of the words met, as parallel arrays by the words' numbers. Words are numbered as they are met: those
 * that occur in every article lie side by side, where the processor finds them.
 */
export const VOCABULARY = {
  /** In small letters, but for a name that is another word so. */
  lower: [] as string[],
  /** 1 where it begins with a capital letter. */
  capital: new Uint8Array(WORDS),
  /** Sum of `ROLE`. */
  role: new Int32Array(WORDS),
  cue: [] as (CueForm | undefined)[],
  lexeme: [] as Lexeme[],
}

/** Per slot: the number of its word plus 1, or 0. */
const slots = new Int32Array(SLOTS)
const hashes = new Int32Array(WORDS)
/** Per word: where its letters end in `letters`; they begin where those of the word before end. */
const ends = new Int32Array(WORDS + 1)
let letters = new Uint16Array(1 << 16)
let count = 0

function forget(): void {
  slots.fill(0)
  count = 0
}

/** Whether the letters of word `n` are those of `text[start, end)`; several times faster than comparing strings. */
function spells(n: number, text: string, start: number, end: number): boolean {
  const from = ends[n]!
  if (ends[n + 1]! - from !== end - start) return false
  for (let i = start; i < end; i++) if (letters[from + i - start] !== text.charCodeAt(i)) return false
  return true
}

function enter(text: string, start: number, end: number, hash: number): number {
  const word = text.slice(start, end)
  const initials = word.length < 4 && INITIALS.has(word)
  const lower = initials ? word : word.toLowerCase()
  const capital = initials || word[0] !== lower[0]
  const n = count++
  const from = ends[n]!
  if (from + word.length > letters.length) {
    const more = new Uint16Array(2 * letters.length)
    more.set(letters)
    letters = more
  }
  for (let i = 0; i < word.length; i++) letters[from + i] = word.charCodeAt(i)
  ends[n + 1] = from + word.length
  hashes[n] = hash
  VOCABULARY.lower[n] = lower
  VOCABULARY.capital[n] = capital ? 1 : 0
  VOCABULARY.role[n] = roleOf(lower) | (capital ? ROLE.CAPITAL : 0)
  VOCABULARY.cue[n] = PREPOSITIONS.has(lower) ? undefined : CUES.get(lower)
  // as any other name in capitals is tagged
  VOCABULARY.lexeme[n] = lexeme(initials ? 'NATO' : word)
  return n
}

/**
 * The number in `VOCABULARY` of the word `text[start, end)`, whose letters give `hash`; good until the next word is looked up.
 * Bounded, whatever words are made to collide: where `PROBES` slots are taken, the first changes hands.
 */
export function numberOf(text: string, start: number, end: number, hash: number): number {
  const home = hash ^ (hash >>> 15)
  let free = home & (SLOTS - 1)
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (home + probe) & (SLOTS - 1)
    const n = slots[slot]! - 1
    if (n < 0) {
      free = slot
      break
    }
    if (hashes[n] === hash && spells(n, text, start, end)) return n
  }
  if (count === WORDS) forget()
  const n = enter(text, start, end, hash)
  slots[free] = n + 1
  return n
}
