import { WAY } from '../lexicon/cues.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { phraseAfter } from './phrase-after.js'
import { isTail } from './adjuncts.js'
import { clauseStart, type Scene } from './scene.js'

/** Ways of verbs that take a clause. */
export const CLAUSAL = WAY.SAY | WAY.THINK | WAY.TELL | WAY.SHOW | WAY.ASK

/** When or how something is said, in a word. */
const HOW: ReadonlySet<string> = new Set(
  'afterwards afterward publicly privately separately repeatedly bluntly flatly'.split(' '),
)

/** Where a clause without `that` begins that is said by group `g`; -1 where none does. */
export function bareStart(scene: Scene, g: number, from: number, sure: number): number {
  // countries deemed safe “could be closed”
  const next = scene.unit.tag[from + 1]
  if (scene.unit.tag[from] === TAG.ADJ && (next === TAG.AUX || next === TAG.PUNCT)) return -1
  const found = bareClause(scene, g, from, sure)
  if (found >= 0) return found
  // the tagger missed the verb of a clause that only `said` can have
  const { groups, unit, end } = scene
  const group = groups[g]!
  const must =
    group.cue!.lemma === 'say' &&
    group.finite &&
    clauseStart(scene, g) < group.start &&
    end - from > 4 &&
    !isTail(scene, from) &&
    !(unit.role[group.start - 1]! & ROLE.COMMA && isSpeaker(scene, from))
  return must && unit.tag[from] !== TAG.VERB && unit.tag[from] !== TAG.ADP ? from : -1
}

/** Whether a name stands at `from` and no verb behind it: `said [Ann Lee], head of the mill`; or a phrase that ends the sentence. */
function isSpeaker({ unit, groups, end }: Scene, from: number): boolean {
  const phrase = phraseAfter(unit, from, true)
  if (!phrase) return false
  const named = unit.tag[from] === TAG.PROPN && (unit.role[phrase.end]! & ROLE.COMMA) !== 0
  return phrase.end >= end || (named && !groups.some((group) => group.finite && group.start > from))
}

/** Whether a main clause follows group `k`: `said if it rains the roof leaks`, and not `insisted when I called him`. */
function hasMain({ groups, subject, unit }: Scene, k: number): boolean {
  const hangs = ROLE.AND | ROLE.BUT | ROLE.THAT | ROLE.RELATIVE | ROLE.SUBORDINATOR
  const own = subject[groups.findIndex((group, j) => j > k && group.finite)]
  return own !== undefined && !own.shared && !own.relative && !(unit.role[own.start - 1]! & hangs)
}

/** Words that a number may stand behind: `said [over] 40 died`. */
const ABOUT: ReadonlySet<string> = new Set(['over', 'about', 'around', 'under', 'some', 'between'])

/** Whether a number with what weighs it begins at `i`: `up to 300 men`, `at least 40`, `over 40`. */
function isCounted({ word, tag, role }: Unit, i: number): boolean {
  if (word[i] === 'up') return (role[i + 1]! & ROLE.TO) !== 0 && tag[i + 2] === TAG.NUM
  if (word[i] === 'at') return word[i + 1] === 'least' || word[i + 1] === 'most'
  return ABOUT.has(word[i]!) && tag[i + 1] === TAG.NUM && !/^(?:19|20)\d\d$/u.test(word[i + 1]!)
}

/** As `bareStart`, where a finite verb with its own subject shows the clause, at `from` or, past adjuncts, at `sure`. */
function bareClause(scene: Scene, g: number, from: number, sure: number): number {
  const { groups, subject, unit } = scene
  let relative = false
  for (let k = g + 1; k < groups.length && k < g + 4; k++) {
    const group = groups[k]!
    if (!group.finite) continue
    if (subject[k]?.relative) {
      relative = true
      continue
    }
    const own = subject[k]
    if (own && !own.shared && own.start > from && (relative || unit.role[own.start - 1]! & ROLE.THAT)) return -1
    const before = own && !own.shared ? own.start : group.start
    for (let i = from; i < before; i++) {
      if (unit.role[i]! & (ROLE.COMMA | ROLE.COLON | ROLE.SEMICOLON | ROLE.DASH | ROLE.AND | ROLE.BUT)) return -1
      if (i > from && unit.role[i]! & (ROLE.SUBORDINATOR | ROLE.WH) && !relative && !(unit.role[i]! & ROLE.LINK))
        return -1
    }
    // said up to 300 men could live there
    const counted = isCounted(unit, from)
    if (before <= from)
      return own &&
        !own.shared &&
        own.end > from &&
        (counted || unit.tag[from] !== TAG.ADP) &&
        !(subject[g] && !subject[g].relative && own.start < subject[g].start)
        ? from
        : -1
    if (unit.role[from]! & ROLE.SUBORDINATOR && own && !own.shared && own.start === from + 1)
      return hasMain(scene, k) ? from : -1
    if (unit.role[from]! & (ROLE.ADJUNCT | ROLE.TIME) && own && !own.shared) return counted ? from : own.start
    // said afterwards he was robbed
    if (before === sure && own && !own.shared && HOW.has(unit.word[from]!)) return own.start
    return before === sure || counted || unit.tag[from] !== TAG.ADP ? from : -1
  }
  return -1
}
