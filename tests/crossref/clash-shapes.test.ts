import { describe, expect, test } from 'vitest'
import { types } from './harbour.js'

describe.each<
  [what: string, type: string, found: readonly [a: string, b: string][], not: readonly [a: string, b: string][]]
>([
  [
    'when somebody came to know',
    'date',
    [
      ['the port first heard of the leak on May 6', 'the port was told about the leak on April 2'],
      ['the port knew nothing of the leak before May 6', 'the leak was on the agenda of the port on April 2'],
      ['the mayor only learned of the wreck on Tuesday', 'the mayor was informed of it on Sunday'],
    ],
    [
      ['the port first heard of the leak on May 6', 'the union was told about the leak on April 2'],
      ['the port first heard of the leak on May 6', 'the port was told more about the leak on May 20'],
      ['the port heard of the leak on May 6', 'the port was told about the leak on April 2'],
      ['the port first heard of the leak on May 6', 'the port will be told about the leak on April 2'],
    ],
  ],
  [
    'what was the last of its kind',
    'date',
    [['the most recent inspection took place on March 3', 'the ferry was inspected in May and found sound']],
    [
      ['the most recent inspection took place on May 3', 'the ferry was inspected in March and found sound'],
      ['the most recent inspection took place on March 3', 'the ferry was painted in May'],
      ['the last inspection took place on March 3', 'the ferry will be inspected on June 20'],
    ],
  ],
  [
    'before when something will not be',
    'date',
    [['the pilots will not meet the port before June 20', 'the talks with the port are to resume on June 10']],
    [
      ['the pilots will not meet the port before June 20', 'the talks with the port are to resume on June 25'],
      ['the pilots will not meet the port before June 20', 'the ferry is to leave the port on June 10'],
      ['the pilots did not meet the port before May 20', 'the talks with the port resume on June 10'],
    ],
  ],
  [
    'warnings and complaints',
    'denial',
    [
      ['the port was warned about the crane', 'nobody had ever complained about the crane'],
      ['a foreman had reported cracks in the crane', 'no one had warned us of any cracks'],
    ],
    [
      ['the port was warned about the crane', 'nobody complained about the food'],
      ['the port was warned about the crane', 'the foreman had complained about the crane'],
      ['nobody warned the port about the crane', 'nobody complained about the crane'],
    ],
  ],
  [
    'what is often disputed',
    'denial',
    [
      ['the pilots were told to say nothing about the leak', 'none of the pilots has been gagged'],
      ['Ida Moss was asked to resign in May', 'nobody has told Ida Moss to step down'],
      ['he handed the money to Ida Moss on the quay', 'Ida Moss never took a cent'],
      [
        'the port had hushed up the leak',
        'there was no attempt by the port to keep it quiet, nor a cover-up of the leak',
      ],
    ],
    [
      ['the pilots were told to say nothing about the leak', 'none of the cooks has been gagged'],
      ['Ida Moss was asked to resign in May', 'nobody has told Jon Frost to step down'],
      ['the pilots were told to say nothing', 'the pilots were told not to talk'],
    ],
  ],
  [
    'who somebody is',
    'role',
    [
      ['the captain of the ferry was Ida Moss', 'the ferry’s captain was a Dane called Jon Frost'],
      ['the man in command was Jon Frost', 'Ida Moss was the captain of the ferry'],
      ['Ida Moss was the captain of the ferry', 'Moss is the ship’s engineer'],
    ],
    [
      ['the captain of the ferry was Ida Moss', 'the tug’s captain was a Dane called Jon Frost'],
      ['the captain of the ferry was Ida Moss', 'Moss was the captain'],
      ['the captain of the ferry was Ida Moss', 'the captain was not Jon Frost'],
      ['the lawyer of the port was Ida Moss', 'the lawyer of the port was Jon Frost'],
    ],
  ],
  [
    'what was to blame',
    'actor',
    [
      ['a worn brake was the likely culprit', 'the data pointed instead to a leak of oil'],
      ['a worn brake was the likely culprit', 'the port is sure that a leak of oil will turn out to be to blame'],
    ],
    [
      ['a worn brake was the likely culprit', 'we do not accept that speed caused the wreck'],
      ['a worn brake was the likely culprit', 'the data pointed to a brake'],
    ],
  ],
  [
    'what is open and what is shut',
    'antonym',
    [
      ['the hatch on the quay had been opened by the crew', 'the hatch remained sealed and the diver left'],
      ['it was safe because the valve had been shut at once', 'the valve was still open an hour after the alarm'],
    ],
    [
      ['the hatch was open in winter', 'the hatch is closed and painted'],
      ['the hatch had been opened by the crew', 'the box on the quay remained sealed'],
    ],
  ],
  [
    'who began',
    'actor',
    [
      ['the police fired first', 'it was the strikers that fired first'],
      ['the strikers threw the first stone', 'a policeman threw the first stone'],
      ['the pilots started the brawl', 'guards of the port started the brawl'],
    ],
    [
      ['the police fired first', 'the police fired first, and at once'],
      ['the police fired first', 'the strikers left the port first'],
      ['the police fired first', 'the strikers did not fire first'],
    ],
  ],
  [
    'who did it to whom',
    'actor',
    [['the barge rammed the ferry', 'the ferry rammed the barge']],
    [
      ['the barge rammed the ferry', 'the ferry passed the barge'],
      ['the barge rammed the ferry', 'the barge rammed the ferry twice'],
    ],
  ],
])('%s', (_, type, found, not) => {
  test.each(found)('%s / %s', (a, b) => {
    expect(types(a, b)).toEqual([type])
    expect(types(b, a)).toEqual([type])
  })
  test.each(not)('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})

describe('what a speaker never did', () => {
  const never = 'I have never packed a box of money in my life'
  test('is held against who says so of him', () =>
    expect(types('the foreman Bo Marsh had packed the notes himself', never)).toEqual(['denial']))
  test('and not of others', () => expect(types('the foreman Ida Moss had packed the notes himself', never)).toEqual([]))
})

describe('somebody named by a tie', () => {
  test('may be whom the other side names', () =>
    expect(
      types('her client had tested positive for anything', 'Jon Frost had tested positive for the drug', true),
    ).toEqual(['denial']))
  test('is not anybody else', () =>
    expect(types('her client had been paid for anything', 'Jon Frost had tested positive for the drug', true)).toEqual(
      [],
    ))
})

describe('places in a sentence', () => {
  test('what was not in the report was cut from the report', () =>
    expect(
      types(
        'the crack was not in the final report on the crane',
        'the crack was cut from the final report on the crane',
      ),
    ).toEqual([]))
})
