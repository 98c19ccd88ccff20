import type { Key, Reading } from './reading.js'

/** How well two content words match: 1 for the same stem, less for synonyms and for forms of one root. */
export function likeness(a: Key, b: Key): number {
  const x = a.word
  const y = b.word
  if (x.stem === y.stem) return 1
  if (x.number || y.number) return 0
  for (const group of x.groups) if (y.groups.includes(group)) return 0.7
  const [short, long] = x.stem.length <= y.stem.length ? [x.stem, y.stem] : [y.stem, x.stem]
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short) ? 0.6 : 0
}

/** The best partner of each word of `a` in `b`: how well it matches, and with which. */
function partners(a: Reading, b: Reading): { best: Float64Array; event: Float64Array } {
  const best = new Float64Array(a.keys.length)
  const event = new Float64Array(a.keys.length)
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i]!
    for (const other of b.keys) {
      const value = likeness(key, other)
      if (value > best[i]!) {
        best[i] = value
        event[i] = Math.sqrt(key.event * other.event)
      }
    }
  }
  return { best, event }
}

/** Names of the numbers that `features` gives, in order. */
export const FEATURES = [
  'cosine', 'soft', 'contained', 'names', 'namesKnown', 'namesLost', 'events', 'topEvent', 'secondEvent', 'plain', 'top',
  'second', 'pairs', 'numbers', 'numbersLost', 'length', 'imbalance', 'softSquared', 'namesTopEvent', 'namesEvents',
  'softTopEvent', 'containedTopEvent', 'lostTopEvent', 'namesSoft', 'eventShare', 'eventShareNames', 'eventShareMost',
] as const // prettier-ignore

/** How two texts compare, as numbers about −1 to 3; the same whichever comes first. */
export function features(a: Reading, b: Reading): Float64Array {
  const ab = partners(a, b)
  const ba = partners(b, a)
  let exact = 0,
    squaresA = 0,
    squaresB = 0,
    softA = 0,
    softB = 0,
    allA = 0,
    allB = 0
  let nameShared = 0,
    nameA = 0,
    nameB = 0,
    nameSoftA = 0,
    nameSoftB = 0
  let events = 0,
    topEvent = 0,
    secondEvent = 0,
    plain = 0,
    top = 0,
    second = 0,
    evA = 0,
    evB = 0,
    evSA = 0,
    evSB = 0
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i]!
    const m = ab.best[i]!
    squaresA += key.weight ** 2
    allA += key.weight
    softA += m * key.weight
    const e = key.event * key.weight
    evA += e
    evSA += e * m
    if (m === 1) exact += key.weight ** 2
    if (key.name) {
      nameA += key.weight
      nameSoftA += m * key.weight
      if (m === 1) nameShared += key.weight
    }
    const shared = m * key.weight
    if (shared > top) {
      second = top
      top = shared
    } else if (shared > second) second = shared
    const ev = m * ab.event[i]! * key.weight
    events += ev
    if (ev > topEvent) {
      secondEvent = topEvent
      topEvent = ev
    } else if (ev > secondEvent) secondEvent = ev
    if (!key.name) plain += shared
  }
  for (let i = 0; i < b.keys.length; i++) {
    const key = b.keys[i]!
    const m = ba.best[i]!
    squaresB += key.weight ** 2
    allB += key.weight
    softB += m * key.weight
    const e = key.event * key.weight
    evB += e
    evSB += e * m
    if (key.name) {
      nameB += key.weight
      nameSoftB += m * key.weight
    }
  }
  const cosine = exact / (Math.sqrt(squaresA * squaresB) || 1)
  const soft = (softA + softB) / (allA + allB || 1)
  const contained = Math.max(softA / (allA || 1), softB / (allB || 1))
  const names = nameA > 0 && nameB > 0 ? Math.max(nameSoftA / nameA, nameSoftB / nameB) : 0
  const namesKnown = nameA > 0 && nameB > 0 ? 1 : 0
  const namesLost = Math.min(nameA - nameSoftA, nameB - nameSoftB) / 10
  let pairs = 0
  for (const pair of a.pairs) if (b.pairs.has(pair)) pairs++
  let numbers = 0
  for (const number of a.numbers) if (b.numbers.includes(number)) numbers++
  const numbersLost = Math.min(a.numbers.length, b.numbers.length) - numbers
  const share = (evSA + evSB) / (evA + evB || 1)
  const shareMax = Math.max(evSA / (evA || 1), evSB / (evB || 1))
  const E = events / 5,
    T = topEvent / 4
  return Float64Array.of(
    cosine,
    soft,
    contained,
    names,
    namesKnown,
    namesLost,
    Math.min(E, 3),
    T,
    secondEvent / 4,
    Math.min(3, plain / 10),
    top / 7,
    second / 7,
    Math.log1p(pairs),
    Math.min(2, numbers),
    Math.min(2, numbersLost),
    Math.log(1 + a.keys.length + b.keys.length) / 4,
    Math.abs(a.keys.length - b.keys.length) / (1 + a.keys.length + b.keys.length),
    soft * soft,
    names * T,
    names * E,
    soft * T,
    contained * T,
    namesLost * T,
    names * soft,
    share,
    share * names,
    shareMax,
  )
}
