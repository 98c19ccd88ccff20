import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bracketed, explain } from '../../src/extract/explain.js'
import { extract } from '../../src/extract/index.js'
import type { Article } from '../../src/model/index.js'
import { news } from './news.js'

const article = (text: string): Article => ({
  id: 'a',
  outlet: 'The Paper',
  text,
  blocks: [{ kind: 'body', span: [0, text.length] }],
})
const shown = (text: string): string => bracketed(explain(article(text), extract(article(text))))

describe('brackets', () => {
  test.each([
    [
      'The mayor said that rents would rise.',
      '[source 1|The mayor] [cue 1 that-clause|said] [content 1|that rents would rise].',
    ],
    [
      'Lee denied that Roy said he left.',
      '[source 1|Lee] [cue 1 that-clause denied|denied] [content 1|that [source 2|Roy] [cue 2 bare-clause|said] [content 2|he left]].',
    ],
    ['Nobody speaks here.', 'Nobody speaks here.'],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toBe(wanted)
  })
})

test('marks nest, and the texts joined are the article', () => {
  fc.assert(
    fc.property(news, (text) => {
      const stack: string[] = []
      let joined = ''
      for (const piece of explain(article(text), extract(article(text)))) {
        if (piece.kind === 'text') joined += piece.text
        else if (piece.kind === 'open') stack.push(JSON.stringify(piece.mark))
        else expect(stack.pop()).toBe(JSON.stringify(piece.mark))
      }
      expect(joined).toBe(text)
      expect(stack).toEqual([])
    }),
    { seed: 7, numRuns: 300 },
  )
})
