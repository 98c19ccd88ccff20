import { predicateOfAll } from './agreement.js'
import type { Content } from './content.js'
import { partnersOf } from './partners.js'
import { remembered } from './remembered.js'
import type { Shared } from './shared.js'

/** Which of the content words of a content say what it tells, as indices of its keys. */
interface Told {
  /** The main verbs or adjectives. */
  readonly heads: readonly number[]
  /** What stands behind them. */
  readonly objects: readonly number[]
}

const told = remembered((content: Content): Told => {
  const { keys } = content
  const { heads } = predicateOfAll(content)
  const end = heads.at(-1)?.[1] ?? Infinity
  const isHead = (i: number): boolean => {
    const { span } = keys[i]!
    return heads.some((head) => head[0] <= span[0] && span[1] <= head[1])
  }
  const all = keys.map((_, i) => i)
  return { heads: all.filter(isHead), objects: all.filter((i) => keys[i]!.span[0] >= end) }
})

/** Share of some words that is common, by weight; 0 where there are none. */
function share(content: Content, indices: readonly number[], found: readonly number[]): number {
  const { weights } = partnersOf(content)
  let all = 0
  let common = 0
  for (const i of indices) {
    all += weights[i]!
    common += weights[i]! * found[i]!
  }
  return all === 0 ? 0 : common / all
}

/**
 * How far two contents tell the same by the same verb of the same thing, in [0, 1]: the common share of their main verbs times
 * that of what stands behind these. "The firm shut two mines" and "two mines were shut" do, "he will visit the mines" does not.
 * The third is what `shared` gives for them.
 */
export function toldAlike(a: Content, b: Content, { inA, inB }: Shared): number {
  const x = told(a)
  const y = told(b)
  const heads = share(a, x.heads, inA) + share(b, y.heads, inB)
  return heads === 0 ? 0 : (heads * (share(a, x.objects, inA) + share(b, y.objects, inB))) / 4
}
