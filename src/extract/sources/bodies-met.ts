import { GENERIC_BODIES, KNOWN_BODIES } from '../../lexicon/organizations.js'
import { BODIES } from '../../lexicon/persons.js'
import type { Antecedents } from './antecedents.js'
import { isUnknown } from './members.js'
import type { Entity } from './entity.js'
import { latest } from './latest.js'
import { MEMBERS, type Met, REACH } from './met.js'
import { isSubject } from './subject.js'

/** Names of bodies that are no companies, clubs or makers. */
const NO_TRADE =
  /\b(?:Union|Guild|Association|Federation|Ministry|Department|Police|Court|Parliament|Senate|Congress|Council|Army|Navy|Government|Party|Committee|Commission)\b/u
/** Nouns for bodies whose names tell nothing of what they are: "He blamed Red Lantern. The gang said …". */
const CREWS: ReadonlySet<string> = new Set(['gang', 'group', 'collective', 'cartel', 'sect', 'crew'])
/** Nouns for any body. */
const ANY: ReadonlySet<string> = new Set(['group', 'organization', 'organisation', 'regulator', 'watchdog'])

/** Makes a body of a name of which no more is known than a role that bodies have: "the ship's owner, Quellon Marsh". */
function becomesBody(who: Entity): boolean {
  if (who.kind !== 'person' || who.gender || who.roles.length === 0) return false
  if (!who.roles.every(({ head }) => BODIES.has(head))) return false
  who.kind = 'organization'
  return true
}

/** Whether initials are those of a public body: the CBI is no bank. */
const isPublic = (name: string): boolean => name !== 'BP' && /^\p{Lu}{2,6}$/u.test(name) && KNOWN_BODIES.has(name)

/** Whether a body may be called by a noun: a ministry is no firm. */
const fits = ({ kind, place, local, name }: Entity, head: string): boolean =>
  kind === 'organization' && !place && !local && (ANY.has(head) || !(NO_TRADE.test(name) || isPublic(name)))

/** Whether a noun names what bears a name: "the agency" the Port Safety Agency, "the airline" no Airline Pilots' Guild. */
const isCalled = (name: readonly string[], noun: string): boolean => {
  const at = name.lastIndexOf(noun)
  return at > 0 || (at === 0 && (name.length === 1 || name[1] === 'of' || name[1] === 'for'))
}

/** Whether "the agency" may mean an outlet. */
const isNewsAgency = ({ kind, entry, name }: Entity): boolean =>
  kind === 'outlet' && (entry?.agency === true || /\b(?:Agency|Press|Wire)$/u.test(name))

/** Makes a body of a single name of which no more is known: "Gulfmar, which is based in Fenn, said … The company said …". */
function provesBody(who: Entity): boolean {
  if (!isUnknown(who) || who.kind !== 'person' || who.name.includes(' ')) return false
  who.kind = 'organization'
  return true
}

/** Sentences looked back for a body that spoke. */
const SENTENCES = 4

/** What says which body is meant that is called by its sort: "the ministry". */
export function bodiesMet(all: Met): Antecedents['body'] {
  const { cast, mentions, told, starts, mentionBefore, sentenceOf, quoteAt, reading } = all
  /** The body that spoke in one of the last sentences, or with which one of them begins; the nearest. */
  const salient = (head: string, offset: number): Entity | undefined => {
    const here = sentenceOf(offset)
    for (let s = here - 1, t = told.length - 1; s >= 0 && s >= here - SENTENCES; s--) {
      while (t >= 0 && told[t]!.offset >= starts[s + 1]!) t--
      for (let i = t, n = 0; i >= 0 && n < REACH && told[i]!.offset >= starts[s]!; i--, n++)
        if (!told[i]!.nested && (fits(told[i]!.who, head) || becomesBody(told[i]!.who) || provesBody(told[i]!.who)))
          return told[i]!.who
      const first = mentions[mentionBefore(starts[s]!) + 1]
      if (!first || first.offset >= starts[s + 1]! || quoteAt(first.offset) >= 0) continue
      if (fits(first.who, head) && isSubject(reading, starts[s]!, first.offset, first.who.name)) return first.who
    }
    return undefined
  }

  const lastBody = (head: string, offset: number): Entity | undefined => {
    const near = CREWS.has(head) ? undefined : salient(head, offset)
    if (near) return near
    for (let i = mentionBefore(offset), n = 0; i >= 0 && n < REACH; i--, n++) {
      const { who, offset: at } = mentions[i]!
      if (CREWS.has(head) && isUnknown(who) && sentenceOf(at) >= sentenceOf(offset) - 1) {
        if (!reading.text.startsWith(who.name, at)) continue
        who.kind = 'organization'
        return who
      }
      if (fits(who, head) && quoteAt(at) < 0) return who
    }
    return undefined
  }

  return (head, words, offset) => {
    const bodies = cast.members
      .slice(0, MEMBERS)
      .filter((who) => who.kind === 'organization' && !who.local && !who.place)
    const worded = bodies.filter(
      (who) => isCalled(who.name.toLowerCase().split(' '), head) || who.roles.some((r) => r.head === head),
    )
    const exact = worded.filter((who) => words.every((word) => who.name.toLowerCase().includes(word)))
    const known = latest(exact, offset)
    if (known || words.length > 0) return known
    if (GENERIC_BODIES.has(head)) return lastBody(head, offset)
    return head === 'agency' && !cast.members.some(isNewsAgency) ? salient(head, offset) : undefined
  }
}
