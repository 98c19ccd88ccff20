import { parseDocument } from 'yaml'
import type { Issue } from '../model/index.js'
import { problem, reason, isRecord, type Draft } from './raw.js'

/** Front matter is looked for in this many code units at the beginning of a file. */
const MAX = 16_384

/** Our keys, and other names by which writers of Markdown call them. */
const KEYS: Readonly<Record<string, keyof Draft>> = {
  id: 'id',
  outlet: 'outlet',
  publisher: 'outlet',
  title: 'title',
  headline: 'title',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  published: 'published',
  date: 'published',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
  via: 'via',
}

/** What stands at the top of a text between `---` and `---`, and the text after it. */
export interface FrontMatter {
  readonly meta: Draft
  readonly body: string
  readonly issues: readonly Issue[]
}

const OPEN = /^\s{0,64}---[ \t]{0,16}\r?\n/u
const CLOSE = /^(?:---|\.\.\.)[ \t]{0,16}$/u

/**
 * Parts a text into YAML front matter and body. Invalid YAML is read line by line as far as it goes ("title: Talks: what
 * we know" has a colon too many), with an issue that names the line; text without front matter is all body. Never throws.
 */
export function frontMatter(text: string, file: string): FrontMatter {
  const open = OPEN.exec(text.slice(0, 256))
  if (!open) return { meta: {}, body: text, issues: [] }
  const head = text.slice(open[0].length, open[0].length + MAX)
  let at = 0
  for (const line of head.split('\n')) {
    if (CLOSE.test(line.replace(/\r$/u, ''))) {
      const body = text.slice(open[0].length + at + line.length).replace(/^\r?\n(?:[ \t]{0,64}\r?\n){0,8}/u, '')
      const lines = open[0].split('\n').length - 1
      return { ...readYaml(head.slice(0, at), file, lines), body }
    }
    at += line.length + 1
  }
  if (!/^[\w-]{1,40}:/u.test(head)) return { meta: {}, body: text, issues: [] }
  const message = 'The front matter is never closed: a line of three hyphens is missing. It was read as text.'
  return { meta: {}, body: text, issues: [problem('error', 'bad-front-matter', file, message)] }
}

function readYaml(source: string, file: string, linesAbove: number): Omit<FrontMatter, 'body'> {
  try {
    const document = parseDocument(source, { schema: 'core', logLevel: 'silent', prettyErrors: true })
    const wrong = document.errors[0]
    if (!wrong) {
      const value: unknown = document.toJS({ maxAliasCount: 16 })
      if (isRecord(value)) return { meta: named(value), issues: [] }
      if (value === null) return { meta: {}, issues: [] }
    }
    const line = linesAbove + (wrong?.linePos?.[0].line ?? 1)
    return lenient(
      source,
      `${file}:${line}`,
      wrong ? reason(wrong).replace(/ at line \d+, column \d+:?$/u, '') : 'it is no list of keys and values',
    )
  } catch (error) {
    return lenient(source, `${file}:${linesAbove + 1}`, reason(error))
  }
}

/** The values under the keys we know, whatever their case; of two names for one key the first in `KEYS` counts. */
function named(value: Readonly<Record<string, unknown>>): Draft {
  const lower = new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]))
  const meta: { -readonly [key in keyof Draft]: unknown } = {}
  for (const [name, key] of Object.entries(KEYS)) {
    const entry = lower.get(name)
    if (entry === undefined || entry === null || meta[key] !== undefined) continue
    meta[key] = Array.isArray(entry) && entry.every((part) => typeof part === 'string') ? entry.join(', ') : entry
  }
  return meta
}

function lenient(source: string, place: string, why: string): Omit<FrontMatter, 'body'> {
  const found: Record<string, string> = {}
  for (const line of source.split('\n')) {
    const pair = /^([A-Za-z]{2,20}):[ \t]+(\S.{0,2000})$/u.exec(line.trimEnd())
    if (pair && Object.hasOwn(KEYS, pair[1]!.toLowerCase()))
      found[pair[1]!] ??= pair[2]!.replace(/^(["'])(.*)\1$/u, '$2')
  }
  const meta = named(found)
  const some = Object.keys(meta).length > 0
  const message = `The front matter is not valid YAML (${why}); ${some ? 'it was read line by line.' : 'nothing of it was read.'}`
  return { meta, issues: [problem(some ? 'warning' : 'error', 'bad-front-matter', place, message)] }
}
