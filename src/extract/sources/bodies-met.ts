import { GENERIC_BODIES } from '../../lexicon/organizations.js'
import type { Antecedents } from './antecedents.js'
import { isUnknown } from './cast.js'
import type { Entity } from './entity.js'
import { latest } from './latest.js'
import { MEMBERS, type Met, REACH } from './met.js'

/** Names of bodies that are no companies, clubs or makers. */
const NO_TRADE =
  /\b(?:Union|Federation|Ministry|Department|Police|Court|Parliament|Senate|Congress|Council|Army|Navy|Government|Party|Committee|Commission)\b/u
/** Nouns for bodies whose names tell nothing of what they are: "He blamed Red Lantern. The gang said …". */
const CREWS: ReadonlySet<string> = new Set(['gang', 'group', 'collective', 'cartel', 'sect', 'crew'])
/** Nouns for any body. */
const ANY: ReadonlySet<string> = new Set(['group', 'organization', 'organisation', 'regulator', 'watchdog'])

/** What says which body is meant that is called by its sort: "the ministry". */
export function bodiesMet({ cast, mentions, mentionBefore, sentenceOf, reading }: Met): Antecedents['body'] {
  const lastBody = (head: string, offset: number): Entity | undefined => {
    for (let i = mentionBefore(offset), n = 0; i >= 0 && n < REACH; i--, n++) {
      const { who, offset: at } = mentions[i]!
      if (CREWS.has(head) && isUnknown(who) && sentenceOf(at) >= sentenceOf(offset) - 1) {
        if (!reading.text.startsWith(who.name, at)) continue
        who.kind = 'organization'
        return who
      }
      if (who.kind !== 'organization' || who.place || who.local) continue
      if (ANY.has(head) || !NO_TRADE.test(who.name)) return who
    }
    return undefined
  }

  return (head, words, offset) => {
    const bodies = cast.members
      .slice(0, MEMBERS)
      .filter((who) => who.kind === 'organization' && !who.local && !who.place)
    const worded = bodies.filter(
      (who) => who.name.toLowerCase().split(' ').includes(head) || who.roles.some((r) => r.head === head),
    )
    const exact = worded.filter((who) => words.every((word) => who.name.toLowerCase().includes(word)))
    return (
      latest(exact, offset) ?? (GENERIC_BODIES.has(head) && words.length === 0 ? lastBody(head, offset) : undefined)
    )
  }
}
