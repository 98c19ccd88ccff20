import { frontMatter } from './front-matter.js'
import { refused, type Parsed } from './raw.js'

/** Plain text or Markdown, one article a file, with or without YAML front matter. */
export function readText(text: string, file: string): Parsed {
  if (text.trim() === '') return refused('empty-file', file, 'The file is empty.')
  const { meta, body, issues } = frontMatter(text, file)
  return { drafts: [{ draft: { ...meta, text: body }, file, place: file }], issues }
}
