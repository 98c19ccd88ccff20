import { WAY } from '../lexicon/cues.js'
import { DOCUMENTS, ISSUED } from '../lexicon/documents.js'
import { BODIES, GROUPS, ROLES as POSTS } from '../lexicon/persons.js'
import { ROLE } from '../lexicon/roles.js'
import type { Span } from '../model/index.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { VerbGroup } from './02-groups.js'
import type { Stretch } from './03-phrases.js'
import { phraseAfter } from './phrase-after.js'
import { contentEnd, trimEnd } from './05-extents.js'
import { type Draft, draft, spanOf } from './draft.js'
import { quoteBefore } from './turned.js'
import type { Reading } from './reading.js'
import type { Scene } from './scene.js'

const QUOTES: ReadonlySet<string> = new Set(['quote', 'cite'])
const HEARS: ReadonlySet<string> = new Set(['hear', 'learn', 'understand'])

const isSource = (word: string, tag: number): boolean =>
  tag === TAG.PROPN || [POSTS, GROUPS, BODIES, DOCUMENTS, ISSUED].some((nouns) => nouns.has(word))

/** Whether a phrase names somebody or something that can vouch: `citing [two officials]`, and not `citing [bad weather]`. */
function canVouch({ words, tag: tags, quotes }: Reading, { word, tag, quote }: Unit, { start, end }: Stretch): boolean {
  const quoted = quotes[quote[start]! - 1]
  if (quoted) {
    if (quoted.last - quoted.first > 12) return false
    for (let i = quoted.first; i < quoted.last; i++)
      if (tags[i] !== TAG.PUNCT && isSource(words[i]!, tags[i]!)) return true
    return false
  }
  for (let i = start; i < end; i++) if (isSource(word[i]!, tag[i]!)) return true
  return false
}

/** The draft of a scene whose content a citation shares: the one whose cue is nearest. */
function nearest({ reading, unit }: Scene, drafts: readonly Draft[], group: VerbGroup): Draft | undefined {
  const at = reading.start[unit.at[group.start]!]!
  let best: Draft | undefined
  let distance = Infinity
  for (const one of drafts) {
    const cue = one.cue[0]
    if (!cue || cue[0] === at || one.content.some(([from, to]) => from <= at && at < to)) continue
    const far = Math.abs(cue[0] - at)
    if (far < distance) [best, distance] = [one, far]
  }
  return best
}

/** `quoted the firm as saying that …`: whoever is quoted says the content, and the quoter says all of it. */
function asSaying(scene: Scene, g: number, object: Stretch): Draft[] {
  const { unit, groups, subject, end } = scene
  const saying = groups.find((group, k) => k > g && group.ing && (unit.role[group.start - 1]! & ROLE.AS) !== 0)
  if (!saying?.cue || saying.start > object.end + 16 || !(saying.cue.ways & (WAY.SAY | WAY.TELL))) return []
  // “It is dead,” the Courier quoted Ann Lee as saying.
  const fold = saying.end >= end && subject[g] ? quoteBefore(unit, subject[g]!.start) : -1
  if (saying.end >= end && fold < 0) return []
  if (groups.some((group, k) => k > g && group.finite && group.start < saying.start && !subject[k]?.relative)) return []
  const rest = unit.quote[saying.end] ? saying.end + 1 : contentEnd(scene, saying.end, groups.indexOf(saying))
  if (rest <= saying.end && fold < 0) return []
  const own = subject[g]
  // a rider, who was not named, as saying
  const aside = groups.findIndex((group, k) => k > g && group.finite && group.start < saying.start)
  const stop = aside < 0 ? saying.start - 1 : subject[aside]!.start
  const cue = [{ start: groups[g]!.start, end: groups[g]!.end }]
  const named = { start: object.start, end: trimEnd(unit, object.start, stop) }
  if (fold >= 0) {
    const quoted = { start: groups[g]!.start, end: groups[g]!.end }
    const places = { source: named, cue: [quoted], content: [{ start: fold, end: fold + 1 }], addressee: own }
    return [draft(scene, places, { rule: 'quoted-as' })]
  }
  // quoted a clerk as telling the Courier that …
  const heard = saying.cue.ways & WAY.TELL && !unit.quote[saying.end] ? phraseAfter(unit, saying.end, true) : undefined
  const addressee = heard && heard.end + 2 < rest ? heard : undefined
  const places = {
    source: named,
    cue: [{ start: saying.start, end: saying.end }],
    content: [{ start: addressee?.end ?? saying.end, end: rest }],
    ...(addressee && { addressee }),
  }
  const inner = draft(scene, places, { rule: 'quoted-as' })
  const source = own && { start: own.start, end: own.end }
  const whole = aside < 0 ? [{ start: object.start, end: rest }] : [named, { start: saying.start - 1, end: rest }]
  return [draft(scene, { source, cue, content: whole }, { rule: 'quotes' }), inner]
}

