import { describe, expect, test } from 'vitest'
import { attributions } from '../../src/extract/attributions.js'
import { reading } from '../../src/extract/reading.js'
import { blocks } from '../../src/text/blocks.js'
import { mark } from '../mark.js'

/** The outermost attributions of `text` as `source | cue | content`. */
const outermost = (text: string): string[] =>
  attributions(reading({ id: 'a', outlet: 'The Paper', text, blocks: blocks(text, { strip: false }) }))
    .filter(({ parent }) => parent === null)
    .map((found) =>
      [found.source, found.cue, found.content]
        .map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … '))
        .join(' | '),
    )

const wanted = (fixture: string): string => {
  const { text, marks } = mark(fixture)
  const of = (role: string): string =>
    marks
      .filter((m) => m.role === role)
      .map((m) => text.slice(m.start, m.end))
      .join(' … ')
  return ['source', 'cue', 'content'].map(of).join(' | ')
}

describe('finds', () => {
  test.each([
    '[source|The mayor] [cue|said] [content|that rents would rise].',
    '[source|The mayor] [cue|said] [content|rents would rise].',
    '[content|“We will appeal,”] [source|the firm] [cue|said].',
    '[content|“We will appeal,”] [cue|said] [source|Ann Lee].',
    '[content|“We will appeal,”] [source|the firm] [cue|said]. [content|“It is not over.”]',
    '[source|The firm] [cue|said]: [content|“We will appeal.”]',
    '[content|Rents will rise], [source|the mayor] [cue|said].',
    '[cue|According to] [source|the police], [content|the car was stolen].',
    '[content|The car was stolen], [cue|according to] [source|the police].',
    '[source|Ann Lee, a lawyer for the firm], [cue|said] [content|that it would appeal].',
  ])('%s', (fixture) => {
    expect(outermost(mark(fixture).text)).toEqual([wanted(fixture)])
  })
})
