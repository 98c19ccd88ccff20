import { isDate, isDateLine, isFurniture, isNameLine } from './furniture.js'
import { informality } from './informal.js'
import { isProse, type Line } from './line.js'

/** Where readers' comments begin: the index of the first line that belongs to them, a heading included. */
export interface CommentTail {
  readonly from: number
  /** Whether the line at `from` is a heading and not itself a name or comment. */
  readonly headed: boolean
}

const BARE_HEADING = /^(?:comments?|discussion|readers?|responses?|replies)(?: ?\(\d+\))?:?$/iu
const FULL_HEADING =
  /^(?:\d{1,6} (?:reader )?(?:comments?|responses|replies|thoughts on\b.{0,120})|(?:reader|readers['’]?|user|your|selected|top|recent|latest|all) (?:comments?|reactions|responses|views|replies)(?: ?\(\d+\))?|comments? ?\(\d+\)|from the comments|comments from (?:our )?readers|what (?:our )?readers (?:say|said|think)|(?:leave a|join the) (?:comment|reply|discussion|conversation)|have your say):?$/iu

/** "Ann Reader says:", "bo.reader wrote:": a name line of blogging software. */
const SAYS = /^([^:]{1,40}) (?:says|wrote|said)(?: on [^:]{1,40})?:$/u

/** "Ann Reader • 3 years ago": a name line with its stamp. */
const STAMPED = /^([^•·|]{1,40}) [•·|] (.{3,40})$/u

const stamped = (line: Line): string | undefined => {
  const found = line.words <= 12 ? STAMPED.exec(line.text) : null
  return found && isDate(found[2]!) ? found[1] : undefined
}

/** The name that a line before a comment gives, or `undefined`. */
export function commenter(line: Line): string | undefined {
  const says = line.words <= 8 ? SAYS.exec(line.text)?.[1] : undefined
  return says ?? stamped(line) ?? (isNameLine(line) ? line.text : undefined)
}

/** Prose paragraphs that stand before comments at the least; below, a name line is a byline. */
const BODY_BEFORE = 3
/** A tail is chatty where this share of its paragraphs is, and the body's share is lower by as much. */
const CHATTY_SHARE = 0.5
const CHATTY = 0.25

/** A name with at most so many lines after it is who wrote the article, in a few words about themselves. */
const BIO = 3

const chattyShare = (lines: readonly Line[]): number => {
  const texts = lines.filter((line) => line.words >= 4 && !isFurniture(line))
  return texts.length === 0 ? 0 : texts.filter((line) => informality(line) >= CHATTY).length / texts.length
}

/**
 * Finds the comments at the tail of an article, if any: after a heading, or where, after the body, lines that are bare
 * names alternate with paragraphs that read as if typed by readers ("Ann Reader" / "I don't buy this…"), or names bear
 * stamps.
 */
export function findComments(lines: readonly Line[]): CommentTail | undefined {
  const words = lines.map((line) => (isProse(line) ? line.words : 0))
  const total = words.reduce((sum, n) => sum + n, 0)
  let prose = 0
  let before = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (prose >= 2 && next && line.words <= 12) {
      if (FULL_HEADING.test(line.text) && before * 2 >= total) return { from: i, headed: true }
      if (BARE_HEADING.test(line.text) && before * 2 >= total && startsComments(lines, i + 1))
        return { from: i, headed: true }
    }
    if (isProse(line)) {
      prose++
      before += line.words
    }
  }
  return unheaded(lines)
}

/** After a bare heading such as "Comments": a name line, or a paragraph in a reader's manner. */
function startsComments(lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at, at + 6)) {
    if (commenter(line) !== undefined || informality(line) >= CHATTY) return true
    if (isProse(line)) return false
  }
  return false
}

function unheaded(lines: readonly Line[]): CommentTail | undefined {
  const names = lines.flatMap((line, i) => (commenter(line) !== undefined && followed(lines, i) ? [i] : []))
  let prose = 0
  let at = 0
  let tried = 0
  for (const i of names) {
    for (; at < i; at++) if (isProse(lines[at]!)) prose++
    if (prose < BODY_BEFORE) continue
    if (++tried > 8) return undefined
    const tail = lines.slice(i)
    const later = names.filter((n) => n >= i)
    if (later.filter((n) => stamped(lines[n]!) !== undefined).length >= 2) return { from: i, headed: false }
    const share = chattyShare(tail)
    const needed = later.length >= 2 ? CHATTY_SHARE : 0.8
    const enough = later.length >= 2 || tail.length > BIO
    if (enough && share >= needed && share >= chattyShare(lines.slice(0, i)) + 0.4) return { from: i, headed: false }
  }
  return undefined
}

/** Whether some text of a comment follows a name line, with at most a date or a button between. */
function followed(lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 4)) {
    if (isDateLine(line) || isFurniture(line)) continue
    return line.words >= 3 && commenter(line) === undefined
  }
  return false
}

/** Numbers the comments of a tail: a name line or a wider gap than usual begins another. Index of line → comment. */
export function numberComments(
  lines: readonly Line[],
  tail: CommentTail,
): ReadonlyMap<number, { readonly comment: number; readonly author?: string }> {
  const found = new Map<number, { comment: number; author?: string }>()
  const first = tail.headed ? tail.from + 1 : tail.from
  let usual = Infinity
  for (const line of lines.slice(first + 1)) usual = Math.min(usual, line.gap)
  const named = lines.slice(first).some((line) => commenter(line) !== undefined)
  let comment = 0
  let author: string | undefined
  let open = false
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!
    const name = commenter(line)
    if (name !== undefined && followed(lines, i)) {
      author = name
      comment++
      open = true
      continue
    }
    if (isFurniture(line) && !isProse(line)) continue
    const wide = line.gap > usual && found.has(i - 1)
    if (!open || wide || (!named && found.has(i - 1))) {
      comment++
      author = undefined
      open = true
    }
    found.set(i, author === undefined ? { comment } : { comment, author })
  }
  return found
}
