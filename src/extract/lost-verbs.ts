import { CUES, PARTICLES, WAY } from '../lexicon/cues.js'
import { DOCUMENTS } from '../lexicon/documents.js'
import { FORM } from '../lexicon/inflect.js'
import { GROUPS, ROLES as POSTS } from '../lexicon/persons.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Tagged } from './mistaken.js'

const SAYS = WAY.SAY | WAY.TELL | WAY.THINK | WAY.NAME | WAY.JUDGE
const ENDS = ROLE.STOP | ROLE.COMMA
/** Pronouns right behind which nothing but a verb in -s can stand. */
const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'it'])
/** Nouns for people by their ending. */
const PERSONAL = /(?:[^e]er|or|man|men|woman|women|ist)s?$/u
/** Longest aside between a subject and its verb, in tokens. */
const ASIDE = 30

/** Whether a subject opens at `i`: at the start of a sentence, behind a pause, a quotation or an *and*. */
const opens = ({ role }: Tagged, i: number, line: number): boolean =>
  i <= line ||
  (role[i - 1]! & (ROLE.STOP | ROLE.COMMA | ROLE.MARK | ROLE.AND | ROLE.BUT | ROLE.COLON | ROLE.DASH)) !== 0

/** `Ann Lee, who has read it, regards the plan as`: whether the `comma` ends an aside behind a noun. */
function endsAside({ role, tag, words }: Tagged, comma: number, line: number): boolean {
  for (let k = comma - 1; k > line && comma - k < ASIDE && !(role[k]! & ROLE.STOP); k--) {
    if (!(role[k]! & ROLE.COMMA)) continue
    const noun = tag[k - 1] === TAG.PROPN || tag[k - 1] === TAG.NOUN
    return noun && (words[k + 1] === 'who' || words[k + 1] === 'which' || tag[k + 1] === TAG.DET)
  }
  return false
}

/** `“It is dead,” she fumed`, `“…,” the mayor fumed`: whether a short phrase between a quotation and `i` names who speaks. */
function behindQuote({ role, tag }: Tagged, i: number): boolean {
  for (let k = i - 1; k > 0 && i - k < 5; k--) {
    if (role[k]! & ROLE.MARK) return k < i - 1
    const named = tag[k] === TAG.NOUN || tag[k] === TAG.PROPN || tag[k] === TAG.PRON || tag[k] === TAG.DET
    if (!named && tag[k] !== TAG.ADJ) return false
  }
  return false
}

/** Whether nothing but a name stands between the start of a sentence and one past `last`. */
function startsWithName({ words, role, tag }: Tagged, last: number, line: number): boolean {
  let i = last
  while (i > line && last - i < 5 && tag[i] === TAG.PROPN && !(role[i - 1]! & ROLE.STOP)) i--
  // The Courier claims it was late.
  if (tag[i] === TAG.DET && words[i] === 'the' && i < last) return i === line || (role[i - 1]! & ROLE.STOP) !== 0
  return tag[i] === TAG.PROPN && (i === line || (role[i - 1]! & ROLE.STOP) !== 0)
}

