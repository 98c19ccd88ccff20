import { frontMatter } from './front-matter.js'
import { markdownText } from './markdown.js'
import { refused, type Parsed } from './raw.js'

/** Plain text, one article a file, with or without YAML front matter. */
export function readText(text: string, file: string): Parsed {
  if (text.trim() === '') return refused('empty-file', file, 'The file is empty.')
  const { meta, body, issues } = frontMatter(text, file)
  return { drafts: [{ draft: { ...meta, text: body }, file, place: file }], issues }
}

/** Markdown, one article a file, with or without YAML front matter: what a reader of it reads, without its marks. */
export function readMarkdown(text: string, file: string): Parsed {
  if (text.trim() === '') return refused('empty-file', file, 'The file is empty.')
  const { meta, body, issues } = frontMatter(text, file)
  const { captions, ...draft } = markdownText(body)
  return { drafts: [{ draft: { ...draft, ...meta }, file, place: file, captions }], issues }
}
