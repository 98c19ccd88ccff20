import { type Entity, lastBefore } from './entity.js'
import { REACH } from './met.js'

/** Of several, the one mentioned last before `offset`, else first after it; of `gender` or of none that is known. */
export function latest(list: readonly Entity[], offset: number, gender?: 'm' | 'f'): Entity | undefined {
  let best: Entity | undefined
  let place = -1
  for (const who of list.slice(0, REACH)) {
    if (gender && who.gender && who.gender !== gender) continue
    const at = lastBefore(who, offset)
    if (!best || at > place) {
      best = who
      place = at
    }
  }
  return best
}
