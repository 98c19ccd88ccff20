import type { RelationType, Span } from '../model/index.js'
import { predicateOf } from './agreement.js'
import type { Clash } from './clashes/index.js'
import type { Said } from './said.js'

/** Most words of a statement that a reason repeats, in code units. */
const LONGEST = 90

/** Marks that a part of a sentence begins or ends with and that mean nothing without the rest: “[, ]not three”, “on Friday[,]”. */
const EDGES = /^[\s,;:.—–-]+|[\s,;:—–-]+$|(?<!\b(?:\p{L}\.)*\p{L})\.$/gu
/** Double quotation marks, which become single ones inside others. */
const CURLY: Readonly<Record<string, string>> = { '“': '‘', '”': '’' }

/** Straight double quotation marks made single and turned, opening where they stand before a word. */
const turned = (words: string): string =>
  words
    .replace(/[“”]/gu, (mark) => CURLY[mark]!)
    .replace(/(?<=^|[\s(])"/gu, '‘')
    .replaceAll('"', '’')

/** Words in quotation marks: folded, cut at a length, without what of a sentence stands idle at their edges. */
const quoted = (words: string): string => {
  const plain = words.replace(/\s+/gu, ' ').trim().replace(EDGES, '')
  const folded = turned(plain)
  return `“${folded.length > LONGEST ? `${folded.slice(0, LONGEST).replace(/[\s,;:]+\S*$/u, '')} …` : folded}”`
}

const words = ({ statement }: Said, span: Span): string => quoted(statement.text.slice(...span))

/** Marks between the parts of a sentence. */
const MARK = /[,;:—–](?=\s)/gu
/** A part that is repeated whole for a number. */
const SHORT = 64
/** What is repeated behind a number, in code units. */
const COUNTED = 36

/** Words set aside, which mean nothing without what stands before: "nine dead, [not seven]". */
const SET_ASIDE = /^(?:and )?(?:not|rather|instead)\b/iu

/** The part of a statement, between marks, in which words stand. */
function part({ statement: { text } }: Said, [at, end]: Span): string {
  const aside = SET_ASIDE.test(text.slice(at, end)) ? /[\s,;:—–-]*$/u.exec(text.slice(0, at))![0].length : 0
  const start = at - aside
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
  if (/^\W*$/u.test(text.slice(end)))
    return quoted(`… ${text.slice(Math.max(0, start - COUNTED), end).replace(/^\S*\s/u, '')}`)
  const rest = text.slice(end, end + COUNTED)
  const stop = rest.search(/[,;:—–.](?=\s|$)/u)
  const whole = end + COUNTED >= text.length ? rest : rest.replace(/\s\S*$/u, '')
  return quoted(text.slice(start, end) + (stop < 0 ? whole : rest.slice(0, stop)).replace(DANGLING, ''))
}

/** Determiners and numbers that a phrase begins with in lower case, unless it opens a sentence. */
const LOWER =
  /^(?:An?|The|Its|His|Her|Their|One|Two|Three|Four|Five|Several|Some|Another|Other|Many|Most|Both)(?= \p{Ll})/u

const who = ({ statement }: Said): string =>
  (statement.chain.at(-1)?.name ?? 'somebody unnamed').replace(LOWER, (word) => word.toLowerCase())

/** All that a statement says; of an accusation "the firm [of] hiding losses" without the word that joins it to its verb. */
function all(said: Said): string {
  const { text } = said.statement
  const { subject, clause } = predicateOf(said)
  const joint = clause ? /^(?:of|for|with) (?=\p{Ll}+ing\b)/u.exec(text.slice(subject[1])) : null
  return quoted(joint ? `${text.slice(0, subject[1])}… ${text.slice(subject[1] + joint[0].length)}` : text)
}

const OPENINGS: Readonly<Record<RelationType, string>> = {
  number: 'The numbers differ',
  date: 'The times differ',
  place: 'The places differ',
  actor: 'Different actors are named',
  role: 'The roles differ',
  antonym: 'Opposites are said of the same thing',
  denial: 'One denies what the other says',
}

/** "Denied by Ada Quill (“there was no such order”), affirmed by Bo Marsh (“the port sold the boats”)." */
function denied(how: string, [denier, no]: Told, [other, yes]: Told): string {
  return no.toLowerCase() === yes.toLowerCase()
    ? `${how} by ${denier}, affirmed by ${other}: ${yes}.`
    : `${how} by ${denier} (${no}), affirmed by ${other} (${yes}).`
}

/** Who says it, and the words. */
type Told = readonly [who: string, words: string]

/** One sentence for a reader on why two statements cannot both hold. */
export function reason(clash: Clash, a: Said, b: Said): string {
  const [p, q] = [who(a), who(b)]
  if (clash.type === 'denial' && (clash.denier !== undefined || a.denied !== b.denied)) {
    const denier = clash.denier ?? (a.denied ? 'a' : 'b')
    const outright = a.denied || b.denied || clash.settled
    const left: Told = [p, outright ? all(a) : part(a, clash.a)]
    const right: Told = [q, outright ? all(b) : part(b, clash.b)]
    const how = clash.verdict && !b.denied ? 'Called untrue' : 'Denied'
    return denier === 'a' ? denied(how, left, right) : denied(how, right, left)
  }
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
