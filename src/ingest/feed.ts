import { parseFeed } from 'feedsmith'
import type { Issue, Span } from '../model/index.js'
import { parsePage } from './dom.js'
import { excess } from './excess.js'
import { pageText } from './page-text.js'
import { isRecord, problem, reason, refused, type Draft, type Parsed, type Placed } from './raw.js'

/** Largest feed, in code units. */
const MAX_FEED = 32 << 20

type Fields = Readonly<Record<string, unknown>>

const fields = (value: unknown): Fields => (isRecord(value) ? value : {})
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const text = (value: unknown): string | undefined => {
  const own = isRecord(value) ? value['value'] : value
  return typeof own === 'string' && own.trim() !== '' ? own : undefined
}

/** Text of a piece of HTML, or of plain text with entities. */
function fromHtml(
  value: string | undefined,
): { readonly text: string; readonly captions: readonly Span[] } | undefined {
  if (value === undefined || excess(value) !== undefined) return undefined
  const found = pageText(parsePage(value).documentElement)
  return found.text === '' ? undefined : found
}

const inline = (value: unknown): string | undefined => fromHtml(text(value))?.text.replace(/\s+/gu, ' ')

/** RSS, Atom, RDF or JSON Feed: an article an item, with what the item says about where the publisher has it from. */
export function readFeed(source: string, file: string): Parsed {
  if (source.length > MAX_FEED) return refused('feed-too-long', file, `The feed is longer than ${MAX_FEED >> 20} MB.`)
  try {
    const { feed, format } = parseFeed(source.trimStart())
    const channel = fields(feed)
    const items = list(channel['items'] ?? channel['entries'])
    const outlet = inline(channel['title'])
    const language = text(channel['language']) ?? text(fields(channel['xml'])['lang'])
    const drafts: Placed[] = []
    const issues: Issue[] = []
    for (const [n, item] of items.entries()) {
      const place = `${file}[${n}]`
      const content = contentOf(item)
      if (!content) issues.push(problem('warning', 'empty-text', place, 'The item of the feed has no text.'))
      else
        drafts.push({
          draft: { ...describe(item, format), outlet, language, text: content.text },
          file,
          place,
          part: n + 1,
          captions: content.captions,
        })
    }
    if (items.length === 0) issues.push(problem('warning', 'empty-feed', file, 'The feed has no items.'))
    return { drafts, issues }
  } catch (error) {
    return refused('unreadable-feed', file, `This is no feed that can be read: ${reason(error)}.`)
  }
}

/** The fullest text of an item, its content before its description. */
function contentOf(item: Fields): ReturnType<typeof fromHtml> {
  const content = fields(item['content'])
  const plain = text(item['content_text'])
  if (plain !== undefined) return { text: plain, captions: [] }
  for (const value of [
    content['encoded'],
    content['value'],
    item['content_html'],
    item['description'],
    item['summary'],
  ]) {
    const found = fromHtml(text(value))
    if (found) return found
  }
  return undefined
}

function describe(item: Fields, format: string): Draft {
  const links = list(item['links'])
  const link = (rel: string): Fields | undefined => links.find((one) => (one['rel'] ?? 'alternate') === rel)
  const dc = fields(item['dc'])
  const authors = list(item['authors']).map((author) => text(author['name']))
  const creators = Array.isArray(dc['creators']) ? dc['creators'].filter((name) => typeof name === 'string') : []
  const url = text(item['link']) ?? text(item['url']) ?? text(link('alternate')?.['href'])
  const byline = [...authors.filter((name) => name !== undefined), ...creators].join(', ')
  return {
    id: text(item['guid']) ?? text(item['id']) ?? text(fields(item['rdf'])['about']) ?? url,
    title: inline(item['title']),
    byline: byline === '' ? undefined : byline,
    published:
      text(item['pubDate']) ??
      text(item['published']) ??
      text(item['date_published']) ??
      dateOf(dc) ??
      text(item['updated']),
    url,
    via: viaOf(item, link('via'), format),
  }
}

const dateOf = (dc: Fields): string | undefined =>
  text(dc['date']) ?? (Array.isArray(dc['dates']) ? text(dc['dates'][0]) : undefined)

/** The outlet an item comes from: `<source>` of RSS and Atom, a link `rel="via"`. */
function viaOf(item: Fields, via: Fields | undefined, format: string): string | undefined {
  const named = inline(fields(item['source'])['title']) ?? inline(via?.['title'])
  if (named !== undefined) return named
  const address = text(via?.['href']) ?? (format === 'json' ? text(item['external_url']) : undefined)
  return address === undefined
    ? undefined
    : /^https?:\/\/(?:www\.)?([^/:?#\s]{3,100})/iu.exec(address)?.[1]?.toLowerCase()
}
