import { GENDERED, ROLES } from '../../lexicon/persons.js'
import { HONORIFICS, TITLES } from '../../lexicon/titles.js'
import type { NameRun } from '../../text/names.js'
import { TAG } from '../../text/tags.js'
import type { Role } from './entity.js'
import { phrase } from './phrase.js'
import { isFinite } from '../finite.js'
import type { Reading } from '../reading.js'

/** The words of a run as written, hyphens joined to their neighbours, white space left out. */
export function wordsOf({ text, start, end }: Reading, { first, last }: NameRun): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    const word = text.slice(start[i], end[i])
    if (i > first && start[i] === end[i - 1] && words.length > 0) words[words.length - 1] += word
    else words.push(word)
  }
  return words
}

/** The text of tokens, white space folded. */
export const textOf = ({ text, start, end }: Reading, { first, last }: NameRun): string =>
  last > first ? text.slice(start[first], end[last - 1]).replace(/[\s\u00a0]+/gu, ' ') : ''

const SMALL: ReadonlySet<string> = new Set(
  "the a an of for in at to and 's ’s ' ’ - its his her their our , from with on by".split(' '),
)

const content = (words: readonly string[]): ReadonlySet<string> => new Set(words.filter((word) => !SMALL.has(word)))

/** A role from the tokens of a noun phrase ("the director of the zoo") whose head is a noun for persons. */
export function roleOf(reading: Reading, range: NameRun): Role | undefined {
  const parsed = phrase(reading, range.first, range.last)
  if (!parsed || parsed.name) return undefined
  const head = roleHead(reading, parsed.head)
  if (!head) return undefined
  const last = endOfRole(reading, range)
  return {
    head,
    words: content(reading.words.slice(range.first, last)),
    text: trimmed(textOf(reading, { first: range.first, last })),
  }
}

const trimmed = (text: string): string =>
  text.replace(/^(?:the|a|an|its|his|her|their|our) /iu, '').replace(/[ ,]+$/u, '')

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'that'])
const STOPS: ReadonlySet<string> = new Set(',.;:!?—“”"')

/** A role ends where a clause about the person begins: "a spokesman for the firm [who …]". */
function endOfRole({ words, tag }: Reading, { first, last }: NameRun): number {
  for (let i = first + 1; i < last; i++)
    if (RELATIVES.has(words[i]!) || (tag[i] === TAG.VERB && i > first + 1)) return i
  return last
}

/** The noun for a person at a token: "minister", or the last part of "ex-detective" and "co-owner". */
export function roleHead({ words }: Reading, head: number): string | undefined {
  const word = words[head]!
  // the 78-year-old
  if (words[head + 1] === '-' && words[head + 2] === 'year') return 'person'
  if (ROLES.has(word)) return word
  if (TITLES.has(word) && !HONORIFICS.has(word) && /(?:er|or|an|nt|st|ef|al)$/u.test(word)) return word
  return undefined
}

/** Whether a clause of its own stands in tokens: "…, [his agent told the paper]"; one that describes begins with "who". */
function hasVerb(reading: Reading, { first, last }: NameRun): boolean {
  for (let i = first + 1; i < last; i++) {
    if (RELATIVES.has(reading.words[i]!)) return false
    if (isFinite(reading, i)) return true
  }
  return false
}

/** Farthest that an appositive is looked for, in tokens. */
const REACH = 18

/**
 * The role that stands around a person's name: in the title ("Foreign Minister Ann Lee"), before it ("city councillor Ann
 * Lee", "the director, Ann Lee") or after it ("Ann Lee, the director of the zoo,").
 */
export function roleAround(reading: Reading, run: NameRun, title: readonly string[]): Role | undefined {
  const { words, tag } = reading
  const titled = title.map((word) => word.toLowerCase()).filter((word) => !HONORIFICS.has(word.replace(/\.$/u, '')))
  const last = titled.at(-1)
  if (last) return { head: last, words: content(titled), text: title.join(' ') }
  if (words[run.last] === ',') {
    let end = run.last + 1
    while (end < reading.start.length && end - run.last < REACH && !STOPS.has(words[end]![0]!)) end++
    const range = { first: run.last + 1, last: end }
    const role = hasVerb(reading, range) ? undefined : roleOf(reading, range)
    // her husband, Ann Lee, a banker
    const kin = words[run.first - 1] === ',' ? GENDERED.get(words[run.first - 2] ?? '') : undefined
    if (role && !kin) return role
  }
  let begin = run.first
  if (begin > 0 && words[begin - 1] === ',') {
    begin--
    let first = begin
    while (
      first > 0 &&
      begin - first < REACH &&
      !STOPS.has(words[first - 1]![0]!) &&
      tag[first - 1] !== TAG.SCONJ &&
      tag[first - 1] !== TAG.VERB &&
      tag[first - 1] !== TAG.AUX
    )
      first--
    while (first < begin && (tag[first] === TAG.ADP || tag[first] === TAG.CCONJ || tag[first] === TAG.ADV)) first++
    return first < begin ? roleOf(reading, { first, last: begin }) : undefined
  }
  let first = begin
  while (
    first > 0 &&
    begin - first < 8 &&
    (tag[first - 1] === TAG.NOUN ||
      tag[first - 1] === TAG.ADJ ||
      tag[first - 1] === TAG.PROPN ||
      words[first - 1] === '-')
  )
    first--
  return first < begin && ROLES.has(words[begin - 1]!) ? roleOf(reading, { first, last: begin }) : undefined
}
