import type { Article, Block, Issue, Severity, Span } from '../model/index.js'
import { blocks } from '../text/blocks.js'
import { findTitle } from '../text/blocks/title.js'
import { toLines } from '../text/blocks/line.js'
import { notEnglish } from './language.js'
import { published } from './published.js'
import { isRecord, wellFormed, type Draft, type IngestOptions } from './raw.js'

/** Outlet of an article that nothing says the publisher of. */
export const UNKNOWN_OUTLET = 'unknown outlet'

/** Longest text that is taken for an article, in code units: some hundred thousand words. */
const MAX_TEXT = 2_000_000
/** Longest title, name or address. */
const MAX_FIELD = 2000

/** An article, or the issues that say why there is none; with the article, the issues about it. */
export interface Made {
  readonly article?: Article
  readonly issues: readonly Issue[]
}

/**
 * One article record (`{id, outlet?, title?, byline?, published?, url?, language?, via?, text}`) as an article, with its
 * blocks. The title is put in front of the text, with an empty line, unless it stands at its head already; `textOffset`
 * then says by how much offsets moved. `captions` are where the format marked captions in the given text. Never throws:
 * what cannot be used becomes an issue.
 */
export function toArticle(record: unknown, options: IngestOptions = {}, captions: readonly Span[] = []): Made {
  if (!isRecord(record)) return none('bad-record', 'An article is an object with an id and a text.')
  const id = typeof record['id'] === 'number' ? String(record['id']) : record['id']
  if (typeof id !== 'string' || id.trim() === '' || id.length > MAX_FIELD)
    return none('bad-record', `The record has no id of at most ${MAX_FIELD} characters; give each article one.`)
  return fromDraft(wellFormed(id.trim()), record, options, captions)
}

const none = (code: string, message: string, article?: string): Made => ({
  issues: [{ code, severity: 'error', message, ...(article === undefined ? {} : { article }) }],
})

function fromDraft(id: string, draft: Draft, options: IngestOptions, captions: readonly Span[]): Made {
  if (typeof draft.text !== 'string') return none('bad-record', 'The record has no text.', id)
  if (draft.text.trim() === '') return none('empty-text', 'The article has no text.', id)
  if (draft.text.length > MAX_TEXT) {
    const size = `${Math.round(draft.text.length / 1e5) / 10} million characters`
    return none('text-too-long', `The text has ${size}; an article may have ${MAX_TEXT / 1e6} million.`, id)
  }
  const issues: Issue[] = []
  const say = (severity: Severity, code: string, message: string): void =>
    void issues.push({ code, severity, message, article: id })
  const field = (name: keyof Draft): string | undefined => {
    const value = draft[name]
    if (value === undefined || value === null) return undefined
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && text.length <= MAX_FIELD)
      return wellFormed(text).replace(/\s+/gu, ' ').trim() || undefined
    say('warning', 'bad-field', `The value of "${name}" is no short text; it was left out.`)
    return undefined
  }
  const title = field('title')
  const url = field('url')
  const given = wellFormed(draft.text)
  const stands = title === undefined || findTitle(toLines(given.slice(0, HEAD)), title) >= 0
  const text = stands ? given : `${title}\n\n${given}`
  const outlet = field('outlet') ?? fromUrl(url, say)
  const date = dateOf(draft.published, say)
  const language = field('language')
  checkLanguage(text, language, say)
  const offset = text.length - given.length
  // not spread into one literal: V8 would give each article a shape of its own, and code that reads articles would never settle
  const article: Article = Object.assign(
    { id, outlet },
    defined({ title, byline: field('byline'), published: date, url, language, via: field('via') }),
    { text },
    stands ? {} : { textOffset: offset },
    { blocks: withCaptions(blocks(text, { ...options, title }), options.strip === false ? [] : captions, offset) },
  )
  return { article, issues }
}

/** Body blocks that begin where the format marked a caption become captions. */
function withCaptions(found: readonly Block[], captions: readonly Span[], offset: number): readonly Block[] {
  if (captions.length === 0) return found
  const starts = new Set(captions.map(([start]) => start + offset))
  return found.map((block) =>
    block.kind === 'body' && starts.has(block.span[0]) ? { ...block, kind: 'caption' } : block,
  )
}

/** The title is looked for in this many code units at the beginning of a text. */
const HEAD = 8000

type Say = (severity: Severity, code: string, message: string) => void

const defined = <T extends object>(fields: T): { [key in keyof T]?: NonNullable<T[key]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [key in keyof T]?: NonNullable<T[key]>
  }

function fromUrl(url: string | undefined, say: Say): string {
  const host =
    url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#\s]{3,100})/iu.exec(url)?.[1]?.toLowerCase()
  if (host === undefined) {
    say(
      'warning',
      'unknown-outlet',
      'Nothing says which outlet published it; give an outlet in front matter or manifest.',
    )
    return UNKNOWN_OUTLET
  }
  say('info', 'outlet-from-url', `No outlet is given; the host of its address, ${host}, stands for it.`)
  return host
}

function dateOf(value: unknown, say: Say): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const date = published(value)
  if (date === undefined)
    say('warning', 'bad-date', `The date "${String(value).slice(0, 40)}" is not clear; write it like 2018-05-29.`)
  return date
}

function checkLanguage(text: string, language: string | undefined, say: Say): void {
  if (language !== undefined && !/^en\b/iu.test(language))
    say('warning', 'not-english', `The article is marked as "${language.slice(0, 40)}"; only English is understood.`)
  else {
    const why = notEnglish(text)
    if (why !== undefined) say('warning', 'not-english', `The article seems not to be in English: ${why}.`)
  }
}
