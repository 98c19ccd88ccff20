import type { Span } from '../model/index.js'
import { TAG, tags } from './tags.js'
import { tokens } from './tokens.js'

/** The main statement of a clause, as far as its parts of speech show it. */
export interface Predicate {
  /** What it says of its subject: verbs ("attempted", "interfere"), or after *be* adjectives, participles and nouns. */
  readonly heads: readonly Span[]
  /** What stands before the verb; empty where nothing does. */
  readonly subject: Span
  /** Whether it tells of what may or will be; `undefined` where it tells of a will and may mean either: "they refused to pay". */
  readonly open: boolean | undefined
  /** Whether there is a finite verb at all, or an accusation ("the firm of hiding losses"). */
  readonly clause: boolean
}

/** Longest text that is read, in code units. */
const LONGEST = 600
/** Tokens after *be* in which what it says of the subject stands. */
const COMPLEMENT = 6
/** Longest chain of verbs: "tried to begin to sell". */
const CHAIN = 4

const MAY_BE =
  /^(?:will|would|'ll|’ll|may|might|could|shall|should|can|ca|wo|won|going|likely|expected|set|due|poised|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|wants?|aims?|vow(?:s|ed)|pledge[sd]?|threaten(?:s|ed)?|offer(?:s|ed)?)$/iu
/** Of these some tell of what is, unless an infinitive follows: "they [plan to] leave". */
const WITH_TO = /^(?:plan|intend|hop|want|aim|vow|pledg|threat|offer|set|due)/iu
/** Tells of a will: what follows may have been done or left undone since. */
const WILL = /^(?:refus|declin|agree)/iu
/** Taken for nouns after another noun: "the port [plans to] close". */
const PLURAL_OR_VERB = /^(?:plan|vow|hope|aim|threaten|promise|pledge|want|need|move|seek)s$/iu
/** "The port [has no plans to] close", "it has the intention of closing". */
const PLANS = /^(?:plans?|intentions?|desire|wish|will)$/iu
const RELATIVE = /^(?:who|which|that|whom|whose|where)$/iu
const PARTICIPLE = /(?:ed|en|wn|nt|ld|ught)$/iu
const GERUND = /ing$/iu
/** "Accused the firm [of] hiding losses". */
const ACCUSED = /^(?:of|for|with)$/iu

/** "The two are [in] talks", "the mine is [under] water". */
const STATE = /^(?:at|behind|in|on|out|under)$/iu

interface Tagged {
  readonly words: readonly string[]
  readonly codes: Uint8Array
  readonly span: (i: number) => Span
}

const isVerb = ({ codes }: Tagged, i: number): boolean => codes[i] === TAG.VERB || codes[i] === TAG.AUX

const isTo = (words: readonly string[], i: number): boolean => words[i]?.toLowerCase() === 'to'

/** Index of the first finite verb of the main clause, or −1. */
function finite(read: Tagged): number {
  const { words, codes } = read
  let skip = false
  for (let i = 0; i < words.length; i++) {
    if (RELATIVE.test(words[i]!) && i > 0 && (codes[i - 1] === TAG.NOUN || codes[i - 1] === TAG.PROPN)) skip = true
    if (!isVerb(read, i)) continue
    const bare = codes[i] === TAG.VERB
    if ((bare && GERUND.test(words[i]!)) || isTo(words, i - 1)) continue
    if (isTo(words, i - 2) && /^(?:be|have)$/iu.test(words[i - 1]!)) continue
    if (skip) {
      while (i + 1 < words.length && (isVerb(read, i + 1) || codes[i + 1] === TAG.PART || codes[i + 1] === TAG.ADV)) i++
      skip = false
      continue
    }
    if (bare && i === 0 && PARTICIPLE.test(words[i]!) && codes[1] === TAG.NOUN) continue
    const isReduced = bare && PARTICIPLE.test(words[i]!) && codes[i + 1] === TAG.ADP
    if (isReduced && words.some((_, k) => k > i && k < i + 12 && codes[k] === TAG.AUX)) continue
    return i
  }
  return words.findIndex(
    (word, i) => i > 0 && PLURAL_OR_VERB.test(word) && isTo(words, i + 1) && codes[i + 2] === TAG.VERB,
  )
}

/** What stands after the verb up to the next preposition or mark: adjectives and participles, after *be* nouns too, "is in [talks]". */
function complement({ codes, words, span }: Tagged, from: number, nouns: boolean): Span[] {
  const found: Span[] = []
  const first = nouns && STATE.test(words[from] ?? '') ? from + 1 : from
  for (let i = first; i < Math.min(words.length, first + COMPLEMENT); i++) {
    const code = codes[i]
    if (code === TAG.ADP || (code === TAG.PUNCT && !/["“”‘’']/u.test(words[i]!)) || code === TAG.SCONJ) break
    if (code === TAG.ADJ || code === TAG.VERB || (nouns && (code === TAG.NOUN || code === TAG.PROPN)))
      found.push(span(i))
    else if (!nouns && code !== TAG.ADV) break
  }
  return found
}

/** "It [may] fall"; of what "may have" been, it is only not sure whether it was. */
const mayBe = (words: readonly string[], i: number): boolean =>
  !(/^(?:may|might)$/iu.test(words[i] ?? '') && /^have$/iu.test(words[i + 1] ?? '')) &&
  MAY_BE.test(words[i] ?? '') &&
  (!WITH_TO.test(words[i]!) || isTo(words, i + 1))

function heads(read: Tagged, first: number): Pick<Predicate, 'heads' | 'open'> {
  const { words, codes, span } = read
  const found: Span[] = []
  let open: boolean | undefined = false
  let i = first
  if (/^ha(?:ve|s|d)$/iu.test(words[i]!))
    for (let k = i + 1; k < i + 4; k++)
      if (PLANS.test(words[k] ?? '') && /^(?:to|of)$/iu.test(words[k + 1] ?? '')) {
        open = true
        i = k + 2
        break
      }
  for (; i < words.length && found.length < CHAIN; i++) {
    const code = codes[i]
    if (mayBe(words, i)) open = true
    if (WILL.test(words[i]!) && isTo(words, i + 1)) open = undefined
    if (code === TAG.VERB) found.push(span(i))
    else if (code !== TAG.AUX && code !== TAG.PART && code !== TAG.ADV) break
  }
  const rest = complement(read, i, found.length === 0)
  if (mayBe(words, i)) open = true
  return { heads: found.length === 0 ? rest : [...found, ...rest.slice(0, 1)], open }
}

/** The main predicate of a clause. Reads its first 600 code units. */
export function predicate(text: string): Predicate {
  const clipped = text.slice(0, LONGEST)
  const cut = tokens(clipped)
  const words = Array.from({ length: cut.count }, (_, i) => clipped.slice(cut.start[i], cut.end[i]))
  const read: Tagged = { words, codes: tags(words), span: (i) => [cut.start[i]!, cut.end[i]!] }
  const first = finite(read)
  if (first >= 0) {
    const { heads: said, open } = heads(read, first)
    return { heads: said, subject: [0, cut.start[first]!], open, clause: true }
  }
  const gerund = words.findIndex(
    (word, i) => GERUND.test(word) && (read.codes[i] === TAG.VERB || ACCUSED.test(words[i - 1] ?? '')),
  )
  if (gerund < 0) return { heads: complement(read, 0, true), subject: [0, 0], open: false, clause: false }
  const accused = ACCUSED.test(words[gerund - 1] ?? '')
  const end = /^(?:having|being)$/iu.test(words[gerund]!) ? gerund + 1 : gerund
  const said = heads(read, end)
  const own = said.heads.length > 0 ? said : { heads: [read.span(gerund)], open: false as const }
  const subject = [0, cut.start[accused ? gerund - 1 : gerund]!] as const
  return { heads: own.heads, subject, open: own.open, clause: accused }
}
