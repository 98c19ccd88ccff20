import { expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/index.js'
import { shownEvidence } from '../../src/viewer/shown.js'
import { storyOf } from '../../src/viewer/story.js'
import { START } from '../../src/viewer/state.js'
import { QUICK, story } from '../story.js'

test('a line to whose report was carried leads to those who say so', () => {
  const spans = { byMention: [[0, 4]], ofMention: [[0, 4]], cue: [[0, 4]] } as const
  const relay = { article: 'view', by: 'outlet:mail', of: 'outlet:elaf', ...spans, certainty: 'asserted' } as const
  const read = storyOf(buildGraph(story(QUICK, { relays: [relay] })))
  const choice = { kind: 'link', from: 'outlet:mail', to: 'outlet:elaf' } as const
  const shown = shownEvidence(read, { ...START, tab: 'network', choice }, undefined)
  expect(shown.title).toMatch(/ is said to have carried the report of Elaf$/u)
  expect(shown.statements.map(({ id }) => id)).toEqual(['view#s1'])
})
