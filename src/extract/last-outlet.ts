import type { Cast } from './sources/members.js'
import { type Entity, lastBefore } from './sources/entity.js'

/** Members of the cast looked through. */
const MEMBERS = 1000

/** The outlet named last before an offset, with where: neither the publisher nor `teller`. `undefined` where none is. */
export function lastOutlet(
  cast: Cast,
  before: number,
  teller: Entity = cast.publisher,
): { readonly who: Entity; readonly at: number } | undefined {
  let best: { readonly who: Entity; readonly at: number } | undefined
  for (const who of cast.members.slice(0, MEMBERS)) {
    if (who.kind !== 'outlet' || who === teller || who === cast.publisher) continue
    const at = lastBefore(who, before)
    if (at >= 0 && (!best || at > best.at)) best = { who, at }
  }
  return best
}
