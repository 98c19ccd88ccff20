import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { isLostNoun } from './lost-verbs.js'
import { isNoVerb, type Tagged } from './mistaken.js'
import { isDescribed, isParticiple, isVerb, RUMOURS } from './tag-signs.js'

/** Behind these a verb is none. */
export const DETERMINERS: ReadonlySet<string> = new Set("the a an his its their my our your 's ’s".split(' '))
const OF_ONE: ReadonlySet<string> = new Set(['a', 'an'])
const MAKES: ReadonlySet<string> = new Set(['make', 'makes', 'made', 'making'])

/** A name that was taken for a verb, by its capital letter: `Ted Cole`, `“…,” Cross wrote`; else its tag. */
export function capitalisedTag({ tag, role, capital, start, end }: Tagged, i: number): number {
  const opens = (role[i - 1] ?? ROLE.STOP) & (ROLE.STOP | ROLE.COLON | ROLE.DASH | ROLE.SEMICOLON | ROLE.MARK)
  const closed = i > 1 && (role[i - 1]! & ROLE.MARK) !== 0 && start[i - 1] === end[i - 2]
  if (i > 0 && (!opens || closed)) return TAG.PROPN
  const named = isVerb(tag[i + 1]) && (role[i + 1]! & ROLE.NOT) === 0 && tag[i] === TAG.VERB
  return named || (tag[i + 1] === TAG.PROPN && capital[i + 1] && isVerb(tag[i + 2])) ? TAG.PROPN : tag[i]!
}

/** What a token is that the tagger takes for a verb. */
export function verbTag(tagged: Tagged, i: number): number {
  const { words, start, end, role, capital, tag } = tagged
  const word = words[i]!
  const before = i > 0 ? words[i - 1]! : '.'
  const ed = word.endsWith('ed')
  const ing = word.endsWith('ing')
  // so-called
  if (before === '-' && i > 1 && start[i] === end[i - 1] && start[i - 1] === end[i - 2]) return TAG.ADJ
  if (DETERMINERS.has(before) && tag[i - 1] !== TAG.AUX) {
    if (!ed && !ing && !word.endsWith('en')) return TAG.NOUN
    if (!ing && tag[i + 1] === TAG.NOUN) return TAG.ADJ
  }
  if (ed && tag[i - 1] === TAG.ADP && (tag[i + 1] === TAG.NOUN || role[i + 1]! & ROLE.MARK)) return TAG.ADJ
  // accused of having hidden it, claims to have been told
  const had = word === 'having' || (word === 'have' && before === 'to')
  if (had && isParticiple(words, tag, i + 1)) return TAG.AUX
  if (isLostNoun(tagged, i)) return ing ? TAG.ADJ : TAG.NOUN
  // told 3AW radio
  if (word === 'radio' && (capital[i - 1] || before.length < 4)) return TAG.NOUN
  // …, stunned visitors said
  if (ed && role[i - 1]! & ROLE.COMMA && isDescribed(tagged, i)) return TAG.ADJ
  // the board in turn blamed
  if (word === 'turn' && before === 'in') return TAG.NOUN
  // made it clear
  if (word === 'clear' && MAKES.has(before === 'it' ? (words[i - 2] ?? '') : before)) return TAG.ADJ
  // Lee’s admitted “illusions”
  if (ed && role[i - 1]! & ROLE.GENITIVE && role[i + 1]! & ROLE.MARK) return TAG.ADJ
  if (isNoVerb(words, tag, role, i)) return ing || role[i - 1]! & ROLE.TO ? TAG.NOUN : TAG.ADJ
  if (capital[i]) return capitalisedTag(tagged, i)
  if (RUMOURS.has(word) && tag[i - 1] !== TAG.PRON) return TAG.NOUN
  // in a televised address, a London-based monitor
  const one = before.endsWith('ed') && OF_ONE.has((words[i - 2] === '-' ? words[i - 4] : words[i - 2]) ?? '')
  return one && !ed && !ing ? TAG.NOUN : TAG.VERB
}
