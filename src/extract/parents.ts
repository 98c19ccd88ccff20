import { type Attribution, type AttributionId, contains } from '../model/index.js'

/** Who tells whom: the attribution around each, where the order of telling is not that of the words. */
export type Parents = ReadonlyMap<AttributionId, Attribution | undefined>

/** Farthest that "according to" stands behind the cue it reports, in code units: a comma and a space. */
const NEAR = 3

/** Attributions before and after one among which its kin are looked for. */
const WINDOW = 16

/**
 * The parent of each attribution. As found, but for two turns of phrase: "the firm warned, according to the mayor, that …"
 * is the mayor's account of the firm, and "according to an aide quoted by the media, …" the media's of the aide.
 */
export function parents(attributions: readonly Attribution[]): Parents {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const found = new Map<AttributionId, Attribution | undefined>()
  for (const { id, parent } of attributions) found.set(id, parent === null ? undefined : byId.get(parent))
  for (const inner of attributions) {
    const outer = found.get(inner.id)
    const end = outer?.cue.at(-1)?.[1]
    const start = inner.cue[0]?.[0]
    if (!outer || inner.rule !== 'according-to' || end === undefined || start === undefined) continue
    if (start < end || start - end > NEAR) continue
    found.set(inner.id, found.get(outer.id))
    found.set(outer.id, inner)
  }
  for (const [n, quoter] of attributions.entries()) {
    if (quoter.rule !== 'quoted-by') continue
    const cue = quoter.cue[0]!
    const near = attributions.slice(Math.max(0, n - WINDOW), n + WINDOW)
    const quoted = near.find(({ id, source }) => id !== quoter.id && source.some((span) => contains(span, cue)))
    if (!quoted || found.get(quoted.id) === quoter || reaches(found, quoter, quoted)) continue
    for (const { id } of near) if (id !== quoted.id && found.get(id) === quoter) found.set(id, quoted)
    found.set(quoted.id, quoter)
  }
  return found
}

/** Whether `target` is among the ancestors of `from`. */
function reaches(found: Parents, from: Attribution, target: Attribution): boolean {
  let steps = 0
  for (let a = found.get(from.id); a && steps < 12; a = found.get(a.id), steps++) if (a === target) return true
  return false
}
