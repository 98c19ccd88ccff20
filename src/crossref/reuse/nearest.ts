import type { Pair } from './pairs.js'
import type { Stretch } from './passages.js'

/**
 * The stretches that no earlier text explains better: of all that cover the same words of a later text, the one with most
 * words, of equals that of the text which shares most in all, then of the earliest. A sentence that went through ten
 * copies is so traced to the copy it was taken from, once.
 */
export function nearestStretches(pairs: readonly Pair[], sizes: readonly number[]): ReadonlySet<Stretch> {
  const nearest = new Set<Stretch>()
  const byLater = new Map<number, { readonly pair: Pair; readonly stretch: Stretch }[]>()
  for (const pair of pairs) {
    const known = byLater.get(pair.b)
    const own = pair.stretches.map((stretch) => ({ pair, stretch }))
    if (known) known.push(...own)
    else byLater.set(pair.b, own)
  }
  for (const [b, all] of byLater) {
    const taken = new Uint8Array(sizes[b]!)
    all.sort(
      (x, y) =>
        y.stretch.same - x.stretch.same ||
        y.pair.same - x.pair.same ||
        x.pair.a - y.pair.a ||
        x.stretch.bStart - y.stretch.bStart,
    )
    for (const { stretch } of all) {
      const { bStart, bEnd } = stretch
      let free = 0
      for (let i = bStart; i < bEnd; i++) if (!taken[i]) free++
      if (free * 2 < bEnd - bStart) continue
      nearest.add(stretch)
      taken.fill(1, bStart, bEnd)
    }
  }
  return nearest
}
