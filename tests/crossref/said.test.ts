import { expect, test } from 'vitest'
import { said } from '../../src/crossref/said.js'
import { story } from '../../src/crossref/story.js'
import type { Article, Span, Statement } from '../../src/model/index.js'

const CONTENT = 'the dam was cracked'

/** Whether the speaker of a text, whose cue is given, vouches for its content. */
function vouches(text: string, cue: string): boolean {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const article: Article = { id: 'quay', outlet: 'Quay Herald', text, blocks: [] }
  const link = { agent: null, mention: [], certainty: 'asserted', inferred: false } as const
  const statement: Statement = {
    id: 'quay#s1',
    article: 'quay',
    attributions: [],
    content: [at(CONTENT)],
    text: CONTENT,
    chain: [
      { ...link, name: 'Quay Herald', cue: [] },
      { ...link, name: 'Ada Quill', cue: [at(cue)] },
    ],
    hedged: false,
    polarity: 'affirmed',
  }
  return said(statement, article, story(article)).vouched
}

test.each([
  ['Ada Quill accepted the port’s denials that the dam was cracked.', 'accepted', false],
  ['Ada Quill repeated the denial that the dam was cracked.', 'repeated', false],
  ['Ada Quill accepted the finding that the dam was cracked.', 'accepted', true],
  ['Ada Quill said that the dam was cracked, after many denials.', 'said', true],
])('%s', (text, cue, vouched) => expect(vouches(text, cue)).toBe(vouched))
