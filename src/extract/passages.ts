import type { Article, Attribution, Span } from '../model/index.js'
import type { Frame } from './frames.js'
import { lastOutlet } from './last-outlet.js'
import type { QuoteTokens, Reading } from './reading.js'
import type { Cast } from './sources/members.js'

/** Fewest tokens of a passage, and most paragraphs that one without a closing mark takes in. */
const SHORTEST = 15
const LONGEST = 8

/**
 * Paragraphs quoted whole from an outlet that was cited before, told by what they tell: nobody is said to say them, and they
 * themselves say who said what (“The union said it would strike. …”). Each is a frame of that outlet.
 */
export function passages(
  article: Article,
  reading: Reading,
  cast: Cast,
  attributions: readonly Attribution[],
): Frame[] {
  const { text, blocks } = article
  const quoted = reading.quotes.filter((quote) => isWhole(reading, quote))
  if (quoted.length === 0) return []
  const found: Frame[] = []
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0])
  const cues = attributions.flatMap(({ cue }) => (cue[0] ? [cue[0][0]] : [])).sort((a, b) => a - b)
  let next = 0
  let reached = -1
  let tell = 0
  for (const { start, end, closed } of quoted) {
    for (; next < contents.length && contents[next]![0] <= start + 1; next++)
      reached = Math.max(reached, contents[next]![1])
    if (reached >= Math.min(end, start + 40)) continue
    const to = closed
      ? end
      : closing(
          text,
          blocks.findIndex((other) => other.span[0] === start),
          article,
        )
    while (tell < cues.length && cues[tell]! <= start) tell++
    if (!(cues[tell]! < to)) continue
    const link = citedBefore(cast, start)
    if (link) found.push({ covers: [start, to], links: [link] })
  }
  return found
}

/** Whether a quotation opens a paragraph of the article and, if it is closed, ends it. */
function isWhole({ blocks }: Reading, { start, end, closed, depth, first, last, block }: QuoteTokens): boolean {
  if (depth > 0 || last - first < SHORTEST) return false
  const { span, kind } = blocks[block]!
  return kind === 'body' && start === span[0] && (!closed || span[1] - end <= 2)
}

/** Where the passage that opens paragraph `index` closes: in a later one that has a closing mark before any opening one. */
function closing(text: string, index: number, { blocks }: Article): number {
  const own = blocks[index]!.span[1]
  for (const { span, kind } of blocks.slice(index + 1, index + LONGEST)) {
    if (kind !== 'body') break
    const words = text.slice(...span)
    const close = words.search(/[”"]/u)
    const open = words.search(/[“"]/u)
    if (close >= 0 && (open < 0 || close <= open) && words.length - close <= 2) return span[1]
    if (open > 0) break
  }
  return own
}

function citedBefore(cast: Cast, offset: number): Frame['links'][number] | undefined {
  const best = lastOutlet(cast, offset)
  if (!best) return undefined
  const mention: Span = [best.at, best.at + best.who.name.length]
  return { who: best.who, mention, cue: mention, inferred: true }
}
