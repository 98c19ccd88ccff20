import { ISSUED } from '../../lexicon/documents.js'
import { TAG } from '../../text/tags.js'
import type { Entity } from './entity.js'
import { namedBeside } from './by-role.js'
import { type Inquiry, type Place, type Resolved, taken } from './inquiry.js'
import { isTime } from './phrase-core.js'

/** `walked [them] through a film that shows …` */
const OBJECTS: ReadonlySet<string> = new Set(['him', 'them', 'us', 'me', 'it', 'you'])

const LINKS: ReadonlySet<string> = new Set(['for', 'of', 'at', 'from', 'in', 'to', 'with', 'and', 'on'])

const QUOTES: ReadonlySet<string> = new Set(['quotes', 'quoted', 'cites', 'cited', 'interviews', 'interviewed'])

/** "…, who said …": whom the noun phrase before the relative word at token `which` means. */
export function byRelative(at: Inquiry, which: number, place: Place): Resolved | undefined {
  const { reading, resolve } = at
  const { words, tag, start } = reading
  let last = which
  while (last > 0 && /^[,—–-]$/u.test(words[last - 1]!)) last--
  let first = last
  const stops = (i: number): boolean =>
    /^(?:[,.;:!?—“”"()]|said|added|told|by|to|with|from|than|that)$/u.test(words[i]!) ||
    OBJECTS.has(words[i]!) ||
    tag[i] === TAG.VERB ||
    tag[i] === TAG.AUX ||
    tag[i] === TAG.CCONJ ||
    tag[i] === TAG.SCONJ
  while (first > 0 && last - first < 14 && !stops(first - 1)) first--
  // pushed [back at] Democrats who called …
  while (first < last - 1 && (tag[first] === TAG.ADP || tag[first] === TAG.ADV || tag[first] === TAG.PART)) first++
  // none of this bothers Ann Lee, who …
  let name = last
  while (name > first && reading.capital[name - 1] === 1) name--
  if (words[which] === 'who' && last < which && last - name > 0 && !hangs(words, first, name)) first = name
  if (first === last || isTime(reading, first) || tag[first] === TAG.ADP) return undefined
  // the account of Ann Lee, who …
  const of = words[which] === 'who' ? words.lastIndexOf('of', last - 1) : -1
  if (of > first && of < last - 1 && reading.capital[of + 1] === 1 && ISSUED.has(words[of - 1]!)) first = of + 1
  // Mr Lee, the gentleman who …
  const beside = words[which] === 'who' && last === which ? namedBeside(at, first, start[first]!) : undefined
  if (beside) return taken(beside)
  const found = resolve({ first, last }, { ...place, offset: start[first]! })
  if (!found) return undefined
  const quoter = QUOTES.has(words[first - 1] ?? '') ? quoting(at, first - 1, place) : undefined
  return { ...found, inferred: true, ...(quoter && quoter !== found.who ? { via: [quoter] } : {}) }
}

/** Whether the name at `name` describes what a phrase means that begins at `first`: "a spokesman for Quellon, who …". */
const hangs = (words: readonly string[], first: number, name: number): boolean =>
  name - first < 2 || words.slice(first, name).some((word) => LINKS.has(word))

/** The outlet that is the subject of the verb at a token: "[The paper] quotes a porter who says …". */
function quoting({ reading, resolve }: Inquiry, verb: number, place: Place): Entity | undefined {
  const { words, start, text, end } = reading
  let first = verb
  while (first > 0 && verb - first < 12 && !/^[.!?:;”“"]$/u.test(words[first - 1]!)) first--
  if (first === verb || text.slice(end[first - 1] ?? 0, start[first]).includes('\n\n')) return undefined
  let last = verb
  while (last > first + 1 && reading.tag[last - 1] === TAG.ADV) last--
  const who = resolve({ first, last }, { ...place, offset: start[first]! })?.who
  return who?.kind === 'outlet' ? who : undefined
}
