/** What has been worked out of a thing, each at the place of the question that it answers. */
export type Memory = unknown[]

/** A thing that keeps what has been worked out of it. */
export interface Remembering {
  /** Its own: a thing made from another one with other words needs a new memory. */
  readonly memory: Memory
}

/** That the answer is `undefined`. */
const NONE = Symbol('none')

/** A place for each question. */
const places: undefined[] = []

/** An empty memory. */
export const newMemory = (): Memory => [...places]

/**
 * Works something out for each thing once: what a detector reads of a statement is asked for with every pair it is in. Kept in the
 * thing and not in a map of things, of which each question would need one.
 */
export function remembered<Thing extends Remembering, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const question = places.push(undefined) - 1
  return (thing) => {
    const { memory } = thing
    let found = memory[question]
    if (found === undefined) memory[question] = found = work(thing) ?? NONE
    return (found === NONE ? undefined : found) as Value
  }
}
