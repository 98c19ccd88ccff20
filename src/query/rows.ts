/** Numbers gathered by a key: those of key `k` are `items[start[k]]` up to, not including, `items[start[k + 1]]`. */
export interface Rows {
  readonly start: Int32Array
  readonly items: Int32Array
}

/**
 * Gathers the numbers 0…n by `keys[i]`, each below `size`, in the order of `order` (default: ascending): a counting sort, which
 * keeps the order among equal keys. O(n + size).
 */
export function rows(keys: ArrayLike<number>, size: number, order?: Int32Array): Rows {
  const start = new Int32Array(size + 1)
  for (let i = 0; i < keys.length; i++) start[keys[i]! + 1]!++
  for (let k = 0; k < size; k++) start[k + 1]! += start[k]!
  const next = start.slice()
  const items = new Int32Array(keys.length)
  for (let n = 0; n < keys.length; n++) {
    const i = order ? order[n]! : n
    items[next[keys[i]!]!++] = i
  }
  return { start, items }
}
