import type { Span } from '../model/index.js'
import { isSpace } from '../text/space.js'

const EDGES = /[\s\u00a0"“”«»‘’',;:.…—–-]/u
/** Not *that* before a verb, which is what is spoken of: "[that] is a lie". */
const LEADING =
  /^(?:(?:and |but )?that(?! (?:is|was|are|were|will|would|has|had|can|could|cannot|may|might|must|should|did|does|never|makes?|means?|meant)\b)|and|but|while|whereas|yet|though|although)\s+/iu

const TRAILING = /[;,] (?:however|though|meanwhile|too)$/iu

/** A span without white space, quotation marks, commas and a leading *that* or *and*; the full stop goes as well. */
export function trim(text: string, [from, to]: Span): Span {
  let a = from
  let b = to
  const outer = (): void => {
    while (
      a < b &&
      (isSpace(text.charCodeAt(a)) || (EDGES.test(text[a]!) && !/[-–]/u.test(text[a]!) && !isApostropheWord(text, a)))
    )
      a++
    while (b > a && (isSpace(text.charCodeAt(b - 1)) || (EDGES.test(text[b - 1]!) && !endsName(text, b)))) b--
  }
  outer()
  for (let n = 0; n < 2; n++) {
    const lead = LEADING.exec(text.slice(a, Math.min(b, a + 16)))
    if (!lead) break
    a += lead[0].length
    outer()
  }
  const tail = TRAILING.exec(text.slice(Math.max(a, b - 16), b))
  if (tail) b -= tail[0].length
  return balanced(text, [a, b], from, to)
}

/** An apostrophe that begins a word: "’til", "'em". */
const isApostropheWord = (text: string, at: number): boolean =>
  /^['’](?:t(?:il|was|is)|em|cause|bout)\b/iu.test(text.slice(at, at + 8))
/** A full stop that belongs to an abbreviation: "p.m.", "U.S." */
const endsName = (text: string, end: number): boolean =>
  text[end - 1] === '.' && /(?:\b\p{L}\.){1,4}\p{L}\.$/u.test(text.slice(Math.max(0, end - 12), end))

const MARKS = /["“”]/u

/** Takes back a quotation mark whose partner lies within: `“every inch” of Syria` keeps both. */
function balanced(text: string, [a, b]: Span, from: number, to: number): Span {
  const inner = text.slice(a, b)
  if (MARKS.test(inner)) {
    const straight = (inner.match(/"/gu) ?? []).length % 2 === 1
    const mark = text.slice(b, Math.min(to, b + 3)).indexOf('"')
    if (straight && mark >= 0) return [a, b + mark + 1]
    if (straight && a > from && text[a - 1] === '"') return [a - 1, b]
    const opens = (inner.match(/“/gu) ?? []).length
    const closes = (inner.match(/”/gu) ?? []).length
    if (closes > opens && a > from && text[a - 1] === '“') return [a - 1, b]
    if (opens > closes && b < to && text.slice(b, Math.min(to, b + 3)).includes('”'))
      return [a, b + text.slice(b, b + 3).indexOf('”') + 1]
  }
  // Bridge ‘was unsafe’
  const single =
    b < to && (text[b] === '’' || text[b] === "'")
      ? inner.search(text[b] === '’' ? /‘/u : /(?<![\p{L}\p{N}])'(?=\p{L})/u)
      : -1
  if (single > 0 && !inner.includes(text[b]!, single + 1)) return [a, b + 1]
  return [a, b]
}
