import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { type VerbGroup } from './02-groups.js'
import type { Stretch } from './03-subjects.js'
import { nounPhraseAfter } from './05-verbs.js'
import { type Draft, spanOf } from './draft.js'
import type { Reading } from './reading.js'

const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '—'])

/** Attributions by `according to`, before or after their content: `According to the police, the car was stolen.` */
export function accordingDrafts(reading: Reading, unit: Unit, index: number, groups: readonly VerbGroup[]): Draft[] {
  const { words, tag } = reading
  const { at, folded } = unit
  const n = at.length
  const found: Draft[] = []
  for (let i = 0; i + 2 < n; i++) {
    if (folded[i] || words[at[i]!] !== 'according' || words[at[i + 1]!] !== 'to') continue
    let end = i + 2
    const phrase = nounPhraseAfter(reading, unit, end)
    if (!phrase) continue
    end = phrase.end
    while (end < n && end - i < 30 && !folded[end] && !STOPS.has(words[at[end]!]!)) {
      if (
        i > 1 ||
        tag[at[end]!] === TAG.ADP ||
        tag[at[end]!] === TAG.NOUN ||
        tag[at[end]!] === TAG.PROPN ||
        tag[at[end]!] === TAG.DET ||
        tag[at[end]!] === TAG.ADJ
      )
        end++
      else break
    }
    const source: Stretch = { start: phrase.start, end }
    const cue: Stretch = { start: i, end: i + 2 }
    let last = n
    while (last > end && !folded[last - 1] && /^[.!?]$/u.test(words[at[last - 1]!]!)) last--
    const contents: Stretch[] = []
    if (i <= 1) {
      let from = end
      while (from < last && !folded[from] && /^[,:.]$/u.test(words[at[from]!]!)) from++
      if (from < last) contents.push({ start: from, end: last })
    } else {
      let from = 0
      while (from < i && /^(?:but|and)$/u.test(words[at[from]!]!)) from++
      let to = i
      while (to > from && !folded[to - 1] && /^[,—-]$/u.test(words[at[to - 1]!]!)) to--
      if (to > from) contents.push({ start: from, end: to })
      if (
        end < last &&
        words[at[end]!] === ',' &&
        last - end > 2 &&
        !groups.some((group) => group.end <= i && group.finite)
      )
        contents.push({ start: end + 1, end: last })
    }
    if (contents.length === 0) continue
    found.push({
      unit: index,
      source: [spanOf(reading, unit, source)],
      cue: [spanOf(reading, unit, cue)],
      content: contents.map((stretch) => spanOf(reading, unit, stretch)),
      kind: 'speech',
      certainty: 'asserted',
      rule: 'according-to',
    })
  }
  return found
}
