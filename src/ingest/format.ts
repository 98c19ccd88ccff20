import { readFeed } from './feed.js'
import { readHtml } from './html.js'
import { readJson, readJsonl } from './jsonl.js'
import { baseName, endingOf } from './name.js'
import { refused, type Parsed } from './raw.js'
import { readRegistry } from './registry.js'
import { readMarkdown, readText } from './text.js'

type Reader = (text: string, file: string) => Parsed

/** The reader for each ending. */
const READERS: Readonly<Record<string, Reader>> = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
  jsonl: readJsonl,
  ndjson: readJsonl,
  json: readJson,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  xml: readFeed,
  rss: readFeed,
  atom: readFeed,
  rdf: readFeed,
}

/** The reader for what the first characters look like: JSON Lines, a feed, a page, else text. */
function sniff(text: string): Reader {
  const head = text.slice(0, 1000)
  if (/^\s{0,100}\{\s{0,100}"/u.test(head)) return readJsonl
  if (
    /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,400}-->\s{0,100})?<(?:rss|feed|rdf:RDF)[\s>]/iu.test(head)
  )
    return readFeed
  return /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype html|html|head|body)[\s>]/iu.test(head)
    ? readHtml
    : readText
}

/** Reads one file by its name, else by its first characters; a page that is named as a feed is read as a page. Never throws. */
export function readFile(text: string, file: string): Parsed {
  if (text.trim() === '') return refused('empty-file', file, 'The file is empty.')
  if (baseName(file) === 'outlets.json') return readRegistry(text, file)
  const ending = endingOf(file)
  const named = Object.hasOwn(READERS, ending) ? READERS[ending]! : undefined
  const looks = sniff(text)
  const reader = named === undefined || (named === readFeed && looks === readHtml) ? looks : named
  return reader(text, file)
}
