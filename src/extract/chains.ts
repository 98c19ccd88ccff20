import type { Article, Attribution, AttributionId, OutletEntry, Span } from '../model/index.js'
import { asserts } from './asserts.js'
import { type Frame, frames } from './frames.js'
import { grounds } from './grounds.js'
import { parents } from './parents.js'
import { passages } from './passages.js'
import { PRONOUNS } from '../lexicon/pronouns.js'
import { tokenAt } from './token-at.js'
import { placeOf } from './place-of.js'
import { asWritten, type Reading } from './reading.js'
import { cast as readCast } from './sources/cast.js'
import type { Cast } from './sources/members.js'
import type { Entity } from './sources/entity.js'
import type { Inquiry } from './sources/inquiry.js'
import { inquiry } from './sources/resolve.js'
import { steps } from './steps.js'
import { transcript, type Turns } from './transcript.js'

/** A link before its agent has an id. */
export interface ChainLink {
  readonly who: Entity | null
  readonly mention: readonly Span[]
  readonly cue: readonly Span[]
  readonly certainty: Attribution['certainty']
  readonly inferred: boolean
}

/** Who stands behind what in one article. */
export interface Chains {
  readonly cast: Cast
  readonly inquiry: Inquiry
  readonly frames: readonly Frame[]
  readonly turns: Turns
  /** Publisher, frames and reader in whose words `offset` stands. */
  readonly base: (offset: number) => readonly ChainLink[]
  /** The whole chain of an attribution, publisher first; `undefined` for none of this article. */
  readonly of: (attribution: AttributionId) => readonly ChainLink[] | undefined
  /** An attribution and those around it, outermost first; at most twelve. */
  readonly line: (attribution: AttributionId) => readonly Attribution[]
  /** The attribution around one. */
  readonly parent: (attribution: AttributionId) => Attribution | undefined
  /** The last link's entity of an attribution alone, without its ancestors. */
  readonly source: (attribution: AttributionId) => Entity | null | undefined
}

/** Most attributions around each other that make one chain. */
const DEEPEST = 12

/**
 * Whether a source tells of what others were told, and so vouches for it: "[Staff have been told] that the yard would close, a
 * foreman said"; who tells what he was told himself does not.
 */
function isPassedOn({ words, start }: Reading, { rule, addressee }: Attribution, vouched: boolean): boolean {
  const heard = rule === 'was-told' && vouched ? addressee?.[0] : undefined
  return heard !== undefined && !PRONOUNS.has(words[tokenAt({ start }, heard[0])] ?? '')
}

/** Resolves the sources of an article's attributions and joins them into chains. Near linear. */
export function chains(
  article: Article,
  read: Reading,
  attributions: readonly Attribution[],
  registry?: readonly OutletEntry[],
): Chains {
  const reading = asWritten(read)
  const sources = attributions.flatMap(({ source, parent }) => (parent === null ? source.slice(0, 1) : []))
  const cast = readCast(article, reading, sources, registry)
  const framed = [...frames(article, reading, cast), ...passages(article, reading, cast, attributions)]
  const asked = inquiry(reading, cast, sources)
  const turns = transcript(article, reading, asked)
  const ground = grounds(article, cast, framed, turns)
  const around = parents(attributions)
  const found = steps(reading, asked, ground, around, attributions)
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))

  const line = (id: AttributionId): Attribution[] => {
    const all: Attribution[] = []
    for (let a = byId.get(id); a && all.length < DEEPEST; a = around.get(a.id)) all.unshift(a)
    return all
  }

  const join = (id: AttributionId): ChainLink[] | undefined => {
    const last = byId.get(id)
    if (!last) return undefined
    const links = ground.base(placeOf(last))
    const grounded = links.length
    const add = (link: ChainLink): void => {
      if (!links.some(({ who }) => who === link.who)) links.push(link)
    }
    for (const attribution of line(id)) {
      const made = found.get(attribution.id)!
      if (attribution !== last && (attribution.certainty === 'denied' || !asserts(reading, attribution))) continue
      if (attribution !== last && attribution.source[0] && attribution.source[0][0] === last.source[0]?.[0]) continue
      if (made.who === null && (attribution !== last || isPassedOn(reading, attribution, links.length > grounded)))
        continue
      for (const who of made.before)
        add({
          who,
          mention: attribution.addressee ?? [],
          cue: attribution.cue,
          certainty: 'asserted',
          inferred: !attribution.addressee,
        })
      add({
        who: made.who,
        mention: made.who ? attribution.source : [],
        cue: attribution.cue,
        certainty: attribution.certainty,
        inferred: made.inferred,
      })
    }
    return found.get(id)!.who === cast.publisher ? undefined : links
  }

  const joined = new Map<AttributionId, ChainLink[] | undefined>()
  return {
    cast,
    inquiry: asked,
    frames: framed,
    turns,
    base: ground.base,
    of: (id) => {
      if (!joined.has(id)) joined.set(id, join(id))
      return joined.get(id)
    },
    line,
    parent: (id) => around.get(id),
    source: (id) => found.get(id)?.who,
  }
}
