import { DOCUMENTS } from '../lexicon/documents.js'
import { MEN, WOMEN } from '../lexicon/first-names.js'
import { CITIES } from '../lexicon/cities.js'
import { KNOWN_BODIES } from '../lexicon/organizations.js'
import { BODIES, GROUPS, ROLES } from '../lexicon/persons.js'
import { CAPITALS, COUNTRIES, DEMONYMS } from '../lexicon/places.js'
import { TAG } from '../text/tags.js'
import type { Stretch } from './03-phrases.js'
import type { Reading } from './reading.js'
import type { Scene } from './scene.js'
import { outletIndex } from './sources/outlet-index.js'
import { personName } from './sources/person-name.js'

/** How often each word of an article is capitalised, counted once for each article. */
const counts = new WeakMap<Reading, ReadonlyMap<string, number>>()

function capitals(reading: Reading): ReadonlyMap<string, number> {
  const known = counts.get(reading)
  if (known) return known
  const made = new Map<string, number>()
  reading.words.forEach((word, i) => {
    if (reading.capital[i] === 1) made.set(word, (made.get(word) ?? 0) + 1)
  })
  counts.set(reading, made)
  return made
}

const OUTLETS = outletIndex(undefined)
const isName = (words: string): boolean =>
  KNOWN_BODIES.has(words) || COUNTRIES.has(words) || CAPITALS.has(words) || DEMONYMS.has(words)

/** What a headline is billed as: "FALSE: No, the dam did not break". */
const VERDICTS: ReadonlySet<string> = new Set(
  'false true misleading verdict claim rating fact check fact-check explainer opinion analysis update updated exclusive breaking live watch video photos revealed'.split(
    ' ',
  ),
)

/** Whether words in capitals name a place, as the line does that a report is sent from. */
function isPlace(text: string): boolean {
  const name = text.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return CAPITALS.has(name) || COUNTRIES.has(name) || CITIES.has(name)
}

/** Small words within a heading in capitals: "BRIDGES [AND] FREEDOM". */
const SMALL = /\b(?:THE|A|AN|AND|OR|OF|FROM|FOR|IN|ON|AT|TO|BY|WITH)\b/u

/**
 * Whether the words before a colon can be those of a speaker, and are not a heading: "Police:", "Reuters:" and "Ann Lee:" can;
 * "Summit Fever:" cannot, nor can "The Latest:", "BRIDGES AND FREEDOM:" and "* From Ohio:". A name without a given name that is
 * known must stand elsewhere in the article too, unless `quoted` words follow and it is not in capitals throughout.
 */
export function isSpeaker({ reading, unit }: Scene, { start, end }: Stretch, quoted: boolean): boolean {
  const [from, to] = [unit.at[start]!, unit.at[end - 1]! + 1]
  const first = reading.tag[from]
  if (first === TAG.ADP || first === TAG.VERB || first === TAG.SYM || first === TAG.PUNCT) return false
  const text = reading.text.slice(reading.start[from], reading.end[to - 1])
  if (VERDICTS.has(text.toLowerCase())) return false
  const shouts = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
  if (shouts && SMALL.test(text)) return false
  // NEW DELHI: The court …
  if (shouts && !quoted && isPlace(text)) return false
  const head = reading.words[to - 1]!
  if ([ROLES, GROUPS, BODIES, DOCUMENTS].some((words) => words.has(head))) return true
  const given = text.slice(0, text.search(/\s|$/u))
  if (isName(text) || OUTLETS.find(text) || MEN.has(given) || WOMEN.has(given)) return true
  if (personName(text.split(/\s+/u))?.title.length) return true
  if (quoted && !shouts && reading.tag[to - 1] === TAG.PROPN) return true
  return (capitals(reading).get(head) ?? 0) > reading.capital[to - 1]!
}
