import { isOfNews } from '../text/groups.js'
import type { Key, Reading } from './reading.js'

/** What a synonym counts, beside the same stem … */
export const SYNONYM = 0.7
/** … and a form of one root. */
export const ROOT = 0.5
/** Shortest common root, and how much longer the other stem may be. */
export const ROOT_LENGTH = 4
export const ROOT_MORE = 3

/** How well two content words match, in [0, 1]: the same stem, synonyms ("blast", "explosion"), forms of one root. */
export const likeness = (a: Key, b: Key): number => matching(a, b, false)

/** The same; where `ofNews`, only by the synonyms of news: for events those of WordNet are too wide, by measurement. */
function matching({ word: x }: Key, { word: y }: Key, ofNews: boolean): number {
  if (x === y || x.stem === y.stem) return 1
  if (x.number || y.number) return 0
  const common =
    x.groups.length > 0 && y.groups.length > 0 ? x.groups.find((group) => y.groups.includes(group)) : undefined
  if (common !== undefined && (!ofNews || isOfNews(common))) return SYNONYM
  return x.stem.length <= y.stem.length ? ofOneRoot(x.stem, y.stem) : ofOneRoot(y.stem, x.stem)
}

const ofOneRoot = (short: string, long: string): number =>
  short.length >= ROOT_LENGTH && long.length - short.length <= ROOT_MORE && long.startsWith(short) ? ROOT : 0

/** Names of the numbers that `features` gives, in order. */
export const FEATURES = [
  'soft', 'softSquared', 'cosine', 'names', 'namesKnown', 'namesLost', 'numbers', 'length', 'topEvent', 'eventShare',
  'namesTopEvent', 'namesEventShare',
] as const // prettier-ignore

/** How much more names and numbers say about which event it is. */
const NAMED = 1.5
/** Weight that is taken to be in neither text, so that a little in common proves little. */
const UNSEEN = 8

/** What of one text stands in another. */
interface Side {
  /** Weight of all words, and of those in common, names and numbers counting more. */
  readonly all: number
  readonly soft: number
  /** The same of names alone. */
  readonly names: number
  readonly namesSoft: number
  /** The same of words as far as they name events. */
  readonly events: number
  readonly eventsSoft: number
  /** Squares of the weights of all words, and of those with the same stem. */
  readonly squares: number
  readonly sameSquares: number
  /** Weight of the word in common that names an event most surely. */
  readonly topEvent: number
}

function side(a: Reading, b: Reading): Side {
  let [all, soft, names, namesSoft, events, eventsSoft, squares, sameSquares, topEvent] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const key of a.keys) {
    let match = 0
    let event = 0
    for (const other of b.keys) {
      const value = matching(key, other, true)
      if (value > match) {
        match = value
        event = Math.sqrt(key.event * other.event)
      }
    }
    const { weight } = key
    const told = key.name || key.word.number ? weight * NAMED : weight
    all += told
    soft += match * told
    squares += weight * weight
    if (match === 1) sameSquares += weight * weight
    events += key.event * weight
    eventsSoft += key.event * weight * match
    topEvent = Math.max(topEvent, match * event * weight)
    if (key.name) {
      names += weight
      namesSoft += match * weight
    }
  }
  return { all, soft, names, namesSoft, events, eventsSoft, squares, sameSquares, topEvent }
}

/** How two texts compare, as numbers from about 0 to 2; the same whichever comes first. */
export function features(a: Reading, b: Reading): Float64Array {
  const p = side(a, b)
  const q = side(b, a)
  const soft = (p.soft + q.soft) / (p.all + q.all + UNSEEN)
  const named = p.names > 0 && q.names > 0
  const names = named ? Math.max(p.namesSoft / p.names, q.namesSoft / q.names) : 0
  const topEvent = Math.max(p.topEvent, q.topEvent) / 4
  const eventShare = (p.eventsSoft + q.eventsSoft) / (p.events + q.events || 1)
  let numbers = 0
  for (const number of a.numbers) if (b.numbers.includes(number)) numbers++
  return Float64Array.of(
    soft,
    soft * soft,
    Math.min(p.sameSquares, q.sameSquares) / (Math.sqrt(p.squares * q.squares) || 1),
    names,
    named ? 1 : 0,
    Math.min(p.names - p.namesSoft, q.names - q.namesSoft) / 10,
    Math.min(2, numbers),
    Math.log(1 + a.keys.length + b.keys.length) / 4,
    topEvent,
    eventShare,
    names * topEvent,
    names * eventShare,
  )
}
