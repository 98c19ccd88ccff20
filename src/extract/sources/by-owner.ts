import { POSSESSIVES, PRONOUNS } from '../../lexicon/pronouns.js'
import { entity } from './entity.js'
import { direct, type Inquiry, type Place, type Resolved } from './inquiry.js'
import type { Phrase } from './phrase.js'
import { textOf } from './role.js'

/** Nouns for what belongs to somebody and speaks for him: "her office". */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['office', 'team', 'campaign', 'lawyer', 'lawyers', 'administration'])

/** "her office": an organisation called after its owner; `undefined` where a phrase calls none so. */
export function byOwner(
  { reading, back, again, cast }: Inquiry,
  { owner, post, head }: Phrase,
  place: Place,
): Resolved | undefined {
  if (!OF_SOMEBODY.has(reading.words[head]!)) return undefined
  const word = owner && POSSESSIVES.get(reading.words[owner.first]!)
  if (!owner || !word || owner.last - owner.first > 1) return undefined
  const pronoun = PRONOUNS.get(word)!
  const who = pronoun.stands === 'speaker' ? place.speaker : back.pronoun(pronoun, place)
  if (!who) return undefined
  const text = `${who.name}’s ${textOf(reading, { first: owner.last, last: post })}`
  const made = again(text) ?? entity('organization', text, { head: reading.words[head]!, affiliation: who })
  if (!cast.members.includes(made)) cast.members.push(made)
  return direct(made)
}
