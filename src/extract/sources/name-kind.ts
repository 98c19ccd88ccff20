import { OUTLET_LAST, OUTLET_NOUNS, OUTLET_WEAK } from '../../lexicon/outlet-words.js'
import { BODIES, ROLES } from '../../lexicon/persons.js'
import { COUNTRIES } from '../../lexicon/places.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'
import { callsOutlet } from './outlet-noun.js'
import type { NameFacts } from './name-facts.js'

/** What bears a name. */
export type NameKind = 'outlet' | 'person' | 'organization' | 'place'

const OUTLET_AFTER: ReadonlySet<string> = new Set(
  'newspaper website site daily broadcaster radio television tv'.split(' '),
)
const NEWS_VERBS: ReadonlySet<string> = new Set(
  'reported reports wrote writes revealed reveals said says claimed quoted cited has had'.split(' '),
)
const PLACED: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'into', 'across', 'onto', 'around'])

/** How far behind a citation its *reported* may stand, in tokens. */
const RETOLD = 16

/** Whether what stands behind a name tells of an outlet: "Fenn Campus[, citing a person briefed on the talks, reported …]". */
function retells({ words }: Reading, last: number): boolean {
  if (words[last] !== ',' || (words[last + 1] !== 'citing' && words[last + 1] !== 'quoting')) return false
  const behind = words.slice(last + 2, last + RETOLD)
  return behind.includes('reported') || behind.includes('reports')
}

const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'airport airfield harbour harbor beach village town city province region district county river valley border crossing'.split(
    ' ',
  ),
)

/** Whether a place's noun or country stands behind a name: "at Dabol airport", "in Umm Fenn, Sudan". */
function isPlaced(
  { words, text, start, end, capital }: Reading,
  { last }: NameRun,
  { person, isBody }: NameFacts,
): boolean {
  if (isBody || person?.gender || person?.title.length) return false
  if (PLACE_NOUNS.has(words[last] ?? '') && capital[last] !== 1) return true
  return words[last] === ',' && capital[last + 1] === 1 && COUNTRIES.has(text.slice(start[last + 1], end[last + 1]))
}

/** What a capitalised run is, judged by itself and the words around it. */
export function kindOf(reading: Reading, run: NameRun, facts: NameFacts): NameKind {
  const { words: tokens, text, start, end, tag } = reading
  const joined = run.first > 0 && !text.slice(end[run.first - 1], start[run.first]).includes('\n\n')
  const before = joined ? tokens[run.first - 1]! : ''
  const after = tokens[tokens[run.last] === 'also' ? run.last + 1 : run.last] ?? ''
  const size = facts.words.length
  if (facts.entry && !(facts.isDemonym && before === 'the')) return 'outlet'
  if (size < 5 && !facts.isPlace && ((before !== '' && callsOutlet(reading, run.first - 1)) || OUTLET_AFTER.has(after)))
    return 'outlet'
  if (facts.shape === 'strong') return 'outlet'
  if (facts.shape === 'weak' && (before === 'the' || before === 'told' || NEWS_VERBS.has(after))) return 'outlet'
  // at Gate 3
  // told the Courier, the Courier says
  if (size === 1 && before === 'the' && OUTLET_LAST.has(facts.name)) {
    if (tokens[run.first - 2] === 'told') return 'outlet'
    if (NEWS_VERBS.has(after) && !OUTLET_WEAK.has(facts.name)) return 'outlet'
  }
  // told the Fenwick Packet
  const heard = before === 'the' && tokens[run.first - 2] === 'told' && size > 1 && tag[run.last] !== TAG.NOUN
  if (heard && !facts.isPlace && !facts.isBody && !facts.person?.gender && !facts.person?.title.length) return 'outlet'
  if (isPlaced(reading, run, facts)) return 'place'
  if (size < 5 && retells(reading, run.last) && !facts.isPlace && !facts.isBody && !facts.person?.title.length)
    return 'outlet'
  if (facts.isPlace || (before === 'at' && tag[run.last] === TAG.NUM)) return 'place'
  if (size === 1 && (after === 'reported' || after === 'reports')) return 'outlet'
  const unknown = !facts.person?.gender && !facts.person?.title.length
  // supermarket giant Fresh Way
  const sort = BODIES.has(before) && !ROLES.has(before) && unknown
  if (facts.isBody || OUTLET_NOUNS.has(before) || sort) return 'organization'
  // the Rose Garden and the Quill regime, but the Quill family
  const ruled = /^(?:regime|administration|government)$/u.test(tokens[run.last] ?? '')
  if (before === 'the' && (size === 1 || unknown) && (ruled || tag[run.last] !== TAG.NOUN)) return 'organization'
  const spokenFor = before === 'for' && run.first > 1 && tokens[run.first - 2]!.startsWith('spokes')
  if (unknown && (before === 'at' || spokenFor)) return 'organization'
  return PLACED.has(before) && unknown ? 'place' : 'person'
}
