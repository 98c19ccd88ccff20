import { describe, expect, test } from 'vitest'
import { extract, toArticle } from '../../src/index.js'
import { mark } from '../mark.js'

const LEAD = 'The ferry will be sold, a board member told the Harbour Gazette. '

const found = (text: string): readonly string[] => {
  const { article } = toArticle({ id: 'a', outlet: 'Coast Herald', text })
  const { relays = [], agents } = extract(article!)
  const nameOf = (id: string): string => agents.find((agent) => agent.id === id)!.name
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => article!.text.slice(start, end)).join(' … ')
  return relays.map(
    ({ by, of, byMention, cue, certainty }) =>
      `${nameOf(by)} [${words(byMention)}] [${words(cue)}] ${nameOf(of)}${certainty === 'hedged' ? '?' : ''}`,
  )
}

const plain = (name: string): string => name.replace(/^the /iu, '')

/** What a fixture marks: each `by` carried, in the words of `cue`, the report of the Harbour Gazette. */
const wanted = (fixture: string, hedged: boolean): { text: string; lines: readonly string[] } => {
  const { text, marks } = mark(LEAD + fixture)
  const words = (role: string): readonly string[] =>
    marks.filter((one) => one.role === role).map(({ start, end }) => text.slice(start, end))
  const lines = words('by').map((by) => `${plain(by)} [${by}] [${words('cue')[0]}] Harbour Gazette${hedged ? '?' : ''}`)
  return { text, lines }
}

describe('who carried the report of the Harbour Gazette', () => {
  test.each([
    'The Harbour Gazette’s report [cue|was picked up by] [by|Radio Nord].',
    'The Harbour Gazette report [cue|is featured by] [by|the Inland Times], but the board is silent.',
    'The Harbour Gazette story [cue|has since been picked up by] [by|the Inland Times].',
    'The report by the Harbour Gazette [cue|was widely carried by] [by|Radio Nord].',
    'A report in the Harbour Gazette, published on Friday, [cue|was reprinted in] [by|the Inland Times].',
    'The report, [cue|republished by] [by|Radio Nord] and [by|the Inland Times], names no buyer.',
    'The Harbour Gazette’s story [cue|was carried in full by] [by|Radio Nord], [by|the Inland Times] and [by|the Fenwick Echo].',
    'The sale was first reported in the Harbour Gazette and subsequently [cue|picked up by] [by|Radio Nord].',
    'The sale, first reported by the Harbour Gazette and later [cue|picked up in] [by|some Nordic media outlets], is not certain.',
    '[by|Radio Nord] [cue|carried] the Harbour Gazette’s report.',
    '[by|Radio Nord] and [by|the Inland Times] [cue|ran] the Harbour Gazette story on Friday.',
    'On Friday [by|the Inland Times] also [cue|reprinted] a long article by the Harbour Gazette.',
    '[by|The Inland Times] [cue|features] the Harbour Gazette report, but the board is silent.',
    'The sale, [first|first reported in the Harbour Gazette] and then [cue|picked up by] [by|several Nordic outlets], is near.',
    'The Harbour Gazette article [cue|was republished by] [by|other Nordic publications], including [by|the Inland Times].',
    '[by|Radio Nord] and [by|the Inland Times] both [cue|carried] the Harbour Gazette’s report.',
    'The Harbour Gazette’s report [cue|was picked up by] [by|Radio Nord], which said that the board was silent.',
    'A long report in the Harbour Gazette, [cue|carried live by] [by|Radio Nord], names no buyer.',
    '[by|Several newspapers] have [cue|picked up] the Harbour Gazette report.',
    '[by|Radio Nord] [cue|relayed] the report on Friday.',
    '[by|The Inland Times] [cue|echoed] the Harbour Gazette’s story.',
  ])('%s', (fixture) => {
    const { text, lines } = wanted(fixture, false)
    expect(found(text)).toEqual(lines)
  })

  test.each([
    'The Harbour Gazette’s report [cue|was reportedly picked up by] [by|Radio Nord].',
    'The Harbour Gazette’s report [cue|may be reprinted by] [by|Radio Nord].',
  ])('perhaps: %s', (fixture) => {
    const { text, lines } = wanted(fixture, true)
    expect(found(text)).toEqual(lines)
  })

  test.each([
    'The Harbour Gazette’s report was not picked up by Radio Nord.',
    'The Harbour Gazette’s report was picked up by the mayor.',
    'The Harbour Gazette’s report was picked up by Coast Herald.',
    'The ministry’s report was carried by Radio Nord.',
    'Radio Nord carried out a survey after the Harbour Gazette’s report.',
    'Radio Nord ran a story about the Harbour Gazette.',
    'Radio Nord carried an interview with the mayor.',
    'The Harbour Gazette’s report was carried in a bag.',
    'The crates were carried by Radio Nord to the Harbour Gazette.',
    'The mayor echoed the Harbour Gazette’s story.',
    'A new series featured Radio Nord and the Harbour Gazette.',
    '“The Harbour Gazette’s report was picked up by Radio Nord,” the mayor said.',
  ])('none: %s', (fixture) => {
    expect(found(LEAD + fixture)).toEqual([])
  })
})
