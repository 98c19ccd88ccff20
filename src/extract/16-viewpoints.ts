import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { phraseBefore, type Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { type Draft, draft } from './draft.js'
import type { Scene } from './scene.js'

/** Nouns for what somebody holds, behind `in` and before `of` or behind a possessive: `in the view of engineers`. */
const IN: ReadonlySet<string> = new Set(['view', 'opinion', 'words', 'telling', 'judgment', 'judgement', 'estimation'])
/** The same behind `by`: `by his own account`. */
const BY: ReadonlySet<string> = new Set([
  'account',
  'estimate',
  'estimates',
  'reckoning',
  'admission',
  'count',
  'telling',
])

/** `By his own account, [Ann Lee] knew`: whom a possessive before the main clause means, where its subject is a name. */
function ahead({ unit, groups, subject }: Scene, comma: number): Stretch | undefined {
  const g = groups.findIndex((group) => group.finite && group.start > comma)
  const own = subject[g]
  return own && own.start === comma + 1 && unit.tag[own.start] === TAG.PROPN
    ? { start: own.start, end: own.end }
    : undefined
}

/**
 * Attributions by a phrase of view at the start of a sentence: `In the view of engineers, the dam is safe`, `By the ministry’s own
 * count, 40 died`.
 */
export function viewpoints(scene: Scene): Draft[] {
  const { unit, groups, end } = scene
  const { role, tag, word } = unit
  const from = role[0]! & (ROLE.BUT | ROLE.AND) ? 1 : 0
  const nouns = word[from] === 'in' ? IN : word[from] === 'by' ? BY : undefined
  if (!nouns) return []
  let comma = from + 2
  while (comma < Math.min(end, from + 14) && !(role[comma]! & ROLE.COMMA)) comma++
  if (comma >= end || !(role[comma]! & ROLE.COMMA)) return []
  let source: Stretch | undefined
  for (let i = from + 1; i < comma && !source; i++) {
    if (!nouns.has(word[i]!)) continue
    // in the view of most engineers
    if (word[i + 1] === 'of' && tag[i - 1] === TAG.DET) {
      const owner = phraseAfter(unit, i + 2, true)
      if (owner && owner.end <= comma) source = owner
    }
    // by the ministry’s own count, in her opinion
    else if (i + 1 === comma) {
      const own = word[i - 1] === 'own' ? i - 1 : i
      if (role[own - 1]! & ROLE.POSSESSIVE) source = ahead(scene, comma) ?? { start: own - 1, end: own }
      else if (role[own - 1]! & ROLE.GENITIVE) source = phraseBefore(unit, own, from + 1)
    }
  }
  const stated = groups.some((group) => group.finite && group.start > comma)
  if (!source || (!stated && !unit.quote[comma + 1])) return []
  const cue = [{ start: from, end: source.start > from + 2 && source.end <= comma ? source.start : comma }]
  const content = [{ start: comma + 1, end }]
  return [draft(scene, { source, cue, content }, { rule: 'viewpoint' })]
}
