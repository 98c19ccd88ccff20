import { DOCUMENTS, ISSUED } from '../lexicon/documents.js'
import { BODIES, GROUPS, ROLES as POSTS } from '../lexicon/persons.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { PAUSE } from './adjuncts.js'
import { type Draft, draft } from './draft.js'
import type { Scene } from './scene.js'

const isSource = (word: string): boolean =>
  [POSTS, GROUPS, BODIES, DOCUMENTS, ISSUED].some((nouns) => nouns.has(word) || nouns.has(word.replace(/s$/u, '')))

/** Whether what stands behind *per* can vouch: not `per cent`, `as per schedule`. */
const isNamed = ({ word, tag }: Unit, { start, end }: Stretch): boolean =>
  word.slice(start, end).some(isSource) || tag.subarray(start, end).includes(TAG.PROPN)

/** `As per the police, the car was stolen.` */
function asPer(scene: Scene): Draft[] {
  const { unit, end } = scene
  const at = unit.word[0] === 'as' ? 1 : 0
  const source = unit.word[at] === 'per' ? phraseAfter(unit, at + 1, true) : undefined
  if (!source || !isNamed(unit, source) || !(unit.role[source.end]! & ROLE.COMMA) || source.end + 2 > end) return []
  const content = [{ start: source.end + 1, end }]
  return [draft(scene, { source, cue: [{ start: 0, end: at + 1 }], content }, { rule: 'according-to' })]
}

/** `The plant will close in May, per the Courier.`: a source behind the *per* at `at` that ends a sentence. */
function closingPer(scene: Scene, at: number): Draft | undefined {
  const { unit, groups, end } = scene
  if (!(unit.role[at - 1]! & ROLE.COMMA)) return undefined
  const source = phraseAfter(unit, at + 1, true)
  const clause = groups.some((group) => group.finite && group.end < at)
  const pause = unit.role.subarray(at + 1, end).some((role) => role & PAUSE)
  if (!source || !isNamed(unit, source) || pause || !clause) return undefined
  const from = unit.role[0]! & (ROLE.BUT | ROLE.AND) ? 1 : 0
  const places = {
    source: { start: source.start, end },
    cue: [{ start: at, end: at + 1 }],
    content: [{ start: from, end: at - 1 }],
  }
  return draft(scene, places, { rule: 'according-to' })
}

/** A source behind *per* that opens a sentence or ends it. */
export function perSource(scene: Scene): Draft[] {
  const { unit, end } = scene
  const opening = asPer(scene)
  if (opening.length > 0) return opening
  for (let at = unit.word.indexOf('per', 3); at > 0 && at + 1 < end; at = unit.word.indexOf('per', at + 1)) {
    const found = closingPer(scene, at)
    if (found) return [found]
  }
  return []
}
