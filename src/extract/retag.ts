import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'

/** What the corrections look at. */
interface Tagged {
  readonly words: readonly string[]
  readonly start: Int32Array
  readonly end: Int32Array
  readonly role: Int32Array
  readonly capital: Uint8Array
  /** Changed in place. */
  readonly tag: Uint8Array
}

const NOMINATIVE: ReadonlySet<string> = new Set(
  'he she it that who there what here where how this everybody nobody'.split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'its',
  'their',
  'my',
  'our',
  'your',
  "'s",
  '’s',
])
const isVerb = (tag: number | undefined): boolean => tag === TAG.VERB || tag === TAG.AUX

/**
 * Corrects what the tagger often gets wrong in news, in place: the verb of `he's leaving`, nouns that it takes for verbs
 * (`his comment`), and names that it takes for verbs (`Ted Cole`, `“…,” Cross wrote`).
 */
export function retag({ words, start, end, role, capital, tag }: Tagged): void {
  for (let i = 0; i < tag.length; i++) {
    const word = words[i]!
    const before = i > 0 ? words[i - 1]! : '.'
    if ((word === "'s" || word === '’s') && tag[i] === TAG.PART && NOMINATIVE.has(before)) tag[i] = TAG.AUX
    else if (tag[i] === TAG.VERB && DETERMINERS.has(before) && tag[i - 1] !== TAG.AUX && !/(?:ing|ed|en)$/u.test(word))
      tag[i] = TAG.NOUN
    else if (
      tag[i] === TAG.VERB &&
      DETERMINERS.has(before) &&
      tag[i - 1] !== TAG.AUX &&
      tag[i + 1] === TAG.NOUN &&
      !word.endsWith('ing')
    )
      tag[i] = TAG.ADJ
    else if (isVerb(tag[i]) && capital[i]) {
      const opens = (role[i - 1] ?? ROLE.STOP) & (ROLE.STOP | ROLE.COLON | ROLE.DASH | ROLE.SEMICOLON | ROLE.MARK)
      const closed = i > 1 && (role[i - 1]! & ROLE.MARK) !== 0 && start[i - 1] === end[i - 2]
      const named = isVerb(tag[i + 1]) && (role[i + 1]! & ROLE.NOT) === 0 && tag[i] === TAG.VERB
      if (i > 0 && (!opens || closed)) tag[i] = TAG.PROPN
      else if (named || (tag[i + 1] === TAG.PROPN && capital[i + 1] && isVerb(tag[i + 2]))) tag[i] = TAG.PROPN
    } else if (tag[i] === TAG.ADV && role[i]! & ROLE.PRONOUN && isVerb(tag[i + 1])) tag[i] = TAG.PRON
  }
}
