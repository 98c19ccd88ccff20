import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Tagged } from './mistaken.js'
import { adjectiveTag, nounTag } from './retag-nouns.js'
import { capitalisedTag, DETERMINERS, verbTag } from './retag-verbs.js'
import { isPeriodical, isRumour, isVerb } from './tag-signs.js'

const NOMINATIVE: ReadonlySet<string> = new Set(
  'he she it that who there what here where how this everybody nobody'.split(' '),
)
/** Words for times that stand in names. */
const NAMED: ReadonlySet<string> = new Set(['today', 'tonight', 'now'])

/** Words for times within names: `India Today`, `the BBC’s Today programme`. */
const isNamedTime = ({ words, role, capital }: Tagged, i: number): boolean =>
  (role[i]! & ROLE.TIME) !== 0 &&
  capital[i] === 1 &&
  i > 0 &&
  NAMED.has(words[i]!) &&
  (capital[i - 1] === 1 || (role[i - 1]! & ROLE.GENITIVE) !== 0)

/** What a token is that the tagger takes for an adverb. */
function adverbTag(tagged: Tagged, i: number): number {
  const { words, role, capital, tag } = tagged
  // the Flemish weekly De Kade
  if (capital[i + 1] === 1 && isPeriodical(tagged, i)) return TAG.NOUN
  const before = i > 0 ? words[i - 1]! : '.'
  // in her first speech
  const counted = words[i] === 'first' && (before === 'her' || DETERMINERS.has(before))
  if (counted && (tag[i + 1] === TAG.NOUN || tag[i + 1] === TAG.ADJ)) return TAG.ADJ
  return role[i]! & ROLE.PRONOUN && isVerb(tag[i + 1]) ? TAG.PRON : TAG.ADV
}

/** What a token is that the tagger takes for no noun, verb, adjective or adverb. */
function otherTag(tagged: Tagged, i: number): number {
  const { words, role, capital, tag } = tagged
  const word = words[i]!
  const kind = tag[i]!
  // he’s leaving
  if (kind === TAG.PART && (word === "'s" || word === '’s')) return NOMINATIVE.has(words[i - 1] ?? '.') ? TAG.AUX : kind
  // has since said
  if (word === 'since' && i > 0 && tag[i - 1] === TAG.AUX && isVerb(tag[i + 1])) return TAG.ADV
  // Doctors Without Borders, Fenn Plus
  if ((word === 'without' || word === 'plus') && i > 0 && capital[i] && capital[i - 1]) return TAG.PROPN
  // De Vries said
  if (kind === TAG.X && capital[i] && capital[i + 1]) return TAG.PROPN
  if (kind === TAG.AUX && capital[i]) return capitalisedTag(tagged, i)
  if (kind === TAG.PROPN && isRumour(words, role, i)) return TAG.NOUN
  // on either side
  if (kind === TAG.CCONJ && word === 'either' && tag[i - 1] === TAG.ADP) return TAG.DET
  return kind === TAG.DET && word === 'neither' && tag[i + 1] === TAG.VERB ? TAG.ADV : kind
}

/**
 * Corrects what the tagger often gets wrong in news, in place: the verb of `he's leaving`, nouns that it takes for verbs
 * (`his comment`) and verbs that it takes for nouns, words for times in names (`India Today`), the second half of `so-called`,
 * and names that it takes for verbs.
 */
export function retag(tagged: Tagged): void {
  const { start, end, role, tag } = tagged
  let line = 0
  for (let i = 0; i < tag.length; i++) {
    if (i > 0 && start[i]! - end[i - 1]! > 1) line = i
    const kind = tag[i]
    if (isNamedTime(tagged, i)) {
      tag[i] = TAG.PROPN
      role[i]! &= ~ROLE.TIME
    } else if (kind === TAG.NOUN) tag[i] = nounTag(tagged, i, line)
    else if (kind === TAG.VERB) tag[i] = verbTag(tagged, i)
    else if (kind === TAG.ADJ) tag[i] = adjectiveTag(tagged, i, line)
    else tag[i] = kind === TAG.ADV ? adverbTag(tagged, i) : otherTag(tagged, i)
  }
}
