import { WAY } from '../lexicon/cues.js'
import type { Article, Attribution, Block, Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import type { ChainLink, Chains } from './chains.js'
import { tokenAt } from './token-at.js'
import type { Reading } from './reading.js'

/**
 * A stretch of which every assertion is somebody's, without a cue of its own: a reader's comment, a turn of a transcript, a
 * speech after a colon.
 */
export interface Voice {
  readonly span: Span
  readonly chain: readonly ChainLink[]
}

/** Paragraphs that a speech after "the minister said:" takes in at most. */
const LONGEST = 4

/** Whether an article can have any voices at all. */
export const hasVoices = ({ blocks, text }: Article, { turns }: Chains): boolean =>
  turns.size > 0 ||
  blocks.some(({ kind, span }) => kind === 'comment' || (kind === 'body' && text[span[1] - 1] === ':'))

/** The readers' comments and the speeches that a paragraph ending in a colon introduces, in the order of the text. */
export function voices(
  { blocks, text }: Article,
  reading: Reading,
  attributions: readonly Attribution[],
  chains: Chains,
): Voice[] {
  const cues = attributions.map(({ cue, content }) => (cue[0] ?? content[0]!)[0]).sort((a, b) => a - b)
  const attributes = ({ span }: Block): boolean => cues.some((at) => at >= span[0] && at < span[1])
  const found: Voice[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.kind === 'comment') found.push({ span: block.span, chain: chains.base(block.span[0]) })
    const turn = chains.turns.get(block.span[1])
    if (turn) found.push({ span: turn.span, chain: chains.base(turn.span[0]) })
    if (block.kind !== 'body' || text[block.span[1] - 1] !== ':') continue
    const lead = speaker(reading, block, chains)
    if (!lead) continue
    for (let n = 0; n < LONGEST; n++) {
      const next = blocks[i + 1]
      if (next?.kind !== 'body' || /^["“«‘'•*–—-]/u.test(text.slice(...next.span)) || attributes(next)) break
      found.push({ span: next.span, chain: [...chains.base(next.span[0]), lead] })
      i++
    }
  }
  return found
}

/** Who speaks after a paragraph that ends in "said:", where it is no outlet. */
function speaker(reading: Reading, { span }: Block, chains: Chains): ChainLink | undefined {
  const { words, tag, cues, start, end } = reading
  const first = tokenAt(reading, span[0])
  const colon = tokenAt(reading, span[1]) - 1
  let cue = colon - 1
  while (cue > first && colon - cue < 14 && !((cues[cue]?.ways ?? 0) & (WAY.SAY | WAY.TELL) && tag[cue] === TAG.VERB))
    cue--
  if (cue <= first || !((cues[cue]?.ways ?? 0) & (WAY.SAY | WAY.TELL)) || tag[cue] !== TAG.VERB) return undefined
  let last = cue
  while (last > first && (tag[last - 1] === TAG.AUX || tag[last - 1] === TAG.ADV)) last--
  let begin = last
  while (begin > first && last - begin < 16 && !/^[,.;:!?”"]$/u.test(words[begin - 1]!)) begin--
  if (begin === last) return undefined
  const place = { offset: start[begin]!, speaker: chains.cast.publisher, quoted: false, headline: false, content: [] }
  const found = chains.inquiry.resolve({ first: begin, last }, place)
  if (!found || found.who.kind === 'outlet') return undefined
  return {
    who: found.who,
    mention: [[start[begin]!, end[last - 1]!]],
    cue: [[start[cue]!, end[cue]!]],
    certainty: 'asserted',
    inferred: found.inferred,
  }
}
