import { Readability } from '@mozilla/readability'
import { excess } from './excess.js'
import { parsePage, sizeOf, type PageDocument } from './dom.js'
import { pageMeta, untail } from './page-meta.js'
import { pageText, type PageText } from './page-text.js'
import { problem, reason, refused, type Draft, type Parsed } from './raw.js'

/** Largest page, in code units. */
const MAX_PAGE = 8 << 20
/** Deeper or larger pages are not given to Readability, whose time grows with the square of the depth. */
const MAX_DEPTH = 256
const MAX_ELEMENTS = 50_000
/** Less text than this is no article. */
const MIN_TEXT = 200

interface Main extends PageText {
  readonly title?: string
  readonly byline?: string
  readonly siteName?: string
}

/** Mozilla's Readability on a document, which it takes apart; `undefined` where it finds no article. */
function mainText(document: PageDocument): Main | undefined {
  const { elements, depth } = sizeOf(document)
  if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) return undefined
  try {
    const found = new Readability<string>(document as never, { maxElemsToParse: MAX_ELEMENTS }).parse()
    if (!found?.content) return undefined
    const { title, byline, siteName } = found
    const text = pageText(parsePage(found.content).documentElement)
    return { ...text, ...(title ? { title } : {}), ...(byline ? { byline } : {}), ...(siteName ? { siteName } : {}) }
  } catch {
    return undefined
  }
}

/** A page: its metadata, and its main text as Readability finds it, else all its text with a warning. */
export function readHtml(html: string, file: string): Parsed {
  if (html.length > MAX_PAGE) return refused('page-too-long', file, `The page is longer than ${MAX_PAGE >> 20} MB.`)
  const beyond = excess(html)
  if (beyond !== undefined) return refused('excessive-page', file, `The page was left out: ${beyond}.`)
  try {
    const document = parsePage(html)
    const meta = pageMeta(document)
    const whole = pageText(document.documentElement, true)
    const main = mainText(document)
    const good = main !== undefined && main.text.length >= Math.min(MIN_TEXT, whole.text.length)
    const { text, captions } = good ? main : whole
    if (text === '') return refused('empty-file', file, 'The page has no text.')
    const draft: Draft = {
      ...meta,
      outlet: meta.outlet ?? main?.siteName,
      title: meta.title ?? untail(main?.title, typeof meta.outlet === 'string' ? meta.outlet : undefined),
      byline: meta.byline ?? main?.byline,
      text,
    }
    const message = 'No article was found in the page; all of its text was taken.'
    const issues = good ? [] : [problem('warning', 'no-main-text', file, message)]
    return { drafts: [{ draft, file, place: file, captions }], issues }
  } catch (error) {
    return refused('unreadable-page', file, `The page cannot be read: ${reason(error)}.`)
  }
}
