import { SEEN } from '../lexicon/documents.js'
import { type Attribution, overlaps, type Span } from '../model/index.js'
import type { Reading } from './reading.js'
import { tokenAt } from './token-at.js'

const OCCASIONS: ReadonlySet<string> = new Set(
  `interview interviews call conversation talk talks comments remarks statement email e-mail emails message messages letter
  briefing appearance segment speaking spoke talking writing wrote appearing article essay column podcast`.split(
    /\s+/u,
  ),
)
const CLOSERS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', '“', '”', '"'])
const LINKS: ReadonlySet<string> = new Set(['with', 'to', 'on', 'in', 'for'])

/** Whether a word tells of an occasion: "an interview", "an op-ed". */
const isOccasion = (words: readonly string[], i: number): boolean =>
  OCCASIONS.has(words[i]!) || (words[i] === 'ed' && words[i - 1] === '-')

/** What is done in an outlet: "wrote in the Courier". */
const WRITES: ReadonlySet<string> = new Set(['wrote', 'writes', 'written', 'writing', 'argued', 'argues'])

/** Words before which the name of whoever was spoken to ends. */
const ENDS: ReadonlySet<string> = new Set(', he she they it on in at that after before last this'.split(' '))

/** How far around the cue an occasion is looked for, in tokens. */
const REACH = 14

/**
 * The words for whom a source spoke to on an occasion told beside the cue: "she said in an interview with [the Fenwick Echo]",
 * "in a telephone call with [Reuters] she said", "she confirmed to [Reuters]"; not where it belongs to the content.
 */
export function occasion(
  { words, start, end }: Reading,
  { source, cue, content }: Attribution,
): readonly Span[] | undefined {
  if (cue.length === 0) return undefined
  const taken = [...content, ...source]
  const from = tokenAt({ start }, Math.min(cue[0]![0], source[0]?.[0] ?? Infinity))
  const to = tokenAt({ start }, Math.max(cue.at(-1)![1], source.at(-1)?.[1] ?? 0))
  const closed = (i: number): boolean =>
    CLOSERS.has(words[i]!) || taken.some((span) => overlaps(span, [start[i]!, end[i]!]))
  for (const step of [1, -1]) {
    let i = step > 0 ? to : from - 1
    for (let n = 0; n < REACH && i >= 0 && i < words.length && !closed(i); n++, i += step) {
      // in a memo obtained by the Evening Post
      const held = SEEN.has(words[i]!) && words[i + 1] === 'by'
      const wrote = step > 0 && n === 0 && words[i] === 'in' && WRITES.has(words[i - 1] ?? '')
      const after = step > 0 && n === 0 && (words[i] === 'to' || wrote) ? i - 1 : i
      if (!held && after === i && (!isOccasion(words, i) || !LINKS.has(words[i + 1] ?? ''))) continue
      let last = after + 2
      while (last < words.length && last - after < 9 && !closed(last) && !ENDS.has(words[last]!)) last++
      return last > after + 2 ? [[start[after + 2]!, end[last - 1]!]] : undefined
    }
  }
  return undefined
}
