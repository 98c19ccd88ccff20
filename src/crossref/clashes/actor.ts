import { DOERS, OVERLAPPING } from '../../lexicon/doers.js'
import { DEMONYMS } from '../../lexicon/places.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import { keysIn, type Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'
import { type Deed, ONE_WAY, deedOf } from './deed.js'

/** Weight from which on a verb is rare enough for a pronoun to mean what the other side names. */
const RARE = 5

/** The kind of a doer, by its word in the singular. */
function kindOf({ word }: Key): string | undefined {
  return (
    DOERS.get(word.lower) ?? DOERS.get(word.lower.replace(/ies$/u, 'y')) ?? DOERS.get(word.lower.replace(/s$/u, ''))
  )
}

/** The kind of whoever a phrase names, by its head or a word before that: "[army] shelling". */
const kindIn = (content: Content, { doer, span }: Deed): string | undefined =>
  kindOf(doer) ??
  keysIn(content.keys, [span[0], doer.span[1]])
    .map(kindOf)
    .find((kind) => kind !== undefined)

/** Whether the doers of two deeds are of kinds that are not the same people. */
function differ(a: Content, p: Deed, b: Content, q: Deed): boolean {
  const [x, y] = [kindIn(a, p), kindIn(b, q)]
  return x !== undefined && y !== undefined && x !== y && !OVERLAPPING.has([x, y].sort().join(' '))
}

const nationIn = (content: Content, { span }: Deed): string | undefined =>
  keysIn(content.keys, span)
    .map((key) => content.text.slice(...key.span))
    .find((word) => DEMONYMS.has(word))

/** "A [French] company" and "a [Chinese] company" are two. */
function ofOtherNations(a: Content, p: Deed, b: Content, q: Deed): boolean {
  const [x, y] = [nationIn(a, p), nationIn(b, q)]
  return x !== undefined && y !== undefined && x !== y && likeness(p.doer, q.doer) >= 0.7 && p.doer.name === q.doer.name
}

/** Whether two deeds were done to one thing; a pronoun is anything where the deed is a rare one. */
function samePatient({ patient: x, verb }: Deed, { patient: y }: Deed): boolean {
  if (x === undefined || y === undefined) return x !== y && verb.weight >= RARE
  return likeness(x, y) >= 0.7
}

/** Whether each of two is said to have done it to the other. */
const isTurned = (p: Deed, q: Deed): boolean =>
  p.patient !== undefined &&
  q.patient !== undefined &&
  likeness(p.doer, q.patient) >= 0.7 &&
  likeness(q.doer, p.patient) >= 0.7

const turned = (p: Deed, q: Deed): Clash => ({ type: 'actor', strength: 0.75, a: p.span, b: q.span, settled: true })

/** "The boy was pulled out [by soldiers]" against "[villagers] pulled the boy out"; "it was [the firm] that cancelled the order". */
export const actor: Detector = (a, b): Clash | undefined => {
  const p = deedOf(a)
  const q = p && deedOf(b)
  if (!p || !q || likeness(p.verb, q.verb) < 0.7) return undefined
  if (ONE_WAY.has(p.verb.word.stem)) return isTurned(p, q) ? turned(p, q) : undefined
  if (!samePatient(p, q)) return undefined
  if (ofOtherNations(a, p, b, q)) return { type: 'actor', strength: 0.75, a: p.span, b: q.span, settled: true }
  if (likeness(p.doer, q.doer) > 0 || !(p.only || q.only || differ(a, p, b, q))) return undefined
  return { type: 'actor', strength: p.only || q.only ? 0.85 : 0.75, a: p.span, b: q.span, settled: true }
}
