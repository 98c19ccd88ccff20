import { extract } from '../../src/extract/index.js'
import type { Article, Extraction } from '../../src/model/index.js'
import { blocks } from '../../src/text/blocks.js'

/** An article by the Harbour Gazette, or by `outlet`, with `title` as its first paragraph where there is one. */
export function article(body: string, { outlet = 'Harbour Gazette', title = '' } = {}): Article {
  const text = title ? `${title}\n\n${body}` : body
  return { id: 'a', outlet, text, blocks: blocks(text, title ? { title } : {}), ...(title ? { title } : {}) }
}

/**
 * The statements of an extraction, a line each: the chain without the publisher, then the words: `BBC < an observer: the
 * boxes were open`. `nobody` where the chain ends in no one; `(?)` after hedged, `(not)` after denied statements.
 */
export const lines = ({ statements }: Extraction): string[] =>
  statements.map(({ chain, text, hedged, polarity }) => {
    const names = chain.slice(1).map(({ name }) => name ?? 'nobody')
    return `${names.join(' < ')}: ${text}${hedged ? ' (?)' : ''}${polarity === 'denied' ? ' (not)' : ''}`
  })

/** The lines of an article's body. */
export const told = (body: string, options?: { readonly outlet?: string; readonly title?: string }): string[] =>
  lines(extract(article(body, options)))
