import { MEN, WOMEN } from '../lexicon/first-names.js'
import { CALENDAR, DEMONYMS } from '../lexicon/places.js'
import { GUILDS, KNOWN_BODIES, ORGANIZATION_WORDS, PATRONS } from '../lexicon/organizations.js'
import { TAG } from './tags.js'
import { NEVER, isJoiner, isNameWord } from './name-words.js'

/** What names are looked for in: a text with its tokens and their parts of speech, as parallel arrays. */
export interface Tagged {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly tag: Uint8Array
  /** Each token in lower case. */
  readonly words: readonly string[]
  /** 1 where a token begins with a capital letter. */
  readonly capital: Uint8Array
}

/** A run of capitalised words: tokens `[first, last)`. */
export interface NameRun {
  readonly first: number
  readonly last: number
}

/** Longest run kept in one piece, in tokens: what is longer is a headline in capitals. */
const LONGEST = 12

/** Small words within names: "Ludwig van Beethoven", "Osama bin Zayd", "Maria de la Cruz". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da do dos du des la le el al bin ibn bint abu ben van von der den ter ten zu af av y e'.split(' '),
)

/** Offices whose field may stand before the name: "Secretary of State Ann Lee". */
const OFFICES: ReadonlySet<string> = new Set('secretary minister director chief commissioner'.split(' '))

/** What an outlet is called before its name, which begins behind it. */
const SORTS: ReadonlySet<string> = new Set(['newspaper', 'tabloid', 'broadsheet', 'broadcaster', 'website'])

/** Bodies whose names list their fields. */
const FIELDS: ReadonlySet<string> = new Set(
  'department ministry office bureau centers centres institute committee commission secretary minister'.split(' '),
)

const ENDS: ReadonlySet<string> = new Set('.!?…:”“"')

/** "Department for Trade [and Energy]": whether an office of many fields names a further one at `next`. */
const isField = (
  { text, start, end, words, capital }: Tagged,
  first: number,
  last: number,
  next: number,
  to: number,
) => {
  if (next >= to || capital[next] !== 1 || NEVER.has(words[next]!)) return false
  const word = text.slice(start[next], end[next])
  if (MEN.has(word) || WOMEN.has(word) || KNOWN_BODIES.has(word) || word === word.toUpperCase()) return false
  for (let i = first + 1; i < last; i++) if (words[i] === 'for' || words[i] === 'of') return FIELDS.has(words[i - 1]!)
  return false
}

/** Whether the possessive at `i` stands in a name: "Alzheimer['s] Society", "Airline Pilots['] Guild". */
export const isPatron = ({ words, capital }: Pick<Tagged, 'words' | 'capital'>, i: number): boolean =>
  i > 0 &&
  capital[i - 1] === 1 &&
  capital[i + 1] === 1 &&
  /^['’]s?$/u.test(words[i]!) &&
  (PATRONS.has(words[i - 1]!) || (words[i]!.length === 1 && words[i - 1]!.endsWith('s') && GUILDS.has(words[i + 1]!)))

/** Party and state behind the name of a member of Congress: "Sen. Ann Lee, [D-Ohio], said". */
const isSeat = ({ start, end, words, capital }: Tagged, i: number): boolean =>
  capital[i] === 1 &&
  (words[i] === 'd' || words[i] === 'r' || words[i] === 'i') &&
  words[i + 1] === '-' &&
  capital[i + 2] === 1 &&
  start[i + 2] === end[i]! + 1

/**
 * The runs of capitalised words in tokens `[from, to)`, in order: persons with their titles, places, organisations
 * ("Institute for Fiscal Research": "of" and "for" are drawn in after a word such as *Institute* or *Minister*), outlets. Days and months
 * are none. A possessive ends a run. Linear.
 */
export function nameRuns(tagged: Tagged, from: number, to: number): NameRun[] {
  const { text, start, end, words, capital, tag } = tagged
  const raw = (i: number): string => text.slice(start[i], end[i])
  const isOrganization = (a: number, b: number): boolean => {
    for (let i = a; i < b; i++) if (ORGANIZATION_WORDS.has(raw(i))) return true
    return false
  }
  const found: NameRun[] = []
  for (let i = from; i < to; i++) {
    if (capital[i] !== 1 || CALENDAR.has(words[i]!) || !isNameWord(tagged, i, true)) continue
    if (isSeat(tagged, i)) {
      i += 2
      continue
    }
    const opensSentence = i === from || ENDS.has(words[i - 1]![0]!)
    if (opensSentence && tag[i] !== TAG.PROPN && capital[i + 1] !== 1 && !DEMONYMS.has(raw(i))) continue
    if (opensSentence && tag[i] === TAG.VERB && !MEN.has(raw(i)) && !WOMEN.has(raw(i))) continue
    // Newspaper Dagens Eko
    if (opensSentence && SORTS.has(words[i]!) && capital[i + 1] === 1) continue
    const first = i
    let last = i + 1
    while (last < to && last - first < LONGEST) {
      const word = words[last]!
      const next = last + 1
      if (capital[last] === 1 && !CALENDAR.has(words[last]!) && isNameWord(tagged, last, false)) {
        last++
      } else if (next < to && isPatron(tagged, last)) {
        last = next + 1
      } else if (word === 'and' && isField(tagged, first, last, next, to)) {
        last = next + 1
      } else if (
        isJoiner(word) &&
        next < to &&
        start[next]! - end[last - 1]! <= 3 &&
        (capital[next] === 1 || ((tag[next] === TAG.PROPN || tag[next] === TAG.X) && !words[next]!.endsWith('ed')))
      ) {
        if (capital[next] !== 1 && word !== '-') break
        last = next + 1
      } else if (PARTICLES.has(word) && next < to && capital[next] === 1 && !NEVER.has(words[next]!)) last = next + 1
      else if (PARTICLES.has(word) && words[next] === '-' && capital[next + 1] === 1) last = next + 2
      else if (PARTICLES.has(word) && PARTICLES.has(words[next] ?? '') && capital[next + 1] === 1) last = next + 2
      // Times of Fenwick
      else if (
        (word === 'of' || word === 'for') &&
        (OFFICES.has(words[last - 1]!) || words[last - 1] === 'times' || isOrganization(first, last))
      ) {
        const after = words[next] === 'the' ? next + 1 : next
        if (after >= to || capital[after] !== 1 || NEVER.has(words[after]!)) break
        last = after + 1
      } else break
    }
    found.push({ first, last })
    i = last - 1
  }
  return found
}
