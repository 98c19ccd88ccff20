import { PREPOSITIONAL, WAY } from '../lexicon/cues.js'
import { contentEnd } from './05-extents.js'
import { isDocument } from './is-document.js'
import { BODIES, GROUPS, ROLES as POSTS } from '../lexicon/persons.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import type { Unit } from './01-units.js'
import type { Complement } from './complement.js'
import { infinitiveBehind, infinitiveEnd, objectEnd } from './objects.js'
import type { Scene } from './scene.js'
import { reportedThat } from './reported-that.js'

/** Verbs that name only with *as*: `saw the plan as a gift`. */
const NEEDS_AS: ReadonlySet<string> = new Set(
  'name identify see view cast paint regard depict portray describe characterize characterise interpret dismiss hail'.split(
    ' ',
  ),
)

/** `called 911 at noon` */
const isNumber = ({ tag }: Unit, { start, end }: Stretch): boolean => end === start + 1 && tag[start] === TAG.NUM

const hasAs = ({ unit }: Scene, { start, end }: Stretch): boolean => {
  for (let i = start; i < end; i++) if (unit.role[i]! & ROLE.AS) return true
  return false
}

const NUMBERS: ReadonlySet<string> = new Set(['put', 'estimate'])

/** What a poll gives a party. */
const SHARES: ReadonlySet<string> = new Set(['percent', '%', 'points', 'seats', 'per'])

/** Whether a number stands within three places of `i`: `at about $3 million`. */
function hasNumber({ unit, end }: Scene, i: number): boolean {
  for (let k = i; k < Math.min(end, i + 3); k++) if (unit.tag[k] === TAG.NUM) return true
  return false
}

/** Whether the subject of group `g` is somebody: `[the ministry] ruled out a ban`, and not `[rain] ruled out play`. */
function isSomebody({ unit, subject }: Scene, g: number): boolean {
  const own = subject[g]
  if (!own) return false
  for (let i = own.start; i < own.end; i++) {
    const word = unit.word[i]!
    if (unit.tag[i] === TAG.PROPN || unit.role[i]! & ROLE.PRONOUN) return true
    if ([POSTS, GROUPS, BODIES].some((nouns) => nouns.has(word) || nouns.has(word.replace(/s$/u, '')))) return true
  }
  return false
}

