import { TAG } from '../text/tags.js'
import type { VerbGroup } from './02-groups.js'
import type { Unit } from './01-units.js'
import type { Reading } from './reading.js'

/** Places `[start, end)` in a unit. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const PERSONAL: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'one',
  'some',
  'many',
  'others',
  'all',
  'both',
  'most',
  'everyone',
  'nobody',
  'none',
  'this',
  'these',
  'those',
  'someone',
  'few',
  'several',
  'everybody',
  'another',
  'each',
  'neither',
  'either',
])
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'near',
  'against',
  'by',
  'within',
  'behind',
  'about',
  'among',
  'under',
  'over',
  'between',
  'across',
])
const DAYS: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'later',
  'earlier',
  'also',
  'then',
  'now',
  'tonight',
  'here',
  'there',
])

/** Whether the token can stand in a noun phrase before its head. */
function isNominal(tag: number): boolean {
  return (
    tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.NUM || tag === TAG.ADJ || tag === TAG.DET || tag === TAG.SYM
  )
}
const isHead = (tag: number): boolean =>
  tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.NUM || tag === TAG.PRON || tag === TAG.SYM

/**
 * The noun phrase that ends right before place `end`, with what hangs on it by prepositions (`a spokesman for the ministry
 * of health`); `undefined` where no noun stands there.
 */
export function nounPhraseBefore(reading: Reading, unit: Unit, end: number, floor = 0): Stretch | undefined {
  const { tag, words } = reading
  const { at, folded } = unit
  if (end <= floor || folded[end - 1]) return undefined
  const last = at[end - 1]!
  const lastWord = words[last]!
  if (
    !isHead(tag[last]!) &&
    !PERSONAL.has(lastWord) &&
    !(tag[last] === TAG.ADJ && reading.capital[last]) &&
    tag[last] !== TAG.ADJ
  )
    return undefined
  if (tag[last] === TAG.PRON || PERSONAL.has(lastWord)) {
    const before = end >= 2 ? words[at[end - 2]!]! : ''
    if (lastWord !== 'one' || before !== 'no') {
      if (tag[last] === TAG.PRON || !isNominal(end >= 2 ? tag[at[end - 2]!]! : TAG.X)) return { start: end - 1, end }
    }
  }
  let start = end - 1
  for (let i = end - 2; i >= floor && !folded[i]; i--) {
    const token = at[i]!
    const kind = tag[token]!
    const word = words[token]!
    if (
      isNominal(kind) ||
      word === '-' ||
      word === '&' ||
      word === "'s" ||
      word === '’s' ||
      word === "'" ||
      word === '’' ||
      word === '%'
    ) {
      if (DAYS.has(word) && i > floor && tag[at[i]!] !== TAG.PROPN) break
      start = i
      continue
    }
    if (kind === TAG.PRON && /^(?:his|her|their|its|my|our|your|whose)$/u.test(word)) {
      start = i
      continue
    }
    const next = at[start]!
    if (
      kind === TAG.VERB &&
      (word.endsWith('ing') || word.endsWith('ed')) &&
      i > floor &&
      (tag[at[i - 1]!] === TAG.DET || tag[at[i - 1]!] === TAG.ADJ) &&
      tag[next] !== TAG.DET &&
      tag[next] !== TAG.PRON
    ) {
      start = i
      continue
    }
    if (kind === TAG.ADV && tag[next] === TAG.ADJ && i > floor && tag[at[i - 1]!] === TAG.DET) {
      start = i
      continue
    }
    if ((word === '“' || word === '”' || word === '"') && i > floor && isNominal(tag[at[i - 1]!]!)) {
      continue
    }
    if (LINKS.has(word) && i > floor) {
      const before = at[i - 1]!
      if (
        tag[before] === TAG.NOUN ||
        tag[before] === TAG.PROPN ||
        tag[before] === TAG.NUM ||
        words[before] === 'one' ||
        words[before] === 'some' ||
        words[before] === 'many' ||
        words[before] === 'most' ||
        words[before] === 'all' ||
        words[before] === 'both'
      ) {
        start = i - 1
        i = i - 0
        if (!(tag[before] === TAG.NOUN || tag[before] === TAG.PROPN || tag[before] === TAG.NUM)) break
        i--
        continue
      }
      break
    }
    if ((word === 'and' || word === 'or') && i > floor && isHead(tag[at[i - 1]!]!) && tag[at[i - 1]!] !== TAG.PRON) {
      start = i - 1
      i--
      continue
    }
    break
  }
  return { start, end }
}

