import type { PageDocument } from './dom.js'
import { isRecord, type Draft } from './raw.js'

type Fields = Readonly<Record<string, unknown>>

/** Largest block of JSON-LD that is parsed, and how many objects of it are looked at. */
const MAX_JSON = 500_000
const MAX_OBJECTS = 500
const ARTICLE = /^(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/u

/**
 * What a page says about itself, the best source first: JSON-LD (schema.org), Open Graph and other meta elements, `<time>`.
 * To be read before Readability, which takes the document apart. A date in the running text is none of these.
 */
export function pageMeta(document: PageDocument): Draft {
  const ld = articleData(document)
  const metas = metasOf(document)
  const outlet = nameOf(ld?.['publisher']) ?? meta(metas, 'og:site_name', 'application-name', 'publisher')
  return {
    outlet,
    title:
      stringOf(ld?.['headline']) ?? untail(meta(metas, 'og:title', 'twitter:title'), outlet) ?? headingOf(document),
    byline: nameOf(ld?.['author']) ?? noAddress(meta(metas, 'author', 'article:author', 'byl', 'dc.creator')),
    published: stringOf(ld?.['datePublished']) ?? metaDate(metas) ?? timeOf(document),
    url: addressOf(document, metas, ld),
    language: document.documentElement?.getAttribute('lang') ?? undefined,
    via: hostOf(meta(metas, 'syndication-source', 'original-source')),
  }
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** The name or names of a schema.org person or organisation, written as text, object or list. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .slice(0, 10)
        .map((part: unknown) => (Array.isArray(part) ? undefined : nameOf(part)))
        .filter((name) => name !== undefined)
        .join(', ') || undefined
    )
  return isRecord(value) ? stringOf(value['name']) : noAddress(stringOf(value))
}

const noAddress = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:/iu.test(value) ? undefined : value

/** The first article among the page's JSON-LD, in lists and graphs too. */
function articleData(document: PageDocument): Fields | undefined {
  const queue: unknown[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > MAX_JSON) continue
    try {
      queue.push(JSON.parse(source))
    } catch {
      // Broken JSON-LD is common and the page has other metadata.
    }
  }
  for (let n = 0; n < queue.length && n < MAX_OBJECTS; n++) {
    const value = queue[n]
    if (Array.isArray(value)) queue.push(...(value as readonly unknown[]).slice(0, MAX_OBJECTS))
    else if (isRecord(value)) {
      const types = [value['@type']].flat()
      if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value
      queue.push(value['@graph'], value['mainEntity'])
    }
  }
  return undefined
}

type Metas = ReadonlyMap<string, string>

/** The contents of the page's meta elements by name or property, the first of each. */
function metasOf(document: PageDocument): Metas {
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  return metas
}

/** The content of the first of these metas that there is. */
function meta(metas: Metas, ...names: readonly string[]): string | undefined {
  for (const name of names) if (metas.has(name)) return metas.get(name)
  return undefined
}

const metaDate = (metas: Metas): string | undefined =>
  meta(
    metas,
    'article:published_time',
    'datepublished',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'publish_date',
    'pubdate',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'date',
  )

/** `<time>` that is marked as the publication's, or the only one there is. */
function timeOf(document: PageDocument): string | undefined {
  const marked = document.querySelector('time[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime')
  if (marked) return marked
  const all = new Set([...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime')))
  const [only] = all
  return all.size === 1 && only ? only : undefined
}

/** The page's only first-level heading. */
function headingOf(document: PageDocument): string | undefined {
  const [heading, another] = document.querySelectorAll('h1')
  return another ? undefined : stringOf(heading?.textContent?.replace(/\s+/gu, ' '))
}

/** A page's title without the outlet's name at its end: "Rates rise | Harbour Echo" → "Rates rise". */
export function untail(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined) return title
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · '])
    if (title.toLowerCase().endsWith((mark + outlet).toLowerCase())) return title.slice(0, -(mark + outlet).length)
  return title
}

function addressOf(document: PageDocument, metas: Metas, ld: Fields | undefined): string | undefined {
  const page = ld?.['mainEntityOfPage']
  const found = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta(metas, 'og:url'),
    stringOf(ld?.['url']),
    stringOf(isRecord(page) ? page['@id'] : page),
  ]
  return (
    found.find((address) => address !== undefined && address !== null && /^https?:\/\//iu.test(address)) ?? undefined
  )
}

const hostOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#\s]{3,100})/iu.exec(address)?.[1]?.toLowerCase()
