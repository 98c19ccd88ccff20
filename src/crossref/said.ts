import type { AgentId, Article, Span, Statement } from '../model/index.js'
import { dates, type TimeSpan } from '../text/dates.js'
import { quantities, type Quantity } from '../text/quantities.js'
import { reading, type Key, type Reading } from './reading.js'
import type { Story } from './story.js'

/** A statement read for comparing with others. */
export interface Said {
  readonly statement: Statement
  readonly reading: Reading
  /** The content words that it stands for: none of what it sets aside. */
  readonly keys: readonly Key[]
  /** Of `keys`, all weights together. */
  readonly weight: number
  /** Words of its speaker's name, where the statement speaks of "we", "it" or nobody. */
  readonly voice: readonly Key[]
  /** Its quantities, without those it sets aside. */
  readonly quantities: readonly Quantity[]
  /** The days it names, counted from the publication of its article; worked out when asked. */
  readonly dates: () => readonly TimeSpan[]
  /** Whether it was said to deny its words. */
  readonly denied: boolean
  /** Who stands behind it; `null` where nobody is named. */
  readonly origin: AgentId | null
  readonly story: Story
}

/** A statement that leaves its subject to the context: "[we] stopped nothing", "[having] blocked the money". */
const BY_SPEAKER = /^(?:to |not to |having |being |\p{Ll}+ing )|\b(?:i|we|my|our|he|she|it|they|his|her|its|their)\b/iu

const within = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => start <= span[0] && span[1] <= end)

/** Reads a statement of an article, whose story is given. */
export function said(statement: Statement, article: Article, story: Story): Said {
  const read = reading(statement.text)
  const keys = read.keys.filter(({ span }) => !within(span, read.unsaid))
  const last = statement.chain.at(-1)
  let days: readonly TimeSpan[] | undefined
  return {
    statement,
    reading: read,
    keys,
    weight: keys.reduce((sum, { weight }) => sum + weight, 0),
    voice: last?.name && statement.chain.length > 1 && BY_SPEAKER.test(statement.text) ? reading(last.name).keys : [],
    quantities: quantities(statement.text, read.terms).filter(
      ({ rejected, span }) => !rejected && !within(span, read.unsaid),
    ),
    dates: () => (days ??= dates(statement.text, article.published)),
    denied: statement.polarity === 'denied',
    origin: last?.agent ?? null,
    story,
  }
}
