import { readJson, readJsonl } from './jsonl.js'
import { baseName, endingOf } from './name.js'
import { refused, type Parsed } from './raw.js'
import { readRegistry } from './registry.js'
import { readText } from './text.js'

type Reader = (text: string, file: string) => Parsed

/** The reader for each ending. */
const READERS: Readonly<Record<string, Reader>> = {
  txt: readText,
  text: readText,
  md: readText,
  markdown: readText,
  jsonl: readJsonl,
  ndjson: readJsonl,
  json: readJson,
}

/** The reader for what the first characters look like: JSON Lines, else text. */
const sniff = (text: string): Reader => (/^\s{0,100}\{\s{0,100}"/u.test(text.slice(0, 300)) ? readJsonl : readText)

/** Reads one file by its name, else by its first characters. Never throws. */
export function readFile(text: string, file: string): Parsed {
  if (text.trim() === '') return refused('empty-file', file, 'The file is empty.')
  if (baseName(file) === 'outlets.json') return readRegistry(text, file)
  const ending = endingOf(file)
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending]! : sniff(text)
  return reader(text, file)
}
