import type { Span } from '../../model/index.js'

/** One line of a text, or the lines of one hard-wrapped paragraph, with what the classifiers ask of it. */
export interface Line {
  /** Without surrounding white space. */
  readonly span: Span
  /** The words of `span`, white space folded to one space. */
  readonly text: string
  /** Number of words, none of them counted longer than 40 characters. */
  readonly words: number
  /** Whether it ends as a sentence does; a colon or a closing quotation mark counts only after a full stop. */
  readonly ended: boolean
  /** Empty lines between this one and the line before. */
  readonly gap: number
}

/** A paragraph of this many words that ends as a sentence is prose, whatever else it looks like. */
const PROSE = 12

/** Whether a line is prose: a full sentence of some length, the thing that must never be taken for furniture. */
export const isProse = (line: Line): boolean => line.ended && line.words >= PROSE

interface Raw {
  readonly start: number
  readonly end: number
  readonly gap: number
}

/** Line ends of all systems, and Unicode's own. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu

function rawLines(text: string): Raw[] {
  const lines: Raw[] = []
  let gap = 0
  const take = (from: number, to: number): void => {
    const piece = text.slice(from, to)
    const trimmed = piece.trim()
    if (trimmed === '') {
      gap++
      return
    }
    const start = trimmed.length === piece.length ? from : from + piece.length - piece.trimStart().length
    lines.push({ start, end: start + trimmed.length, gap })
    gap = 0
  }
  let from = 0
  for (const end of text.matchAll(LINE_END)) {
    take(from, end.index)
    from = end.index + end[0].length
  }
  take(from, text.length)
  return lines
}

/** Length of the first word of a line, at most 60: longer ones say nothing about wrapping. */
function firstWord(text: string, line: Raw): number {
  const at = text.slice(line.start, Math.min(line.end, line.start + 60)).search(/\s/u)
  return at < 0 ? Math.min(60, line.end - line.start) : at
}

/**
 * Whether the text was wrapped at a fixed width, as plain-text dumps and mails are: no line is longer than 120, and
 * nearly every line within a paragraph is so long that the next word would not have fitted.
 */
function wrapWidth(text: string, lines: readonly Raw[]): number | undefined {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width > 120 || width < 40) return undefined
  let breaks = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap > 0) continue
    breaks++
    if (isFull(text, lines[i - 1]!, lines[i]!, width)) full++
  }
  return breaks >= 3 && full >= breaks * 0.8 ? width : undefined
}

const isFull = (text: string, line: Raw, next: Raw, width: number): boolean =>
  line.end - line.start + 1 + firstWord(text, next) > width - 2

/** White space other than single blanks. */
const UNFOLDED = /[^\S ]| {2}/

/** The lines of a text in order; those of a paragraph that was wrapped at a fixed width are joined. Linear. */
export function toLines(text: string): Line[] {
  const raw = rawLines(text)
  const width = wrapWidth(text, raw)
  const joined: Raw[] = []
  for (const [i, line] of raw.entries()) {
    const last = joined.at(-1)
    if (width !== undefined && last && line.gap === 0 && isFull(text, raw[i - 1]!, line, width))
      joined[joined.length - 1] = { ...last, end: line.end }
    else joined.push(line)
  }
  return joined.map(({ start, end, gap }) => {
    const whole = text.slice(start, end)
    const folded = UNFOLDED.test(whole) ? whole.replace(/\s+/gu, ' ') : whole
    return { span: [start, end], text: folded, words: countWords(folded), ended: endsSentence(folded), gap }
  })
}

/** Longest word; what is longer counts as several, so that a line of few words is always a short line. */
const WORD = 40

function countWords(folded: string): number {
  let words = 0
  for (let from = 0; from < folded.length;) {
    const at = folded.indexOf(' ', from)
    const to = at < 0 ? folded.length : at
    words += Math.max(1, Math.ceil((to - from) / WORD))
    from = to + 1
  }
  return words
}

const endsSentence = (folded: string): boolean => /[.!?…][”"’'»)\]*]{0,4}$/u.test(folded.slice(-8))