/** Adverbs and days between a subject and its verb: `the mayor on Monday also said`. */
function skipBack(reading: Reading, unit: Unit, from: number): number {
  const { tag, words } = reading
  let i = from
  for (let steps = 0; i > 0 && steps < 6; steps++) {
    const token = unit.at[i - 1]!
    const word = words[token]!
    if (unit.folded[i - 1]) break
    if (tag[token] === TAG.ADV || word === 'also' || word === 'both' || word === 'all' || word === 'not') {
      i--
      continue
    }
    if (DAYS.has(word)) {
      const before = i >= 2 ? words[unit.at[i - 2]!]! : ''
      i -= before === 'on' || before === 'late' || before === 'last' || before === 'early' ? 2 : 1
      continue
    }
    break
  }
  return i
}

/** Whose act a verb group is: the source's places, and whether it is shared with an earlier verb. */
export interface Subject extends Stretch {
  readonly shared: boolean
}

/** The subject of each group, by its index; `undefined` where none is found. */
export function subjects(reading: Reading, unit: Unit, groups: readonly VerbGroup[]): (Subject | undefined)[] {
  const { words, tag } = reading
  const { at } = unit
  const found: (Subject | undefined)[] = []
  for (const [g, group] of groups.entries()) {
    const floor = g > 0 ? groups[g - 1]!.end : 0
    const back = skipBack(reading, unit, group.start)
    const before = back > 0 ? at[back - 1]! : -1
    const word = before >= 0 ? words[before]! : ''
    const inherit = (): Subject | undefined => {
      for (let k = g - 1; k >= 0; k--)
        if (found[k] && (groups[k]!.finite || group.infinitive)) return { ...found[k]!, shared: true }
      return undefined
    }
    if (group.infinitive) {
      found.push(inherit())
      continue
    }
    if (group.ing) {
      const phrase =
        word === ',' || word === 'and' || word === 'while' || word === 'by' || word === 'in' || word === 'with'
          ? undefined
          : nounPhraseBefore(reading, unit, back, floor)
      found.push(inherit() ?? (phrase && { ...phrase, shared: false }))
      continue
    }
    if (RELATIVE.has(word) && back - 1 >= floor) {
      found.push({ start: back - 1, end: back, shared: false })
      continue
    }
    if (word === 'and' || word === 'but' || word === 'or' || word === 'then') {
      found.push(inherit())
      continue
    }
    if (word === ',') {
      found.push(acrossComma(reading, unit, back - 1, groups, g) ?? inherit())
      continue
    }
    const phrase = nounPhraseBefore(reading, unit, back, floor)
    if (phrase) {
      const extended = withAppositive(reading, unit, phrase, floor)
      found.push({ ...extended, shared: false })
    } else if (before >= 0 && (tag[before] === TAG.VERB || tag[before] === TAG.PART)) found.push(inherit())
    else found.push(undefined)
  }
  return found
}

/** `Ann Lee, a lawyer for the firm, said`: the phrase before the first comma with its appositive or relative clause. */
function acrossComma(
  reading: Reading,
  unit: Unit,
  comma: number,
  groups: readonly VerbGroup[],
  g: number,
): Subject | undefined {
  const { words, tag } = reading
  const { at, folded } = unit
  for (let i = comma - 1, steps = 0; i > 0 && steps < 45; i--, steps++) {
    if (folded[i]) return undefined
    if (words[at[i]!] !== ',') continue
    const next = at[i + 1]!
    const word = words[next]!
    const opens =
      tag[next] === TAG.DET ||
      tag[next] === TAG.NOUN ||
      tag[next] === TAG.PROPN ||
      tag[next] === TAG.ADJ ||
      tag[next] === TAG.NUM ||
      /^(?:who|which|whose|where|whom|himself|herself|also|one|now|then|formerly|himself)$/u.test(word) ||
      tag[next] === TAG.VERB ||
      word === 'in' ||
      word === 'like' ||
      word === 'along' ||
      word === 'including' ||
      word === 'speaking' ||
      word === 'on' ||
      word === 'at' ||
      word === 'with'
    if (!opens) return undefined
    const phrase = nounPhraseBefore(reading, unit, i, 0)
    if (phrase) return { start: phrase.start, end: comma, shared: false }
  }
  void groups
  void g
  return undefined
}

/** `Lee, of Bristol said` has no second comma; the phrase stands alone unless a title precedes it. */
function withAppositive(_reading: Reading, _unit: Unit, phrase: Stretch, _floor: number): Stretch {
  return phrase
}
