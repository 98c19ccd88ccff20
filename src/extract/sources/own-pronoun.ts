import { WAY } from '../../lexicon/cues.js'
import { TAG } from '../../text/tags.js'
import type { Reading } from '../reading.js'
import { tokenAt } from '../token-at.js'
import type { Entity } from './entity.js'

/** Mentions looked at of one member. */
const MENTIONS = 60

const OWN: ReadonlyMap<string, 'm' | 'f' | 'thing'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['it', 'thing'],
])

/** Verbs whose `it` often stands for nothing. */
const WEATHER: ReadonlySet<string> = new Set(
  'rain rained snow seem seemed appear appeared take taken make made become turn turned happen happened matter help helped'.split(
    ' ',
  ),
)

/** The pronoun by which whoever is named at `offset` speaks of himself there: "Keel said [he] would go"; else undefined. */
function pronounAt(
  { start, end, words, capital, tag, cues }: Reading,
  offset: number,
  name: string,
): string | undefined {
  let i = tokenAt({ start }, offset)
  const close = offset + name.length
  while (i < words.length && (end[i]! <= close || capital[i] === 1)) i++
  while (tag[i] === TAG.AUX || tag[i] === TAG.ADV) i++
  if (!((cues[i]?.ways ?? 0) & WAY.SAY)) return undefined
  const own = words[i + 1] === 'that' ? i + 2 : i + 1
  if (words[own] !== 'it') return words[own]
  // it would appeal, but not: it would rain, it had been said
  let verb = own + 2
  while (tag[verb] === TAG.ADV || words[verb] === 'not') verb++
  const acts = tag[own + 1] === TAG.AUX && tag[verb] === TAG.VERB && !WEATHER.has(words[verb]!)
  return acts ? 'it' : undefined
}

/**
 * Learns from what members say of themselves what their names do not show: "Keel said [he] would go" is of a man, "Quellon said
 * [it] would pay" of no person. For persons without a gender or role, where all such places agree.
 */
export function ownPronouns(reading: Reading, members: readonly Entity[]): void {
  for (const who of members) {
    if (who.kind !== 'person' || who.gender) continue
    const told = new Set<'m' | 'f' | 'thing'>()
    for (const offset of who.at.slice(0, MENTIONS)) {
      const own = OWN.get(pronounAt(reading, offset, who.name) ?? '')
      if (own) told.add(own)
    }
    if (told.size !== 1) continue
    const [own] = told
    if (own === 'm' || own === 'f') who.gender = own
    else if (who.roles.length === 0) who.kind = 'organization'
  }
}
