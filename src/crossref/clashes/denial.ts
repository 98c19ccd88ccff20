import type { Span } from '../../model/index.js'
import type { Content } from '../content.js'
import { likeness } from '../features.js'
import type { Key } from '../reading.js'
import type { Clash, Detector } from './clash.js'

/** How far behind a negation the word stands that it denies, in code units. */
const REACH = 40

/** A relative or conditional clause begins before: "a bridge [that does] not hold", "[if the pumps do] not hold". */
const SUBORDINATE =
  /\b(?:(?:who|which|whom|whose|that|because|so|while) (?:\p{L}{1,12} ){0,2}|(?:if|unless|whether|until|should) (?:[\p{L}’']{1,20} ){0,7})$/iu

/** "Whether it rains or [not]". */
const OR_NOT = /\bor $/iu

/** A negation with the word that it denies: the next content word, or the one before where none follows. */
interface Denied {
  readonly span: Span
  readonly key: Key
}

/** Whether a word can be what a negation denies: no name, no verb of saying, no adverb. */
const deniable = ({ name, word }: Key): boolean => !name && !word.reporting && !/(?:[^l]ly|ally)$/u.test(word.lower)

function deniedWords({ text, negations, keys }: Content): Denied[] {
  return negations.flatMap((span) => {
    const before = text.slice(0, span[0])
    if (SUBORDINATE.test(before) || OR_NOT.test(before)) return []
    const own = keys.find((key) => key.span[0] === span[0])
    const next = keys.find(
      (key) => key.span[0] > span[0] && key.span[0] - span[1] <= REACH && !key.word.lower.endsWith('ly'),
    )
    const key = own?.word.negative ? own : (next ?? keys.findLast((other) => other.span[1] < span[0]))
    return key && deniable(key) ? [{ span, key }] : []
  })
}

/** A denied word of `a` that `b`, which denies nothing, has too. */
function onlyIn(a: Content, b: Content): { readonly denied: Denied; readonly key: Key } | undefined {
  if (b.negations.length > 0) return undefined
  for (const denied of deniedWords(a)) {
    const key = b.keys.find((candidate) => likeness(denied.key, candidate) > 0.5)
    if (key) return { denied, key }
  }
  return undefined
}

const whole = ({ text }: Content): Span => [0, text.length]

const spanOf = ({ span, key }: Denied): Span => [Math.min(span[0], key.span[0]), Math.max(span[1], key.span[1])]

/** "The dam [did not] fail" against "the dam failed"; "the firm denied that it had sold arms" against "it sold arms". */
export const denial: Detector = (a, b): Clash | undefined => {
  const inA = onlyIn(a, b)
  const inB = inA ? undefined : onlyIn(b, a)
  if ((inA !== undefined || inB !== undefined) === (a.denied !== b.denied)) return undefined
  const type = inA?.denied.key.word.negative || inB?.denied.key.word.negative ? 'antonym' : 'denial'
  if (inA) return { type, strength: 0.8, a: spanOf(inA.denied), b: inA.key.span }
  if (inB) return { type, strength: 0.8, a: inB.key.span, b: spanOf(inB.denied) }
  return { type, strength: 0.9, a: whole(a), b: whole(b) }
}
