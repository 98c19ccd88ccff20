import { describe, expect, test } from 'vitest'
import { listClaims, shownClaim } from '../../src/viewer/claim-list.js'
import { load } from '../../src/viewer/load.js'
import { shownEvidence } from '../../src/viewer/shown.js'
import { type Only, type Sort, START } from '../../src/viewer/state.js'
import { storyOf } from '../../src/viewer/story.js'
import { CLAIMS, graph, graphText } from './fixture.js'

const story = storyOf(graph)
const claim = (id: string) => story.claims.get(id)!

describe('headline', () => {
  test.each([
    [CLAIMS.end, '3 outlets, 1 unnamed origin'],
    [CLAIMS.stay, '1 outlet, 1 origin'],
    [CLAIMS.sale, '1 outlet, origin unknown'],
  ])('%s', (id, short) => {
    expect(claim(id).headline.short).toBe(short)
  })
})

describe('list', () => {
  test.each<[Sort, Only, string, readonly string[]]>([
    ['outlets', 'disputed', '', [CLAIMS.end, CLAIMS.stay, CLAIMS.few, CLAIMS.many]],
    ['outlets', 'all', 'MATE may', [CLAIMS.end]],
    ['outlets', 'all', 'the daily', [CLAIMS.end, 'claim:daily#s2']],
    ['outlets', 'unnamed', '', [CLAIMS.end, 'claim:daily#s2', CLAIMS.sale]],
    ['outlets', 'shared', '', [CLAIMS.end, 'claim:daily#s2']],
    ['newest', 'disputed', '', [CLAIMS.many, CLAIMS.end, CLAIMS.stay, CLAIMS.few]],
    ['outlets', 'all', 'no such words', []],
  ])('%s, %s, “%s”', (sort, only, query, ids) => {
    expect(listClaims(story, { sort, only, query }).map(({ id }) => id)).toEqual(ids)
  })

  test('the claim shown is the one chosen, else the first', () => {
    const listed = listClaims(story, START)
    expect(shownClaim(story, { ...START, claim: CLAIMS.pier }, listed)?.id).toBe(CLAIMS.pier)
    expect(shownClaim(story, { ...START, claim: 'claim:gone' }, listed)?.id).toBe(CLAIMS.end)
    expect(shownClaim(story, START, [])).toBeUndefined()
  })
})

const shown = (choice: typeof START.choice, tab: typeof START.tab = 'chain') => {
  const { title, statements, disputes } = shownEvidence(story, { ...START, choice, tab }, claim(CLAIMS.end))
  return [title, statements.map(({ id }) => id).join(' '), disputes.length]
}

describe('evidence shown', () => {
  const mate = { kind: 'node', key: 'unnamed:claim-1/1' } as const
  test.each([
    ['of a claim', shown(null), ['In their own words', 'daily#s1 tideway#s1', 0]],
    ['of an agent within the claim', shown(mate), ['a mate on the night boat', 'daily#s1 tideway#s1', 0]],
    ['of an agent anywhere', shown(mate, 'network'), ['a mate on the night boat', 'daily#s1 daily#s2 tideway#s1', 0]],
    [
      'of a link',
      shown({ kind: 'link', from: 'outlet:tideway', to: 'outlet:coastline-daily' }),
      ['Tideway has it from Coastline Daily', 'tideway#s1', 0],
    ],
    [
      'of a contradiction',
      shown({ kind: 'link', from: CLAIMS.stay, to: CLAIMS.end }, 'network'),
      ['Two claims that cannot both hold', '', 1],
    ],
    [
      'of who reports a claim',
      shown({ kind: 'link', from: 'outlet:tideway', to: CLAIMS.end }, 'network'),
      ['Tideway on “the night crossing to the island will end in May”', 'tideway#s1', 0],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('load', () => {
  test('reads what a graph.json holds', () => {
    const loaded = load(graphText)
    expect('story' in loaded && loaded.story.claims.size).toBe(7)
  })
  test.each([
    ['', 'no graph yet'],
    ['  \n', 'no graph yet'],
    ['{', 'is no JSON'],
    ['[]', 'could not be opened'],
    ['{"attributes": {"format": "hearsay", "version": 99}}', 'could not be opened'],
    [graphText.replaceAll('"target":"claim:', '"target":"gone:'), 'could not be opened'],
  ])('says why it cannot read %.20s', (text, reason) => {
    const loaded = load(text)
    expect('reason' in loaded && loaded.reason).toContain(reason)
  })
})
