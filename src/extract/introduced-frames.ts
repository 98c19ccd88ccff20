import type { Article, Span } from '../model/index.js'
import type { Frame } from './frames.js'
import { nameRuns } from '../text/names.js'
import { lastOutlet } from './last-outlet.js'
import { outletIn } from './outlet-in.js'
import type { Reading } from './reading.js'
import { type Cast, outletMember } from './sources/members.js'
import type { Entity } from './sources/entity.js'
import { tokenAt } from './token-at.js'

/** "The Fenwick Echo sums up the story as follows:" and what stands below; a story of another outlet adds that outlet. */
export function introducedFrames({ text, blocks }: Article, reading: Reading, cast: Cast): Frame[] {
  const found: Frame[] = []
  for (let i = 0; i < blocks.length; i++) {
    const { kind, lead, span } = blocks[i]!
    if (kind !== 'introduced' || !lead) continue
    let end = span[1]
    while (blocks[i + 1]?.lead?.[0] === lead[0]) end = blocks[++i]!.span[1]
    const from = Math.max(lead[0], lead[0] + text.slice(lead[0], lead[1] - 1).lastIndexOf('. ') + 1)
    const named =
      outletIn(reading, cast, from, lead[1]) ??
      handedOver(reading, cast, from, lead[1]) ??
      takenUp(cast, text.slice(from, lead[1]), from)
    if (!named || named.who === cast.publisher) continue
    const cue: Span = [named.span[1], lead[1]]
    const earlier = found.find(({ links }) => links[0]!.who === named.who)
    const links = [{ who: named.who, mention: named.span, cue }]
    const retold = earlier?.links[1] ?? retoldOutlet(cast, text.slice(cue[0], cue[1]), lead[0], named.who, cue)
    found.push({ covers: [span[0], end], links: retold ? [...links, retold] : links })
  }
  return found
}

/** "From Ojo Andino:": whatever has a name and is quoted at length is an outlet. */
function handedOver(reading: Reading, cast: Cast, from: number, to: number): { who: Entity; span: Span } | undefined {
  const last = tokenAt(reading, to)
  const run = nameRuns(reading, tokenAt(reading, from), last).at(-1)
  if (!run || reading.words[run.first - 1] !== 'from' || run.last !== last - 1) return undefined
  const who = outletMember(cast, cast.facts(run).name)
  return { who, span: [reading.start[run.first]!, reading.end[run.last - 1]!] }
}

/** "Here is how the blog puts it:": the outlet named last before, where the lead calls one by its sort. */
function takenUp(cast: Cast, lead: string, from: number): { who: Entity; span: Span } | undefined {
  const noun =
    /\b(?:the|this|its) (?:[\p{L}-]{1,20} )?(paper|newspaper|daily|weekly|blog|site|website|outlet|magazine|agency|broadcaster|station)\b/iu.exec(
      lead,
    )
  const who = noun && lastOutlet(cast, from)
  return who ? { who: who.who, span: [from + noun.index, from + noun.index + noun[0].length] } : undefined
}

/** "sums up the Arabic-language story": the outlet named last before, if the story is not the teller's own. */
function retoldOutlet(
  cast: Cast,
  cue: string,
  before: number,
  teller: Entity,
  span: Span,
): Frame['links'][number] | undefined {
  if (!/\bthe (?:[\p{L}-]{1,20} ){0,4}(?:story|report|article|piece|account)\b/iu.test(cue)) return undefined
  const best = lastOutlet(cast, before, teller)
  return best && { who: best.who, mention: [best.at, best.at + best.who.name.length], cue: span }
}
