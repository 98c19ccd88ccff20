import { describe, expect, test } from 'vitest'
import { told } from './extracted.js'

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
  ])('%s', (_name, body, line) => {
    expect(told(body)).toEqual([line])
  })

  test('an adjective of nations is nobody', () => {
    expect(told('Quellon Steel said it would close. The European price is low. It said the furnace was old.')).toEqual([
      'Quellon Steel: it would close',
      'Quellon Steel: the furnace was old',
    ])
  })
})
