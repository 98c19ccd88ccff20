import { byId, instant } from '../model/index.js'

/** Orders dated things by time, undated last, then by key; reads every date once. */
export function clock<T>(date: (item: T) => string | undefined, key: (item: T) => string): (a: T, b: T) => number {
  const known = new Map<string | undefined, number>([[undefined, Infinity]])
  const at = (item: T): number => {
    const text = date(item)
    let value = known.get(text)
    if (value === undefined) known.set(text, (value = instant(text) ?? Infinity))
    return value
  }
  return (a, b) => {
    const [x, y] = [at(a), at(b)]
    return x < y ? -1 : x > y ? 1 : byId(key(a), key(b))
  }
}