/** Whether a noun or an adjective of the tagger's is a verb that attributes. */
export function isLostVerb(tagged: Tagged, i: number, line: number): boolean {
  const { words, role, tag } = tagged
  if (i === line) return false
  const word = words[i]!
  const next = i + 1 < role.length ? role[i + 1]! : ROLE.STOP
  if (tag[i] === TAG.ADJ && word.endsWith('ed') && next & ENDS && behindQuote(tagged, i)) return true
  // and one remains in hospital
  if (words[i - 1] === 'one' && tag[i] === TAG.NOUN && word.endsWith('s')) return opens(tagged, i - 1, line)
  // The Courier quotes a rider as saying
  if ((word === 'quotes' || word === 'cites') && tag[i - 1] === TAG.PROPN)
    return tag[i + 1] === TAG.DET || tag[i + 1] === TAG.PROPN || tag[i + 1] === TAG.NUM
  const cue = CUES.get(word)
  if (!cue || !(cue.ways & SAYS)) {
    // a firm, she noted, who supplies the site
    const after = tag[i + 1]
    const behind = after === TAG.DET || after === TAG.ADJ || after === TAG.ADP || after === TAG.ADV
    return words[i - 1] === 'who' && tag[i] === TAG.NOUN && word.endsWith('s') && behind
  }
  const before = words[i - 1]!
  // blaming the rain and promising instead a deal
  if (tag[i] === TAG.ADJ && cue.form & FORM.ING && role[i - 1]! & (ROLE.AND | ROLE.COMMA))
    return (
      tag[i + 1] === TAG.DET || tag[i + 1] === TAG.ADV || (next & (ROLE.THAT | ROLE.OBJECT | ROLE.POSSESSIVE)) !== 0
    )
  // The defence points out that
  if (cue.form & FORM.S && words[i + 1] === PARTICLES.get(cue.lemma) && role[i + 2]! & ROLE.THAT) return true
  // and fears Moss could leave
  if (cue.form & FORM.S && role[i - 1]! & ROLE.AND && cue.ways & (WAY.SAY | WAY.THINK) && tag[i + 2] === TAG.AUX)
    return tag[i + 1] === TAG.PROPN || tag[i + 1] === TAG.PRON || tag[i + 1] === TAG.NOUN
  // Lee notes Moss’s past
  if (cue.form & FORM.S && cue.ways & WAY.SAY && startsWithName(tagged, i - 1, line))
    return tag[i + 1] === TAG.DET || tag[i + 1] === TAG.PROPN || tag[i + 1] === TAG.PRON
  // A guard, it reports, was asleep.
  if (cue.form & FORM.S && SINGULAR.has(before)) return opens(tagged, i - 1, line)
  // Lee, who repeats that
  if (cue.form & FORM.S && (before === 'who' || before === 'which')) return tag[i + 1] !== TAG.VERB
  if (!(role[i - 1]! & ROLE.COMMA)) return false
  // The union, which speaks for most of them, alleged that
  if (next & ROLE.THAT) return (cue.form & (FORM.PAST | FORM.S)) !== 0 && endsAside(tagged, i - 1, line)
  const object = tag[i + 1] === TAG.DET || (next & (ROLE.OBJECT | ROLE.POSSESSIVE)) !== 0
  return object && (cue.form & FORM.S) !== 0 && endsAside(tagged, i - 1, line)
}

/** `records in the port show.`: whether documents before it make a verb of the *show* that ends a sentence. */
export function endsAsShow({ words, role, tag }: Tagged, i: number, line: number): boolean {
  if (words[i] !== 'show' || !((role[i + 1] ?? ROLE.STOP) & (ENDS | ROLE.THAT))) return false
  for (let k = i - 1; k >= line && i - k < 10 && !(role[k]! & ENDS) && tag[k] !== TAG.AUX; k--)
    if (DOCUMENTS.has(words[k]!) && (words[k]!.endsWith('s') || words[k] === 'data')) return true
  return false
}

/**
 * Whether a verb of the tagger's is a noun: `the skipper told`, `radio logs suggest`, and `the managing director`, of whom it
 * is part.
 */
export function isLostNoun({ words, role, tag }: Tagged, i: number): boolean {
  const word = words[i]!
  // the skipper (54) told
  const verb = words[i + 1] === '(' && words[i + 3] === ')' ? i + 4 : i + 1
  const cue = CUES.get(words[verb] ?? '')
  if (DOCUMENTS.has(word) && word.endsWith('s') && tag[i - 1] !== TAG.PRON)
    return cue !== undefined && (cue.form & FORM.BASE) !== 0 && (cue.ways & WAY.SHOW) !== 0
  const phrase = tag[i - 1] === TAG.DET || tag[i - 1] === TAG.ADJ || tag[i - 1] === TAG.NOUN || tag[i - 1] === TAG.PROPN
  if (phrase && (POSTS.has(word) || GROUPS.has(word) || PERSONAL.test(word)))
    return cue !== undefined && tag[verb] === TAG.VERB && (cue.ways & (WAY.SAY | WAY.TELL)) !== 0
  const described = tag[i - 1] === TAG.DET && word.endsWith('ing') && POSTS.has(words[i + 1] ?? '')
  return described && !(role[i + 1]! & ROLE.REPORT)
}
