import type { RelationType, Span } from '../../model/index.js'
import type { Content } from '../content.js'
import { isUnder } from '../denied.js'
import { likeness } from '../features.js'
import type { Clash, Detector } from './clash.js'

const WEEKDAY_OR_MONTH =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)\b/iu

/** A number that is set aside by itself: ", not [seven]". */
const NUMBER = /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\W*$/iu

/** In what two contents differ where one sets words aside that the other says; nothing where the words do not show it. */
function typeOf(words: string): RelationType | undefined {
  if (WEEKDAY_OR_MONTH.test(words)) return 'date'
  if (NUMBER.test(words)) return 'number'
  if (/\bby /iu.test(words)) return 'actor'
  return /\b(?:at|in|on|near|from|through|outside|inside) /iu.test(words) ? 'place' : undefined
}

/** Whether two contents have a word in common besides names and what one sets aside. */
const tellSame = (a: Content, b: Content, words: Span): boolean =>
  a.keys.some(
    ({ name, span, word }, i) =>
      !name &&
      !word.number &&
      (span[1] <= words[0] || span[0] >= words[1]) &&
      b.keys.some((other) => likeness(a.keys[i]!, other) > 0),
  )

/** The words that `a` sets aside and `b` says, which must have all of their content words. */
function setAside(a: Content, b: Content): { readonly words: Span; readonly found: Span } | undefined {
  for (const words of a.unsaid) {
    const keys = a.reading.keys.filter(({ span }) => words[0] <= span[0] && span[1] <= words[1])
    const partners = keys.map((key) => b.keys.find((other) => likeness(key, other) > 0.5))
    const held = partners.filter((key) => key !== undefined && !isUnder(b.text, b.negations, key))
    const found = held.map((key) => key!.span)
    if (found.length === 0 || found.length < keys.length || !tellSame(a, b, words)) continue
    return { words, found: [Math.min(...found.map(([start]) => start)), Math.max(...found.map(([, end]) => end))] }
  }
  return undefined
}

/** Words set aside, without the mark before them: ", [not seven]". */
const withoutMark = ({ text }: Content, [start, end]: Span): Span => [
  start + /^[\s,—–-]*/u.exec(text.slice(start, end))![0].length,
  end,
]

/**
 * "The cargo is kept in the port [and not at the airport]" against "it lies at the [airport]"; who is said to have done nothing is not
 * named for the deed.
 */
export const contrast: Detector = (a, b): Clash | undefined => {
  const inA = setAside(a, b)
  const inB = inA ? undefined : setAside(b, a)
  const type = inA ? typeOf(a.text.slice(...inA.words)) : inB && typeOf(b.text.slice(...inB.words))
  if (type === undefined) return undefined
  if (type === 'actor' && (inA ? b : a).negations.length > 0) return undefined
  if (inA) return { type, strength: 0.95, a: withoutMark(a, inA.words), b: inA.found }
  return inB && { type, strength: 0.95, a: inB.found, b: withoutMark(b, inB.words) }
}
