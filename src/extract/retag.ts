import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { endsAsShow, isLostNoun, isLostVerb } from './lost-verbs.js'
import { isNoVerb, isSaid, isVerbBetween, type Tagged } from './mistaken.js'
import {
  isVerb,
  RUMOURS,
  isRumour,
  isPast,
  isHead,
  isParticiple,
  isAlleged,
  isLikelyVerb,
  isIntention,
  isPeriodical,
  isDescribed,
} from './tag-signs.js'

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
const OF_ONE: ReadonlySet<string> = new Set(['a', 'an'])
/** Words for times that stand in names. */
const NAMED: ReadonlySet<string> = new Set(['today', 'tonight', 'now'])
const MAKES: ReadonlySet<string> = new Set(['make', 'makes', 'made', 'making'])
/**
 * Corrects what the tagger often gets wrong in news, in place: the verb of `he's leaving`, nouns that it takes for verbs
 * (`his comment`), words for times in names (`India Today`), the second half of `so-called`, and names that it takes for verbs (`Ted Cole`, `“…,” Cross wrote`).
 */
export function retag(tagged: Tagged): void {
  const { words, start, end, role, capital, tag } = tagged
  let line = 0
  for (let i = 0; i < tag.length; i++) {
    if (i > 0 && start[i]! - end[i - 1]! > 1) line = i
    const word = words[i]!
    const before = i > 0 ? words[i - 1]! : '.'
    const glued = before === '-' && i > 1 && start[i] === end[i - 1] && start[i - 1] === end[i - 2]
    if (glued && tag[i] === TAG.VERB) tag[i] = TAG.ADJ
    else if ((word === "'s" || word === '’s') && tag[i] === TAG.PART && NOMINATIVE.has(before)) tag[i] = TAG.AUX
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
    else if (
      tag[i] === TAG.VERB &&
      tag[i - 1] === TAG.ADP &&
      (tag[i + 1] === TAG.NOUN || role[i + 1]! & ROLE.MARK) &&
      word.endsWith('ed')
    )
      tag[i] = TAG.ADJ
    else if (tag[i] === TAG.ADJ && word.endsWith('ed') && isPast(words, tag, role, i)) tag[i] = TAG.VERB
    // accused of having hidden it, claims to have been told
    else if (
      (word === 'having' || (word === 'have' && before === 'to')) &&
      tag[i] === TAG.VERB &&
      isParticiple(words, tag, i + 1)
    )
      tag[i] = TAG.AUX
    else if (tag[i] === TAG.VERB && isLostNoun(tagged, i)) tag[i] = word.endsWith('ing') ? TAG.ADJ : TAG.NOUN
    // India Today, the BBC’s Today programme
    else if (
      role[i]! & ROLE.TIME &&
      capital[i] &&
      NAMED.has(word) &&
      (capital[i - 1] || role[i - 1]! & ROLE.GENITIVE)
    ) {
      tag[i] = TAG.PROPN
      role[i]! &= ~ROLE.TIME
    }
    // the Flemish weekly De Kade
    else if (tag[i] === TAG.ADV && capital[i + 1] === 1 && isPeriodical(tagged, i)) tag[i] = TAG.NOUN
    // told 3AW radio
    else if (tag[i] === TAG.VERB && word === 'radio' && (capital[i - 1] || before.length < 4)) tag[i] = TAG.NOUN
    // …, stunned visitors said
    else if (tag[i] === TAG.VERB && role[i - 1]! & ROLE.COMMA && word.endsWith('ed') && isDescribed(tagged, i))
      tag[i] = TAG.ADJ
    // the board in turn blamed
    else if (tag[i] === TAG.VERB && word === 'turn' && before === 'in') tag[i] = TAG.NOUN
    // has learnt that
    else if (tag[i] === TAG.NOUN && word === 'learnt' && tag[i - 1] === TAG.AUX) tag[i] = TAG.VERB
    // has since said
    else if (tag[i - 1] === TAG.AUX && word === 'since' && isVerb(tag[i + 1])) tag[i] = TAG.ADV
    // made it clear
    else if (word === 'clear' && tag[i] === TAG.VERB && MAKES.has(before === 'it' ? (words[i - 2] ?? '') : before))
      tag[i] = TAG.ADJ
    // Lee’s admitted “illusions”
    else if (tag[i] === TAG.VERB && role[i - 1]! & ROLE.GENITIVE && role[i + 1]! & ROLE.MARK && word.endsWith('ed'))
      tag[i] = TAG.ADJ
    // the chief of police
    else if (word === 'chief' && tag[i] === TAG.ADJ && words[i + 1] === 'of') tag[i] = TAG.NOUN
    // Doctors Without Borders, Fenn Plus
    else if ((word === 'without' || word === 'plus') && i > 0 && capital[i] && capital[i - 1]) tag[i] = TAG.PROPN
    // De Vries said
    else if (tag[i] === TAG.X && capital[i] && capital[i + 1]) tag[i] = TAG.PROPN
    else if (tag[i] === TAG.VERB && isNoVerb(words, tag, role, i))
      tag[i] = role[i - 1]! & ROLE.TO || word.endsWith('ing') ? TAG.NOUN : TAG.ADJ
    else if (isVerb(tag[i]) && capital[i]) {
      const opens = (role[i - 1] ?? ROLE.STOP) & (ROLE.STOP | ROLE.COLON | ROLE.DASH | ROLE.SEMICOLON | ROLE.MARK)
      const closed = i > 1 && (role[i - 1]! & ROLE.MARK) !== 0 && start[i - 1] === end[i - 2]
      const named = isVerb(tag[i + 1]) && (role[i + 1]! & ROLE.NOT) === 0 && tag[i] === TAG.VERB
      if (i > 0 && (!opens || closed)) tag[i] = TAG.PROPN
      else if (named || (tag[i + 1] === TAG.PROPN && capital[i + 1] && isVerb(tag[i + 2]))) tag[i] = TAG.PROPN
    } else if (
      tag[i] === TAG.NOUN &&
      word === 'say' &&
      (tag[i - 1] === TAG.NOUN || before === 'both' || before === 'all')
    )
      tag[i] = TAG.VERB
    else if (
      tag[i] === TAG.NOUN &&
      tag[i - 1] === TAG.PROPN &&
      role[i + 1]! & (ROLE.STOP | ROLE.COMMA) &&
      isSaid(words, i)
    )
      tag[i] = TAG.VERB
    else if (tag[i] === TAG.ADJ && isHead(words, tag, role, i)) tag[i] = TAG.NOUN
    else if (tag[i] === TAG.ADJ && role[i - 1]! & ROLE.BE && isAlleged(words, role, i)) tag[i] = TAG.VERB
    else if (tag[i] === TAG.NOUN && isIntention(tagged, i, line)) tag[i] = TAG.VERB
    else if (
      (tag[i] === TAG.VERB && RUMOURS.has(word) && tag[i - 1] !== TAG.PRON) ||
      (tag[i] === TAG.PROPN && isRumour(words, role, i))
    )
      tag[i] = TAG.NOUN
    else if (
      tag[i] === TAG.NOUN &&
      (role[i + 1]! & ROLE.THAT || (words[i + 1] === 'further' && role[i + 2]! & ROLE.THAT)) &&
      isLikelyVerb(words, tag, role, i, line)
    )
      tag[i] = TAG.VERB
    else if (tag[i] === TAG.NOUN && (isVerbBetween(tagged, i, line) || endsAsShow(tagged, i, line))) tag[i] = TAG.VERB
    else if ((tag[i] === TAG.NOUN || tag[i] === TAG.ADJ) && isLostVerb(tagged, i, line)) tag[i] = TAG.VERB
    // in a televised address, a London-based monitor
    else if (
      tag[i] === TAG.VERB &&
      before.endsWith('ed') &&
      OF_ONE.has((words[i - 2] === '-' ? words[i - 4] : words[i - 2]) ?? '') &&
      !/(?:ed|ing)$/u.test(word)
    )
      tag[i] = TAG.NOUN
    // in her first speech
    else if (
      tag[i] === TAG.ADV &&
      word === 'first' &&
      (before === 'her' || DETERMINERS.has(before)) &&
      (tag[i + 1] === TAG.NOUN || tag[i + 1] === TAG.ADJ)
    )
      tag[i] = TAG.ADJ
    // on either side
    else if (tag[i] === TAG.CCONJ && word === 'either' && tag[i - 1] === TAG.ADP) tag[i] = TAG.DET
    else if (tag[i] === TAG.DET && word === 'neither' && tag[i + 1] === TAG.VERB) tag[i] = TAG.ADV
    else if (tag[i] === TAG.ADV && role[i]! & ROLE.PRONOUN && isVerb(tag[i + 1])) tag[i] = TAG.PRON
  }
}
