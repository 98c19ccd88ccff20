import { expect, test } from 'vitest'
import { OUTLETS } from '../../src/lexicon/outlets.js'
import { outletIndex, outletShape, shortForms } from '../../src/extract/sources/outlet-index.js'
import { personName } from '../../src/extract/sources/person-name.js'

test.each([
  ['Ann Lee', '', 'Ann Lee'],
  ['Mr Lee', 'Mr', 'Lee'],
  ['Mr Singer', 'Mr', 'Singer'],
  ['British Foreign Secretary Ann Lee', 'British Foreign Secretary', 'Ann Lee'],
  ['Virginia Sen. Ann Lee', 'Virginia Sen.', 'Ann Lee'],
  ['Ann Dean', '', 'Ann Dean'],
  ['Ann Lee Jr.', '', 'Ann Lee'],
  ['Russia Ann Lee', 'Russia', 'Ann Lee'],
  ['Secretary of State Mara Bell', 'Secretary of State', 'Mara Bell'],
  ['Former CIA Chief of Station Odo Quill', 'Former CIA Chief of Station', 'Odo Quill'],
  ['Director of National Intelligence Tom Vance', 'Director of National Intelligence', 'Tom Vance'],
  ['European Parliament Member Odo Marsh', 'European Parliament Member', 'Odo Marsh'],
  ['Meteorologist Odo Marsh', 'Meteorologist', 'Odo Marsh'],
])('%s', (run, title, name) => {
  const found = personName(run.split(' '))
  expect([found?.title.join(' '), found?.name.join(' ')]).toEqual([title, name])
})

test.each(['Foreign Minister', 'CIA Chief', 'Secretary of State', 'Director of Public Works'])(
  '%s alone is no name',
  (run) => {
    expect(personName(run.split(' '))).toBeUndefined()
  },
)

test.each([
  ['Fenwick Gazette', 'strong'],
  ['Radio Fenwick', 'strong'],
  ['Baltic News Service', 'strong'],
  ['Morning Star', 'weak'],
  ['Ann Lee', undefined],
  ['Gazette', undefined],
])('%s as an outlet: %s', (name, shape) => {
  expect(outletShape(name.split(' '))).toBe(shape)
})

test('an outlet is found by any of its names, and a table of one’s own wins', () => {
  const { find } = outletIndex(undefined)
  expect(find('the AFP')?.name).toBe('Agence France-Presse')
  expect(find('WSJ')).toBe(find('The Wall Street Journal'))
  expect(find('constructor')).toBeUndefined()
  const own = outletIndex([{ name: 'Alpine Farmers’ Post', aliases: ['AFP'] }])
  expect(own.find('AFP')?.name).toBe('Alpine Farmers’ Post')
  expect(own.find('Reuters')?.name).toBe('Reuters')
})

test('short forms', () => {
  expect(shortForms('Fenwick Daily Courier')).toEqual(['Fenwick Daily Courier', 'Courier', 'FDC'])
  expect(shortForms('HarbourLights')).toContain('HL')
})

test('no two outlets of the table share a name', () => {
  const seen = new Map<string, string>()
  for (const { name, aliases = [] } of OUTLETS)
    for (const one of new Set([name, ...aliases])) {
      expect(seen.get(one), one).toBeUndefined()
      seen.set(one, name)
    }
})
