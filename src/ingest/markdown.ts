import type { Span } from '../model/index.js'

/** The text of a Markdown file and where its pictures' captions stand. */
export interface MarkdownText {
  /** Paragraphs with an empty line between. */
  readonly text: string
  /** The heading at its top. */
  readonly title?: string
  readonly captions: readonly Span[]
}

/** What comes out as it stands, and what is left out of every line. */
const PLAIN: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // ![a crack](a.jpg) within a line: no words of the article.
  [/!\[[^[\]]{0,500}\]\([^()\s]{0,1000}(?: {1,4}"[^"]{0,300}")?\)/gu, ''],
  // The [port](https://port.example/a "title") said: the words of a link.
  [/\[([^[\]]{1,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,500}(?: {1,4}"[^"]{0,300}")?\)/gu, '$1'],
  // A note that is called for[^1].
  [/\[\^[^[\]\s]{1,40}\]/gu, ''],
  [/<(https?:\/\/[^<>\s]{1,1000})>/gu, '$1'],
  [/<!--(?:[^-]|-(?!->)){0,2000}-->|<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>/giu, ''],
  [/`{1,2}([^`]{1,1000})`{1,2}/gu, '$1'],
]

/** `**strong**`, `*of weight*`, `_so_`, `~~not~~`; a star between blanks and a line within a_name are none of these. */
const EMPHASIS: readonly RegExp[] = [
  /(?<!\\)(\*{1,3})(?=[^\s*])([^*]{0,2000}[^\s*\\])\1/gu,
  /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_]{0,2000}[^\s_\\])\1(?![\p{L}\p{N}_])/gu,
  /(~~)(?=[^\s~])([^~]{0,2000}[^\s~])\1/gu,
]

/** A character behind a backslash stands for itself. */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu

function inline(line: string): string {
  let text = line
  for (const [pattern, instead] of PLAIN) text = text.replace(pattern, instead)
  // Twice, for what stands within another.
  for (const pattern of [...EMPHASIS, ...EMPHASIS]) text = text.replace(pattern, '$2')
  return text.replace(ESCAPED, '$1').trim()
}

const FENCE = /^ {0,3}(?:```|~~~)/u
const HEADING = /^ {0,3}#{1,6}(?:[ \t]{1,8}|$)(.*?)(?:[ \t]#{1,8})?$/u
const RULE = /^ {0,3}(?:(?:\*[ \t]{0,8}){3,}|(?:_[ \t]{0,8}){3,}|(?:-[ \t]{0,8}){3,}|={3,})$/u
const QUOTE = /^(?: {0,3}>[ \t]?){1,8}/u
const ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]{1,8}/u
const PICTURE = /^ {0,3}!\[([^[\]]{0,500})\]\([^()\s]{0,1000}(?: {1,4}"[^"]{0,300}")?\)$/u
/** `[port]: https://port.example`, the address of a link, and the number of a note. */
const DEFINITION = /^ {0,3}\[[^\]^][^\]]{0,200}\]:[ \t]{1,8}\S/u
const NOTE = /^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]{0,8}/u

/** Lines longer than this are not wrapped: each is a paragraph then, as people paste them. */
const WRAPPED = 160

interface Paragraph {
  readonly text: string
  readonly kind?: 'heading' | 'caption'
}

/**
 * What a reader of a Markdown file reads: headings, quotations, list items and paragraphs, each a paragraph on a line of its
 * own, without the marks but the `> ` of quotations; of links the words, of pictures the caption. Words keep their order, and a line that is no Markdown
 * stays as it is. Linear.
 */
export function markdownText(source: string): MarkdownText {
  const lines = source.split(/\r\n|\r|\n/u)
  const wrapped = lines.every(({ length }) => length <= WRAPPED)
  const paragraphs: Paragraph[] = []
  let open: string[] = []
  let quoted = false
  const flush = (kind?: Paragraph['kind']): void => {
    const text = inline(open.join(' '))
    open = []
    if (text !== '') paragraphs.push({ text: quoted && !kind ? `> ${text}` : text, ...(kind ? { kind } : {}) })
  }
  for (const raw of lines) {
    const line = raw.replace(QUOTE, '')
    const [heading, picture] = [HEADING.exec(line), PICTURE.exec(line.trimEnd())]
    if (!wrapped || heading || picture || ITEM.test(line) || NOTE.test(line) || (line !== raw) !== quoted) flush()
    quoted = line !== raw
    if (line.trim() === '' || FENCE.test(line) || DEFINITION.test(line)) flush()
    else if (RULE.test(line)) flush(/[=-]/u.test(line) ? 'heading' : undefined)
    else open.push((heading ?? picture)?.[1] ?? line.replace(NOTE, '').replace(ITEM, '').trim())
    // Two blanks or a backslash at its end break a line for good.
    if (heading) flush('heading')
    else if (picture) flush('caption')
    else if (/ {2}$|\\$/u.test(line)) flush()
  }
  flush()
  return placed(paragraphs)
}

/** The paragraphs as one text, with where in it the captions are. */
function placed(paragraphs: readonly Paragraph[]): MarkdownText {
  const captions: Span[] = []
  let at = 0
  for (const { text, kind } of paragraphs) {
    if (kind === 'caption') captions.push([at, at + text.length])
    at += text.length + 2
  }
  const [first] = paragraphs
  const title = first?.kind === 'heading' ? { title: first.text } : {}
  return { text: paragraphs.map(({ text }) => text).join('\n\n'), ...title, captions }
}
