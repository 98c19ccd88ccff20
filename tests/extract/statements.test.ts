import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { article, told } from './extracted.js'

describe('pieces', () => {
  test.each([
    [
      'coordinated clauses',
      'Ann Lee said that rents rose and the city built nothing.',
      ['rents rose', 'the city built nothing'],
    ],
    ['and that', 'Ann Lee said that rents rose and that nobody cared.', ['rents rose', 'nobody cared']],
    ['one subject', 'Ann Lee said that rents rose and fell again.', ['rents rose and fell again']],
    ['a subject taken up', 'Ann Lee said that the roof was old and it leaked.', ['the roof was old and it leaked']],
    [
      'a condition',
      'Ann Lee said rents fall if the city and the banks agree.',
      ['rents fall if the city and the banks agree'],
    ],
    [
      'a list',
      'Ann Lee said the city, the banks and the builders agreed.',
      ['the city, the banks and the builders agreed'],
    ],
    ['sentences of a quotation', '“Rents rose. Nobody cared,” Ann Lee said.', ['Rents rose', 'Nobody cared']],
    [
      'a quotation around the cue',
      '“Rents rose,” Ann Lee said, “and the city built nothing.”',
      ['Rents rose', 'the city built nothing'],
    ],
    ['a half that goes on', '“We will pay,” Ann Lee said, “if we have to.”', ['We will pay if we have to']],
    ['a scare quote', 'Ann Lee said the “reform” was dead.', ['the “reform” was dead']],
    ['quoted words at the end', 'Ann Lee said the port “buried the bill.”', ['the port “buried the bill.”']],
    ['straight quotes at the end', 'Ann Lee said the port "buried the bill."', ['the port "buried the bill."']],
    ['a question', '“Who pays?” Ann Lee said. “Not us, I hope.”', ['Not us, I hope']],
    ['an abbreviation', 'The market opens at 4 p.m., Ann Lee said.', ['The market opens at 4 p.m.']],
    ['a dateline', 'PORT FENN - Rents rose, Ann Lee said.', ['Rents rose']],
  ])('%s', (_name, body, pieces) => {
    expect(told(body)).toEqual(pieces.map((piece) => `Ann Lee: ${piece}`))
  })
})

describe('what claims', () => {
  test.each([
    ['a vow', 'Ann Lee vowed to sell the port.', ['Ann Lee: to sell the port']],
    ['an accusation', 'Ann Lee accused the port of waste.', ['Ann Lee: the port of waste']],
    ['a warning', 'Ann Lee warned of floods in May.', ['Ann Lee: floods in May']],
    ['a denial', 'Ann Lee denied that rents rose.', ['Ann Lee: rents rose (not)']],
    ['a belief', 'Ann Lee believes that rents rose.', ['Ann Lee: rents rose']],
    ['a hedge', 'Ann Lee said rents may rise.', ['Ann Lee: rents may rise (?)']],
    ['an ability', '“I could hear the water,” Ann Lee said.', ['Ann Lee: I could hear the water']],
    ['a weak cue', 'Ann Lee claimed that rents rose.', ['Ann Lee: rents rose (?)']],
    ['reports of', 'There are new reports of looting in the port.', ['new reports: looting in the port']],
    [
      'a source in quotation marks',
      'The port will shut, the North Echo newspaper reported citing “local officials and port workers”.',
      ['North Echo < local officials and port workers: The port will shut'],
    ],
    ['no comment', 'Ann Lee declined to comment.', []],
    ['a wish', 'Ann Lee wants to sell the port.', []],
    ['a topic', 'Ann Lee discussed the sale of the port.', []],
    ['a claim pointed at', 'Ann Lee rejected the allegation.', []],
    ['a question', 'Ann Lee asked whether rents rose.', []],
  ])('%s', (_name, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('readers', () => {
  const body = [
    'The port of Fenn will be sold in the spring of next year, and its cranes go to a yard in the north.',
    'The council has argued about the lease for most of a decade without an end to it in sight.',
    'The buyers are a group of local builders whose names have not been made public by anyone so far.',
    'Comments',
    'Ann Gull',
    'My aunt works there and says nobody was told. Who pays for this? The cranes are a joke!',
    'Bo Marsh',
    'Let’s not forget that the last sale failed. Please read the lease.',
  ].join('\n\n')

  test('vouch for all they assert, each by himself', () => {
    expect(told(body)).toEqual([
      'reader comment: My aunt works there',
      'reader comment < My aunt: nobody was told',
      'reader comment: The cranes are a joke!',
      'reader comment: the last sale failed',
    ])
    const readers = extract(article(body)).agents.filter(({ name }) => name === 'reader comment')
    expect(readers.map(({ aliases }) => aliases)).toEqual([['Ann Gull'], ['Bo Marsh']])
  })
})

test('narration is what nobody is said to have said', () => {
  const { narration } = extract(
    article('The port was sold on Friday. Ann Lee said rents rose. Ships left and the cranes fell silent.'),
  )
  expect(narration.map(({ text }) => text)).toEqual([
    'The port was sold on Friday',
    'Ships left and the cranes fell silent',
  ])
  expect(narration.every(({ chain }) => chain.length === 1 && chain[0]!.name === 'Harbour Gazette')).toBe(true)
})

const WORDS =
  `Ann Lee Bob said that told Reuters the minister , . “ ” " : ( ) — he she it they who and but according to report Port
Courier denied citing may not I we its 's reportedly said. city rents rose were is to vow Mr constructor __proto__ ! ?
\n\n Comments Originally appeared at Monday 12 U.S. ’s which of an official`.split(/(?<=\n\n)|[^\S\n]+/u)

test('any words give finite chains from the publisher, contents that slice to words, and agents for all', () => {
  assert(
    property(array(constantFrom(...WORDS), { maxLength: 120 }), (words) => {
      const given = article(words.join(' '))
      const { statements, narration, agents, attributions } = extract(given)
      const ids = new Set(agents.map(({ id }) => id))
      const known = new Set(attributions.map(({ id }) => id))
      for (const { chain, content, text, attributions: line } of [...statements, ...narration]) {
        expect(chain[0]!.name).toBe('Harbour Gazette')
        expect(chain.length).toBeLessThanOrEqual(30)
        expect(new Set(chain.map(({ agent }) => agent)).size).toBe(chain.length)
        for (const [i, link] of chain.entries()) {
          if (link.agent === null) expect(i).toBe(chain.length - 1)
          else expect(ids).toContain(link.agent)
          for (const [from, to] of [...link.mention, ...link.cue]) expect(given.text.slice(from, to)).not.toBe('')
        }
        for (const id of line) expect(known).toContain(id)
        for (const [from, to] of content) expect(given.text.slice(from, to)).toBe(given.text.slice(from, to).trim())
        expect(text).toBe(
          content
            .map(([from, to]) => given.text.slice(from, to))
            .join(' ')
            .replace(/\s+/gu, ' '),
        )
      }
      expect(statements.every(({ chain }) => chain.length > 1)).toBe(true)
    }),
    { seed: 7, numRuns: 300 },
  )
})
