import { MEDIA_NOUNS } from '../lexicon/outlet-words.js'
import { ROLE } from '../lexicon/roles.js'
import type { Article, Relay, Span } from '../model/index.js'
import type { Stretch } from './03-phrases.js'
import type { Unit } from './01-units.js'
import type { AgentMaker } from './agents.js'
import type { Chains } from './chains.js'
import { relayPhrases } from './relay-phrases.js'
import type { Reading } from './reading.js'
import { byName } from './sources/by-name.js'
import type { Entity } from './sources/entity.js'
import { phrase } from './sources/phrase.js'

/** Kinds of blocks in which it is the publisher who speaks. */
const OWN: ReadonlySet<string> = new Set(['body', 'introduced'])

/** Whether it can carry a report: an outlet, or outlets named together. */
const carries = ({ kind, head }: Entity): boolean => kind === 'outlet' || (kind === 'group' && MEDIA_NOUNS.has(head))

/**
 * Who carried whose report, as the article says in its own words: `The Echo's report was picked up by Radio Nord`. Only where
 * both are known to be outlets, and never of the publisher itself carrying something: that is a chain. To be asked after
 * everything else, so that nobody's number changes.
 */
export function relays(article: Article, reading: Reading, { cast, inquiry }: Chains, maker: AgentMaker): Relay[] {
  const { start, end, quotes, blocks, units } = reading
  const found: Relay[] = []
  const tokens = (unit: Unit, { start: from, end: to }: Stretch): { first: number; last: number } => {
    const quote = unit.quote[to - 1]! - 1
    return { first: unit.at[from]!, last: (quote < 0 ? unit.at[to - 1]! : quotes[quote]!.last) + 1 }
  }
  const spanOf = (unit: Unit, stretch: Stretch): Span => {
    const { first, last } = tokens(unit, stretch)
    return [start[first]!, end[last - 1]!]
  }
  for (const unit of units) {
    if (!(unit.roles & ROLE.RELAY) || unit.within >= 0 || !OWN.has(blocks[unit.block]!.kind)) continue
    for (const { cue, by, of, hedged } of relayPhrases(unit)) {
      const whom = (stretch: Stretch, before = Infinity): Entity | undefined => {
        const range = tokens(unit, stretch)
        const offset = Math.min(start[range.first]!, before)
        const place = { offset, speaker: cast.publisher, quoted: false, headline: false, content: [] }
        const { name, post, joined } = phrase(reading, range.first, range.last) ?? {}
        // A name in a list stands for itself, whatever it is joined to.
        if (joined && name && post! >= range.last) return byName(inquiry, name, offset)
        return inquiry.resolve(range, place)?.who
      }
      // Of "Radio Nord carried the report" the report is somebody's named before Radio Nord.
      const first = spanOf(unit, { start: Math.min(by[0]!.start, of.at(-1)!.start), end: unit.n })[0]
      const named = of.find((stretch) => whom(stretch, first)?.kind === 'outlet')
      const outlet = named && whom(named, first)
      if (!outlet) continue
      const carriers: Relay[] = []
      for (const stretch of by) {
        const who = whom(stretch)
        if (!who || !carries(who)) break
        if (who === outlet || who === cast.publisher) continue
        carriers.push({
          article: article.id,
          by: agentOf(who, maker),
          of: agentOf(outlet, maker),
          byMention: [spanOf(unit, stretch)],
          ofMention: [spanOf(unit, named)],
          cue: [spanOf(unit, cue)],
          certainty: hedged ? 'hedged' : 'asserted',
        })
      }
      found.push(...carriers.sort((a, b) => a.byMention[0]![0] - b.byMention[0]![0]))
    }
  }
  return found
}

/** The id of an entity, made known to the article's agents. */
const agentOf = (who: Entity, maker: AgentMaker): string =>
  maker.link({ who, mention: [], cue: [], certainty: 'asserted', inferred: false }).agent!
