import { describe, expect, test } from 'vitest'
import { attributions } from '../../src/extract/attributions.js'
import { reading } from '../../src/extract/reading.js'
import type { Attribution } from '../../src/model/index.js'
import { blocks } from '../../src/text/blocks.js'
import { mark } from '../mark.js'

const found = (text: string, title = false): readonly Attribution[] => {
  const list = blocks(text, { strip: false }).map((block) => (title ? { ...block, kind: 'title' as const } : block))
  return attributions(reading({ id: 'a', outlet: 'The Paper', text, blocks: list }))
}

/** An attribution in a line: `[source] [cue] [content] under n`, with the number of its parent. */
const line = (text: string, one: Attribution): string => {
  const words = (spans: Attribution['source']): string =>
    `[${spans.map(([start, end]) => text.slice(start, end)).join(' … ')}]`
  const under = one.parent === null ? '' : ` under ${one.parent.slice('a#a'.length)}`
  return `${words(one.source)} ${words(one.cue)} ${words(one.content)}${under}`
}

/** What a fixture marks: roles are `source`, `cue` and `content`, and their capitals for the attribution above. */
const wanted = (fixture: string): { text: string; lines: readonly string[] } => {
  const { text, marks } = mark(fixture)
  const line = (rename: (role: string) => string): string => {
    const of = (role: string): string =>
      `[${marks
        .filter((one) => one.role === rename(role))
        .map(({ start, end }) => text.slice(start, end))
        .join(' … ')}]`
    return `${of('source')} ${of('cue')} ${of('content')}`
  }
  const outer = marks.some(({ role }) => role === 'outcontent')
  const lines = outer ? [line((role) => `out${role}`), line((role) => role)] : [line((role) => role)]
  return { text, lines }
}

