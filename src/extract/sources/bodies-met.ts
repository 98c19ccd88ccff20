import { GENERIC_BODIES } from '../../lexicon/organizations.js'
import type { Antecedents } from './antecedents.js'
import type { Entity } from './entity.js'
import { latest } from './latest.js'
import { MEMBERS, type Met, REACH } from './met.js'

/** What says which body is meant that is called by its sort: "the ministry". */
export function bodiesMet({ cast, mentions, mentionBefore }: Met): Antecedents['body'] {
  const lastBody = (offset: number): Entity | undefined => {
    for (let i = mentionBefore(offset), n = 0; i >= 0 && n < REACH; i--, n++) {
      const { who } = mentions[i]!
      if (who.kind === 'organization' && !who.place && !who.local) return who
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
    return latest(exact, offset) ?? (GENERIC_BODIES.has(head) && words.length === 0 ? lastBody(offset) : undefined)
  }
}
