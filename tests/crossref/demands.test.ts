import { describe, expect, test } from 'vitest'
import { content, type Content } from '../../src/crossref/content.js'
import { demandAlike, toGo } from '../../src/crossref/demands.js'
import { reading } from '../../src/crossref/reading.js'

const read = (text: string): Content => content(reading(text))

const whoGoes = (text: string): string =>
  toGo(read(text))
    .map(({ word }) => word.lower)
    .join(' ')

test.each([
  ['the guards must leave the mine', 'guards'],
  ['the Quill guards on the pier should now be removed', 'quill guards'],
  ['Mayor Tessel has to step down', 'mayor tessel'],
  ['the guards from Marlow, they must go', 'guards'],
  ['she wants the night guards to leave', 'night guards'],
  ['there is no place for armed guards, here or elsewhere', 'armed guards'],
  ['the town would not accept armed guards near its school', 'armed guards'],
  ['the money should go to the school', ''],
  ['the town would not accept the offer', ''],
  ['the guards left', ''],
])('%s: “%s”', (text, who) => expect(whoGoes(text)).toBe(who))

describe('demandAlike', () => {
  test.each([
    ['Tessel must go', 'there is no room for Mayor Tessel in this council', true],
    ['the guards must leave', 'the pit would not tolerate guards staying on its land', true],
    ['Tessel must go', 'Marsh must go', false],
    ['Tessel must go', 'the guards must go', false],
    ['the guards in Quill must go', 'the pumps in Quill must be removed', false],
    ['the guards must go', 'the guards have gone', false],
  ])('%s / %s: %s', (a, b, alike) => {
    expect(demandAlike(read(a), read(b))).toBe(alike)
    expect(demandAlike(read(b), read(a))).toBe(alike)
  })
})
