import { ISSUED } from '../../lexicon/documents.js'
import { POSSESSIVES } from '../../lexicon/pronouns.js'
import type { NameRun } from '../../text/names.js'
import type { Phrase } from './phrase.js'
import type { Reading } from '../reading.js'

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|condition)$/u
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u
const LOOSE = /^(?:,|'s|’s|'|’|"|“|”|both|also|himself|herself|itself|themselves|alike|yesterday|today)$/u

/**
 * The words that name a source without a name: "an aide to the mayor". Days, occasions ("in a statement", "on condition of
 * anonymity") and what stands between commas are no part of it; restrictive clauses are ("a guard who was there").
 */
export function described({ words }: Reading, parsed: Phrase, to: number): NameRun {
  let last = parsed.joined ? to : Math.min(parsed.last, to)
  for (let i = parsed.post; i < last; i++) {
    const next = words[i + 1] ?? ''
    const day = words[i] === 'on' && DAY.test(next)
    const occasion = words[i] === 'in' && /^(?:an?|his|her|its|their)$/u.test(next) && ISSUED.has(words[i + 2] ?? '')
    const year = words[i] === 'in' && (/^(?:19|20)\d\d$/u.test(next) || MONTH.test(next))
    const cited = (words[i] === 'cited' || words[i] === 'quoted') && next === 'by'
    // familiar with his thinking [but not authorized to speak]
    const further = next !== '' && (words[i] === 'but' || (words[i] === 'and' && (next === 'so' || next === 'who')))
    if (further || day || year || occasion || cited || words[i] === 'speaking') last = i
  }
  while (last > parsed.head + 1 && LOOSE.test(words[last - 1]!)) last--
  return { first: parsed.first, last }
}

/** The words between the determiner, or the owner, and the head: "rescue" of "the rescue chief". */
export function modifiers({ words }: Reading, { first, head, owner }: Phrase): string[] {
  return words
    .slice(owner ? owner.last : first, head)
    .filter(
      (word) =>
        /\p{L}/u.test(word) && !/^(?:the|an?|this|that|these|those|'s|’s)$/u.test(word) && !POSSESSIVES.get(word),
    )
}

/** The words of the owner: "museum" of "the museum's director". */
export function ownerWords({ words }: Reading, { owner }: Phrase): string[] {
  if (!owner) return []
  return words
    .slice(owner.first, owner.last)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:the|an?|its|his|her|their|our|my)$/u.test(word))
}
