import type { Entity } from './entity.js'
import type { Inquiry, Place } from './inquiry.js'
import type { Phrase } from './phrase.js'

/**
 * Notes whom somebody speaks for by the words of the role: "a spokesman for [the company]", "[its] finance chief", "the
 * director of [the Fenwick Institute]". A body; for spokesmen, lawyers and aides also a person.
 */
export function affiliate(inquiry: Inquiry, who: Entity, { post, last, owner, head }: Phrase, place: Place): void {
  if (who.affiliation || who.plural || (who.kind !== 'person' && who.kind !== 'unnamed')) return
  const { words, start } = inquiry.reading
  const linked = (words[post] === 'for' || words[post] === 'of' || words[post] === 'at') && post + 1 < last
  const range = linked ? { first: post + 1, last } : owner
  if (!range || range.last - range.first > 8) return
  const found = inquiry.resolve(range, { ...place, offset: start[range.first]! })?.who
  if (!found || found === who || found.place || found.affiliation === who) return
  const personal = /^(?:spokes|lawyer|attorney|aide|adviser|advisor)/u.test(words[head]!)
  const body = (found.kind === 'organization' || found.kind === 'outlet') && !found.local
  if (body || (personal && found.kind === 'person')) who.affiliation = found
}
