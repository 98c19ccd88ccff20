import { compatible, type Quantity } from '../../text/quantities.js'
import type { Word } from '../../text/terms.js'
import type { Clash, Detector } from './clash.js'

const common = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.some((p) => b.some((q) => p.stem === q.stem || p.groups.some((group) => q.groups.includes(group))))

/** Whether two quantities are of one thing: the same measure, and a common word for what is counted or done. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.measure !== b.measure) return false
  if (a.counted.length > 0 && b.counted.length > 0) return common(a.counted, b.counted)
  return common([...a.counted, ...a.before], [...b.counted, ...b.before])
}

/**
 * Two quantities, one of each side, that are of one thing and cannot both hold. Nothing where a quantity has a compatible
 * partner on the other side, nor where several pairs clash: two readings are possible then.
 */
export function clashing(
  a: readonly Quantity[],
  b: readonly Quantity[],
): { readonly a: Quantity; readonly b: Quantity } | undefined {
  const free = (one: Quantity, others: readonly Quantity[]): boolean =>
    !others.some((other) => comparable(one, other) && compatible(one, other))
  const left = a.filter((quantity) => free(quantity, b))
  const right = b.filter((quantity) => free(quantity, a))
  const pairs = left.flatMap((p) => right.filter((q) => comparable(p, q)).map((q) => ({ a: p, b: q })))
  return pairs.length === 1 ? pairs[0] : undefined
}

/** "Seven objects are gone" against "nine objects are missing". */
export const number: Detector = (a, b): Clash | undefined => {
  const found = clashing(a.quantities, b.quantities)
  return found && { type: 'number', strength: 0.9, a: found.a.span, b: found.b.span }
}
