import { SHOWN } from './options.js'
import { style } from './style.js'

/** Says how many entries are left where `limit`, or the usual number, of `all` are shown. */
export function* left(all: number, limit = SHOWN): Generator<string> {
  if (all <= limit) return
  yield ''
  yield style.dim(`… and ${all - limit} more: -n ${all} shows all`)
}

/**
 * The entries of a list as lines, an empty line between: `limit` of them, the usual number where that is undefined, and then
 * how many are left. `none` is said of an empty list.
 */
export function* entries<T>(
  items: readonly T[],
  limit: number | undefined,
  none: string,
  show: (item: T) => Iterable<string>,
): Generator<string> {
  if (items.length === 0) yield style.dim(none)
  for (const [i, item] of items.slice(0, limit ?? SHOWN).entries()) {
    if (i > 0) yield ''
    yield* show(item)
  }
  yield* left(items.length, limit)
}
