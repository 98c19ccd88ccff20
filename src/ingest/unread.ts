import type { Issue } from '../model/index.js'
import { endingOf } from './name.js'
import { problem, type RawFile } from './raw.js'

const set = (endings: string): ReadonlySet<string> => new Set(endings.split(' '))

/** What is not read, by ending, and what to do instead. */
const ADVICE: readonly (readonly [endings: ReadonlySet<string>, what: string, instead: string])[] = [
  [set('pdf doc docx odt rtf epub'), 'A document of an office program', 'save its text as .txt'],
  [set('csv tsv xls xlsx ods'), 'A table', 'write each of its articles as a line of JSON (.jsonl)'],
  [set('gz tgz zip bz2 xz 7z tar'), 'A packed file', 'unpack it'],
]

/** What lies beside saved pages and holds no article. */
const BESIDE = set(
  'js mjs cjs ts css map png jpg jpeg gif webp avif svg ico bmp woff woff2 ttf otf eot mp3 mp4 m4a webm ogg wasm swf',
)

/** The issue of a file that its name says is no article, or nothing where it may be one. */
export function unread({ name }: RawFile): Issue | undefined {
  const ending = endingOf(name)
  const [, what, instead] = ADVICE.find(([endings]) => endings.has(ending)) ?? []
  if (what !== undefined) return problem('error', 'unread-format', name, `${what} is not read; ${instead}.`)
  return BESIDE.has(ending) ? problem('info', 'no-article', name, 'The file holds no article.') : undefined
}
