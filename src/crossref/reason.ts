import type { RelationType, Span } from '../model/index.js'
import type { Clash } from './clashes/index.js'
import type { Said } from './said.js'

/** Most words of a statement that a reason repeats, in code units. */
const LONGEST = 90

const quoted = (words: string): string => {
  const folded = words.replace(/\s+/gu, ' ').replaceAll('“', '‘').replaceAll('”', '’').trim()
  return `“${folded.length > LONGEST ? `${folded.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : folded}”`
}

const words = ({ statement }: Said, span: Span): string => quoted(statement.text.slice(...span))

/** Marks between the parts of a sentence. */
const MARK = /[,;:—–](?=\s)/gu
/** A part that is repeated whole for a number. */
const SHORT = 64
/** What is repeated behind a number, in code units. */
const COUNTED = 36

/** The part of a statement, between marks, in which words stand. */
function part({ statement: { text } }: Said, [start, end]: Span): string {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(MARK)].map(({ index }) => index + 1))
  const after = text.slice(end).search(MARK)
  const to = after < 0 ? text.length : end + after
  if (to - from <= LONGEST) return quoted(text.slice(from, to))
  const near = Math.max(from, start - LONGEST / 2)
  return quoted(near > from ? `… ${text.slice(near, to).replace(/^\S*\s/u, '')}` : text.slice(near, to))
}

/** A word that leads to what is cut off. */
const DANGLING = / (?:by|in|at|on|of|to|for|from|with|and|or|the|a|an|who|that|which)$/iu

/** A number with what it counts: “nine sailors are missing”. */
function counted(said: Said, [start, end]: Span): string {
  const { text } = said.statement
  const short = part(said, [start, end])
  if (short.length <= SHORT) return short
  if (/^\W/u.test(text.slice(start)) && !/^[$€£¥]/u.test(text.slice(start))) return short
  const rest = text.slice(end, end + COUNTED)
  const stop = rest.search(/[,;:—–.](?=\s|$)/u)
  const whole = end + COUNTED >= text.length ? rest : rest.replace(/\s\S*$/u, '')
  return quoted(text.slice(start, end) + (stop < 0 ? whole : rest.slice(0, stop)).replace(DANGLING, ''))
}

const who = ({ statement }: Said): string => statement.chain.at(-1)?.name ?? 'somebody unnamed'

const OPENINGS: Readonly<Record<RelationType, string>> = {
  number: 'The numbers differ',
  date: 'The times differ',
  place: 'The places differ',
  actor: 'Different actors are named',
  role: 'The roles differ',
  antonym: 'Opposites are said of the same thing',
  denial: 'One denies what the other says',
}

/** One sentence for a reader on why two statements cannot both hold. */
export function reason(clash: Clash, a: Said, b: Said): string {
  const [p, q] = [who(a), who(b)]
  if (clash.verdict) return `${q} calls untrue what ${p} says: ${words(b, clash.b)}, of ${words(a, clash.a)}.`
  if (clash.type === 'denial' && a.denied !== b.denied)
    return a.denied
      ? `${p} denies ${quoted(a.statement.text)}, which ${q} affirms.`
      : `${q} denies ${quoted(b.statement.text)}, which ${p} affirms.`
  const told = clash.type === 'number' ? counted : part
  const [x, y] = [`${told(a, clash.a)} (${p})`, `${told(b, clash.b)} (${q})`]
  const opening = clash.cause ? 'Different causes are named' : OPENINGS[clash.type]
  return `${opening}: ${clash.denier === 'b' ? `${y}, ${x}` : `${x}, ${y}`}.`
}

/** One sentence for a reader on what the newer of two statements brings up to date. */
export function renewed(clash: Clash, a: Said, b: Said, newer: 'a' | 'b'): string {
  const [x, y] = [`${words(a, clash.a)} (${who(a)})`, `${words(b, clash.b)} (${who(b)})`]
  return newer === 'a' ? `The count has risen to ${x} from ${y}.` : `The count has risen to ${y} from ${x}.`
}
