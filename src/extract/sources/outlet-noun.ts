import { KNOWN_BODIES } from '../../lexicon/organizations.js'
import { MEDIA_ADJECTIVES, MEDIA_NOUNS, OUTLET_DOUBLES, OUTLET_NOUNS } from '../../lexicon/outlet-words.js'
import { COUNTRIES, DEMONYMS } from '../../lexicon/places.js'
import { ROLE } from '../../lexicon/roles.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'
import type { Inquiry, Place } from './inquiry.js'
import type { Phrase } from './phrase.js'

/** What a paper is that is no newspaper: "a leaked paper", "the 43-page paper". */
const PAPERS: ReadonlySet<string> = new Set(
  `leaked discussion policy position working research white green briefing consultation background options concept page
  draft confidential internal academic scientific strategy option secret unpublished conference technical`.split(
    /\s+/u,
  ),
)

const stands = ({ text, start, end }: Reading, i: number): string => text.slice(start[i], end[i])

/**
 * Whether the word at `i`, as far as the word before it shows, calls an outlet: "the news agency" and "the Basque agency" do,
 * "the space agency" and "a UN agency" do not; alone, "the agency" may.
 */
export function callsOutlet(reading: Reading, i: number, noun = reading.words[i]!): boolean {
  const { words, tag, capital, role } = reading
  if (!OUTLET_NOUNS.has(noun)) return false
  if (noun === 'paper' && i > 0 && PAPERS.has(words[i - 1]!)) return false
  if (!OUTLET_DOUBLES.has(noun) || i === 0 || MEDIA_ADJECTIVES.has(words[i - 1]!)) return true
  const word = stands(reading, i - 1)
  if (word === 'same') return true
  if (DEMONYMS.has(word)) return true
  const opens = i === 1 || (role[i - 2]! & (ROLE.STOP | ROLE.MARK)) !== 0
  if (capital[i - 1] === 1 && !opens) return !KNOWN_BODIES.has(word.replaceAll('.', '')) && !COUNTRIES.has(word)
  const described = [TAG.NOUN, TAG.PROPN, TAG.ADJ, TAG.PART].some((kind) => kind === tag[i - 1])
  return !described
}

/** Whether the plural at `i` calls outlets together: "foreign news agencies" does, "two intelligence agencies" does not. */
export const callsOutlets = (reading: Reading, i: number): boolean =>
  MEDIA_NOUNS.has(reading.words[i]!) && (reading.words[i] !== 'agencies' || callsOutlet(reading, i, 'agency'))

/** Whether a phrase calls an outlet; "the agency" alone does where no body of that name stands before it, but an outlet does. */
export function isOutletNoun(
  { reading, back, earlier }: Inquiry,
  { head, owner, first }: Phrase,
  { offset }: Place,
): boolean {
  const { words } = reading
  if (!callsOutlet(reading, head)) return false
  // the leaked paper … The paper says
  if (words[head] === 'paper' && back.outlet('paper', offset, true) === undefined && earlier('paper', offset))
    return false
  const bare = head === first || (head === first + 1 && /^(?:the|this|that|its)$/u.test(words[first]!))
  if (!OUTLET_DOUBLES.has(words[head]!) || !bare || owner) return true
  return !back.body(words[head]!, [], offset) && back.outlet(words[head]!, offset) !== undefined
}
