import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { article, told } from './extracted.js'

describe('who is meant by what he is called', () => {
  test.each([
    [
      'whoever a relative clause hangs on',
      'Two nurses who were among the first on the ward said the pump was old.',
      'Two nurses who were among the first on the ward: the pump was old',
    ],
    [
      'the newspaper is the one that tells',
      'Two nurses told the newspaper the pump was old.',
      'Two nurses: the pump was old',
    ],
    [
      'a spokesman of a body with of in its name',
      'Lee left. A Department of Trade spokesman said the pump was old.',
      'A Department of Trade spokesman: the pump was old',
    ],
    ['a station by its call sign', 'Ann Lee told WFEN-TV the pump was old.', 'WFEN-TV < Ann Lee: the pump was old'],
    [
      'a charity named for a disease',
      'Parkinson’s Action closed a ward. The charity said the pump was old.',
      'Parkinson’s Action: the pump was old',
    ],
    ['a union named for its members', 'The Nurses’ Union said the pump was old.', 'Nurses’ Union: the pump was old'],
    [
      'the agency, where none of news is named',
      'Clean Rivers UK closed a ward. In a statement, the agency said the pump was old.',
      'Clean Rivers UK: the pump was old',
    ],
    [
      'the trade of the one person told of',
      'The Fennish hurdler Ann Lee slipped. The European silver medallist said the track was wet.',
      'Ann Lee: the track was wet',
    ],
    [
      'nobody of another trade',
      'Governor Ann Lee had left the hall. The guard said the pump was old.',
      'The guard: the pump was old',
    ],
    [
      'a name before age and clause',
      'Ann Lee, 38, who sells fish at the port, said the pump was old.',
      'Ann Lee: the pump was old',
    ],
    ['what somebody is, capitalised', 'Passenger Ann Lee said the pump was old.', 'Ann Lee: the pump was old'],
    ['a parent', 'Mother-of-two Ann Lee said the pump was old.', 'Ann Lee: the pump was old'],
    ['a title with hyphens', 'The pump was old, editor-in-chief Ann Lee told us.', 'Ann Lee: The pump was old'],
    ['an in-law', 'My brother-in-law said the pump was old.', 'My brother-in-law: the pump was old'],
    [
      'a minister of two fields',
      'Fennland’s energy and mines minister, Ann Lee, said the pump was old.',
      'Ann Lee: the pump was old',
    ],
    [
      'a rank in brackets',
      'A former investigator, Col (ret) Ann Lee, said the pump was old.',
      'Ann Lee: the pump was old',
    ],
    [
      'a family name that stands first',
      'The envoy Lu Wenfei smiled. Lu said the pump was old.',
      'Lu Wenfei: the pump was old',
    ],
    [
      'a station with its country',
      'Fennland’s state-run Orbo television said the pump was old.',
      'Orbo: the pump was old',
    ],
    [
      'a guild of a trade, which is not the trade',
      'The Airline Pilots’ Guild met. The airline said the pump was old.',
      'The airline: the pump was old',
    ],
    ['a machine by its number', 'The Keel 737 fell. The pump was old, it said.', 'nobody: The pump was old'],
    [
      'a single name that a company bears',
      'A storm came, the Weather Service said. Gulfmar, which owns the yard, said it was sad. The company said the pump was old.',
      ['Weather Service: A storm came', 'Gulfmar: it was sad', 'Gulfmar: the pump was old'],
    ],
    ['his ministry by a time of day', 'By noon his ministry said the pump was old.', 'his ministry: the pump was old'],
    [
      'no airport',
      'Keel Airways left Dabol airport. There were nine on board, the airline said.',
      'Keel Airways: There were nine on board',
    ],
    [
      'no town of a dateline',
      'In Umm Fenn, Sudan, Bo al-Tayeb waited. The 61-year-old imam said the pump was old.',
      'Bo al-Tayeb: the pump was old',
    ],
    [
      'an agency that carried it',
      'In a statement carried by the official FENA news agency, the ministry called the pump a disgrace.',
      'FENA < the ministry: the pump a disgrace',
    ],
    ['initials that were told', 'Ann Lee told RPF on Sunday that the pump was old.', 'RPF < Ann Lee: the pump was old'],
    [
      'a foreign name that was told',
      'Ann Lee told La Jornada the pump was old.',
      'La Jornada < Ann Lee: the pump was old',
    ],
    [
      'whoever reports by citing somebody',
      'Ann Lee told Fenn Campus the pump was old. Fenn Campus, citing Bo Keel, reported that it was new.',
      ['Fenn Campus < Ann Lee: the pump was old', 'Fenn Campus < Bo Keel: it was new'],
    ],
    [
      'whoever issued it',
      'The pump was shut, after the journal that published it said it was old.',
      'the journal that published it: it was old',
    ],
    [
      'whom borders part',
      'Doctors Without Borders said the pump was old.',
      'Doctors Without Borders: the pump was old',
    ],
    [
      'of where and who somebody is',
      'But Ann Lee, of Fenn University, who was not asked, said the pump was old.',
      'Ann Lee: the pump was old',
    ],
    [
      'whose name comes later',
      'A safety manager said the pump was old. Nobody listened. The pump failed twice, the manager, Ann Lee, said.',
      ['Ann Lee: the pump was old', 'Ann Lee: The pump failed twice'],
    ],
    ['as per', 'As per the sources, the pump was old.', 'the sources: the pump was old'],
  ])('%s', (_name, body, line) => {
    expect(told(body)).toEqual([line].flat())
  })

  test('an adjective of nations is nobody', () => {
    expect(told('Quellon Steel said it would close. The European price is low. It said the furnace was old.')).toEqual([
      'Quellon Steel: it would close',
      'Quellon Steel: the furnace was old',
    ])
  })

  test('a publisher by its initials, or without what is no part of its name', () => {
    expect(told('Ann Lee told HG the pump was old. Bo Keel told Harbour Gazette it was new.')).toEqual([
      'Ann Lee: the pump was old',
      'Bo Keel: it was new',
    ])
    expect(told('Ann Lee told FBN the pump was old.', { outlet: 'FBN News' })).toEqual(['Ann Lee: the pump was old'])
  })

  test('a publisher goes by the name it gives itself', () => {
    const found = extract(article('Ann Lee said the pump was old.', { outlet: 'AFP' }))
    expect(found.statements[0]!.chain[0]).toMatchObject({ name: 'AFP', agent: 'outlet:agence-france-presse' })
  })
})