/** One case a line: the attribution is found, by this rule. `out…` marks the one under which it stands. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'that-clause': [
    '[source|The mayor] [cue|said] [content|that rents would rise].',
    '[source|Ann Lee, a lawyer for the firm], [cue|said] [content|that it would appeal].',
    '[source|The mayor] on Monday also [cue|told] the council [content|that rents would rise].',
    '[source|The firm] [cue|said] in a letter to its staff on Friday [content|that it would close].',
    '[source|The firm] [cue|said], among other things, [content|that it would close].',
    '[source|Nobody] [cue|has denied] [content|that the bridge is old].',
    '[source|The survey] [cue|shows] [content|that prices fell].',
    '[source|The union] struck, [cue|saying] [content|that pay was low].',
  ],
  'bare-clause': [
    '[source|The mayor] [cue|said] [content|rents would rise].',
    '[source|The mayor] [cue|told] reporters [content|rents would rise].',
    '[source|Some of them] [cue|said] [content|rents would rise].',
    '[source|People close to the family] [cue|believe] [content|the painting is a fake].',
    '[source|A man seen in the film] [cue|said] [content|he was innocent].',
    'While [source|he] [cue|says] [content|it is safe], the union disagrees.',
    '[source|The captain] admitted that the fault should have been reported but [cue|said] [content|nobody was hurt].',
  ],
  'quote-then-cue': [
    '[content|“We will appeal,”] [source|the firm] [cue|said].',
    '[content|“We will appeal,”] [cue|said] [source|Ann Lee].',
    '[content|“We will appeal,”] [source|one of them] [cue|told] Reuters.',
    '[content|“We will appeal,”] [cue|said] [source|two of them].',
    '[content|“We will appeal,”] [cue|said] [source|Ann Lee, a lawyer for the firm].',
    '[content|“We will appeal,”] [source|the firm] [cue|told] Reuters.',
    '[content|“We will appeal,”] [source|the firm] [cue|said], [content|“and win.”]',
    '[content|“We will appeal,”] [source|the firm] [cue|said]. [content|“It is not over.”]',
    '[content|“We will appeal,”] [cue|said] [source|one senior official] who would not be named.',
    '[content|“We will appeal,”] [source|Lee] [cue|notes].',
    '[content|“There is no data,”] [cue|said] [source|one unaligned northern strategist].',
    '[content|“Will you go?”] [cue|asked] [source|Ann Lee].',
    '[content|“We will appeal.”] [source|Lee] [cue|said].',
    '[content|"We will appeal,"] [cue|fumed] [source|Ann Lee].',
    '[content|‘We will appeal,’] [source|she] [cue|said].',
    '[content|“We will appeal,”] [source|she] [cue|said]. [content|“It is not over.]\n\n[content|“It never was.”]',
  ],
  'cue-then-quote': [
    '[source|The firm] [cue|said]: [content|“We will appeal.”]',
    '[source|Lee] [cue|replied], [content|“We will appeal.”]',
    '[source|Lee] [cue|went on to say], [content|“We will appeal.”]',
    '[source|Lee] [cue|said] in the spring, when the rents rose, [content|“We will appeal.”]',
    '[source|Lee] [cue|told] Ann Roy of the Harbour News, [content|“We will appeal.”]',
    '[source|Lee] [cue|answered] with three words: [content|“We will appeal.”]',
  ],
  'quote-next': ['[source|Lee] [cue|said] in a statement:\n\n[content|“We will appeal. It is not over.”]'],
  'clause-then-cue': [
    '[content|Rents will rise], [source|the mayor] [cue|said].',
    '[content|Rents will rise], [cue|said] [source|Ann Lee].',
    '[content|Rents will rise], [source|the mayor] [cue|told] the Harbour News.',
    '[content|Carmaker Tolva plans to shut its plant in Ostby], [source|two managers] [cue|said].',
    'It is simple: [content|rents will rise], [source|the mayor] [cue|said].',
  ],
  'clause-around-cue': [
    '[content|Rents], [source|the mayor] [cue|said], [content|will rise].',
    '[content|Rents will rise], [source|the mayor] [cue|said], [content|because wages rose].',
  ],
  'speaker-before': ['[source|Ann Lee] lost two brothers. [content|“They never came back to us.”]'],
  'as-cue': [
    'As [source|one deputy] [cue|puts] it, [content|the country has no roads].',
    'As [source|the mayor] [cue|pointed out], [content|rents will rise].',
  ],
  'indirect-question': ['[source|The judge] [cue|asked] [content|whether he understood].'],
  'relative-gap': ['It is [content|a plan] [source|critics] [cue|say] [content|will fail].'],
  'according-to': [
    '[cue|According to] [source|the police], [content|the car was stolen].',
    '[content|The car was stolen], [cue|according to] [source|the police].',
    '[content|The car], [cue|according to] [source|the police], [content|was stolen].',
  ],
  'intends-to': [
    '[source|The firm] [cue|vowed] [content|to appeal before winter].',
    '[source|She] [cue|declined] [content|to comment].',
    '[source|The carmaker] [cue|plans] [content|to shut its plant].',
  ],
  'urged-to': ['[source|The union] [cue|urged] [content|its members to vote].'],
  judged: [
    '[source|The panel] [cue|blamed] [content|the pilot for the crash].',
    '[source|The captain] [cue|accused] [content|her rival, Ann Lee, of fraud].',
    '[source|The captain] on Friday [cue|accused] [content|her rival of fraud].',
  ],
  named: [
    '[source|The minister] [cue|called] [content|the plan a gift to banks].',
    '[source|The captain] [cue|described] [content|her as “the right person”].',
  ],
  topic: ['[source|The ministry] [cue|confirmed] [content|the deal].'],
  'verb-preposition': ['[source|The bishop] [cue|called for] [content|calm].'],
  'put-at': ['[source|The agency] [cue|put] [content|the toll at 40].'],
  'unlisted-that': [
    '[source|The coach] [cue|simmered] [content|that the goal was good].',
    '[source|Legend] [cue|has it] [content|that the king came back].',
  ],
  'was-told': ['The ministers [cue|were told] [content|it was a bad deal].'],
  'it-is-said': [
    'It [cue|is thought] [content|that the bank will fail].',
    'It [cue|was alleged] in the chamber [content|that the firm had paid].',
    '[content|The bank will fail], [cue|it is said].',
  ],
  'is-believed-to': ['[content|The bank] [cue|is believed] [content|to have failed].'],
  'was-judged': ['[content|She] [cue|was accused] [content|of fraud].'],
  'noun-that': [
    '[source|His] [cue|claim] [content|that the roof was safe] is false.',
    '[source|The union] [cue|issued a warning] [content|that wages were low].',
    'He spoke of [cue|rumours] [content|that the bank had failed].',
  ],
  'noun-to': ['[source|Her] [cue|promise] [content|to resign] was forgotten.'],
  attitude: [
    '[source|The coach] [cue|made it clear] [content|that they would win].',
    '[source|The coach] [cue|was confident] [content|that they would win].',
  ],
  reportedly: ['[content|The bank has] [cue|reportedly] [content|failed].'],
  label: ['[source|Ann Lee][cue|:] [content|“We will appeal.”]'],
  signed: ['[content|“We will appeal.”] [cue|—] [source|Ann Lee]'],
  citing: [
    '[outsource|Reuters] [outcue|said], [cue|citing] [source|a diplomat], [outcontent|[content|that the ship sank]].',
    '[outsource|The Sun], [cue|quoting] [source|a diplomat], [outcue|said] [outcontent|[content|the ship had sunk]].',
  ],
  'quoted-as': [
    '[outsource|Reuters] [outcue|quoted] [outcontent|[source|a diplomat] as [cue|saying] [content|that the ship sank]].',
  ],
  'heard-from': [
    '[outsource|Lee] [outcue|had heard] [cue|from] [source|the police] [outcontent|[content|that the log was whole]].',
  ],
}

describe.each(Object.entries(RULES))('%s', (rule, fixtures) => {
  test.each(fixtures)('%s', (fixture) => {
    const { text, lines } = wanted(fixture)
    const list = found(text)
    const shown = list.map((one) => line(text, one).replace(/ under \d+$/u, ''))
    expect(shown).toEqual(expect.arrayContaining([...lines]))
    const inner = list[shown.indexOf(lines.at(-1)!)]!
    expect(inner.rule).toBe(rule)
    if (lines.length > 1) expect(line(text, inner)).toMatch(/ under \d+$/u)
  })
})

test.each([
  '[content|Harbour And Union In Secret Talks Over Pay][cue|:] [source|Report]',
  '[content|Thousands of birds dead in the harbour][cue|:] [source|officials]',
])('a headline ends with its source: %s', (fixture) => {
  const { text, lines } = wanted(fixture)
  expect(found(text, true).map((one) => line(text, one))).toEqual(lines)
})

test('a headline with a colon attributes', () => {
  const text = 'Police: Raiders Knew The House'
  expect(found(text, true).map((one) => line(text, one))).toEqual(['[Police] [:] [Raiders Knew The House]'])
})

describe('finds nothing in', () => {
  test.each([
    'Rents rose in May.',
    'The so-called “quiet room” is shut.',
    'That said, the shop is open.',
    'Needless to say, the shop is open.',
    'He left the house that he had built.',
    'A so-called friend left the much-praised show.',
    'They painted the house “Harbour View” blue.',
    'The password was known to six members of the group.',
    'The man was known to police.',
    'Good read, but it has one flaw: “Ada Quill” is a pen name.',
    'The workers’ day began in the ’90s.',
  ])('%s', (text) => {
    expect(found(text).map((one) => line(text, one))).toEqual([])
  })
})

describe('is sure or not', () => {
  test.each([
    ['The mayor said that rents rose.', 'asserted', 'speech'],
    ['The mayor claimed that rents rose.', 'hedged', 'speech'],
    ['The mayor may have said that rents rose.', 'hedged', 'speech'],
    ['The mayor reportedly said that rents rose.', 'hedged', 'speech'],
    ['The mayor denied that rents rose.', 'denied', 'speech'],
    ['The mayor does not believe that rents rose.', 'denied', 'belief'],
    ['The mayor did not say that rents rose.', 'denied', 'other'],
    ['The mayor hopes that rents fall.', 'asserted', 'other'],
    ['The mayor did not deny that rents rose.', 'hedged', 'speech'],
  ])('%s', (text, certainty, kind) => {
    expect(found(text)[0]).toMatchObject({ certainty, kind })
  })
})
