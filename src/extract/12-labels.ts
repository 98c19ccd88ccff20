import { WAY } from '../lexicon/cues.js'
import { ROLES as POSTS } from '../lexicon/persons.js'
import { ROLE } from '../lexicon/roles.js'
import { TAG } from '../text/tags.js'
import { QUOTED } from './01-units.js'
import { phraseBefore } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { type Draft, draft } from './draft.js'
import { isSpeaker } from './label-speaker.js'
import { isFinite } from './finite.js'
import type { Places, Scene } from './scene.js'

/** How recordings of a speaker are billed. */
const BILLED: ReadonlySet<string> = new Set(['full', 'watch', 'video', 'exclusive', 'live', 'breaking'])

/** Longest name before a colon, in places. */
const LABEL = 9

/** Place of a colon with a quotation behind it that no verb of saying announces: `IN BRIEF — Ann Lee: “We will appeal.”`; or -1. */
function announcedAt({ unit, groups }: Scene): number {
  for (let i = 2; i + 1 < unit.n; i++)
    if (unit.role[i]! & ROLE.COLON && unit.tag[i + 1] === QUOTED)
      return groups.some((group) => group.start < i && group.cue && group.cue.ways & (WAY.SAY | WAY.TELL | WAY.ASK))
        ? -1
        : i
  return -1
}

/** Fewest words of a quotation that is no title: `The band has a new record: “Dust and Bone”`. */
const FEWEST = 3

/** Who is told of before a colon and a quotation that ends the sentence: `Ann Lee was blunt: “They lied.”` */
function announcedBy({ reading, unit, groups, subject }: Scene, colon: number): Omit<Places, 'content'> | undefined {
  const quote = reading.quotes[unit.quote[colon + 1]! - 1]
  const g = groups.findIndex((group) => group.finite)
  const own = subject[g]
  if (!quote || unit.n > colon + 3 || !own || own.shared || own.relative || groups[g]!.passive) return undefined
  if (!groups.every((group) => group.start < colon) || own.start > 2) return undefined
  let verb = false
  for (let i = quote.first + 1; i < quote.last; i++) verb ||= isFinite(reading, i)
  if (!verb || quote.last - quote.first <= FEWEST) return undefined
  const word = unit.word[own.end - 1]!
  const person = POSTS.has(word) || word === 'he' || word === 'she' || unit.tag[own.end - 1] === TAG.PROPN
  return person ? { source: own, cue: [{ start: groups[g]!.start, end: groups[g]!.end }] } : undefined
}

/** Words that end a headline as its source: `Bridge unsafe: report`. */
const CREDITS: ReadonlySet<string> = new Set(
  'report reports sources source officials official study survey poll police experts analysts witnesses media'.split(
    ' ',
  ),
)

/** `Bridge Unsafe: Report`: the source that a headline ends with, behind its only colon. */
function credit(scene: Scene): Draft[] {
  const { unit, end } = scene
  let colon = -1
  for (let i = 2; i < unit.n; i++)
    if (unit.role[i]! & ROLE.COLON) {
      if (colon > 0) return []
      colon = i
    }
  const last = Math.min(end, unit.n) - 1
  if (colon < 3 || last <= colon || last - colon > 3 || !CREDITS.has(unit.word[last]!)) return []
  const source = { start: colon + 1, end: last + 1 }
  const cue = [{ start: colon, end: colon + 1 }]
  return [draft(scene, { source, cue, content: [{ start: 0, end: colon }] }, { rule: 'label' })]
}

/**
 * Attributions without a verb: `Police: raiders knew the house` as a headline, `Lee: “We will appeal.”`, and
 * `“We will appeal.” — Ann Lee`.
 */
export function labels(scene: Scene): Draft[] {
  const { reading, unit, groups, end } = scene
  const title = reading.blocks[unit.block]!.kind === 'title'
  if (!(unit.roles & (ROLE.COLON | ROLE.DASH))) return []
  const credited = title && unit.roles & ROLE.COLON ? credit(scene) : []
  if (credited.length > 0) return credited
  for (let i = 1; i < Math.min(unit.n - 1, LABEL); i++) {
    if (!(unit.role[i]! & ROLE.COLON) || (unit.tag[i - 1] === TAG.NUM && unit.tag[i + 1] === TAG.NUM)) continue
    const floor =
      unit.tag[0] === TAG.NUM && unit.word[1] === ':' && i > 3 ? 3 : unit.tag[0] === TAG.NUM && i > 1 ? 1 : 0
    const name = phraseBefore(unit, i, floor)
    if (!name || name.start !== floor || groups.some((group) => group.start < i)) break
    const quoted = unit.tag[i + 1] === QUOTED
    const names = unit.tag.subarray(floor, i).filter((tag) => tag === TAG.PROPN).length
    const stated = (title || names > 1) && groups.some((group) => group.finite && group.start > i)
    if ((!quoted && !stated) || !isSpeaker(scene, name, quoted)) return []
    const to = unit.role[end - 1]! & ROLE.COLON ? end - 1 : end
    const content = { start: i + 1, end: quoted ? i + 2 : to }
    // Full Lee: “I will stand”
    const source =
      BILLED.has(unit.word[name.start]!) && name.end - name.start > 1 ? { start: name.start + 1, end: name.end } : name
    return [draft(scene, { source, cue: [{ start: i, end: i + 1 }], content: [content] }, { rule: 'label' })]
  }
  const colon = announcedAt(scene)
  if (colon > 0) {
    const content = [{ start: colon + 1, end: colon + 2 }]
    const told = announcedBy(scene, colon)
    if (told) return [draft(scene, { ...told, content }, { rule: 'cue-then-quote' })]
    const name = phraseBefore(unit, colon, 0)
    const parted = name && name.start > 0 && (unit.role[name.start - 1]! & ROLE.DASH) !== 0
    if (parted && unit.tag[name.start] === TAG.PROPN)
      return [draft(scene, { source: name, cue: [{ start: colon, end: colon + 1 }], content }, { rule: 'label' })]
  }
  if (unit.tag[0] === QUOTED && unit.n > 2 && unit.role[1]! & ROLE.DASH && groups.length === 0) {
    const name = phraseAfter(unit, 2, true)
    if (name && (unit.tag[2] === TAG.PROPN || unit.tag[2] === TAG.DET))
      return [
        draft(
          scene,
          { source: name, cue: [{ start: 1, end: 2 }], content: [{ start: 0, end: 1 }] },
          { rule: 'signed' },
        ),
      ]
  }
  return []
}
