/** Works something out for each thing once: what a detector reads of a statement is asked for with every pair it is in. */
export function remembered<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>()
  return (thing) => {
    let found = known.get(thing)
    if (!found) known.set(thing, (found = { value: work(thing) }))
    return found.value
  }
}
