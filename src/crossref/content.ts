import type { Span } from '../model/index.js'
import { dates, type TimeSpan } from '../text/dates.js'
import { disclaimed } from '../text/disclaimed.js'
import { contrasts, negations } from '../text/polarity.js'
import { quantities, type Quantity } from '../text/quantities.js'
import { deniedWords, type Denied } from './denied.js'
import { reading, type Key, type Reading } from './reading.js'
import { newMemory, type Remembering } from './remembered.js'

/** Words read for what they claim. */
export interface Content extends Remembering {
  readonly text: string
  /** The text, blanks in place of words that say of the rest that it is untrue: "[the report that] the mine closes [is false]". */
  readonly clause: string
  readonly reading: Reading
  /** The content words that it stands for: none of what it sets aside. */
  readonly keys: readonly Key[]
  /** Of `keys`, all weights together. */
  readonly weight: number
  /** Words for its speaker and for whom was just named, where it speaks of "we" or "he" or leaves its subject out. */
  readonly voice: readonly Key[]
  /** The words by which it denies what it would say without them. */
  readonly negations: readonly Span[]
  /** What each of them denies. */
  readonly deniedWords: readonly Denied[]
  /** What it sets aside in favour of what it says: "by the storm [and not by the crew]". */
  readonly unsaid: readonly Span[]
  /** Its quantities, without those it sets aside; worked out when asked. */
  readonly quantities: () => readonly Quantity[]
  /** The days it names, counted from its publication; worked out when asked. */
  readonly dates: () => readonly TimeSpan[]
  /** When it was published, in EDTF. */
  readonly published: string | undefined
  /** Whether its speaker affirms or denies it, and does not merely refrain from saying so. */
  readonly vouched: boolean
  /** Whether it was said, or says itself, to deny its words. */
  readonly denied: boolean
}

/** The span of all the words of a content. */
export const whole = ({ text }: Content): Span => [0, text.length]

/** What is known of words besides themselves. */
export interface Circumstances {
  /** When they were published, in EDTF. */
  readonly published?: string | undefined
  /** Who speaks, by name. */
  readonly speaker?: string | undefined
  /** What the speaker is and whom he speaks for: roles and bodies. */
  readonly speaksFor?: string | undefined
  /** The words right before them, whose names "he" or "it" may mean. */
  readonly before?: string | undefined
  /** Whether they are denied by their speaker. */
  readonly denied?: boolean
  /** Whether their speaker affirms or denies them; true unless told. */
  readonly vouched?: boolean
}

/** A content that leaves its subject to the context: "[we] stopped nothing", "[having] blocked the money". */
const BY_SPEAKER = /^(?:to |not to |having |being |\p{Ll}+ing )|\b(?:i|we|my|our|he|she|it|they|his|her|its|their)\b/iu

/** A content about somebody who was just spoken of: "[he] had left by then". */
const BY_NAME_BEFORE = /^\W*(?:he|she|his|her)\b/iu

/** The names that sentences begin with: "[Ida Moss] knew of it. She", for a pronoun mostly means what was spoken of. */
const SUBJECTS = /(?<=^|[.!?:][”’]?\s{1,4}|\n)[“‘"]?(?:\p{Lu}[\p{L}.’'-]{0,30} ?){1,5}/gu

/** The words for its speaker, or for whom was just spoken of, that a content leaves out. */
function voiceOf(text: string, { speaker = '', speaksFor = '', before = '' }: Circumstances): readonly Key[] {
  const own = speaker !== '' && BY_SPEAKER.test(text) ? reading(`${speaker}, ${speaksFor}`).keys : []
  const told = BY_NAME_BEFORE.test(text)
    ? reading((before.match(SUBJECTS) ?? []).join(', ')).keys.filter(({ name }) => name)
    : []
  return [...own, ...told]
}

/** Whether a span lies within one of several. */
const within = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => start <= span[0] && span[1] <= end)

/** A text with blanks in place of some of its words. */
const blanked = (text: string, [start, end]: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** Works something out when it is first asked for, and keeps it. */
const once = <Value>(make: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined
  return () => (kept ??= { value: make() }).value
}

const weigh = (keys: readonly Key[]): number => keys.reduce((sum, { weight }) => sum + weight, 0)

/** Reads further what words claim. */
export function content(read: Reading, circumstances: Circumstances = {}): Content {
  const { text } = read
  const { published, denied = false, vouched = true } = circumstances
  const unsaid = contrasts(text)
  const verdict = disclaimed(text)
  const keys =
    unsaid.length + verdict.length === 0
      ? read.keys
      : read.keys.filter(({ span }) => !within(span, unsaid) && !within(span, verdict))
  const own = (): readonly Quantity[] =>
    quantities(text, read.terms).filter(({ rejected, span }) => !rejected && !within(span, unsaid))
  const negated = negations(text, read.terms, [...unsaid, ...verdict])
  return {
    text,
    clause: verdict.reduce((rest, span) => blanked(rest, span), text),
    reading: read,
    keys,
    weight: weigh(keys),
    negations: negated,
    deniedWords: deniedWords(text, read.terms, keys, negated),
    unsaid,
    voice: voiceOf(text, circumstances),
    quantities: once(own),
    dates: once(() => dates(text, published)),
    published,
    vouched,
    denied: denied !== verdict.length > 0,
    memory: newMemory(),
  }
}

/** A content that stands for some of its words only. */
export const limitedTo = (keys: readonly Key[], content: Content): Content => ({
  ...content,
  keys,
  weight: weigh(keys),
  memory: newMemory(),
})
