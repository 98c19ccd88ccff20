import type { Block, BlockKind, Span } from '../model/index.js'
import { isCaption, isCaptionStart } from './blocks/caption.js'
import { findComments, numberComments } from './blocks/comments.js'
import { isFurniture, isNameLine } from './blocks/furniture.js'
import { introducedLength, isLead, quoteMark } from './blocks/introduced.js'
import { isProse, toLines, type Line } from './blocks/line.js'
import { isPrompt } from './blocks/prompt.js'
import { letters, type Letters } from './blocks/script.js'
import { findTitle, plain } from './blocks/title.js'

/** How `blocks` is to read a text. */
export interface BlockOptions {
  /** `false`: everything is body, paragraph by paragraph. Default `true`. */
  readonly strip?: boolean
  /** The article's title where it is known; else a headline at the top is recognised by its shape. */
  readonly title?: string
}

/**
 * The paragraphs of an article's text in order, each with what it is. Blocks do not overlap and cover everything but white
 * space; lines of a paragraph that was wrapped at a fixed width form one block, any other line is a block of its own.
 * In doubt a line is body: a paragraph of the article is never to be lost. Linear in the text; any string will do.
 */
export function blocks(text: string, options: BlockOptions = {}): Block[] {
  const lines = toLines(text)
  if (options.strip === false) return lines.map(({ span }) => ({ kind: 'body', span }))
  const comments = findComments(lines)
  const numbers = comments && numberComments(lines, comments)
  const bodyEnd = comments ? comments.from : lines.length
  const kinds = bodyKinds(lines.slice(0, bodyEnd), options.title)
  const leads = findIntroduced(text, lines.slice(0, bodyEnd), kinds)
  return lines.flatMap((line, i): Block[] => {
    if (i >= bodyEnd) {
      const number = numbers?.get(i)
      return [number ? { kind: 'comment', span: line.span, ...number } : { kind: 'furniture', span: line.span }]
    }
    const lead = leads.get(i)
    const mark = kinds[i] === 'body' ? quoteMark(line) : 0
    const span: Span = [line.span[0] + mark, line.span[1]]
    const block: Block = lead ? { kind: 'introduced', span, lead } : { kind: kinds[i]!, span }
    return mark > 0 ? [{ kind: 'furniture', span: [line.span[0], line.span[0] + 1] }, block] : [block]
  })
}

/** Whether a line may read as the `plain` headline, by its first letter: spares most lines being made plain. */
function mayBe(text: string, headline: string): boolean {
  const folded = text.charCodeAt(0) | 0x20
  return folded < 0x61 || folded > 0x7a || folded === headline.charCodeAt(0)
}

function bodyKinds(lines: readonly Line[], title: string | undefined): BlockKind[] {
  const titleAt = findTitle(lines, title)
  const headline = titleAt < 0 ? undefined : plain(lines[titleAt]!.text)
  const scripts = lines.map(({ text }) => letters(text.slice(0, SCRIPT)))
  const latin = mostlyLatin(scripts)
  const firstProse = lines.findIndex(isProse)
  const names = new Set<string>()
  const kinds = lines.map((line, i): BlockKind => {
    if (i === titleAt) return 'title'
    if (headline !== undefined && line.words <= 40 && mayBe(line.text, headline) && plain(line.text) === headline)
      return 'furniture'
    if (latin && isForeign(scripts[i]!)) return 'furniture'
    if (isCaption(line) || isCaptionStart(line, lines[i + 1])) return 'caption'
    if (isFurniture(line) || line.text === '>') return 'furniture'
    if (isNameLine(line)) {
      const again = names.has(line.text)
      names.add(line.text)
      if (again || i < firstProse) return 'furniture'
    }
    return 'body'
  })
  dropTail(lines, kinds)
  return kinds
}

/** Prose paragraphs before a prompt that may be the last thing of an article. */
const PROSE_BEFORE_TAIL = 3

/**
 * Below the article proper: from the first prompt after some prose on, if no prose follows but at most short captions and
 * headlines of other articles, all of it is furniture.
 */
function dropTail(lines: readonly Line[], kinds: BlockKind[]): void {
  let from = lines.length
  while (from > 0 && !(isProse(lines[from - 1]!) && lines[from - 1]!.words >= 18 && kinds[from - 1] === 'body')) from--
  if (lines.slice(0, from).filter(isProse).length < PROSE_BEFORE_TAIL) return
  let anchor = from
  while (anchor < lines.length && !(kinds[anchor] === 'furniture' && isPrompt(lines[anchor]!))) anchor++
  for (let i = anchor; i < lines.length; i++) if (kinds[i] === 'body') kinds[i] = 'furniture'
}

/** Code units of a line by which its script is judged, and lines by which that of an article is. */
const SCRIPT = 400
const SCRIPT_LINES = 200

/** Whether the article is in Latin script, judged by the beginning of each of its first lines. */
function mostlyLatin(scripts: readonly Letters[]): boolean {
  let [all, latin] = [0, 0]
  for (const found of scripts.slice(0, SCRIPT_LINES)) {
    all += found.all
    latin += found.latin
  }
  return latin > all * 0.7
}

/** Of a line in another script than the article's: the name of a picture, a headline in another edition's language. */
const isForeign = ({ all, latin }: Letters): boolean => latin < all * 0.5

/** Leads that are followed up in one article, and paragraphs that one of them may introduce: keeps the time linear. */
const MAX_LEADS = 60
const MAX_INTRODUCED = 200

/** Lines that another outlet's words fill, with the span of the line that introduces them. */
function findIntroduced(text: string, lines: readonly Line[], kinds: readonly BlockKind[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>()
  const at = lines.flatMap((_, i) => (kinds[i] === 'body' ? [i] : []))
  let leads = 0
  for (let n = 0; n < at.length && leads < MAX_LEADS; n++) {
    const lead = lines[at[n]!]!
    const next = at[n + 1]
    if (next === undefined || !isLead(lead, lines[next])) continue
    leads++
    const prompt = lines.findIndex((line, i) => i > next && kinds[i] === 'furniture' && isPrompt(line))
    const following = at
      .slice(n + 1, n + 1 + MAX_INTRODUCED)
      .filter((i) => prompt < 0 || i < prompt)
      .map((i) => lines[i]!)
    const length = introducedLength(text.slice(0, lead.span[1]), lead, following)
    for (const i of at.slice(n + 1, n + 1 + length)) found.set(i, lead.span)
    n += length
  }
  return found
}
