import { GROUPS, ROLES } from '../../lexicon/persons.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import type { Inquiry } from './inquiry.js'
import { personName } from './person-name.js'
import type { Phrase } from './phrase.js'
import { roleHead, wordsOf } from './role.js'

/** Members of a party, whatever name stands before: "the Fenland Democrat". */
const PARTISANS: ReadonlySet<string> = new Set(['democrat', 'republican', 'conservative', 'liberal', 'socialist'])

/** What several people are called by initials: "MPs", "GPs". */
const INITIALS = /^\p{Lu}{2,4}s$/u

/** Endings of what several people are called by their trade: "Volcanologists" at the start of a sentence. */
const GROUP_ENDINGS =
  /(?:[aeiou]gists|ologists|icians|[^m]arians|workers|owners|holders|makers|keepers|[lnt]ists|[ao]nents|itants|uents)$/u

/** "Health Minister" alone, "COPS": a role or group in capital letters is no name. */
export function isCommonInCapitals(at: Inquiry, parsed: Phrase, name: NameRun): boolean {
  const { reading } = at
  const { text, words, tag, start, end } = reading
  const single = name.last - name.first === 1
  if (single && INITIALS.test(text.slice(start[name.first], end[name.first]))) return true
  if (GROUPS.has(words[parsed.head]!) && !parsed.owner && single) return true
  const trade = GROUP_ENDINGS.test(words[name.first]!) || ROLES.has(words[name.first]!.replace(/s$/u, ''))
  if (single && trade && !at.cast.byName.has(words[name.first]!)) return true
  const opens = name.first === 0 || /^[.!?…:”“"]/u.test(words[name.first - 1]!) || start[name.first] === 0
  if (single && opens && tag[name.first] !== TAG.PROPN && tag[name.first] !== TAG.X) return true
  if ((parsed.definite || parsed.indefinite) && PARTISANS.has(words[parsed.head]!)) return true
  return roleHead(reading, parsed.head) !== undefined && personName(wordsOf(reading, name)) === undefined
}