/** `vowed to appeal`, `called for calm`, `confirmed the deal`, `blamed the pilot for the crash`. */
export function objects(scene: Scene, g: number): Complement | undefined {
  const { unit, groups, end } = scene
  const group = groups[g]!
  const ways = group.cue!.ways
  if (group.infinitive) return undefined
  let at = group.end
  while (
    at < end &&
    (unit.tag[at] === TAG.ADV || unit.role[at]! & ROLE.TIME) &&
    !(unit.role[at]! & (ROLE.WH | ROLE.NOT))
  )
    at++
  if (at >= end) return undefined
  if (ways & WAY.INTEND) at = infinitiveBehind(unit, at)
  // pledged not to sell
  const to = unit.role[at]! & ROLE.NOT ? at + 1 : at
  // vowed to “fight on”
  const verb = unit.role[to + 1]! & ROLE.MARK ? to + 2 : to + 1
  if (verb < end && unit.role[to]! & ROLE.TO && (unit.tag[verb] === TAG.VERB || unit.tag[verb] === TAG.AUX))
    return ways & WAY.INTEND
      ? { content: [{ start: at, end: infinitiveEnd(scene, at) }], rule: 'intends-to' }
      : undefined
  if (PREPOSITIONAL.get(group.cue!.lemma)?.has(unit.word[at]!) && at + 1 < end)
    return { content: [{ start: at + 1, end: objectEnd(scene, at + 1) }], rule: 'verb-preposition', cueEnd: at + 1 }
  // The ministry ruled out a ban.
  const ruled = group.cue!.lemma === 'rule' && group.end > group.head + 1
  if (ruled) {
    const what = phraseAfter(unit, at, false)
    return what && isSomebody(scene, g)
      ? { content: [{ start: at, end: objectEnd(scene, at) }], rule: 'judged' }
      : undefined
  }
  // The agency put the toll at 40.
  if (NUMBERS.has(group.cue!.lemma)) {
    const amount = phraseAfter(unit, at, true)
    // Polls put the Greens on 31 percent.
    const on = phraseAfter(unit, at, false)
    if (on && unit.word[on.end] === 'on' && unit.tag[on.end + 1] === TAG.NUM && SHARES.has(unit.word[on.end + 2] ?? ''))
      return { content: [{ start: at, end: objectEnd(scene, at) }], rule: 'put-at' }
    const done = amount && unit.tag[amount.end] === TAG.VERB && unit.word[amount.end]!.endsWith('ed') ? 1 : 0
    const near = amount ? amount.end + done : at
    for (let i = at + 1; i <= near && i + 1 < end; i++)
      if (unit.word[i] === 'at' && unit.tag[i + 1] !== TAG.DET && hasNumber(scene, i + 1))
        return { content: [{ start: at, end: objectEnd(scene, at) }], rule: 'put-at' }
  }
  // dismissed reports that a second man was held
  const that = ways & WAY.DENY ? reportedThat(scene, at) : -1
  if (that > 0) return { content: [{ start: that, end: contentEnd(scene, that, g) }], rule: 'that-clause' }
  // The poll showed the Greens leading; records show no sale.
  if (ways & WAY.SHOW && !group.negated && isDocument(scene, g)) {
    const what = phraseAfter(unit, at, true)
    const doing = what && groups[g + 1]?.ing && groups[g + 1]!.start === what.end
    const none = unit.word[at] === 'no'
    if (what && (doing || (none && group.cue!.lemma === 'show')))
      return {
        content: [{ start: at, end: doing ? contentEnd(scene, at, g + 1) : objectEnd(scene, at) }],
        rule: 'shows',
      }
  }
  // It found “mould” in five rooms.
  const found = ways & WAY.SHOW && unit.role[at]! & ROLE.MARK && !group.negated
  if (found && (isDocument(scene, g) || unit.word[scene.subject[g]!.start] === 'it'))
    return { content: [{ start: at, end: objectEnd(scene, at) }], rule: 'shows' }
  // TRT reported five deaths.
  if (group.cue!.lemma === 'report' && (unit.tag[at] === TAG.NUM || unit.word[at] === 'no') && !group.negated)
    return { content: [{ start: at, end: objectEnd(scene, at) }], rule: 'topic' }
  // Witnesses reported seeing two men.
  if (group.cue!.lemma === 'report' && groups[g + 1]?.ing && groups[g + 1]!.start === at)
    return { content: [{ start: at, end: contentEnd(scene, at, g + 1) }], rule: 'topic' }
  if (!(ways & (WAY.JUDGE | WAY.TOPIC | WAY.NAME)) || (group.ing && group.cue!.lemma === 'cite')) return undefined
  // called that “pure invention”, called that a lie
  const pointed =
    ways & WAY.NAME &&
    unit.word[at] === 'that' &&
    (unit.role[at + 1]! & ROLE.MARK || unit.quote[at + 1] || unit.word[at + 1] === 'a')
  const object = pointed
    ? { start: at, end: at + 1 }
    : phraseAfter(unit, unit.role[at]! & ROLE.MARK ? at + 1 : at, false)
  if (!object && unit.tag[at] !== TAG.VERB && unit.word[at] !== 'having') return undefined
  const stretch = { start: at, end: objectEnd(scene, at) }
  // cited a report which, she said, found nothing
  if (group.cue!.lemma === 'cite' && unit.role[stretch.end]! & ROLE.RELATIVE) return undefined
  // called the accusation baseless
  const plain = object && object.end - object.start > 2 && unit.tag[object.end - 1] === TAG.ADJ
  if (ways & WAY.NAME && !(ways & WAY.JUDGE)) {
    // a page called Real Facts Now
    const title =
      unit.role[at]! & ROLE.CAPITAL && unit.role[stretch.end - 1]! & ROLE.CAPITAL && unit.word[group.head] === 'called'
    const named =
      object &&
      !title &&
      !isNumber(unit, object) &&
      // called the station to say it was true
      !(unit.role[object.end]! & ROLE.TO && unit.tag[object.end + 1] === TAG.VERB && group.cue!.lemma === 'call') &&
      (stretch.end > object.end || plain) &&
      (!NEEDS_AS.has(group.cue!.lemma) || hasAs(scene, stretch))
    if (named) return { content: [stretch], rule: 'named' }
    if (!(ways & WAY.TOPIC)) return undefined
  }
  return { content: [stretch], rule: ways & WAY.JUDGE ? 'judged' : 'topic' }
}
