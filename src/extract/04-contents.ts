import { WAY } from '../lexicon/cues.js'
import { TAG } from '../text/tags.js'
import type { Unit } from './01-units.js'
import type { VerbGroup } from './02-groups.js'
import type { Stretch, Subject } from './03-subjects.js'
import type { Reading } from './reading.js'

const CLOSERS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';'])
const JOINERS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'though',
  'although',
  'as',
  'whereas',
  'yet',
  'because',
  'when',
  'after',
])

/** One past the last word of the clause that begins at `from`, where a cue that is not part of it begins, or the sentence ends. */
export function contentEnd(
  reading: Reading,
  unit: Unit,
  from: number,
  groups: readonly VerbGroup[],
  subject: readonly (Subject | undefined)[],
): number {
  const { words } = reading
  const { at } = unit
  let end = at.length
  while (end > from && !unit.folded[end - 1] && CLOSERS.has(words[at[end - 1]!]!)) end--
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!
    if (group.start <= from || group.start >= end || !group.cue) continue
    if ((group.cue.ways & (WAY.SAY | WAY.TELL | WAY.THINK | WAY.JUDGE | WAY.NAME)) === 0) continue
    const s = subject[g]
    const begin = s && !s.shared && s.start > from ? s.start : group.start
    const before = words[at[begin - 1]!]!
    if (before === ',' && (group.ing || begin === group.start || isLast(reading, unit, group)))
      end = Math.min(end, begin - 1)
    else if (JOINERS.has(before) && begin - 2 > from && words[at[begin - 2]!] === ',') end = Math.min(end, begin - 2)
    else if (before === 'and' && s?.shared && !group.infinitive && begin === group.start) end = Math.min(end, begin - 1)
  }
  for (let i = from + 1; i + 1 < end; i++) {
    if (words[at[i]!] === 'according' && words[at[i + 1]!] === 'to') {
      end = words[at[i - 1]!] === ',' ? i - 1 : i
      break
    }
  }
  while (
    end > from + 1 &&
    !unit.folded[end - 1] &&
    (words[at[end - 1]!] === ',' || words[at[end - 1]!] === '-' || words[at[end - 1]!] === '—')
  )
    end--
  return end
}

/** Whether the clause of a group has nothing after it but a full stop, a comma, or when and where it was said. */
export function isLast(reading: Reading, unit: Unit, group: VerbGroup): boolean {
  const { words, tag } = reading
  const { at } = unit
  let i = group.end
  if (i >= at.length) return true
  if (unit.folded[i]) return false
  const word = words[at[i]!]!
  if (CLOSERS.has(word) || word === ',' || word === ':' || word === '—' || word === '-') return true
  const kind = tag[at[i]!]!
  return (
    kind === TAG.ADP ||
    kind === TAG.ADV ||
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|last|this|when|during|after|at|while|as)$/u.test(
      word,
    )
  )
}

const AFTER: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'during',
  'after',
  'before',
  'to',
  'last',
  'this',
  'late',
  'early',
  'earlier',
  'later',
  'from',
  'via',
  'through',
  'of',
  'with',
  'by',
  'for',
  'about',
  'as',
])

/**
 * Where the content may begin after a cue: past adverbs, days and prepositional phrases (`said in a statement on Monday
 * that`). Stops at what can begin a content.
 */
export function skipAdjuncts(reading: Reading, unit: Unit, from: number): number {
  const { words, tag } = reading
  const { at, folded } = unit
  let i = from
  for (let steps = 0; i < at.length && steps < 24 && !folded[i]; steps++) {
    const word = words[at[i]!]!
    const kind = tag[at[i]!]!
    if (
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight)$/u.test(word) ||
      (kind === TAG.ADV && word !== 'how' && word !== 'when' && word !== 'why' && word !== 'where')
    ) {
      i++
      continue
    }
    if (kind === TAG.ADP && AFTER.has(word) && steps < 3) {
      let j = i + 1
      while (
        j < at.length &&
        j - i < 14 &&
        !folded[j] &&
        words[at[j]!] !== ',' &&
        words[at[j]!] !== 'that' &&
        words[at[j]!] !== ':' &&
        tag[at[j]!] !== TAG.VERB &&
        tag[at[j]!] !== TAG.AUX &&
        tag[at[j]!] !== TAG.PRON
      )
        j++
      if (j < at.length && (folded[j] || words[at[j]!] === ',' || words[at[j]!] === 'that' || words[at[j]!] === ':')) {
        i = j
        break
      }
      return i
    }
    break
  }
  return i
}

/** A place and the folded quotation that stands there, if the next thing after `i` is one. */
export function quoteAt(reading: Reading, unit: Unit, i: number): Stretch | undefined {
  let k = i
  while (k < unit.at.length && !unit.folded[k] && /^[,:]$/u.test(reading.words[unit.at[k]!]!)) k++
  return k < unit.at.length && unit.folded[k] ? { start: k, end: k + 1 } : undefined
}