const isCitation = ({ cue }: VerbGroup): boolean =>
  cue !== undefined && (QUOTES.has(cue.lemma) || HEARS.has(cue.lemma) || cue.lemma === 'record')

/**
 * The drafts of a scene with those that share the content of another among them: `Y said, citing X, that c` and `Y, quoting X, said c` (X's stands
 * under Y's), `X, quoted by Y, said c` (under Y's stands X's), `Y heard from X that c`, `Y quoted X as saying that c`.
 */
export function citations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { reading, unit, groups } = scene
  const found: Draft[] = [...drafts]
  if (!groups.some(isCitation)) return found
  for (const [g, group] of groups.entries()) {
    const lemma = group.cue?.lemma ?? ''
    const cue: Span[] = [spanOf(reading, unit, group)]
    // did not want to be quoted by name
    const byName = unit.word[group.end + 1] === 'name'
    if (QUOTES.has(lemma) && group.passive && unit.role[group.end]! & ROLE.BY && !byName) {
      const quoter = phraseAfter(unit, group.end + 1, false)
      const main = quoter && nearest(scene, drafts, group)
      if (!main || !found.includes(main)) continue
      const outer: Draft = { ...main, cue, source: [spanOf(reading, unit, quoter)], rule: 'quoted-by' }
      found[found.indexOf(main)] = { ...main, under: outer.cue }
      found.push(outer)
    } else if ((QUOTES.has(lemma) || lemma === 'record') && !group.passive && !group.infinitive) {
      const whole = group.end < unit.n && unit.quote[group.end]! > 0
      const marked = group.end < unit.n && unit.role[group.end]! & ROLE.MARK ? 1 : 0
      const object = whole ? { start: group.end, end: group.end + 1 } : phraseAfter(unit, group.end + marked, true)
      if (!object) continue
      const said = asSaying(scene, g, object)
      const known = said.map((one) => one.cue[0]![0])
      found.splice(0, found.length, ...found.filter((one) => !known.includes(one.cue[0]![0])), ...said)
      if (said.length > 0 || !group.ing || lemma === 'record' || !canVouch(reading, unit, object)) continue
      const main = nearest(scene, drafts, group)
      if (main)
        found.push({
          ...main,
          addressee: undefined,
          source: [spanOf(reading, unit, object)],
          cue,
          rule: 'citing',
          under: main.cue,
        })
    } else if (HEARS.has(lemma) && !group.passive && unit.word[group.end] === 'from') {
      const teller = phraseAfter(unit, group.end + 1, true)
      const main = drafts.find((one) => one.cue[0]![0] === cue[0]![0])
      if (teller && main) {
        const from: Span[] = [spanOf(reading, unit, { start: group.end, end: group.end + 1 })]
        found.push({
          ...main,
          source: [spanOf(reading, unit, teller)],
          cue: from,
          rule: 'heard-from',
          kind: 'speech',
          under: main.cue,
        })
      }
    }
  }
  return found
}
