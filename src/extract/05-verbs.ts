import { WAY } from '../lexicon/cues.js'
import type { Certainty } from '../model/index.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import { type VerbGroup } from './02-groups.js'
import { nounPhraseBefore, type Stretch, type Subject } from './03-subjects.js'
import { contentEnd, isLast, quoteAt, skipAdjuncts } from './04-contents.js'
import { type Draft, spanOf } from './draft.js'
import type { Reading } from './reading.js'

const SPEAK = WAY.SAY | WAY.TELL | WAY.ASK | WAY.THINK | WAY.SHOW

/** Attributions whose cue is a verb with its content after it or before it. */
export function verbDrafts(
  reading: Reading,
  unit: Unit,
  index: number,
  groups: readonly VerbGroup[],
  subject: readonly (Subject | undefined)[],
): Draft[] {
  const { words, tag, cues } = reading
  const { at, folded } = unit
  const n = at.length
  const found: Draft[] = []
  const emit = (
    group: VerbGroup,
    source: Stretch | undefined,
    cue: Stretch,
    content: readonly Stretch[],
    rule: string,
    extra: Partial<Draft> = {},
  ): void => {
    const ways = group.cue?.ways ?? WAY.SAY
    const certainty: Certainty =
      group.negated || ways & WAY.DENY ? 'denied' : ways & WAY.HEDGE || group.modal ? 'hedged' : 'asserted'
    const kind = ways & WAY.THINK && !(ways & WAY.SAY) ? (ways & WAY.WANT ? 'other' : 'belief') : 'speech'
    found.push({
      unit: index,
      source: source ? [spanOf(reading, unit, source)] : [],
      cue: [spanOf(reading, unit, cue)],
      content: content.map((stretch) => spanOf(reading, unit, stretch)),
      kind,
      certainty,
      rule,
      ...extra,
    })
  }
  for (const [g, group] of groups.entries()) {
    const { cue } = group
    const s = subject[g]
    const begin = s && !s.shared ? Math.min(s.start, group.start) : group.start
    const own = { start: group.start, end: group.end }
    const tail = skipAdjuncts(reading, unit, group.end)
    const before = begin > 0 ? words[at[begin - 1]!]! : ''
    const foldBefore =
      begin > 0
        ? folded[begin - 1]
          ? begin - 1
          : before === ',' && begin > 1 && folded[begin - 2]
            ? begin - 2
            : -1
        : -1
    // “We will appeal,” the firm said.  “We will appeal,” said the firm.
    if (
      foldBefore >= 0 &&
      !group.infinitive &&
      (cue ? cue.ways & SPEAK : isLast(reading, unit, group) && group.finite && s)
    ) {
      const contents: Stretch[] = [{ start: foldBefore, end: foldBefore + 1 }]
      let source: Stretch | undefined = s && !s.shared ? s : undefined
      let from = group.end
      if (!source || source.start < foldBefore) {
        const after = nounPhraseAfter(reading, unit, group.end)
        if (after) {
          source = after
          from = after.end
        }
      }
      for (let k = from; k < n; k++)
        if (folded[k] && (words[at[k - 1]!] === ',' || words[at[k - 1]!] === '.' || words[at[k - 1]!] === ':'))
          contents.push({ start: k, end: k + 1 })
      if (source) {
        emit(group, source, own, contents, 'quote-then-cue')
        continue
      }
    }
    if (!cue || group.passive) continue
    const quote = quoteAt(reading, unit, tail)
    const speaks = (cue.ways & (WAY.SAY | WAY.TELL | WAY.ASK | WAY.NAME)) !== 0
    // The firm said: “We will appeal.”
    if (quote && speaks && s) {
      const contents: Stretch[] = [quote]
      for (let k = quote.end; k < n; k++) if (folded[k]) contents.push({ start: k, end: k + 1 })
      emit(group, s, own, contents, 'cue-then-quote')
      continue
    }
    if (!(cue.ways & SPEAK)) continue
    // Rents will rise, the mayor said.  Rents, the mayor said, will rise.
    if (
      before === ',' &&
      begin > 2 &&
      isLast(reading, unit, group) &&
      group.finite &&
      cue.ways & (WAY.SAY | WAY.THINK | WAY.TELL) &&
      !(cue.ways & WAY.WEAK && !s) &&
      words[at[group.end]!] !== 'that'
    ) {
      if (s && !s.shared && s.start === begin) {
        const contents: Stretch[] = [{ start: sentenceStart(reading, unit, groups, begin - 1), end: begin - 1 }]
        emit(group, s, own, contents, 'clause-then-cue')
        continue
      }
      const after = nounPhraseAfter(reading, unit, group.end)
      if (after) {
        emit(
          group,
          after,
          own,
          [{ start: sentenceStart(reading, unit, groups, begin - 1), end: begin - 1 }],
          'clause-then-cue',
        )
        continue
      }
    }
    if (before === ',' && begin === group.start && group.finite && s?.shared !== false) {
      const after = nounPhraseAfter(reading, unit, group.end)
      if (after && after.end >= n - 2 && cue.lemma === 'say') {
        emit(
          group,
          after,
          own,
          [{ start: sentenceStart(reading, unit, groups, begin - 1), end: begin - 1 }],
          'clause-then-cue',
        )
        continue
      }
    }
    if (!s) continue
    let from = tail
    let addressee: Stretch | undefined
    if (cue.ways & WAY.TELL) {
      const phrase = nounPhraseAfter(reading, unit, group.end)
      if (phrase) {
        addressee = phrase
        from = skipAdjuncts(reading, unit, phrase.end)
        const told = quoteAt(reading, unit, from)
        if (told) {
          emit(group, s, own, [told], 'tell-then-quote', { addressee: [spanOf(reading, unit, phrase)] })
          continue
        }
      }
    }
    if (from < n && words[at[from]!] === 'that' && from + 1 < n) {
      const end = contentEnd(reading, unit, from, groups, subject)
      if (end > from + 1)
        emit(
          group,
          s,
          own,
          [{ start: from, end }],
          'that-clause',
          addressee && from > addressee.start ? { addressee: [spanOf(reading, unit, addressee)] } : {},
        )
      continue
    }
    if (cue.ways & WAY.WEAK) continue
    // a finite clause: the next group is finite and has its own subject right here
    const next = groups[g + 1]
    const ns = subject[g + 1]
    const bare = addressee && from === addressee.end ? from : group.end
    for (const place of [bare, tail, from]) {
      if (next && ns && next.finite && !ns.shared && ns.start === place && !folded[place]) {
        const end = contentEnd(reading, unit, place, groups, subject)
        if (end > place + 1) emit(group, s, own, [{ start: place, end }], 'bare-clause')
        break
      }
    }
    void cues
    void tag
  }
  return found
}

