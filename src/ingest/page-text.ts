import type { Span } from '../model/index.js'
import { isElement, walk, type PageNode } from './dom.js'

const set = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '))

/** Elements that begin and end a paragraph. */
const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
/** Elements whose text is not the page's. */
const SILENT = set(
  'script style noscript template svg math canvas iframe object embed button select option textarea input head title',
)
/** Elements around an article, left out where the whole page has to do. */
const AROUND = set('nav footer aside form')

/** The text of a page and where its captions stand. */
export interface PageText {
  /** Paragraphs with an empty line between, quoted ones behind `> `; white space within folded, no-break spaces kept. */
  readonly text: string
  readonly captions: readonly Span[]
}

/** The text below `root`, a paragraph for each block element; `narrow` leaves out navigation, asides and footers. */
export function pageText(root: PageNode, narrow = false): PageText {
  const paragraphs: string[] = []
  const captions: Span[] = []
  let length = 0
  let current: string[] = []
  let inCaption = 0
  let inQuote = 0
  const flush = (): void => {
    const words = current
      .join('')
      .replace(/[^\S\n\u00a0]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim()
    current = []
    if (words === '') return
    const paragraph = inQuote > 0 ? `> ${words.replaceAll('\n', '\n> ')}` : words
    const start = length === 0 ? 0 : length + 2
    length = start + paragraph.length
    paragraphs.push(paragraph)
    if (inCaption > 0) captions.push([start, length])
  }
  walk(
    root,
    (node) => {
      if (!isElement(node)) {
        if (node.nodeType === 3) current.push((node.textContent ?? '').replace(/[^\S\u00a0]+/gu, ' '))
        return false
      }
      if (SILENT.has(node.tagName) || (narrow && AROUND.has(node.tagName))) return false
      if (node.tagName === 'BR') current.push('\n')
      if (BLOCK.has(node.tagName)) flush()
      if (node.tagName === 'FIGCAPTION') inCaption++
      if (node.tagName === 'BLOCKQUOTE') inQuote++
      return true
    },
    (node) => {
      if (!isElement(node)) return
      if (BLOCK.has(node.tagName)) flush()
      if (node.tagName === 'FIGCAPTION') inCaption--
      if (node.tagName === 'BLOCKQUOTE') inQuote--
    },
  )
  flush()
  return { text: paragraphs.join('\n\n'), captions }
}
