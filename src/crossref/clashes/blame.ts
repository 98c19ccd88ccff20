import type { Span } from '../../model/index.js'
import { stem } from '../../text/stem.js'
import { whole, type Content } from '../content.js'
import { likeness } from '../features.js'
import { keysIn, type Key } from '../reading.js'
import { remembered } from '../remembered.js'
import type { Clash, Detector } from './clash.js'

/** What a content says of why something happened. */
interface Blame {
  readonly cause: readonly Key[]
  readonly span: Span
  /** Empty where it is only pointed at: "did [this]". */
  readonly effect: readonly Key[]
  readonly denied: boolean
  /** Whether there was no other cause: "rust [alone]". */
  readonly only: boolean
}

const PHRASE =
  "(?:(?![^,;:]{0,50}(?:\\bnot?\\b|n[’']t\\b|\\bdoubt|\\bden[iy]|\\breject))[^,;:]{2,50} (?:that|how) )?([^,;:]{2,70}?)"
/** "[We do not accept that] rust caused it" says nothing of a cause. */
const NOT_HELD = /\b(?:not|no|doubts?|den(?:y|ies|ied)|rejects?)\b|n[’']t\b/iu
const NOT = "( (?:did|does|do|was|were|is|are|had|has|have|could|can) ?(?:not|n[’']t|never)| cannot| never)?"
const WEAK =
  '(?: will)?(?: turn(?:ed|s)? out to)?(?: may| might| could| (?:was|were|is|are|has|have|had|did|been))?(?: be|been)?'

/** "[Rust] (was not) to blame for [the wreck]", "rust is the cause of the wreck", "rust had nothing to do with it". */
const FIRST: readonly RegExp[] = [
  `^\\W{0,3}${PHRASE}( alone)?${NOT}${WEAK} (?:to blame|responsible|at fault)(?: for ([^,;:]{2,70}))?\\W{0,3}$`,
  `^\\W{0,3}${PHRASE}( alone)?${NOT}${WEAK} the (?:only |real |main |sole |likely |probable |most likely |chief )?(?:cause|reason|culprit)(?: (?:of|for|behind) ([^,;:]{2,70}))?\\W{0,3}$`,
  `^\\W{0,3}${PHRASE}( alone)?${NOT}${WEAK} (?:caused?|trigger(?:ed)?|brought about|brought on|explains?|explained|enough to (?:explain|cause)) ([^,;:]{2,70})\\W{0,3}$`,
  `^\\W{0,3}${PHRASE}( alone)?${NOT} (?:do|did|done) (this|that|it)\\W{0,3}$`,
].map((form) => new RegExp(form, 'iu'))
/** "[The wreck] was caused by [rust]". */
const LAST = new RegExp(
  `^\\W{0,3}${PHRASE}${NOT}${WEAK} (?:(?:caused|triggered|brought about|brought on)( only| solely| alone)? by|due to|the result of|the fault of) ([^,;:]{2,70})\\W{0,3}$`,
  'iu',
)
/** "The log pointed to [rust]". */
const POINTING =
  /\b(?:data|evidence|everything|findings?|inquiry|inspection|investigation|logs?|records?|report|signs?|tests?) (?:now )?(?:points?|pointed) (?:instead |clearly |strongly )?(?:to|at|towards) ([^,;:]{2,70}?)(?= (?:as|on|in|at|of|which|that|and)\b|\W*$)/iu
/** "Rust was [the culprit]": the one that there was. */
const CULPRIT = /\bthe (?:\p{L}{2,12} ){0,2}culprit\b/iu
/** "[Rust] had nothing to do with [the wreck]". */
const NO_LINK =
  /^\W{0,3}([^,;:]{2,70}?) (?:(?:has|have|had|having) nothing to do with|(?:is|was|are|were) (?:not|in no way) (?:connected|linked|related) (?:to|with)) ([^,;:]{2,70})\W*$/iu
/** "There is no link between [rust] and [the wreck]". */
const BETWEEN =
  /\b(?:no|reject(?:s|ed)?(?: any| a)?|den(?:y|ies|ied)(?: any| a)?) (?:link|connection) between ([^,;:]{2,70}?) and ([^,;:]{2,70})\W*$/iu

/** An effect that is only pointed at. */
const POINTED =
  /^(?:this|that|it|what happened|the (?:tragedy|disaster|accident|catastrophe))\b|^this (?:tragedy|disaster)/iu
const PARTLY = /\b(?:partly|also|too|as well|in part|partially)\b/iu

/** A word without which nothing is said of a cause: spares most contents the search. */
const CAUSAL =
  /caus|trigger|brought|expla|blame|responsible|fault|reason|culprit|due to|result|point|nothing to do|connect|link|relat|\b(?:do|did|done) (?:this|that|it)\b/iu

/** What a content says of why something happened, or nothing. */
const blameOf = remembered((content: Content): Blame | undefined => {
  const { clause } = content
  if (!CAUSAL.test(clause) || PARTLY.test(clause)) return undefined
  const make = (
    cause: string,
    effect: string | undefined,
    denied: boolean,
    only: boolean,
    from = 0,
  ): Blame | undefined => {
    const start = clause.indexOf(cause, from)
    const span: Span = [start, start + cause.length]
    const at = effect === undefined || POINTED.test(effect) ? -1 : clause.lastIndexOf(effect)
    if (NOT_HELD.test(cause)) return undefined
    const keys = keysIn(content.reading.keys, span)
    const told = at < 0 ? [] : keysIn(content.reading.keys, [at, at + effect!.length])
    return keys.length > 0
      ? { cause: keys, span, effect: told, denied: denied !== content.denied, only: only || CULPRIT.test(clause) }
      : undefined
  }
  const between = BETWEEN.exec(clause)
  if (between) return make(between[1]!, between[2], true, false, between.index)
  const none = NO_LINK.exec(clause)
  if (none) return make(none[1]!, none[2], true, false)
  const last = LAST.exec(clause)
  const pointing = POINTING.exec(clause)
  if (pointing) return make(pointing[1]!, undefined, false, false, pointing.index)
  if (last) return make(last[4]!, last[1], last[2] !== undefined, last[3] !== undefined)
  for (const form of FIRST) {
    const found = form.exec(clause)
    if (found) return make(found[1]!, found[4], found[3] !== undefined, found[2] !== undefined)
  }
  return undefined
})

/** Whether a content says why something happened. */
export const blames = (content: Content): boolean => blameOf(content) !== undefined

const common = (a: readonly Key[], b: readonly Key[]): boolean => a.some((p) => b.some((q) => likeness(p, q) > 0.4))

/** Events of which news gives one cause, in base forms: an [explosion] was caused by gas or by a bomb. */
const EVENTS: ReadonlySet<string> = new Set(
  `accident avalanche blackout blast blaze collapse collision crash death derailment explosion fire flood landslide leak outage outbreak
   poisoning sinking spill wreck`
    .split(/\s+/u)
    .map(stem),
)

const ofOneEvent = ({ effect: x }: Blame, { effect: y }: Blame): boolean =>
  x.some((p) => EVENTS.has(p.word.stem) && y.some((q) => likeness(p, q) === 1))

/**
 * "[Rust] was to blame for the wreck" against "[the storm] alone caused it" or "the wreck had nothing to do with [rust]". Where no
 * effect is named on a side, that of the other is meant.
 */
export const blame: Detector = (a, b): Clash | undefined => {
  const p = blameOf(a)
  const q = p && blameOf(b)
  if (!p || !q || (p.denied && q.denied)) return undefined
  if (p.effect.length > 0 && q.effect.length > 0 && !common(p.effect, q.effect)) return undefined
  const same = common(p.cause, q.cause)
  if (p.denied !== q.denied)
    return same ? { type: 'denial', strength: 0.8, a: whole(a), b: whole(b), settled: true } : undefined
  if (same || !(p.only || q.only || ofOneEvent(p, q))) return undefined
  return { type: 'actor', strength: 0.75, a: p.span, b: q.span, settled: true, cause: true }
}
