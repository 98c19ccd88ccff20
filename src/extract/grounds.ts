import type { Article, Block } from '../model/index.js'
import type { ChainLink } from './chains.js'
import type { Frame } from './frames.js'
import type { Cast } from './sources/members.js'
import { entity, type Entity } from './sources/entity.js'
import type { Turn, Turns } from './transcript.js'

/** In whose words the places of an article stand, whatever is attributed there. */
export interface Grounds {
  readonly blockAt: (offset: number) => Block | undefined
  readonly inHeadline: (offset: number) => boolean
  readonly inFrame: (offset: number) => boolean
  /** Outlets in whose own words all stands there. */
  readonly framed: (offset: number) => readonly Entity[]
  /** Who wrote the comment at `offset` or speaks there in a transcript. */
  readonly reader: (offset: number) => Entity | undefined
  /** Publisher, frames and reader in whose words `offset` stands. */
  readonly base: (offset: number) => ChainLink[]
}

/** The grounds of an article; readers become members of the cast when they are first asked for. */
export function grounds({ blocks }: Article, cast: Cast, frames: readonly Frame[], turns: Turns): Grounds {
  const readers = new Map<number, Entity>()
  const headlines = blocks.filter(({ kind }) => kind === 'title').map(({ span }) => span)
  const blockAt = (offset: number): Block | undefined => {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (blocks[middle]!.span[1] <= offset) low = middle + 1
      else high = middle
    }
    return blocks[low]
  }
  const turnAt = (offset: number): Turn | undefined => turns.get(blockAt(offset)?.span[1] ?? -1)
  const reader = (offset: number): Entity | undefined => {
    const block = blockAt(offset)
    if (block?.kind !== 'comment') return turnAt(offset)?.who
    const n = block.comment ?? 0
    let who = readers.get(n)
    if (!who) {
      who = entity('unnamed', 'reader comment', { local: true, spokeTo: cast.publisher })
      if (block.author) who.author = block.author
      cast.members.push(who)
      readers.set(n, who)
    }
    return who
  }
  const base = (offset: number): ChainLink[] => {
    const links: ChainLink[] = [{ who: cast.publisher, mention: [], cue: [], certainty: 'asserted', inferred: false }]
    const who = reader(offset)
    const label = turnAt(offset)?.label
    const mention = label ? [label] : []
    if (who) links.push({ who, mention, cue: mention, certainty: 'asserted', inferred: false })
    else
      for (const { covers, links: own } of frames)
        if (offset >= covers[0] && offset < covers[1])
          for (const { who, mention, cue, inferred = false } of own)
            links.push({
              who,
              mention: mention ? [mention] : [],
              cue: cue ? [cue] : [],
              certainty: 'asserted',
              inferred,
            })
    return links
  }
  return {
    blockAt,
    inHeadline: (offset) => headlines.some(([from, to]) => offset >= from && offset < to),
    inFrame: (offset) => frames.some(({ covers: [from, to] }) => offset >= from && offset < to),
    framed: (offset) =>
      frames.flatMap(({ covers: [from, to], links }) =>
        links.length === 1 && offset >= from && offset < to ? [links[0]!.who] : [],
      ),
    reader,
    base,
  }
}
