import { ASSERTING_NOUNS, ASSERTS_INFINITIVE, ASSERTS_NOUN } from '../lexicon/assertions.js'
import { ROLE } from '../lexicon/roles.js'
import { ISSUED } from '../lexicon/documents.js'
import type { Attribution, Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'
import { shapeOf, lemmas } from './content-shape.js'
import { isRecounted } from './recounted.js'

/**
 * Whether an attribution claims something, so that it makes a statement: quotations and clauses do, infinitives and noun
 * phrases after some verbs and nouns only. Wants, feelings and refusals (`other`) never do.
 */
export function asserts(reading: Reading, attribution: Attribution): boolean {
  const { kind, form, rule, content, cue, certainty } = attribution
  if (kind === 'other') return false
  if (rule === 'indirect-question') return isRecounted(reading, attribution)
  if (rule === 'shows' && attribution.parent !== null) return false
  // the firm says its banks have agreed to wait
  if (rule === 'intends-to' && attribution.parent !== null && lemmas(reading, cue).includes('agree')) return false
  if (kind === 'belief' && attribution.parent !== null && isShare(reading, attribution)) return false
  if (rule === 'attitude' && cue.some(([from, to]) => /\bsure$/u.test(reading.text.slice(from, to)))) return false
  if (certainty === 'hedged' && MODALS.has(reading.words[tokenAt(reading, cue[0]?.[0] ?? 0)] ?? '')) return false
  const at = tokenAt(reading, content[0]![0])
  const first = reading.words[at] ?? ''
  // stated [this in a letter sent to the owner]
  if (rule === 'bare-clause' && first === 'this' && reading.tag[at + 1] === TAG.ADP) return false
  if (rule === 'label' && WH.has(first)) return false
  if (rule === 'was-told' && (WH.has(first) || first === 'if' || first === 'whether')) return false
  if (CITES.has(reading.words[tokenAt(reading, cue[0]?.[0] ?? 0)] ?? '') && !WHOLE_RULES.has(rule)) return false
  // Ann Lee is expected to speak on Friday.
  if (rule === 'is-believed-to' && attribution.source.length === 0 && lemmas(reading, cue).includes('expect'))
    return false
  if (form === 'direct' || WHOLE_RULES.has(rule)) return true
  const shape = shapeOf(reading, content)
  const names = lemmas(reading, cue)
  const phrasal = NOUN_RULES.has(rule)
  if (phrasal && shape !== 'clause') return names.some((name) => ASSERTS_NOUN.has(name) || ASSERTING_NOUNS.has(name))
  if (OBJECT_RULES.has(rule) && rule !== 'named' && isTakenUp(reading, content)) return false
  if (rule === 'judged' && isAs(reading, content)) return true
  if (rule === 'judged' && certainty === 'denied' && WISHES.has(first)) return false
  if (rule === 'topic' && names.includes('announce') && isKnown(reading, content)) return false
  if (OBJECT_RULES.has(rule))
    return (
      (certainty === 'denied' && kind !== 'belief' && !names.includes('contradict')) ||
      names.some((name) => ASSERTS_NOUN.has(name))
    )
  if (shape === 'clause') return true
  if (kind === 'belief') return false
  return names.some(
    (name) => (shape === 'infinitive' ? ASSERTS_INFINITIVE : ASSERTS_NOUN).has(name) || ASSERTING_NOUNS.has(name),
  )
}

/** "The poll found [61% of voters] think …": what a share of people thinks is the poll's finding, no statement of theirs. */
function isShare(reading: Reading, { source }: Attribution): boolean {
  const [from] = source
  const first = from ? tokenAt(reading, from[0]) : -1
  const word = reading.words[first + 1] ?? ''
  return reading.tag[first] === TAG.NUM && (word === '%' || word === 'percent' || word === 'per')
}

/** "rejected [the allegation]": a claim that is only pointed at. */
function isTakenUp({ words, end }: Reading, content: readonly Span[]): boolean {
  if (content.length !== 1) return false
  const [from, to] = content[0]!
  const first = tokenAt({ start: end }, from + 1)
  let last = first
  while (last < end.length && end[last]! <= to) last++
  if (words[first] === 'no') return true
  const definite = /^(?:the|this|that|these|those|his|her|its|their)$/u.test(words[first] ?? '')
  return (
    last - first <= 3 &&
    (definite ||
      ISSUED.has(words[last - 1] ?? '') ||
      /^(?:it|this|that|them|deal|plan|agreement)$/u.test(words[last - 1] ?? ''))
  )
}

/** "announced [the deal]", and not "[the sale of the mill]": what is told of as known, which is not said to be so. */
function isKnown({ text }: Reading, content: readonly Span[]): boolean {
  const words = text.slice(...content[0]!)
  return /^(?:the|this|that|these|those|his|her|its|their) /u.test(words) && !/ (?:of|to) /u.test(words)
}

/** "slammed the plan [as a gift to banks]", "[as “bonkers”]": a judgement that says what something is. */
function isAs({ words, tag, end, role }: Reading, content: readonly Span[]): boolean {
  const [from, to] = content[0]!
  let i = tokenAt({ start: end }, from + 1)
  while (i < end.length && end[i]! < to && words[i] !== 'as') i++
  const next = words[i + 1] ?? ''
  if (words[i] !== 'as' || i + 1 >= end.length || end[i]! >= to) return false
  if (next === 'a' || next === 'an' || role[i + 1]! & ROLE.MARK) return true
  for (let k = i + 1; k < end.length && end[k]! <= to; k++)
    if (tag[k] !== TAG.ADJ && tag[k] !== TAG.ADV && tag[k] !== TAG.CCONJ) return false
  return true
}

/** What somebody wants, which is no claim to deny: "rejected [calls for a ban]". */
const WISHES: ReadonlySet<string> = new Set(
  'calls call demands demand requests request appeals appeal offers offer bids bid pleas plea proposals'.split(' '),
)
/** Words that make of a headline after a colon a question or a list: "The port: what we know". */
const WH: ReadonlySet<string> = new Set(['what', 'how', 'why', 'who', 'where', 'when'])
/** Cues that name a source and tell nothing by themselves. */
const CITES: ReadonlySet<string> = new Set(['citing', 'quoting'])
/** Cues that begin so tell of no act: "he would say anything". */
const MODALS: ReadonlySet<string> = new Set([
  'would',
  'will',
  'could',
  'should',
  'can',
  'might',
  'may',
  'must',
  'shall',
])
/** Rules whose contents are clauses, whatever the tagger made of their verbs. */
const WHOLE_RULES: ReadonlySet<string> = new Set([
  'according-to',
  'label',
  'is-believed-to',
  'it-is-said',
  'reportedly',
  'hedged',
  'quoted-as',
  'cue-colon',
  'that-clause',
  'bare-clause',
  'clause-then-cue',
  'clause-around-cue',
  'as-cue',
  'citing',
  'quoted-by',
  'shows',
  'credited',
  'viewpoint',
  'answered',
])
/** Rules whose contents may be noun phrases after a noun: "its warning of floods". */
const NOUN_RULES: ReadonlySet<string> = new Set(['noun-of', 'noun-to', 'noun-that'])
/** Rules whose contents are objects even where a relative clause stands in them. */
const OBJECT_RULES: ReadonlySet<string> = new Set([
  'topic',
  'judged',
  'named',
  'was-judged',
  'verb-preposition',
  'urged-to',
])
