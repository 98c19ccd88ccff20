import { type Attribution, cover, type Span } from '../model/index.js'
import { clauses } from './clauses.js'
import { isFinite } from './finite.js'
import type { Reading } from './reading.js'
import { sentencesOf } from './sentences-of.js'
import { tokenAt } from './token-at.js'
import { trim } from './trim.js'
import { countWords } from './wording.js'

/** Fewest words that make a statement. */
const FEWEST = 2

/**
 * The pieces of an attribution's content that each make a statement: the sentences of quotations, the coordinated clauses of
 * other contents. Two halves that a cue parted ("Rents, he said, will rise") are one piece.
 */
export function pieces(reading: Reading, attribution: Attribution): Span[][] {
  const { text } = reading
  const direct = attribution.form === 'direct'
  const found: Span[][] = []
  const whole = wholeOf(reading, attribution)
  for (const [n, span] of whole.entries()) {
    const all = sentencesOf(text, span)
      .flatMap((sentence) => clauses(reading, sentence, direct))
      .map((piece) => trim(text, withoutDateline(text, piece)))
    const goesOn = n > 0 && isContinued(text, whole[n - 1]!, span)
    for (const [k, piece] of all.entries())
      if (goesOn && k === 0 && found.length > 0) found.at(-1)!.push(piece)
      else found.push([piece])
  }
  return found.filter((piece) => countWords(reading, piece) >= FEWEST)
}

/** Whether a half goes on with the one before: not with "and", and not behind a colon: "She would come round, he predicted: she had." */
function isContinued(text: string, before: Span, [from]: Span): boolean {
  const head = text.slice(from, from + 40).replace(/^["“«‘'\s]+/u, '')
  return !/[:;]/u.test(text.slice(before[1], from)) && /^\p{Ll}/u.test(head) && !/^(?:and|but) /u.test(head)
}

/** "HARBOUR CITY, June 3 (Reuters) - ", "14:40 ": what stands before the first words of a paragraph. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [^-–—()]{2,30})?(?: \([^()]{2,40}\))? [-–—] |(?:\p{Lu}[\p{L}.’]{2,20}[ -]){0,2}\p{Lu}[\p{L}.’]{2,20}(?:, \p{Lu}\p{L}{2,20})? [–—] (?=\p{Lu}|[“"])|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? )/u

function withoutDateline(text: string, [from, to]: Span): Span {
  if (from > 0 && text[from - 1] !== '\n') return [from, to]
  const line = DATELINE.exec(text.slice(from, Math.min(to, from + 120)))
  return line ? [from + line[0].length, to] : [from, to]
}

/** Rules whose cue stands within the clause it weakens: "The cup [is said] to be lost". */
const INWARD: ReadonlySet<string> = new Set(['is-believed-to', 'reportedly', 'hedged', 'was-judged'])

/** "its insistence that it will stay[, is facing …]": a finite verb right after a comma goes on with the outer clause. */
function beforeMainVerb(reading: Reading, [from, to]: Span): Span {
  const { words, start, end } = reading
  for (let i = tokenAt(reading, from) + 2; i < start.length && end[i]! <= to; i++)
    if (words[i - 1] === ',' && isFinite(reading, i)) return [from, end[i - 2]!]
  return [from, to]
}

/** The content of an attribution; where its cue stands within, the whole clause. */
const wholeOf = (reading: Reading, { rule, content, source }: Attribution): readonly Span[] =>
  rule === 'noun-that'
    ? content.map((span) => beforeMainVerb(reading, span))
    : INWARD.has(rule) && source.length === 0
      ? [cover(content)!]
      : content