/** Where the clause that ends at `end` begins: at the start of the sentence, without a leading conjunction. */
function sentenceStart(reading: Reading, unit: Unit, _groups: readonly VerbGroup[], end: number): number {
  let i = 0
  while (i + 1 < end && !unit.folded[i] && /^(?:but|and|so|[“"'‘”.,—–-]+)$/u.test(reading.words[unit.at[i]!]!)) i++
  return i
}

/** The noun phrase that begins at `from`, e.g. the speaker in `said Ann Lee, a lawyer`; up to the first mark or verb. */
export function nounPhraseAfter(reading: Reading, unit: Unit, from: number): Stretch | undefined {
  const { tag, words } = reading
  const { at, folded } = unit
  let end = from
  while (end < at.length && end - from < 24 && !folded[end]) {
    const kind = tag[at[end]!]!
    const word = words[at[end]!]!
    if (kind === TAG.PRON && end === from && word !== 'that') {
      end++
      if (!/^(?:his|her|their|its|my|our|your)$/u.test(word)) break
      continue
    }
    if (
      kind === TAG.NOUN ||
      kind === TAG.PROPN ||
      kind === TAG.ADJ ||
      kind === TAG.NUM ||
      kind === TAG.SYM ||
      (kind === TAG.DET && word !== 'that') ||
      word === '-' ||
      word === '&' ||
      word === "'s" ||
      word === '’s'
    ) {
      if (end > from && kind === TAG.DET) break
      end++
      continue
    }
    if (end > from && (word === 'of' || word === 'for' || word === 'from' || word === 'at' || word === 'and')) {
      const next = end + 1 < at.length ? tag[at[end + 1]!]! : TAG.X
      if (next === TAG.DET || next === TAG.NOUN || next === TAG.PROPN || next === TAG.ADJ) {
        end++
        if (next === TAG.DET) end++
        continue
      }
    }
    break
  }
  if (end === from) return undefined
  return nounPhraseBefore(reading, unit, end, from) ? { start: from, end } : undefined
}
